#include "app/cli/case_input.hpp"
#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "report/what_changed_document.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    CaseOptions from;
    std::string before;
    std::string after;
};

Expected<ExitCode> show(Context& context, Options const& options) {
    auto const input = open_case(context, options.from);
    if (!input) return fail(input.error());
    auto const changed = what_changed(input->kase, input->catalogue, input->sentences,
                                      options.before, options.after);
    if (!changed) return fail(changed.error());
    if (context.json) {
        context.out << to_lines(to_json(*changed)) << '\n';
    } else {
        print(context.out, what_changed_document(*changed, input->kase, input->sentences));
    }
    return done;
}

}  // namespace

void add_what_changed(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command = add_command(app, context, "what-changed",
                               "From one answer to a later one: did he change, or the ruler?",
                               [&context, options] { return show(context, *options); });
    add_file_and_case(command, options->from);
    command.option("before", options->before, "Code of the earlier answer", Needed::yes);
    command.option("after", options->after, "Code of the later answer", Needed::yes);
}

}  // namespace parallax::cli
