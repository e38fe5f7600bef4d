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
    /// "autumn 2009", "late 2010", "about <any of these>", "by <any>", "from <any>",
    /// "between <any> and <any>", "<any> to <any>", "<any> or <any>".
    /// Days in figures are read day first, as in "04/06/2026", "4.6.2026" and "06/2026", and kept
    /// as words ("4 June 2026"), which nobody can read month first. Years have four figures.
    /// "about" widens: a day by a week, anything longer by a month at either end.
    /// Seasons: spring March to May, summer June to August, autumn September to November, winter
    /// December to February; early, mid and late a year are its thirds. "by" and "from" keep the
    /// date itself; the words carry the rest. On failure the problem says what is accepted.
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

/// "October 2009" as words stay; a span of two dates is joined: "2008 to about October 2009".
std::string period_in_words(ImpreciseDate const& from, ImpreciseDate const& to);

}  // namespace parallax
