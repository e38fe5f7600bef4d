#include "app/cli/case_input.hpp"
#include "app/cli/page.hpp"
#include "report/coverage_document.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

Expected<ExitCode> show(Context& context, CaseOptions const& options) {
    auto const input = open_case_on_a_day(context, options);
    if (!input) return fail(input.error());
    auto const& [catalogue, sentences, kase, checks_off, as_of] = *input;
    auto const made = coverage(kase, catalogue, sentences, as_of.day);
    if (context.json) {
        context.out << to_lines(to_json(made)) << '\n';
    } else {
        print(context.out, coverage_document(made, kase, sentences, as_of.words));
    }
    return done;
}

}  // namespace

void add_coverage(CLI::App& app, Context& context) {
    auto const options = std::make_shared<CaseOptions>();
    auto command = add_command(app, context, "coverage",
                               "What could happen, to whom, and which answer asks it",
                               [&context, options] { return show(context, *options); });
    add_case_options(command, *options);
}

}  // namespace parallax::cli
