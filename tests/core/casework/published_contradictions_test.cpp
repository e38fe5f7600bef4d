// The published case: what its records contradict, and when that could be seen.

#include "core/casework/found.hpp"

#include <set>

using namespace parallax;
using namespace parallax::test;

TEST_CASE("the published case: the scores do not contradict each other, the controls do") {
    // R1, R2 and R3 answer three questions, and R6 is about meetings: none of them is ever paired.
    for (char const* iso : {"2009-11-30", "2010-12-31", "2012-12-31", "2014-12-31", "2019-12-31"}) {
        for (Contradiction const& one : found_in(example(), iso)) {
            std::set<std::string> answers;
            for (RecordPlace const& place : one.places) {
                if (place.kind == "assessment") answers.insert(place.code);
            }
            INFO(iso << " " << one.code << " " << one.text);
            CHECK(answers.size() <= 1);
            CHECK_FALSE(answers.contains("R6"));
            CHECK(one.code != "C1");
        }
    }
    CHECK(codes_in(example(), "2009-11-30") == Codes{"C6", "C12"});
    CHECK(codes_in(example(), "2010-12-31") == Codes{"C6", "C7", "C7", "C7", "C8", "C12"});
    CHECK(codes_in(example(), "2012-12-31") == Codes{"C6", "C7", "C7", "C7", "C8", "C9", "C12"});
}

TEST_CASE("the published case: three decisions lean on the failed software") {
    auto const found = found_in(example(), "2010-12-31");
    auto const software = std::find_if(found.begin(), found.end(), [](Contradiction const& one) {
        return one.code == "C7" && one.places.front().code == "K7";
    });
    REQUIRE(software != found.end());
    CHECK(places_of(*software) == Codes{"K7", "D1", "D2", "D3"});
    CHECK(software->since == day("2010-10-01"));
}

TEST_CASE("a contradiction seen from a day is there on that day and not the day before") {
    for (Contradiction const& one : found_in(example(), "2019-12-31")) {
        if (!one.since) continue;
        auto const seen = [&](Date on) {
            auto const list = contradictions(example(), catalogue(), words(), on);
            return std::any_of(list.begin(), list.end(), [&](Contradiction const& other) {
                return other.code == one.code && other.places.front() == one.places.front();
            });
        };
        INFO(one.code << " " << one.text);
        CHECK(seen(*one.since));
    }
}

TEST_CASE("every contradiction is said in whole sentences, with a question and a place") {
    for (Contradiction const& one : found_in(example(), "2019-12-31")) {
        INFO(one.text);
        CHECK(one.text.find('{') == std::string::npos);
        CHECK(one.ask.find('?') != std::string::npos);
        CHECK_FALSE(one.places.empty());
    }
}
