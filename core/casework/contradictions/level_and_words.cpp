// C4: the words beside a level say another level of the same tool.
// C6: a level that needs something to have taken place, where the record says that it did not.

#include "casework/contradictions/scene.hpp"
#include "casework/said.hpp"
#include "support/text.hpp"

namespace parallax::contradiction {

namespace {

Level const* recorded_level(Reading const& reading) {
    return reading.card.computed ? nullptr : reading.definition().level(reading.record->level);
}

/// All that was written beside the level.
std::string text_of(Assessment const& record) {
    return record.scale_note + "; " + record.said + "; " + record.note;
}

std::string joined_list(std::vector<std::string> const& words) {
    std::string list;
    for (std::string const& word : words) list += word + ";";
    return list;
}

}  // namespace

void find_level_and_words(Scene const& scene, Findings& findings) {
    for (Reading const& reading : scene.readings()) {
        Level const* own = recorded_level(reading);
        if (!own) continue;
        auto const word_of = [&](Level const& level) {
            return word_said(text_of(*reading.record), joined_list(level.said_as));
        };
        if (!word_of(*own).empty()) continue;
        for (Level const& other : reading.definition().levels) {
            auto const word = word_of(other);
            if (&other == own || word.empty()) continue;
            findings.add("C4",
                         {{"who", scene.who(*reading.record)},
                          {"level", reading.card.level->brief()},
                          {"word", word},
                          {"other", level_text(reading.definition(), {other.id}).brief()}},
                         {scene.place(reading)}, {reading.seen});
            break;
        }
    }
}

void find_missing_process(Scene const& scene, Findings& findings) {
    for (Reading const& reading : scene.readings()) {
        Level const* own = recorded_level(reading);
        if (!own || own->needs.empty()) continue;
        if (word_said(text_of(*reading.record), scene.say("lacking_words")).empty()) continue;
        findings.add("C6",
                     {{"who", scene.who(*reading.record)},
                      {"level", reading.card.level->brief()},
                      {"needs", own->needs}},
                     {scene.place(reading)}, {reading.seen});
    }
}

}  // namespace parallax::contradiction
