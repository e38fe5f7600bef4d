#pragma once
// Dates as precise as the record and no more: "about October 2009", "autumn 2009", "2011 or 2012".

#include "support/date.hpp"
#include "support/problem.hpp"

#include <string>

namespace parallax {

/// A date known to lie between two days, both included, and the words it was entered in.
/// Shown always in the words; compared always by the two days.
class ImpreciseDate {
public:
    /// Not known at all: empty words, no days. Compares as possibly any day.
    ImpreciseDate() = default;

    /// A day known exactly.
    explicit ImpreciseDate(Date day);

    /// From storage; nothing is checked but the order of the days.
    ImpreciseDate(std::string words, Date first, Date last);

    /// Reads what a person writes: an ISO date, "14 March 2009", "March 2009", "2009", "2010?",
    /// "autumn 2009", "the autumn of 2009", "late 2010", "mid-2010", "end of 2010", "early October
    /// 2009", "14th of March 2009", "about <any of these>", "by <any>", "from <any>",
    /// "between <any> and <any>", "<any> to <any>", "<any> or <any>", "10 to 14 March 2009".
    /// Days in figures are read day first, as in "04/06/2026", "4.6.2026" and "06/2026", and kept
    /// as words ("4 June 2026"), which nobody can read month first. Years have four figures.
    /// "about" widens: a day by a week, anything longer by a month at either end.
    /// Seasons: spring March to May, summer June to August, autumn September to November, winter
    /// December to February; early (or start of), mid and late (or end of) a year are its thirds,
    /// and of a month the 1st to 10th, 11th to 20th and the rest. "by" and "from" keep the
    /// date itself; the words carry the rest. "before" and "after" are refused: every date here has
    /// two ends. On failure the problem says what is accepted.
    static Expected<ImpreciseDate> parse(std::string_view words);

    bool known() const { return known_; }
    std::string const& words() const { return words_; }

    /// The earliest and latest day it can be. Only when known().
    Date first() const { return first_; }
    Date last() const { return last_; }

    /// True if every day it can be is on or before `day`. False when not known.
    bool certainly_by(Date day) const;

    /// True if some day it can be is on or before `day`. False when not known.
    bool possibly_by(Date day) const;

    bool operator==(ImpreciseDate const&) const = default;

private:
    std::string words_;
    Date first_{};
    Date last_{};
    bool known_ = false;
};

/// Whatever day each was, `first` came before `second`. False where one is not known.
bool certainly_before(ImpreciseDate const& first, ImpreciseDate const& second);
/// Both of one day, or of one and the same time of at most a month.
bool same_date(ImpreciseDate const& first, ImpreciseDate const& second);
/// Whether it is known to lie within so many days as the longest month has.
bool at_most_a_month(ImpreciseDate const& date);
/// Both within one and the same month of the calendar.
bool same_month(ImpreciseDate const& first, ImpreciseDate const& second);

/// "October 2009" as words stay; a span of two dates is joined: "2008 to about October 2009".
std::string period_in_words(ImpreciseDate const& from, ImpreciseDate const& to);

}  // namespace parallax
