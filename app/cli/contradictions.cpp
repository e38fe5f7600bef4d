#include "app/cli/case_input.hpp"
#include "app/cli/page.hpp"
#include "report/contradictions_document.hpp"
#include "report/looks_document.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    CaseOptions from;
    bool fail_on_findings = false;
};

Json as_json(Contradiction const& one) {
    return {{"code", one.code},
            {"text", one.text},
            {"ask", one.ask},
            {"since", one.since ? Json(iso_date(*one.since)) : Json()},
            {"places", parallax::to_json(one.places)}};
}

Expected<ExitCode> list(Context& context, Options const& options) {
    auto const input = open_case_on_a_day(context, options.from);
    if (!input) return fail(input.error());
    auto const& [catalogue, sentences, kase, checks_off, as_of] = *input;
    auto const found = contradictions(kase, catalogue, sentences, as_of.day);
    if (context.json) {
        Json all = Json::array();
        for (Contradiction const& one : found) all.push_back(as_json(one));
        context.out << to_lines(all) << '\n';
    } else {
        print(context.out, contradictions_document(found, kase, sentences, as_of.words));
    }
    return options.fail_on_findings && !found.empty() ? answer_is_no : done;
}

}  // namespace

void add_contradictions(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "contradictions", "Records of a case that do not fit together",
                    [&context, options] { return list(context, *options); });
    add_case_options(command, options->from);
    command.flag("--fail-on-findings", options->fail_on_findings, "End with 1 if there are any");
}

}  // namespace parallax::cli
