#include "ui/assess/known_answers.hpp"

#include <algorithm>
#include <set>

namespace parallax::ui {

std::vector<Item> askedItems(Definition const& definition, Facts const& facts) {
    std::vector<Item> items;
    std::set<std::string> asked;
    for (Applicability const& rule : definition.applies) {
        for (std::string const& id : rule.facts) {
            FactKind const* fact = facts.find(id);
            if (definition.item(id) || !fact || !asked.insert(id).second) continue;
            Item item;
            item.fact = id;
            item.wording = fact->name;
            item.basis = rule.basis;
            items.push_back(std::move(item));
        }
    }
    items.insert(items.end(), definition.items.begin(), definition.items.end());
    return items;
}

std::string wordingOf(Instrument const& instrument, std::string const& fact) {
    if (Item const* item = instrument.definition().item(fact)) return item->wording;
    FactKind const* kind = instrument.facts().find(fact);
    return kind ? kind->name : fact;
}

Answers answersOf(Assessment const& assessment, Facts const& facts) {
    Answers answers;
    auto const json = parse_json(assessment.answers.empty() ? "{}" : assessment.answers);
    if (!json || !json->is_object()) return answers;
    for (auto const& [id, value] : json->items()) {
        FactKind const* fact = facts.find(id);
        if (!fact) continue;
        if (auto answer = answer_from_json(value, fact->type, id)) answers[id] = *answer;
    }
    return answers;
}

std::string answersToText(Answers const& answers) {
    Json object = Json::object();
    for (auto const& [id, answer] : answers) object[id] = answer_to_json(answer);
    return object.dump();
}

namespace {

void addFacts(Answers& known, Case const& kase, Facts const& facts) {
    for (Fact const& kept : kase.facts) {
        FactKind const* kind = facts.find(kept.fact);
        auto const json = parse_json(kept.value);
        if (!kind || !json) continue;
        if (auto answer = answer_from_json(*json, kind->type, kept.fact)) {
            known[kept.fact] = *answer;
        }
    }
}

void addAssessments(Answers& known, Case const& kase, Facts const& facts) {
    std::vector<Assessment const*> earlier;
    for (Assessment const& kept : kase.assessments) {
        if (kept.mode == "computed") earlier.push_back(&kept);
    }
    std::ranges::stable_sort(earlier, {}, [](Assessment const* kept) { return kept->scored_on; });
    for (Assessment const* kept : earlier) {
        for (auto const& [id, answer] : answersOf(*kept, facts)) {
            if (!std::holds_alternative<NotKnown>(answer)) known[id] = answer;
        }
    }
}

}  // namespace

Answers knownAnswers(Case const& kase, Instrument const& instrument) {
    Answers known;
    addFacts(known, kase, instrument.facts());
    addAssessments(known, kase, instrument.facts());
    Answers asked;
    for (Item const& item : askedItems(instrument.definition(), instrument.facts())) {
        auto const found = known.find(item.fact);
        if (found == known.end() || std::holds_alternative<NotKnown>(found->second)) continue;
        asked[item.fact] = found->second;
    }
    return asked;
}

}  // namespace parallax::ui
