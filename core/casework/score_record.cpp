#include "casework/score_record.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

Problem at_record(Assessment const& assessment, std::string found, std::string wanted) {
    return {ProblemKind::bad_input,
            {},
            "Answer " + assessment.code,
            std::move(found),
            std::move(wanted)};
}

std::string full_id(Assessment const& assessment) {
    return assessment.instrument + "@" + assessment.edition;
}

}  // namespace

Expected<Answers> stored_answers(Assessment const& assessment, Facts const& facts) {
    auto const json = parse_json(assessment.answers.empty() ? "{}" : assessment.answers);
    if (!json) return tl::unexpected(json.error());
    if (!json->is_object()) {
        return fail(at_record(assessment, json->dump(), "an object of answers"));
    }
    Answers answers;
    Problems problems;
    for (auto const& [id, value] : json->items()) {
        FactKind const* const kind = facts.find(id);
        if (!kind) {
            problems.push_back(at_record(assessment, fmt::format("'{}'", id), "a known fact"));
            continue;
        }
        auto answer = answer_from_json(value, kind->type, id);
        if (answer) {
            answers.emplace(id, *std::move(answer));
        } else {
            problems.insert(problems.end(), answer.error().begin(), answer.error().end());
        }
    }
    if (!problems.empty()) return fail(std::move(problems));
    return answers;
}

std::string answers_to_store(Answers const& answers) {
    Json object = Json::object();
    for (auto const& [id, answer] : answers) object[id] = answer_to_json(answer);
    return object.dump();
}

Instrument const* instrument_of(Assessment const& assessment, Catalogue const& catalogue,
                                Date otherwise) {
    if (!assessment.edition.empty()) return catalogue.find(full_id(assessment));
    auto const on = assessment.made.known() ? assessment.made.first() : otherwise;
    return catalogue.find(assessment.instrument, on);
}

Expected<Outcome> score_record(Assessment const& assessment, Catalogue const& catalogue) {
    auto const* instrument = catalogue.find(full_id(assessment));
    if (!instrument) {
        return fail({ProblemKind::not_found,
                     {},
                     "The tool " + full_id(assessment),
                     "nothing",
                     "an installed tool"});
    }
    auto const on = parse_iso_date(assessment.scored_on);
    if (!on) {
        return fail(at_record(assessment, fmt::format("'{}'", assessment.scored_on),
                              "the day it is scored on"));
    }
    auto const answers = stored_answers(assessment, catalogue.facts());
    if (!answers) return tl::unexpected(answers.error());
    return instrument->score(*answers, *on);
}

}  // namespace parallax
