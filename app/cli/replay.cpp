#include "report/replay_document.hpp"

#include "app/cli/case_input.hpp"
#include "app/cli/page.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

Expected<ExitCode> go_through(Context& context, CaseOptions const& options) {
    auto const input = open_case(context, options);
    if (!input) return fail(input.error());
    auto const steps = replay(input->kase, input->catalogue, input->sentences);
    if (context.json) {
        context.out << to_lines(to_json(steps)) << '\n';
    } else {
        print(context.out, replay_document(steps, input->kase, input->sentences));
    }
    return done;
}

}  // namespace

void add_replay(CLI::App& app, Context& context) {
    auto const options = std::make_shared<CaseOptions>();
    auto command = add_command(app, context, "replay", "A case day by day, as it was known on each",
                               [&context, options] { return go_through(context, *options); });
    add_file_and_case(command, *options);
}

}  // namespace parallax::cli
