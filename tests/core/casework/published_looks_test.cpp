// The published case against the list of what could have been asked, and when. The dates are those
// of the review as worked out by hand; none is taken from what the program says.

#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// A finding, a record it rests on, a day on which it is due, and a day too early for it.
struct Due {
    char const* code;
    char const* record;
    char const* on;
    char const* too_early;
};

constexpr Due due[] = {
    {"F1", "K2", "2008-10-31", "2008-09-30"},    {"F2", "R5", "2009-11-30", "2008-12-31"},
    {"F3", "R3", "2009-11-30", "2008-12-31"},    {"F4", "R2", "2009-09-30", "2008-12-31"},
    {"F5", "E03", "2009-11-30", "2008-12-31"},   {"F6", "K1", "2009-10-31", "2009-08-31"},
    {"F6", "R2", "2009-10-31", "2009-08-31"},    {"F7", "D1", "2009-10-31", "2009-08-31"},
    {"F8", "K7", "2010-12-31", "2009-12-31"},    {"F9", "D4", "2010-07-31", "2010-06-30"},
    {"F10", "R9", "2010-10-31", "2010-09-30"},   {"F11", "K7", "2010-12-31", "2010-08-31"},
    {"F12", "D3", "2010-12-31", "2010-08-31"},   {"F13", "R2", "2010-12-31", "2010-08-31"},
    {"F14", "II", "2012-12-31", "2010-12-31"},   {"F15", "R11a", "2012-12-31", "2010-12-31"},
    {"F16", "K5", "2013-10-31", "2013-08-31"},   {"F17", "JJ", "2014-12-31", "2012-12-31"},
    {"F15", "R11b", "2014-12-31", "2012-12-31"}, {"F18", "R10", "2014-12-31", "2013-12-31"}};

}  // namespace

TEST_CASE("the published case: each question could be asked on its date and not before") {
    for (Due const& one : due) {
        INFO(one.code << " resting on " << one.record);
        CHECK(lit(example(), one.code, one.record, one.on));
        CHECK_FALSE(lit(example(), one.code, one.record, one.too_early));
    }
}

TEST_CASE("the published case: two questions are open at any time") {
    for (char const* iso : {"2008-10-31", "2009-11-30", "2010-12-31", "2012-12-31", "2014-12-31"}) {
        CHECK(lit(example(), "F19", "C", iso));
        CHECK(lit(example(), "F20", "K16", iso));
    }
}

TEST_CASE("the published case: the failed software names the three decisions that lean on it") {
    auto const found = looks_of(example(), "F8", "2010-12-31");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"K7", "D1", "D2", "D3"});
    CHECK_THAT(found[0].ask, contains("children's services"));
}

TEST_CASE("the published case: what had changed when somebody wrote that nothing had") {
    auto const found = looks_of(example(), "F15", "2012-12-31");
    REQUIRE(found.size() == 1);
    auto const places = places_of(found[0]);
    for (char const* lost : {"K1", "K7", "K8", "K10", "K11", "E20"}) {
        INFO(lost);
        CHECK(std::find(places.begin(), places.end(), lost) != places.end());
    }
}

TEST_CASE("the published case: what must never light stays dark") {
    for (char const* iso :
         {"2008-12-31", "2009-11-30", "2010-12-31", "2012-12-31", "2014-12-31", "2019-12-31"}) {
        for (Finding const& one : looks_in(example(), iso)) {
            auto const places = places_of(one);
            auto const rests_on = [&](char const* code) {
                return std::find(places.begin(), places.end(), code) != places.end();
            };
            INFO(iso << " " << one.code << " " << one.text);
            if (one.code[0] == 'C') {
                CHECK_FALSE((rests_on("R1") && rests_on("R3")));
                CHECK_FALSE((rests_on("R2") && rests_on("R3")));
            }
            CHECK_FALSE(rests_on("R6"));  // fewer meetings are no fall in risk
        }
    }
}

TEST_CASE("every finding is said in whole sentences, with a title, a question and a place") {
    for (Finding const& one : looks_in(example(), "2019-12-31")) {
        INFO(one.code << " " << one.text);
        CHECK_FALSE(one.title.empty());
        CHECK(one.text.find('{') == std::string::npos);
        CHECK(one.ask.find('?') != std::string::npos);
        CHECK_FALSE(one.kind.empty());
        CHECK_FALSE(one.places.empty());
    }
}

TEST_CASE("a finding is there on the day it is seen from") {
    for (Finding const& one : looks_in(example(), "2019-12-31")) {
        if (!one.since) continue;
        INFO(one.code << " " << one.text);
        CHECK(lit(example(), one.code.c_str(), one.places.front().code.c_str(),
                  iso_date(*one.since).c_str()));
    }
}

TEST_CASE("every check has its title and is of a kind") {
    auto const checks = look_checks();
    CHECK(checks.size() == 32);
    for (LookCheck const& check : checks) {
        INFO(check.code);
        CHECK(words().has("needs_a_look." + check.code + "_title"));
    }
}
