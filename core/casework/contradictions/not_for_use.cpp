// C11: a recorded level of a tool that was not made for this man, by the facts on record.
// C12: an answer that is still the last word on its question, though nobody keeps it up.

#include "casework/contradictions/scene.hpp"
#include "casework/in_force.hpp"
#include "casework/known_facts.hpp"
#include "casework/score_record.hpp"

#include <algorithm>

namespace parallax::contradiction {

namespace {

/// Why the tool refuses him on that day; empty if nothing on record says that it does. A record
/// without a date is held against what is known on the day it is looked at.
std::string refusal(Reading const& reading, Scene const& scene) {
    auto const* tool = instrument_of(*reading.record, scene.catalogue(), scene.as_of());
    if (!tool || tool->definition().applies.empty()) return {};
    Date const day =
        reading.when.known() ? std::min(reading.when.last(), scene.as_of()) : scene.as_of();
    auto const reasons = tool->refusals(known_facts(scene.kase(), *tool, day), day);
    return reasons.empty() ? std::string() : reasons.front();
}

/// A figure is an answer as much as a level is.
bool answers_it(Reading const& reading) {
    bool const said = reading.card.level || !reading.record->figure.empty();
    return !reading.card.computed && said;
}

/// When the last of the facts was learned by which the tool can refuse him.
ImpreciseDate facts_learned(Reading const& reading, Case const& known) {
    ImpreciseDate latest;
    for (Applicability const& rule : reading.definition().applies) {
        for (Fact const& fact : known.facts) {
            bool const asked = std::ranges::find(rule.facts, fact.fact) != rule.facts.end();
            if (!asked || !fact.known.known()) continue;
            if (!latest.known() || latest.first() < fact.known.first()) latest = fact.known;
        }
    }
    return latest;
}

}  // namespace

void find_not_made_for_him(Scene const& scene, Findings& findings) {
    for (Reading const& reading : scene.readings()) {
        if (!answers_it(reading)) continue;
        auto const reason = refusal(reading, scene);
        if (reason.empty()) continue;
        findings.add("C11",
                     {{"who", scene.who(*reading.record)},
                      {"tool", reading.definition().name},
                      {"reason", reason}},
                     {scene.place(reading)}, {reading.seen, facts_learned(reading, scene.kase())});
    }
}

void find_nobody_keeps_up(Scene const& scene, Findings& findings) {
    auto const latest = in_force(scene.kase(), scene.as_of());
    for (Reading const& reading : scene.readings()) {
        bool const last_word =
            std::find(latest.begin(), latest.end(), reading.record) != latest.end();
        if (!last_word || !reading.card.level || !ended_by(*reading.record, scene.as_of())) {
            continue;
        }
        findings.add("C12",
                     {{"who", scene.who(*reading.record)},
                      {"level", reading.card.level->brief()},
                      {"ended", reading.record->ended.words()}},
                     {scene.place(reading)},
                     {reading.seen, ImpreciseDate(reading.record->ended.last())});
    }
}

}  // namespace parallax::contradiction
