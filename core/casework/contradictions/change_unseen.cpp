// C8: an answer that holds unless something changes, and something has changed.
// C9: somebody wrote that nothing had changed, after something had.

#include "casework/contradictions/scene.hpp"
#include "casework/dated_changes.hpp"
#include "casework/in_force.hpp"
#include "casework/said.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax::contradiction {

namespace {

bool is_in_force(Reading const& reading, std::vector<Assessment const*> const& in_force) {
    return std::find(in_force.begin(), in_force.end(), reading.record) != in_force.end();
}

/// The last day on which somebody is on record as having looked.
ImpreciseDate last_look(Reading const& reading, Date as_of) {
    if (reading.record->facts_up_to.known()) return reading.record->facts_up_to;
    return ended_by(*reading.record, as_of) ? reading.record->ended : reading.when;
}

bool holds_until_change(Reading const& reading) {
    if (!reading.card.level || reading.card.level->first != reading.card.level->last) return false;
    auto const place = static_cast<std::size_t>(reading.card.level->first);
    return reading.definition().levels[place].until_change;
}

std::vector<RecordPlace> places_of(RecordPlace first, std::vector<DatedChange> const& changes) {
    std::vector<RecordPlace> places{std::move(first)};
    for (DatedChange const& change : changes) places.push_back(change.place);
    return places;
}

std::string words_of(std::vector<DatedChange> const& changes, Scene const& scene) {
    std::string all;
    for (DatedChange const& change : changes) {
        all += (all.empty() ? "" : "; ") + in_words(change, scene.sentences());
    }
    return all;
}

/// What was written as a reason or a view, by whom and when.
struct Note {
    std::string agency;
    ImpreciseDate when;
    std::string text;
    RecordPlace place;
};

bool says_no_change(std::string const& text, Scene const& scene) {
    return !word_said(text, scene.say("no_change_words")).empty();
}

/// A decision that leans on an answer repeats it, so only the answer is read.
std::vector<Note> notes_of_no_change(Scene const& scene) {
    std::vector<Note> notes;
    for (Assessment const& record : scene.kase().assessments) {
        if (!on_record(record, scene.as_of()) || !says_no_change(record.said, scene)) continue;
        notes.push_back({record.agency, record.made, record.said, scene.place(record)});
    }
    for (Decision const& decision : scene.kase().decisions) {
        bool const made = decision.made.known() && decision.made.possibly_by(scene.as_of());
        if (!made || !decision.assessments.empty()) continue;
        if (!says_no_change(decision.leaned_otherwise, scene)) continue;
        notes.push_back(
            {decision.agency, decision.made, decision.leaned_otherwise, scene.place(decision)});
    }
    return notes;
}

/// When the agency last looked afresh: its latest answer before the note that is not such a note.
ImpreciseDate looked_before(Note const& note, Scene const& scene) {
    ImpreciseDate latest;
    for (Assessment const& record : scene.kase().assessments) {
        bool const counts = same_agency(record.agency, note.agency) &&
                            certainly_before(record.made, note.when) &&
                            !says_no_change(record.said, scene);
        // Whoever writes from older facts has looked no later than those.
        auto const& looked = record.facts_up_to.known() ? record.facts_up_to : record.made;
        if (counts && (!latest.known() || latest.first() < looked.first())) latest = looked;
    }
    return latest;
}

}  // namespace

void find_unless_has_happened(Scene const& scene, Findings& findings) {
    auto const latest = in_force(scene.kase(), scene.as_of());
    auto const all = dated_changes(scene.kase(), scene.sentences(), scene.as_of());
    for (Reading const& reading : scene.readings()) {
        if (!is_in_force(reading, latest) || !holds_until_change(reading)) continue;
        auto const looked = last_look(reading, scene.as_of());
        std::vector<DatedChange> since;
        std::copy_if(all.begin(), all.end(), std::back_inserter(since),
                     [&](DatedChange const& change) {
                         // Nobody knows when they looked, so nothing shows that they saw it.
                         return !looked.known() || certainly_before(looked, change.when);
                     });
        if (since.empty()) continue;
        findings.add("C8",
                     {{"who", scene.who(*reading.record)},
                      {"level", reading.card.level->brief()},
                      {"changes", words_of(since, scene)}},
                     places_of(scene.place(reading), since), {ImpreciseDate(first_seen(since))});
    }
}

void find_no_change_written(Scene const& scene, Findings& findings) {
    auto const all = dated_changes(scene.kase(), scene.sentences(), scene.as_of());
    for (Note const& note : notes_of_no_change(scene)) {
        if (!note.when.known()) continue;
        auto const looked = looked_before(note, scene);
        std::vector<DatedChange> left_out;
        for (DatedChange const& change : all) {
            bool const after_look = !looked.known() || certainly_before(looked, change.when);
            if (after_look && change.when.first() <= note.when.last()) left_out.push_back(change);
        }
        if (left_out.empty()) continue;
        findings.add("C9",
                     {{"who", capitalised(note.agency)},
                      {"when", note.when.words()},
                      {"text", note.text},
                      {"changes", words_of(left_out, scene)}},
                     places_of(note.place, left_out),
                     {note.when, ImpreciseDate(first_seen(left_out))});
    }
}

}  // namespace parallax::contradiction
