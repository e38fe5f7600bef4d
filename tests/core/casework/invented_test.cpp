// Invented cases hold together and are always the same.

#include "casework/invented.hpp"
#include "casework/edit.hpp"
#include "core/casework/looks.hpp"

#include <set>

using namespace parallax;
using namespace parallax::test;

TEST_CASE("an invented case passes every check of a case, and its tools are installed") {
    for (std::size_t number = 1; number <= 200; ++number) {
        auto const kase = invented_case(7, number);
        auto const problems = check(kase);
        INFO(kase.reference << " " << sentences(problems));
        CHECK(problems.empty());
        for (Assessment const& record : kase.assessments) {
            auto const* tool = catalogue().find(record.instrument);
            REQUIRE(tool);
            CHECK(tool->definition().level(record.level));
        }
    }
}

TEST_CASE("one seed and number give one case, another gives another") {
    CHECK(invented_case(7, 12) == invented_case(7, 12));
    CHECK_FALSE(invented_case(7, 12).assessments == invented_case(7, 13).assessments);
    CHECK_FALSE(invented_case(7, 12).assessments == invented_case(8, 12).assessments);
    CHECK(invented_case(7, 12).reference == "INV-000012");
}

TEST_CASE("invented cases are spread widely enough for most checks to find something") {
    std::set<std::string> seen;
    for (std::size_t number = 1; number <= 100; ++number) {
        for (Finding const& one : looks_in(invented_case(7, number))) seen.insert(one.code);
    }
    for (char const* code : {"F2", "F4", "F6", "F7", "F8", "F9", "F10", "F12", "F13", "F14", "F16",
                             "F17", "F18", "F19", "F20", "C6", "C7"}) {
        INFO(code);
        CHECK(seen.contains(code));
    }
}

TEST_CASE("in invented cases too, what comes later never changes an earlier day") {
    for (std::size_t number = 1; number <= 20; ++number) {
        auto const kase = invented_case(11, number);
        auto later = kase;
        auto event = event_of("E99", "conference", "2050-01-01");
        later.events.push_back(event);
        later.assessments.push_back(recorded("R99", "rosh", "high", "2050-01-01"));
        later.control_states.push_back(state_of("K1", "failed", "2050-01-01"));
        auto child = child_of("C99", "2050-01-01");
        later.people.push_back(child);
        for (char const* iso : {"2012-06-30", "2020-06-30", "2049-12-31"}) {
            auto const before = looks_in(kase, iso);
            auto const after = looks_in(later, iso);
            INFO(kase.reference << " " << iso);
            REQUIRE(before.size() == after.size());
            for (std::size_t i = 0; i < before.size(); ++i) {
                CHECK(before[i].code == after[i].code);
                CHECK(before[i].text == after[i].text);
                CHECK(before[i].places == after[i].places);
            }
        }
    }
}
