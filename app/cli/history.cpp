#include "report/history_document.hpp"

#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "app/cli/report_case.hpp"
#include "casework/history_line.hpp"

#include <iostream>
#include <limits>

namespace parallax::cli {

namespace {

struct Options {
    std::string file;
    std::string reference;
};

Expected<ExitCode> show(Context& context, Options const& options) {
    auto const sentences = open_sentences(context);
    if (!sentences) return fail(sentences.error());
    auto const casebook = open_casebook(context, options.file);
    if (!casebook) return fail(casebook.error());
    auto const lines = casebook->history(options.reference);
    if (!lines) return fail(lines.error());
    if (lines->empty() && !options.reference.empty()) {
        return fail(bad_argument("--case", "'" + options.reference + "'",
                                 "the reference of a case the casebook holds or once held"));
    }
    if (context.json) {
        context.out << to_lines(to_json(*lines)) << '\n';
    } else {
        print(context.out, history_document(*lines, options.reference, *sentences,
                                            std::numeric_limits<std::size_t>::max()));
    }
    return done;
}

}  // namespace

void add_history(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command = add_command(app, context, "history", "Who entered what in a casebook, and when",
                               [&context, options] { return show(context, *options); });
    command.option("file", options->file, "A casebook, or: example", Needed::yes);
    command.option("--case", options->reference, "Only this case, also one that was deleted");
}

}  // namespace parallax::cli
