#include "support/imprecise_date.hpp"

#include "support/text.hpp"

#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace parallax {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

struct Days {
    Date first;
    Date last;
    bool one_day = false;
};

struct Part {
    char const* word;
    unsigned from;  ///< month
    unsigned months;
};
constexpr std::array<Part, 4> seasons = {
    {{"spring", 3, 3}, {"summer", 6, 3}, {"autumn", 9, 3}, {"winter", 12, 3}}};

/// A third of a year or of a month, counted from 0.
struct Third {
    char const* word;
    unsigned place;
};
constexpr std::array<Third, 7> thirds = {{{"early", 0},
                                          {"start of", 0},
                                          {"beginning of", 0},
                                          {"mid", 1},
                                          {"middle of", 1},
                                          {"late", 2},
                                          {"end of", 2}}};

Days months_from(int y, unsigned m, unsigned count) {
    Date const first{year{y}, month{m}, day{1}};
    Date const after = add_months(first, static_cast<int>(count));
    return {first, date_from_day_number(day_number(after) - 1)};
}

std::optional<int> as_year(std::string_view text) {
    if (text.size() == 5 && text.back() == '?') text.remove_suffix(1);
    if (text.size() != 4) return std::nullopt;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
    }
    int const value = std::stoi(std::string(text));
    return value >= 1800 && value <= 2199 ? std::optional(value) : std::nullopt;
}

std::optional<unsigned> as_month(std::string_view text) {
    std::string const wanted = lower(text);
    for (unsigned m = 1; m <= 12; ++m) {
        std::string const name = lower(month_name(month{m}));
        if (wanted == name || (wanted.size() == 3 && name.starts_with(wanted))) return m;
    }
    if (wanted == "sept") return 9;
    return std::nullopt;
}

std::optional<unsigned> as_number(std::string_view text) {
    bool const short_figure = text.size() == 1 || text.size() == 2;
    if (!short_figure || text.find_first_not_of("0123456789") != std::string_view::npos) return {};
    return static_cast<unsigned>(std::stoul(std::string(text)));
}

/// "04/06/2026" as "4 June 2026" and "06/2026" as "June 2026": day first, as people write it here.
/// Anything else stays as it is, a day or month that does not exist too: it is refused later.
std::string figures_in_words(std::string_view word) {
    auto const mark = word.find_first_of("/.-");
    if (mark == std::string_view::npos) return std::string(word);
    auto const figures = split(word, word[mark]);
    if (figures.size() < 2 || figures.size() > 3) return std::string(word);
    auto const y = as_year(figures.back());
    auto const m = as_number(figures[figures.size() - 2]);
    if (!y || figures.back().size() != 4 || !m || *m < 1 || *m > 12) return std::string(word);
    Date date{year{*y}, month{*m}, day{1}};
    if (figures.size() == 2) return fmt::format("{} {}", month_name(date.month()), *y);
    auto const d = as_number(figures.front());
    if (!d) return std::string(word);
    date = Date{date.year(), date.month(), day{*d}};
    return date.ok() ? date_in_words(date) : std::string(word);
}

/// "4th" as "4"; empty: it is no such word.
std::string day_of_ordinal(std::string const& word) {
    auto const ending = word.size() > 2 ? word.substr(word.size() - 2) : std::string();
    bool const ordinal = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
    auto stem = ordinal ? word.substr(0, word.size() - 2) : std::string();
    return as_number(stem) ? stem : std::string();
}

/// The text with its days in figures, and "the 4th of", as words.
std::string without_figures(std::string_view text) {
    std::vector<std::string> words;
    for (std::string const& part : split(text, ' ')) {
        auto const stem = day_of_ordinal(part);
        bool const after_day = !words.empty() && as_number(words.back());
        if (after_day && lower(part) == "of") continue;
        if (!stem.empty() && !words.empty() && lower(words.back()) == "the") words.pop_back();
        words.push_back(stem.empty() ? figures_in_words(part) : stem);
    }
    return fmt::format("{}", fmt::join(words, " "));
}

std::optional<Days> one_date(std::string_view text);

/// "October 2009" as its year and month.
std::optional<std::chrono::year_month> month_of_year(std::string_view text) {
    auto const words = split(text, ' ');
    if (words.size() != 2) return std::nullopt;
    auto const m = as_month(words[0]);
    auto const y = as_year(words[1]);
    if (!m || !y) return std::nullopt;
    return year{*y} / month{*m};
}

/// A third of a month: the 1st to the 10th, to the 20th, and the rest of it.
Days third_of(std::chrono::year_month whole, unsigned place) {
    constexpr unsigned days = 10;
    Date const first = whole / day{place * days + 1};
    if (place == 2) return {first, Date{whole / std::chrono::last}};
    return {first, whole / day{(place + 1) * days}};
}

