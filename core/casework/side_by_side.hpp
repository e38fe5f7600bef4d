#pragma once
// The Side by side view of a case on a date, as data. Window, page and command line show this.

#include "casework/case.hpp"
#include "meaning/chance_text.hpp"
#include "meaning/level_text.hpp"
#include "meaning/relation.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"

namespace parallax {

/// One answer to one question, in force on the date.
struct AnswerCard {
    std::string assessment;   ///< code of the record
    Definition const* definition = nullptr;  ///< null: the tool is not installed
    std::string question;
    std::string counts;
    std::string to_whom;
    std::string by_when;
    std::string answer_is;
    std::optional<LevelText> level;   ///< none: no level given, cannot be rated, not applicable
    std::string no_level;             ///< said instead of a level
    std::optional<ChanceText> chance;  ///< where the answer is a chance, and one figure is known
    std::string leaves_out;
    std::string maker;                ///< "Probation"
    std::string period;  ///< "2008 to about October 2009"; of a computed one, the day
        ///< its facts are read on
    std::string computed_on;  ///< "Computed with Parallax on 22 November 2026."
    std::string tool;  ///< "RM2000, scale and version not stated"
    std::string label;  ///< of a style instrument, else empty
    std::string provenance;  ///< words, when computed here
    std::string note;  ///< beside the level: provisional, changed by hand, warnings
    bool computed = false;
    bool scale_open = false;  ///< the record does not say which scale; the question says so too
    bool history = false;  ///< nobody keeps it up any longer
    bool cut_points_known = true;
    bool management = false;  ///< belongs in the strip below the cards
};

/// An answer in words, without a tool.
struct WordsOnly {
    std::string assessment;  ///< code of the record
    std::string line;  ///< who, when and what was said
};

/// The answers that are not shown because they came after the day that is looked from.
struct DatedLater {
    std::string
        line;  ///< "1 answer was not yet on record on 4 November 2014 ...: OVP, 2 January 2015."
    std::string line_spelled;  ///< the same with the names of the tools spelled out, for paper
    Date day{};  ///< from which all of them are shown
};

struct SideBySide {
    std::string banner;  ///< "4 answers to 4 different questions."
    std::string banner_detail;
    std::vector<AnswerCard> cards;  ///< harm to children, sexual, other; never sorted by level
    std::vector<AnswerCard> management;
    std::vector<WordsOnly> also_on_record;
    std::optional<DatedLater> later;
    /// Indices into `cards` of the pair to show first: two that answer one question and differ,
    /// else the words that look furthest apart.
    std::optional<std::pair<std::size_t, std::size_t>> first_pair;
};

/// What is in force: for each tool, group, agency and way of making (recorded, computed) the latest
/// record made by the date. A record is left out only when it certainly came after the date. A
/// tool that is not installed has a card too, last.
SideBySide side_by_side(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                        Date as_of);

/// The relation of two cards, with their editions, dates and groups. One tool asked about two
/// groups gives `different`, reason "other_group". Where a tool is not installed: reason
/// "tool_not_installed", no matters, and the sentence says that it is not known.
Relation relate(AnswerCard const& first, AnswerCard const& second, Sentences const& sentences);

/// The case header: "Adult: A, father. Children on this date: HH, a few months old."
std::string people_on(Case const& kase, Date as_of, Sentences const& sentences);

/// The head of a page, which is short of room: "HH, a few months old."
std::string children_on(Case const& kase, Date as_of, Sentences const& sentences);

/// A date people choose to look from: the last day counts.
struct Moment {
    std::string words;  ///< "Autumn 2009, first conference"
    Date day;
};
/// Every dated answer and event of the case in order of time, one for each day. A conference gives
/// its day the name.
std::vector<Moment> moments(Case const& kase);

/// From when it was so; an entry that nobody dated was so when it was known.
ImpreciseDate const& so_from(ControlStatus const& status);

/// Whether it tells of a time after the end. A paper of before the end that came to light later does
/// not.
bool goes_beyond(ControlStatus const& status, ImpreciseDate const& end);

/// A control as it was known on a date. What an entry does not say is as the entry before said, and
/// before that as the control was written.
struct ControlOn {
    Control const* control = nullptr;
    ControlStatus const* status = nullptr;  ///< the entry that holds; null: there is none
    std::string state;  ///< working | not_known | failed | ended
    std::string owner;  ///< "nobody named" when empty in the record
    std::string last_proved;  ///< "not known" when nothing proves it
    std::string ends;  ///< in words, also where it is no date
    std::vector<std::string> const* covers = nullptr;  ///< codes of people; never null
    ImpreciseDate const* ends_on = nullptr;  ///< legal or written end; never null
};
/// One control as it was known on a date; none: it had not begun and nothing was known of it.
std::optional<ControlOn> control_on(Case const& kase, Control const& control, Date as_of,
                                    Sentences const& sentences);
/// Controls that had begun, or of which something was known by then, in the order of the conference
/// page. Of the entries known by the date the one true from latest holds; without one the state is
/// not known, because in place is not the same as working.
std::vector<ControlOn> controls_on(Case const& kase, Date as_of, Sentences const& sentences);

}  // namespace parallax
