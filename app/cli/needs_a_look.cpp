#include "app/cli/case_input.hpp"
#include "app/cli/finding_json.hpp"
#include "app/cli/page.hpp"
#include "report/case_document.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    CaseOptions from;
    bool fail_on_findings = false;
};

/// The records a finding rests on, one a line.
std::string rests_on(Finding const& finding) {
    std::string all;
    for (RecordPlace const& place : finding.places) {
        auto const words = place.words.ends_with('.')
                               ? place.words.substr(0, place.words.size() - 1)
                               : place.words;
        all += (all.empty() ? "" : "; ") + words;
    }
    return all + ".";
}

Document document_of(std::vector<Finding> const& found, CaseOnADay const& input) {
    auto const say = [&](std::string_view id) {
        return input.sentences.say("needs_a_look." + std::string(id));
    };
    Document document = case_document(
        input.sentences.say("needs_a_look.document", {{"reference", input.kase.reference}}),
        input.kase, input.sentences, input.as_of.words);
    if (found.empty()) {
        document.blocks.push_back(paragraph(say("none")));
        document.blocks.push_back(paragraph(say("none_note")));
        return document;
    }
    for (Finding const& finding : found) {
        document.blocks.push_back(heading(2, finding.title + " (" + finding.code + ")"));
        document.blocks.push_back(named_rows(
            finding.title, {{say("column_what"), finding.text},
                            {say("column_ask"), finding.ask},
                            {say("column_rests"), rests_on(finding)},
                            {say("since"), finding.since ? date_in_words(*finding.since) : ""}}));
    }
    return document;
}

Expected<ExitCode> list(Context& context, Options const& options) {
    auto const input = open_case_on_a_day(context, options.from);
    if (!input) return fail(input.error());
    auto const found =
        needs_a_look(input->kase, input->catalogue, input->sentences, input->as_of.day);
    if (context.json) {
        Json all = Json::array();
        for (Finding const& finding : found) all.push_back(as_json(finding));
        context.out << to_lines(all) << '\n';
    } else {
        print(context.out, document_of(found, *input));
    }
    return options.fail_on_findings && !found.empty() ? answer_is_no : done;
}

}  // namespace

void add_needs_a_look(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    CLI::App* command =
        add_command(app, context, "needs-a-look", "What in a case asks for somebody to look again",
                    [&context, options] { return list(context, *options); });
    add_case_options(*command, options->from);
    command->add_flag("--fail-on-findings", options->fail_on_findings,
                      "End with 1 if there are any");
}

}  // namespace parallax::cli
