#pragma once
// A case as it is kept: flat records, each with a code that is unique among its kind in the case.
// Every record describes itself once in serialize(); the casebook's columns, the history, the
// scenario files and packages are all made from that one description.
//
// Texts here are what agencies recorded. Initials and pseudonymous references only.

#include "support/imprecise_date.hpp"
#include "support/json_archive.hpp"

#include <string>
#include <vector>

// clang-format off: it takes `archive & named(...)` for a declaration.

namespace parallax {

/// Somebody in the case: initials, never a name.
struct Person {
    std::string code;      ///< "HH", "A"
    std::string role;      ///< adult | child | other_adult | other_children
    std::string relation;  ///< to the child or the adult: "father"
    ImpreciseDate born;    ///< not known for most adults
    ImpreciseDate known_from;  ///< when the case first knew of this person; for an unborn child
    std::string note;
    std::string source;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("role", role) & named("relation", relation) &
            named("born", born) & named("known_from", known_from) & named("note", note) &
            named("source", source);
    }
    bool operator==(Person const&) const = default;
};

/// A fact about the adult, by its id in facts.toml.
struct Fact {
    std::string code;   ///< "F1"; unique in the case
    std::string fact;   ///< id in facts.toml
    std::string value;  ///< as JSON text: 2, true, "male", "1980-02-01", {"from":25,"to":34}, null
    ImpreciseDate as_of;  ///< when it was so
    std::string source;
    ImpreciseDate known = {};  ///< when the people in the case learned of it; not known: at once

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("fact", fact) & named("value", value) &
            named("as_of", as_of) & named("source", source) & named("known", known);
    }
    bool operator==(Fact const&) const = default;
};

/// One answer of one tool: recorded as an agency gave it, or computed here from answers. Neither
/// replaces the other.
struct Assessment {
    std::string code;            ///< "R3"
    std::string mode;            ///< recorded | computed
    std::string instrument;      ///< instrument id
    std::string edition;         ///< empty: not stated (recorded), never empty when computed
    std::string scale_note;      ///< "scale not stated, S presumed"
    std::string group;           ///< whom it is about where the tool asks: "children"
    std::string agency;          ///< police | probation | children's services | ... as written
    std::string maker;           ///< role, never a name
    ImpreciseDate made;
    ImpreciseDate ended;         ///< when nobody kept it up any longer; not known: still kept up
    ImpreciseDate facts_up_to;
    std::string level;           ///< level id; empty: no level given, or computed
    std::string figure;          ///< a figure as written: "8 in 100 in two years"
    std::string said;            ///< what was said, where it is not a level
    std::string answers;         ///< computed: JSON object keyed by fact id
    std::string scored_on;       ///< computed: ISO date the answers are scored on
    std::string computed_on;     ///< computed: ISO date it was really worked out; empty: not kept
    std::string reason_for_change;
    std::string override_level;
    std::string override_reason;
    std::string override_supervisor;
    std::string leaves_out;      ///< said of this answer in this case, instead of the tool's line;
                                 ///< where the answer has an end, only from that end on
    std::string note;
    std::string source;          ///< paragraph numbers or document
    ImpreciseDate known;         ///< when the people in the case learned of it; not known: at once
    std::string in_plan;         ///< whether a plan answers what it says: yes | no; empty: not said

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("mode", mode) & named("instrument", instrument) &
            named("edition", edition) & named("scale_note", scale_note) & named("at_risk", group) &
            named("agency", agency) & named("maker", maker) & named("made", made) &
            named("ended", ended) & named("facts_up_to", facts_up_to) & named("level", level) &
            named("figure", figure) & named("said", said) & named("answers", answers) &
            named("scored_on", scored_on) & named("reason_for_change", reason_for_change) &
            named("override_level", override_level) & named("override_reason", override_reason) &
            named("override_supervisor", override_supervisor) & named("leaves_out", leaves_out) &
            named("note", note) & named("source", source) & named("computed_on", computed_on) &
            named("known", known) & named("in_plan", in_plan);
    }
    bool operator==(Assessment const&) const = default;
};

