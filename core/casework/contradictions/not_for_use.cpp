// C11: a recorded level of a tool that was not made for this man, by the facts on record.
// C12: an answer that is still the last word on its question, though nobody keeps it up.

#include "casework/contradictions/scene.hpp"
#include "casework/in_force.hpp"
#include "casework/known_facts.hpp"
#include "casework/score_record.hpp"

#include <algorithm>

namespace parallax::contradiction {

namespace {

/// Why the tool refuses him on that day; empty if nothing on record says that it does.
std::string refusal(Reading const& reading, Scene const& scene) {
    auto const* tool = instrument_of(*reading.record, scene.catalogue(), scene.as_of());
    if (!tool || tool->definition().applies.empty()) return {};
    Date const day =
        reading.when.known() ? std::min(reading.when.last(), scene.as_of()) : scene.as_of();
    auto const reasons = tool->refusals(known_facts(scene.kase(), *tool, day), day);
    return reasons.empty() ? std::string() : reasons.front();
}

}  // namespace

void find_not_made_for_him(Scene const& scene, Findings& findings) {
    for (Reading const& reading : scene.readings()) {
        bool const answered = reading.card.level || !reading.record->figure.empty();
        if (reading.card.computed || !answered) continue;
        auto const reason = refusal(reading, scene);
        if (reason.empty()) continue;
        findings.add("C11",
                     {{"who", scene.who(*reading.record)},
                      {"tool", reading.definition().name},
                      {"reason", reason}},
                     {scene.place(reading)}, {reading.when});
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
                     {scene.place(reading)}, {ImpreciseDate(reading.record->ended.last())});
    }
}

}  // namespace parallax::contradiction