/// What stands after the word: "2009" of "autumn of 2009" and of "mid-2009". None: another word.
std::optional<std::string_view> after_word(std::string_view text, std::string_view word) {
    bool const hyphen = text.size() > word.size() && text[word.size()] == '-' &&
                        lower(text.substr(0, word.size())) == word;
    if (!hyphen && !starts_with_word(text, word)) return std::nullopt;
    auto rest = trimmed(text.substr(word.size() + (hyphen ? 1 : 0)));
    if (starts_with_word(rest, "of")) rest = trimmed(rest.substr(2));
    return rest;
}

std::optional<Days> part_of_time(std::string_view text) {
    if (starts_with_word(text, "the")) text = trimmed(text.substr(3));
    for (Part const& part : seasons) {
        auto const rest = after_word(text, part.word);
        auto const y = rest ? as_year(*rest) : std::nullopt;
        if (y) return months_from(*y, part.from, part.months);
    }
    for (Third const& third : thirds) {
        auto const rest = after_word(text, third.word);
        if (!rest) continue;
        if (auto const y = as_year(*rest)) return months_from(*y, third.place * 4 + 1, 4);
        if (auto const whole = month_of_year(*rest)) return third_of(*whole, third.place);
    }
    return std::nullopt;
}

bool ends_a_month(Date date) {
    return date == Date{date.year() / date.month() / std::chrono::last};
}

std::optional<Days> about(std::string_view text) {
    auto days = one_date(text);
    if (!days) return days;
    int const widen = days->one_day ? 7 : 0;
    Date const first = add_months(days->first, widen ? 0 : -1);
    Date last = add_months(days->last, widen ? 0 : 1);
    // A month's last day moved by a month must again be a last day.
    bool const last_of_month = !widen && ends_a_month(days->last);
    if (last_of_month) last = last.year() / last.month() / std::chrono::last;
    return Days{date_from_day_number(day_number(first) - widen),
                date_from_day_number(day_number(last) + widen)};
}

/// "14 March 2009"
std::optional<Days> day_in_full(std::string_view text) {
    auto const words = split(text, ' ');
    if (words.size() != 3) return std::nullopt;
    auto const d = as_number(words[0]);
    auto const m = as_month(words[1]);
    auto const y = as_year(words[2]);
    if (!d || !m || !y) return std::nullopt;
    Date const date{year{*y}, month{*m}, day{*d}};
    return date.ok() ? std::optional(Days{date, date, true}) : std::nullopt;
}

std::optional<Days> one_date(std::string_view text) {
    text = trimmed(text);
    if (!text.empty() && text.back() == '?') text = trimmed(text.substr(0, text.size() - 1));
    for (std::string_view word : {"about", "around", "circa"}) {
        if (starts_with_word(text, word)) return about(text.substr(word.size()));
    }
    for (std::string_view word : {"by", "from", "in", "since"}) {
        if (starts_with_word(text, word)) return one_date(text.substr(word.size()));
    }
    if (auto const date = parse_iso_date(text)) return Days{*date, *date, true};
    if (auto const y = as_year(text)) return months_from(*y, 1, 12);
    if (auto const part = part_of_time(text)) return part;
    if (auto const whole = month_of_year(text)) {
        return months_from(int{whole->year()}, unsigned{whole->month()}, 1);
    }
    return day_in_full(text);
}

/// A first date without its own year, or month and year, takes the other's: "between February and
/// October 2010", "10 to 14 March 2009", "early to mid March 2009".
std::optional<Days> completed_from(std::string_view left, std::string_view right) {
    auto const words = split(right, ' ');
    if (words.size() < 2) return std::nullopt;
    auto const& y = words.back();
    auto const with_month = one_date(fmt::format("{} {} {}", left, words[words.size() - 2], y));
    if (with_month || as_number(left)) return with_month;
    return one_date(fmt::format("{} {}", left, y));
}

/// "2011 or 2012", "2008 to about October 2009", "between X and Y".
std::optional<Days> two_dates(std::string_view text, std::string_view link) {
    auto const at = lower(text).find(link);
    if (at == std::string::npos) return std::nullopt;
    auto const left = trimmed(text.substr(0, at));
    auto const right = trimmed(text.substr(at + link.size()));
    auto const last = one_date(right);
    auto first = one_date(left);
    if (!first) first = completed_from(left, right);
    if (!first || !last || last->last < first->first) return std::nullopt;
    return Days{first->first, last->last};
}

