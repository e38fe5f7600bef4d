#include "core/casework/example.hpp"

#include <algorithm>
#include <set>

using namespace parallax;
using namespace parallax::test;

TEST_CASE("the conference names its day, the last one of its autumn") {
    auto const found = moments(example());
    auto const named = std::ranges::find(
        found, std::string("Autumn 2009, first child protection conference"), &Moment::words);
    REQUIRE(named != found.end());
    CHECK(named->day == day("2009-11-30"));
}

TEST_CASE("the dates of the case come oldest first, each day once") {
    auto const found = moments(example());
    CHECK(std::is_sorted(found.begin(), found.end(),
                         [](Moment const& a, Moment const& b) { return a.day < b.day; }));
    std::set<int> days;
    for (Moment const& moment : found) {
        INFO(moment.words);
        CHECK(days.insert(day_number(moment.day)).second);
    }
    CHECK(found.back().words == "March 2019");
}

TEST_CASE("the dates of answers and events can be chosen") {
    auto const found = moments(example());
    auto const has = [&](std::string const& words, char const* iso) {
        return std::any_of(found.begin(), found.end(), [&](Moment const& moment) {
            return moment.words == words && moment.day == day(iso);
        });
    };
    CHECK(has("October 2010", "2010-10-31"));
    CHECK(has("July 2010", "2010-07-31"));
    CHECK(has("August 2015", "2015-08-31"));
    CHECK(has("2007", "2007-12-31"));
}

TEST_CASE("a moment says the date, without from or by") {
    for (Moment const& moment : moments(example())) {
        CHECK(moment.words.find("From ") != 0);
        CHECK(moment.words.find("By ") != 0);
    }
}

TEST_CASE("a case without dates has no moments, one with a conference has that") {
    Case kase;
    CHECK(moments(kase).empty());
    kase.conference = when("4 June 2010");
    REQUIRE(moments(kase).size() == 1);
    CHECK(moments(kase).front().words == "4 June 2010, conference");
}
