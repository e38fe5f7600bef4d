#include "support/date.hpp"

#include <array>
#include <charconv>
#include <fmt/format.h>

namespace parallax {

namespace {

constexpr std::array<char const*, 12> month_names = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

int month_count(Date date) {
    return static_cast<int>(date.year()) * 12 + static_cast<int>(unsigned(date.month()));
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    auto const year = digits(text.substr(0, 4));
    auto const month = digits(text.substr(5, 2));
    auto const day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    Date const date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::string iso_date(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), unsigned(date.month()),
                       unsigned(date.day()));
}

std::string date_in_words(Date date) {
    return fmt::format("{} {} {}", unsigned(date.day()), month_name(date.month()),
                       static_cast<int>(date.year()));
}

std::string month_name(std::chrono::month month) { return month_names.at(unsigned(month) - 1); }

int day_number(Date date) {
    return static_cast<int>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Date date_from_day_number(int day) { return Date{std::chrono::sys_days{std::chrono::days{day}}}; }

Date next_day(Date date) { return date_from_day_number(day_number(date) + 1); }

int completed_years(Date from, Date to) {
    int years = static_cast<int>(to.year()) - static_cast<int>(from.year());
    bool const before_birthday =
        to.month() < from.month() || (to.month() == from.month() && to.day() < from.day());
    return before_birthday ? years - 1 : years;
}

int whole_months(Date from, Date to) {
    int const months = month_count(to) - month_count(from);
    int const days = static_cast<int>(unsigned(to.day())) - static_cast<int>(unsigned(from.day()));
    if (months > 0 && days < 0) return months - 1;
    if (months < 0 && days > 0) return months + 1;
    return months;
}

Date add_months(Date date, int count) {
    Date moved = date + std::chrono::months{count};
    if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
    return moved;
}

}  // namespace parallax
