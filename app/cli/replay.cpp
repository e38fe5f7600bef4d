#include "casework/replay.hpp"

#include "app/cli/case_input.hpp"
#include "app/cli/page.hpp"
#include "report/looks_document.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

/// "K1, K7"
std::string in_one_line(std::vector<std::string> const& codes) {
    std::string line;
    for (std::string const& code : codes) line += (line.empty() ? "" : ", ") + code;
    return line;
}

std::vector<std::string> codes_of(std::vector<Finding> const& findings) {
    std::vector<std::string> codes;
    for (Finding const& finding : findings) codes.push_back(finding.code);
    return codes;
}

std::vector<Finding> lit_in(ReplayStep const& step) {
    std::vector<Finding> lit;
    for (std::size_t at : step.lit) lit.push_back(step.findings[at]);
    return lit;
}

Json as_json(ControlsByState const& by) {
    return {{"working", by.working},
            {"not_known", by.not_known},
            {"failed", by.failed},
            {"ended", by.ended}};
}

Json as_json(std::vector<LevelInForce> const& levels) {
    Json all = Json::array();
    for (LevelInForce const& level : levels) {
        all.push_back({{"assessment", level.assessment}, {"words", level.words}});
    }
    return all;
}

Json as_json(ReplayStep const& step) {
    Json lit = Json::array();
    for (Finding const& finding : lit_in(step)) lit.push_back(parallax::to_json(finding));
    return {{"date", iso_date(step.day)},
            {"newly_known", parallax::to_json(step.newly_known)},
            {"levels", as_json(step.levels)},
            {"controls", as_json(step.controls)},
            {"controls_found_later", as_json(step.found_later)},
            {"findings", codes_of(step.findings)},
            {"lit", codes_of(lit_in(step))},
            {"lit_findings", std::move(lit)},
            {"unsupported", parallax::to_json(step.unsupported)}};
}

std::string words_of(std::vector<RecordPlace> const& places) {
    std::string all;
    for (RecordPlace const& place : places) {
        all += (all.empty() ? "" : "; ") + place.code + " " + place.words;
    }
    return all;
}

std::string words_of(std::vector<LevelInForce> const& levels) {
    std::string all;
    for (LevelInForce const& level : levels) all += (all.empty() ? "" : "; ") + level.words;
    return all;
}

std::string titles_of(std::vector<Finding> const& findings) {
    std::string all;
    for (Finding const& finding : findings) {
        all += (all.empty() ? "" : "; ") + finding.title + " (" + finding.code + ")";
    }
    return all;
}

Block table_of(ReplayStep const& step, Sentences const& sentences) {
    auto const say = [&](std::string_view id) {
        return sentences.say("replay." + std::string(id));
    };
    auto const& by = step.controls;
    return named_rows(date_in_words(step.day),
                      {{say("newly_known"), words_of(step.newly_known)},
                       {say("levels"), words_of(step.levels)},
                       {say("working"), in_one_line(by.working)},
                       {say("not_known"), in_one_line(by.not_known)},
                       {say("failed"), in_one_line(by.failed)},
                       {say("ended"), in_one_line(by.ended)},
                       {say("lit"), titles_of(lit_in(step))},
                       {say("findings"), in_one_line(codes_of(step.findings))},
                       {say("unsupported"), words_of(step.unsupported)}});
}

Document document_of(std::vector<ReplayStep> const& steps, CaseInput const& input) {
    Document document =
        titled(input.sentences.say("replay.document", {{"reference", input.kase.reference}}));
    if (steps.empty()) add_paragraph(document, input.sentences.say("replay.none"));
    for (ReplayStep const& step : steps) {
        add_heading(document, date_in_words(step.day));
        document.blocks.push_back(table_of(step, input.sentences));
    }
    return document;
}

Expected<ExitCode> go_through(Context& context, CaseOptions const& options) {
    auto const input = open_case(context, options);
    if (!input) return fail(input.error());
    auto const steps = replay(input->kase, input->catalogue, input->sentences);
    if (context.json) {
        Json all = Json::array();
        for (ReplayStep const& step : steps) all.push_back(as_json(step));
        context.out << to_lines(all) << '\n';
    } else {
        print(context.out, document_of(steps, *input));
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