/// Something that is meant to stop harm.
struct Control {
    std::string code;  ///< "K7"
    std::string name;
    std::string page_name;  ///< short, for the conference page; empty: the name
    std::string kind;       ///< legal | external | voluntary | internal | multi_agency |
                            ///< treatment | information
    std::string owner;      ///< who checks; empty: nobody named
    std::vector<std::string> covers;  ///< codes of people it was written for
    ImpreciseDate began;    ///< not known: never began, or not recorded
    ImpreciseDate ends;     ///< legal or written end
    std::string ends_words; ///< where the end is not a date: "if he stops it"
    std::string believed;   ///< what people took it to be
    std::int64_t page_order = 0;  ///< place on the conference page; 0: after the others
    std::string source;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("name", name) & named("page_name", page_name) &
            named("kind", kind) & named("owner", owner) & named("covers", covers) &
            named("began", began) & named("ends", ends) & named("ends_words", ends_words) &
            named("believed", believed) & named("page_order", page_order) &
            named("source", source);
    }
    bool operator==(Control const&) const = default;
};

/// What was known of a control, from when. The latest known entry by a date is its state then.
struct ControlStatus {
    std::string code;     ///< "K7.2"
    std::string control;  ///< code of the control
    std::string state;    ///< working | not_known | failed | ended
    ImpreciseDate since;  ///< when it was true from
    ImpreciseDate known;  ///< when the people in the case knew it; not known: nobody did then
    std::string proved;   ///< what proves it, for the page: "in force", "October 2009"
    std::string owner;    ///< who checks from then on, where that changed: "nobody now"
    std::string how;      ///< who looked, and how
    std::string source;
    std::vector<std::string> covers = {};  ///< whom it is for from then on, where that changed
    ImpreciseDate new_end = {};  ///< its legal or written end from then on, where that changed

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("control", control) & named("state", state) &
            named("since", since) & named("known", known) & named("proved", proved) &
            named("owner", owner) & named("how", how) & named("source", source) &
            named("covers", covers) & named("new_end", new_end);
    }
    bool operator==(ControlStatus const&) const = default;
};

/// A decision and what it leaned on.
struct Decision {
    std::string code;  ///< "D1"
    std::string what;
    ImpreciseDate made;
    std::string agency;
    std::vector<std::string> assessments;  ///< codes of the assessments it leaned on
    std::vector<std::string> controls;     ///< codes of the controls it leaned on
    std::string leaned_otherwise;          ///< what else it leaned on, in words
    std::string source;
    ImpreciseDate known = {};  ///< when the people in the case learned of it; not known: at once
    std::string effect = {};   ///< cuts_contact | closes | both | neither; empty: not said, so its
                               ///< words are read

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("what", what) & named("made", made) &
            named("agency", agency) & named("assessments", assessments) &
            named("controls", controls) & named("leaned_otherwise", leaned_otherwise) &
            named("source", source) & named("known", known) & named("effect", effect);
    }
    bool operator==(Decision const&) const = default;
};

struct Event {
    std::string code;  ///< "E11"
    ImpreciseDate date;
    std::string kind;  ///< conference | birth | pregnancy | order | contact | offence | other
    std::string what;
    std::string source;
    ImpreciseDate known = {};  ///< when the people in the case learned of it; not known: at once
    std::string in_plan = {};  ///< whether a plan answers it: yes | no; empty: not said, so its
                               ///< words are read

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("date", date) & named("kind", kind) &
            named("what", what) & named("source", source) & named("known", known) &
            named("in_plan", in_plan);
    }
    bool operator==(Event const&) const = default;
};

/// Words written for the conference page and kept in the case: they hold from a date, until
/// replaced. `kind` says which box: summary | unless | unknown | question | next_look.
struct PageLine {
    std::string code;    ///< "L1"
    std::string kind;
    std::string text;    ///< summary sentence, change, unknown, question, or triggers of next look
    std::string about;   ///< question: whom it is about: "HH", "Other children"
    std::string who_sees;  ///< unless: who would see it
    std::string tells;     ///< unless: whom they tell; next_look: who calls it
    std::string within;    ///< unless: within what time
    ImpreciseDate when;    ///< next_look: the fixed date
    ImpreciseDate from;    ///< holds from
    ImpreciseDate until;   ///< the last day it holds; not known: still holds

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("kind", kind) & named("text", text) &
            named("about", about) & named("who_sees", who_sees) & named("tells", tells) &
            named("within", within) & named("due", when) & named("holds_from", from) &
            named("holds_until", until);
    }
    bool operator==(PageLine const&) const = default;
};