std::optional<Days> any_date(std::string_view text) {
    if (starts_with_word(text, "between")) return two_dates(trimmed(text.substr(7)), " and ");
    if (auto const date = one_date(text)) return date;
    for (std::string_view link : {" to ", " or ", " until ", "\u2013", " - "}) {
        if (auto const dates = two_dates(text, link)) return dates;
    }
    return std::nullopt;
}

/// "31 February 2009": a day, a month and a year, and no such day. Empty for anything else.
std::string no_such_day(std::string_view text) {
    auto const words = split(text, ' ');
    if (words.size() != 3) return {};
    auto const d = as_number(words[0]);
    auto const m = as_month(words[1]);
    auto const y = as_year(words[2]);
    if (!d || !m || !y || Date{year{*y}, month{*m}, day{*d}}.ok()) return {};
    Date const last{year{*y} / month{*m} / std::chrono::last};
    return fmt::format("a day that there was: {} {} has {} days", month_name(month{*m}), *y,
                       static_cast<unsigned>(last.day()));
}

/// The same of figures, which without_figures() leaves as they are: "31/02/2009".
std::string no_such_day_in_figures(std::string_view word) {
    auto const mark = word.find_first_of("/.");
    if (mark == std::string_view::npos) return {};
    auto const figures = split(word, word[mark]);
    auto const m = figures.size() == 3 ? as_number(figures[1]) : std::nullopt;
    if (!m || *m < 1 || *m > 12) return {};
    return no_such_day(fmt::format("{} {} {}", figures[0], month_name(month{*m}), figures[2]));
}

/// "before 2010" has no earliest day, and every date here has two ends. Empty: it is none of those.
std::string lacking_end(std::string_view text) {
    auto const rest_is_date = [&](std::string_view word) {
        return starts_with_word(text, word) && any_date(trimmed(text.substr(word.size())));
    };
    if (rest_is_date("before")) {
        return "an earliest date too, such as 'between 2008 and 2010' or '2008 to 2009'";
    }
    if (rest_is_date("after")) {
        return "a latest date too, such as 'between 2008 and 2010' or '2008 to 2009'";
    }
    return {};
}

}  // namespace

ImpreciseDate::ImpreciseDate(Date day)
    : words_(date_in_words(day)), first_(day), last_(day), known_(true) {}

ImpreciseDate::ImpreciseDate(std::string words, Date first, Date last)
    : words_(std::move(words)), first_(first), last_(last), known_(true) {}

Expected<ImpreciseDate> ImpreciseDate::parse(std::string_view words) {
    words = trimmed(words);
    constexpr std::size_t longest = 100;  // more is no date, and would be read word by word
    if (words.size() > longest) words = words.substr(0, 0);
    auto const read = without_figures(words);
    if (auto const days = any_date(read)) {
        return ImpreciseDate(read, days->first, days->last);
    }
    for (auto const& wanted :
         {no_such_day(read), no_such_day_in_figures(read), lacking_end(read)}) {
        if (wanted.empty()) continue;
        return fail({ProblemKind::bad_input, {}, "The date", fmt::format("'{}'", words), wanted});
    }
    return fail(
        {ProblemKind::bad_input,
         {},
         "The date",
         fmt::format("'{}'", words),
         "a date such as '14 March 2009', '14/03/2009', 'March 2009', '2009', 'autumn 2009', 'late "
         "2010', 'early March 2009', 'about October 2009', '2011 or 2012', '10 to 14 March 2009' "
         "or 'between Feb and Oct 2010'"});
}

bool ImpreciseDate::certainly_by(Date day) const { return known_ && last_ <= day; }
bool ImpreciseDate::possibly_by(Date day) const { return known_ && first_ <= day; }

bool at_most_a_month(ImpreciseDate const& date) {
    constexpr int days_of_a_month = 31;
    return date.known() && day_number(date.last()) - day_number(date.first()) < days_of_a_month;
}

bool same_date(ImpreciseDate const& first, ImpreciseDate const& second) {
    return at_most_a_month(first) && second.known() && first.first() == second.first() &&
           first.last() == second.last();
}

bool same_month(ImpreciseDate const& first, ImpreciseDate const& second) {
    if (!first.known() || !second.known()) return false;
    auto const month = [](Date day) { return day.year() / day.month(); };
    return month(first.first()) == month(first.last()) &&
           month(second.first()) == month(second.last()) &&
           month(first.first()) == month(second.first());
}

bool certainly_before(ImpreciseDate const& first, ImpreciseDate const& second) {
    return first.known() && second.known() && first.last() < second.first();
}

std::string period_in_words(ImpreciseDate const& from, ImpreciseDate const& to) {
    if (!from.known()) return to.known() ? "until " + to.words() : "";
    if (!to.known()) return from.words();
    return from.words() + " to " + to.words();
}

}  // namespace parallax
