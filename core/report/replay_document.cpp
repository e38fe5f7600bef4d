#include "report/replay_document.hpp"

#include "casework/records.hpp"
#include "report/looks_document.hpp"
#include "report/pieces.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace parallax {

namespace {

using Words = std::vector<std::string>;

std::string in_one_line(Words const& parts) { return fmt::format("{}", fmt::join(parts, "; ")); }

Words codes_of(std::vector<Finding> const& findings) {
    Words codes;
    for (Finding const& finding : findings) codes.push_back(finding.code);
    return codes;
}

std::vector<Finding> lit_in(ReplayStep const& step) {
    std::vector<Finding> lit;
    for (std::size_t const at : step.lit) lit.push_back(step.findings[at]);
    return lit;
}

/// "Fact F1: number of sanctions": the codes of facts look like those of checks.
std::string words_of(std::vector<RecordPlace> const& places, Sentences const& sentences) {
    Words all;
    for (RecordPlace const& place : places) {
        auto const kind = sentences.say("replay.kind_" + place.kind);
        all.push_back(fmt::format("{} {}: {}", kind, place.code, place.words));
    }
    return in_one_line(all);
}

std::string words_of(std::vector<LevelInForce> const& levels) {
    Words all;
    for (LevelInForce const& level : levels) all.push_back(level.assessment + " " + level.words);
    return in_one_line(all);
}

/// "Software on the laptop (K7); Police visits (K6)"
std::string names_of(Words const& codes, Case const& kase) {
    Words all;
    for (std::string const& code : codes) {
        auto const* control = find_record(kase.controls, code);
        all.push_back(control ? fmt::format("{} ({})", control->name, code) : code);
    }
    return in_one_line(all);
}

std::string titles_of(std::vector<Finding> const& findings) {
    Words all;
    for (Finding const& finding : findings) {
        all.push_back(fmt::format("{} ({})", finding.title, finding.code));
    }
    return in_one_line(all);
}

Block table_of(ReplayStep const& step, Case const& kase, Sentences const& sentences) {
    auto const say = [&](std::string_view id) {
        return sentences.say("replay." + std::string(id));
    };
    auto const& by = step.controls;
    return named_rows(date_in_words(step.day),
                      {{say("newly_known"), words_of(step.newly_known, sentences)},
                       {say("levels"), words_of(step.levels)},
                       {say("working"), names_of(by.working, kase)},
                       {say("not_known"), names_of(by.not_known, kase)},
                       {say("failed"), names_of(by.failed, kase)},
                       {say("ended"), names_of(by.ended, kase)},
                       {say("lit"), titles_of(lit_in(step))},
                       {say("findings"), titles_of(step.findings)},
                       {say("unsupported"), words_of(step.unsupported, sentences)}});
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
    auto const lit = lit_in(step);
    Json lit_findings = Json::array();
    for (Finding const& finding : lit) lit_findings.push_back(to_json(finding));
    return {{"date", iso_date(step.day)},
            {"newly_known", to_json(step.newly_known)},
            {"levels", as_json(step.levels)},
            {"controls", as_json(step.controls)},
            {"controls_found_later", as_json(step.found_later)},
            {"findings", codes_of(step.findings)},
            {"lit", codes_of(lit)},
            {"lit_findings", std::move(lit_findings)},
            {"unsupported", to_json(step.unsupported)}};
}

}  // namespace

Document replay_document(std::vector<ReplayStep> const& steps, Case const& kase,
                         Sentences const& sentences) {
    Document document = titled(sentences.say("replay.document", {{"reference", kase.reference}}));
    if (steps.empty()) add_paragraph(document, sentences.say("replay.none"));
    for (ReplayStep const& step : steps) {
        add_heading(document, date_in_words(step.day));
        document.blocks.push_back(table_of(step, kase, sentences));
    }
    return document;
}

Json to_json(std::vector<ReplayStep> const& steps) {
    Json all = Json::array();
    for (ReplayStep const& step : steps) all.push_back(as_json(step));
    return all;
}

}  // namespace parallax
