#pragma once
// Calendar dates without a clock: nothing in core asks what day it is.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace parallax {

using Date = std::chrono::year_month_day;

/// Reads "2009-10-31". Nothing else is accepted; a day that does not exist is refused.
std::optional<Date> parse_iso_date(std::string_view text);

/// "2009-10-31".
std::string iso_date(Date date);

/// "31 October 2009".
std::string date_in_words(Date date);

/// "October".
std::string month_name(std::chrono::month month);

/// Days since 1 January 1970; the order of days is the order of these numbers.
int day_number(Date date);
Date date_from_day_number(int day);

Date next_day(Date date);

/// Birthdays passed between two dates. A 29 February birthday is reached on 1 March in a common
/// year. Negative when `to` is before `from`. Source: the service that scores OASys, as below.
int completed_years(Date from, Date to);

/// Whole calendar months between two dates, truncated toward zero: 31 January to 28 February is 0.
/// Source: the service that scores the OASys tools, which counts so.
int whole_months(Date from, Date to);

/// The same day `count` months later (earlier if negative), clamped to the end of a short month.
Date add_months(Date date, int count);

}  // namespace parallax
