// C8: an answer that holds unless something changes, and something has changed.
// C9: somebody wrote that nothing had changed, after something had.

#include "casework/contradictions/scene.hpp"
#include "casework/dated_changes.hpp"
#include "casework/in_force.hpp"
#include "casework/records.hpp"
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
    ImpreciseDate learned = {};  ///< where that was later than it was written
};

bool says_no_change(std::string const& text, Scene const& scene) {
    return !word_said(text, scene.say("no_change_words")).empty();
}

/// The notes by which somebody said that nothing had changed.
class Notes {
public:
    explicit Notes(Scene const& scene) : scene_(scene) {}

    std::vector<Note> find() {
        for (Assessment const& record : scene_.kase().assessments) read(record);
        for (Decision const& decision : scene_.kase().decisions) read(decision);
        for (Event const& event : scene_.kase().events) read(event);
        return std::move(notes_);
    }

private:
    bool says_it(std::string const& text) const { return says_no_change(text, scene_); }

    void read(Assessment const& record) {
        if (!on_record(record, scene_.as_of()) || !says_it(record.said)) return;
        notes_.push_back(
            {record.agency, when_made(record), record.said, scene_.place(record), record.known});
    }

    /// A decision that leans on an answer which says so repeats it, and is not read twice.
    void read(Decision const& decision) {
        if (!decision.made.possibly_by(scene_.as_of()) || repeats_its_answer(decision)) return;
        for (std::string const& text : {decision.leaned_otherwise, decision.what}) {
            if (!says_it(text)) continue;
            notes_.push_back(
                {decision.agency, decision.made, text, scene_.place(decision), decision.known});
            return;
        }
    }

    bool repeats_its_answer(Decision const& decision) const {
        return std::ranges::any_of(decision.assessments, [&](std::string const& code) {
            auto const* record = find_record(scene_.kase().assessments, code);
            return record && on_record(*record, scene_.as_of()) && says_it(record->said);
        });
    }

    /// An event names no agency. It is the account of a note on record where both have one time.
    void read(Event const& event) {
        auto const& learned = event.known.known() ? event.known : event.date;
        Date const as_of = scene_.as_of();
        if (!event.date.possibly_by(as_of) || !learned.possibly_by(as_of)) return;
        bool const told = std::ranges::any_of(notes_, [&](Note const& note) {
            return note.when.known() && note.when.first() == event.date.first() &&
                   note.when.last() == event.date.last();
        });
        if (told || !says_it(event.what)) return;
        notes_.push_back({"", event.date, event.what, {"event", event.code, event.what}, learned});
    }

    Scene const& scene_;
    std::vector<Note> notes_;
};

/// When the agency last looked afresh: its latest answer before the note that is not such a note.
/// Where no agency is named, anybody's may be the look it rests on.
ImpreciseDate looked_before(Note const& note, Scene const& scene) {
    ImpreciseDate latest;
    for (Assessment const& record : scene.kase().assessments) {
        bool const own = note.agency.empty() || same_agency(record.agency, note.agency);
        bool const counts = own && certainly_before(when_made(record), note.when) &&
                            !says_no_change(record.said, scene);
        // Whoever writes from older facts has looked no later than those.
        auto const& looked = record.facts_up_to.known() ? record.facts_up_to : when_made(record);
        if (counts && (!latest.known() || latest.first() < looked.first())) latest = looked;
    }
    return latest;
}

/// What had changed between the last look and the note, or may have.
std::vector<DatedChange> left_out_of(Note const& note, Scene const& scene) {
    auto const looked = looked_before(note, scene);
    auto changes = dated_changes(scene.kase(), scene.sentences(), scene.as_of());
    std::erase_if(changes, [&](DatedChange const& change) {
        bool const after_look = !looked.known() || certainly_before(looked, change.when);
        return !after_look || note.when.last() < change.when.first();
    });
    return changes;
}

/// Those that certainly came by the note, and those that only may have, each said as what it is.
std::string said_by_then(Note const& note, std::vector<DatedChange> const& changes,
                         Scene const& scene) {
    std::vector<DatedChange> certain;
    std::vector<DatedChange> possible;
    for (DatedChange const& change : changes) {
        bool const sure = change.when.last() <= note.when.first();
        (sure ? certain : possible).push_back(change);
    }
    std::string said;
    if (!certain.empty()) said = scene.say("C9_by_then", {{"changes", words_of(certain, scene)}});
    if (possible.empty()) return said;
    auto const more = scene.say("C9_possibly", {{"changes", words_of(possible, scene)}});
    return said.empty() ? more : said + " " + more;
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
                     places_of(scene.place(reading), since),
                     {reading.seen, ImpreciseDate(first_seen(since))});
    }
}

void find_no_change_written(Scene const& scene, Findings& findings) {
    for (Note const& note : Notes(scene).find()) {
        if (!note.when.known()) continue;
        auto const left_out = left_out_of(note, scene);
        if (left_out.empty()) continue;
        auto const who = note.agency.empty() ? scene.say("somebody") : note.agency;
        auto& found = findings.add("C9",
                                   {{"who", capitalised(who)},
                                    {"when", note.when.words()},
                                    {"text", note.text},
                                    {"changes", said_by_then(note, left_out, scene)}},
                                   places_of(note.place, left_out),
                                   {note.when, note.learned, ImpreciseDate(first_seen(left_out))});
        found.noted = note.when;
    }
}

}  // namespace parallax::contradiction
