#include "app/cli/case_input.hpp"
#include "app/cli/page.hpp"
#include "report/looks_document.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    CaseOptions from;
    bool fail_on_findings = false;
};

Json as_json(LookedAt const& sorted) {
    Json all = Json::array();
    for (Finding const& finding : sorted.open) all.push_back(to_json(finding));
    for (AnsweredFinding const& one : sorted.answered) all.push_back(to_json(one));
    return all;
}

Expected<ExitCode> list(Context& context, Options const& options) {
    auto const input = open_case_on_a_day(context, options.from);
    if (!input) return fail(input.error());
    auto const& [catalogue, sentences, kase, checks_off, as_of] = *input;
    auto const sorted =
        looked_at(needs_a_look(kase, catalogue, sentences, as_of.day), kase, checks_off, as_of.day);
    if (context.json) {
        context.out << to_lines(as_json(sorted)) << '\n';
        for (PassedOver const& passed : sorted.off) {
            context.err << off_line(passed, sentences) << '\n';
        }
    } else {
        print(context.out, looks_document(sorted, kase, sentences, as_of.words));
    }
    return options.fail_on_findings && !sorted.open.empty() ? answer_is_no : done;
}

}  // namespace

void add_needs_a_look(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "needs-a-look", "What in a case asks for somebody to look again",
                    [&context, options] { return list(context, *options); });
    add_case_options(command, options->from);
    command.flag("--fail-on-findings", options->fail_on_findings,
                 "End with 1 if there are any that nobody has answered");
}

}  // namespace parallax::cli
