// Dates that are not exact, compared: each answer is held against every day the date can be.

#include "support/catch.hpp"
#include "support/imprecise_date.hpp"

#include <algorithm>

using namespace parallax;

namespace {

using Days = std::vector<Date>;

/// Ten days about the turn of a month and of a year.
constexpr int universe = 10;

Date nth(int day) {
    Date const first{std::chrono::year{2009}, std::chrono::month{12}, std::chrono::day{27}};
    return date_from_day_number(day_number(first) + day);
}

struct Span {
    ImpreciseDate date;
    Days days;  ///< each it can be
};

/// Every date that can be made of these days, from one day to all of them.
std::vector<Span> every_span() {
    std::vector<Span> spans;
    for (int first = 0; first < universe; ++first) {
        for (int last = first; last < universe; ++last) {
            Span span{ImpreciseDate("some time", nth(first), nth(last)), {}};
            for (int day = first; day <= last; ++day) span.days.push_back(nth(day));
            spans.push_back(std::move(span));
        }
    }
    return spans;
}

template <class Holds>
bool for_all(Days const& first, Days const& second, Holds const& holds) {
    return std::ranges::all_of(first, [&](Date one) {
        return std::ranges::all_of(second, [&](Date other) { return holds(one, other); });
    });
}

}  // namespace

TEST_CASE("by a day: certainly where every day it can be is, possibly where one is") {
    for (Span const& span : every_span()) {
        for (int n = -1; n <= universe; ++n) {
            Date const day = nth(n);
            auto const by = [&](Date one) { return one <= day; };
            CHECK(span.date.certainly_by(day) == std::ranges::all_of(span.days, by));
            CHECK(span.date.possibly_by(day) == std::ranges::any_of(span.days, by));
        }
    }
}

TEST_CASE("one date certainly comes before another where each of its days comes before each") {
    auto const spans = every_span();
    for (Span const& first : spans) {
        for (Span const& second : spans) {
            bool const before =
                for_all(first.days, second.days, [](Date a, Date b) { return a < b; });
            CHECK(certainly_before(first.date, second.date) == before);
            // Never both, and never before itself.
            CHECK_FALSE((before && certainly_before(second.date, first.date)));
        }
    }
}

TEST_CASE("certainly before holds over a date between") {
    auto const spans = every_span();
    for (Span const& a : spans) {
        for (Span const& b : spans) {
            if (!certainly_before(a.date, b.date)) continue;
            for (Span const& c : spans) {
                if (certainly_before(b.date, c.date)) {
                    REQUIRE(certainly_before(a.date, c.date));
                }
            }
        }
    }
}

TEST_CASE("one month holds both dates where it holds each day of both") {
    auto const spans = every_span();
    for (Span const& first : spans) {
        for (Span const& second : spans) {
            bool const one = for_all(first.days, second.days, [](Date a, Date b) {
                return a.year() == b.year() && a.month() == b.month();
            });
            CHECK(same_month(first.date, second.date) == one);
            CHECK(same_date(first.date, second.date) == (first.days == second.days));
        }
    }
}

TEST_CASE("a date nobody knows is by no day, before nothing and the same as nothing") {
    ImpreciseDate const none;
    CHECK_FALSE(none.certainly_by(nth(0)));
    CHECK_FALSE(none.possibly_by(nth(0)));
    for (Span const& span : every_span()) {
        CHECK_FALSE(certainly_before(none, span.date));
        CHECK_FALSE(certainly_before(span.date, none));
        CHECK_FALSE(same_date(none, span.date));
        CHECK_FALSE(same_month(span.date, none));
    }
    CHECK_FALSE(same_date(none, none));
}