/// Where somebody in the case lived, or with whom.
struct Living {
    std::string code;     ///< "V1"
    std::string person;   ///< code of the person
    std::string home;     ///< "with B and HH", "in prison"; never an address
    ImpreciseDate from;   ///< not known: since before the case, or not recorded
    ImpreciseDate until;  ///< not known: as far as is known it still holds
    std::string source;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("person", person) & named("home", home) &
            named("lived_from", from) & named("lived_until", until) & named("source", source);
    }
    bool operator==(Living const&) const = default;
};

/// What somebody knew of a thing that matters here. The latest entry by a date is what they knew.
struct Knowing {
    std::string code;    ///< "W1"
    std::string what;    ///< "The software does not work"
    std::string who;     ///< an agency or a person, as written: "school"
    std::string extent;  ///< knew | part | did_not_know | not_stated
    ImpreciseDate since;  ///< from when it was so; not known: whenever it was asked
    std::string how;     ///< "in minutes kept apart"
    std::string source;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("what", what) & named("who", who) &
            named("extent", extent) & named("since", since) & named("how", how) &
            named("source", source);
    }
    bool operator==(Knowing const&) const = default;
};

/// What somebody said to a finding of the checks. The finding stays on the list, as answered.
struct LookAnswer {
    std::string code;        ///< "N1"
    std::string check;       ///< code of the check: "F8"
    std::string grounds;     ///< what the finding rested on when it was answered; see grounds_of()
    ImpreciseDate answered;  ///< the day
    std::string who;         ///< role, never a name
    std::string why;
    ImpreciseDate until;     ///< it holds up to this day; not known: as long as the grounds stay

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("code", code) & named("look_check", check) & named("grounds", grounds) &
            named("answered", answered) & named("who", who) & named("why", why) &
            named("holds_until", until);
    }
    bool operator==(LookAnswer const&) const = default;
};

/// Everything kept about one man and the children around him.
struct Case {
    std::string reference;         ///< pseudonymous: "EX-0001". Unique in a casebook.
    std::string title;             ///< "example case"; may be empty
    std::string conference_title;  ///< "First child protection conference"
    ImpreciseDate conference;      ///< the meeting the case is being read for; not known: none set
    std::string page_about;        ///< whom the conference page is about: "HH"
    std::string made_by;           ///< who prepared the page: "police and probation"
    std::string note;
    std::string source;            ///< for a published case: where it was published

    std::vector<Person> people;
    std::vector<Fact> facts;
    std::vector<Assessment> assessments;
    std::vector<Control> controls;
    std::vector<ControlStatus> control_states;
    std::vector<Decision> decisions;
    std::vector<Event> events;
    std::vector<PageLine> page_lines;
    std::vector<LookAnswer> look_answers;
    std::vector<Living> livings;
    std::vector<Knowing> knowings;

    /// The case's own line, without its records.
    template <class Archive>
    void serialize_head(Archive& archive) {
        archive & named("reference", reference) & named("title", title) &
            named("conference_title", conference_title) & named("conference", conference) &
            named("page_about", page_about) & named("made_by", made_by) & named("note", note) &
            named("source", source);
    }
    /// Every kind of record with the name of its table. `visit(name, vector)`.
    template <class Self, class Visitor>
    static void each_kind(Self& self, Visitor&& visit) {
        visit("person", self.people);
        visit("fact", self.facts);
        visit("assessment", self.assessments);
        visit("control", self.controls);
        visit("control_status", self.control_states);
        visit("decision", self.decisions);
        visit("event", self.events);
        visit("page_line", self.page_lines);
        visit("look_answer", self.look_answers);
        visit("living", self.livings);
        visit("knowing", self.knowings);
    }
    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        serialize_head(archive);
        each_kind(*this, [&](char const* name, auto& records) { archive & named(name, records); });
    }
    bool operator==(Case const&) const = default;
};

/// What an event was, and what a control rests on.
inline constexpr char const* event_kinds[] = {"conference", "birth",   "pregnancy", "order",
                                              "contact",    "offence", "other"};
inline constexpr char const* control_kinds[] = {"legal",        "external",  "voluntary",
                                                "internal",     "multi_agency",
                                                "treatment",    "information"};

/// What a decision did.
inline constexpr char const* decision_effects[] = {"cuts_contact", "closes", "both", "neither"};

/// How much somebody knew.
inline constexpr char const* knowing_extents[] = {"knew", "part", "did_not_know", "not_stated"};

/// Control states.
inline constexpr char const* control_states[] = {"working", "not_known", "failed", "ended"};

}  // namespace parallax
