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

/// The facts of the case by which the tool can refuse him.
std::vector<Fact const*> facts_asked(Reading const& reading, Case const& known) {
    std::vector<Fact const*> asked;
    for (Fact const& fact : known.facts) {
        bool const is_asked =
            std::ranges::any_of(reading.definition().applies, [&](Applicability const& rule) {
                return std::ranges::find(rule.facts, fact.fact) != rule.facts.end();
            });
        if (is_asked) asked.push_back(&fact);
    }
    return asked;
}

}  // namespace

void find_not_made_for_him(Scene const& scene, Findings& findings) {
    for (Reading const& reading : scene.readings()) {
        if (!answers_it(reading)) continue;
        auto const reason = refusal(reading, scene);
        if (reason.empty()) continue;
        std::vector<RecordPlace> places{scene.place(reading)};
        std::vector<ImpreciseDate> seen{reading.seen};
        for (Fact const* fact : facts_asked(reading, scene.kase())) {
            places.push_back({"fact", fact->code, scene.say("own_fact", {{"code", fact->code}})});
            seen.push_back(fact->known);
        }
        findings.add("C11",
                     {{"who", scene.who(*reading.record)},
                      {"tool", reading.definition().name},
                      {"reason", reason}},
                     std::move(places), seen);
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
