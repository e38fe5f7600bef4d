// What leans on what, who knew what and who lived where, as known on a day. Days and states of the
// example are those of the review.

#include "casework/controls_and_decisions.hpp"
#include "casework/known_by.hpp"
#include "core/casework/example.hpp"

#include <algorithm>

using namespace parallax;
using namespace parallax::test;

namespace {

ControlsAndDecisions on(char const* date) {
    return controls_and_decisions(example(), catalogue(), words(), day(date));
}

ControlEntry const& control(ControlsAndDecisions const& all, char const* code) {
    auto const found = std::ranges::find(all.controls, code, &ControlEntry::code);
    INFO(code);
    REQUIRE(found != all.controls.end());
    return *found;
}

DecisionEntry const& decision(ControlsAndDecisions const& all, char const* code) {
    auto const found = std::ranges::find(all.decisions, code, &DecisionEntry::code);
    INFO(code);
    REQUIRE(found != all.decisions.end());
    return *found;
}

std::string cell(WhoKnows const& known, std::string const& what, std::string const& who) {
    auto const row = std::ranges::find(known.rows, what, &WhoKnows::Row::what);
    auto const column = std::ranges::find(known.who, who);
    if (row == known.rows.end() || column == known.who.end()) return "no row";
    auto const& found = row->cells[static_cast<std::size_t>(column - known.who.begin())];
    return found ? found->extent : "no entry";
}

Knowing knowing(char const* code, char const* who, char const* extent, char const* since) {
    return {code,
            "He has moved",
            who,
            extent,
            *since == 0 ? ImpreciseDate() : ImpreciseDate::parse(since).value(),
            "",
            ""};
}

}  // namespace

TEST_CASE("A control names the decisions that lean on it, as far as they are made") {
    auto const early = on("2008-12-31");
    CHECK(std::ranges::none_of(early.controls,
                               [](ControlEntry const& one) { return !one.decisions.empty(); }));
    auto const later = on("2012-12-31");
    auto const& software = control(later, "K7").decisions;
    CHECK(std::ranges::find(software, "D1") != software.end());
    CHECK(std::ranges::find(software, "D2") != software.end());
}

TEST_CASE("What a decision leans on is shown as it stood on the day") {
    auto const state = [](ControlsAndDecisions const& all) {
        for (Support const& support : decision(all, "D1").supports) {
            if (support.code == "K7") return support.state;
        }
        return std::string("not there");
    };
    CHECK(state(on("2009-12-31")) == "not_known");
    CHECK(state(on("2012-12-31")) == "failed");
}

TEST_CASE("An answer that a decision leans on holds until another takes its place") {
    auto const state = [](char const* date) {
        return decision(on(date), "D5a").supports.front().state;
    };
    CHECK(state("2010-12-31") == "in_force");
    CHECK(state("2015-01-31") == "over");
}

TEST_CASE("Decisions stand in the order in which they were made") {
    auto const all = on("2016-01-01");
    REQUIRE(all.decisions.size() == 9);
    auto const place = [&](char const* code) {
        return std::ranges::find(all.decisions, code, &DecisionEntry::code) - all.decisions.begin();
    };
    CHECK(place("D1") < place("D2"));
    CHECK(place("D5a") < place("D6"));
    CHECK(place("D6") < place("D7"));
}

TEST_CASE("Who knew what is shown from the day it was so, and not before") {
    auto const early = who_knows(example(), day("2009-12-31"));
    CHECK(cell(early, "He was convicted of having indecent images", "police") == "knew");
    CHECK(cell(early, "The software on the laptop does not work properly", "police") == "no row");
    auto const later = who_knows(example(), day("2011-01-01"));
    CHECK(cell(later, "The software on the laptop does not work properly", "police") == "knew");
    CHECK(cell(later, "The software on the laptop does not work properly", "children's services") ==
          "did_not_know");
    CHECK(cell(later, "The software on the laptop does not work properly", "probation") ==
          "no entry");
}

TEST_CASE("The later entry about the same agency holds, and an undated one gives way to it") {
    Case kase;
    kase.knowings = {knowing("W1", "school", "knew", "2012"),
                     knowing("W2", "school", "did_not_know", "2010"),
                     knowing("W3", "school", "not_stated", "")};
    CHECK(cell(who_knows(kase, day("2013-01-01")), "He has moved", "school") == "knew");
    CHECK(cell(who_knows(kase, day("2011-12-31")), "He has moved", "school") == "did_not_know");
    CHECK(cell(who_knows(kase, day("2009-12-31")), "He has moved", "school") == "not_stated");
}

TEST_CASE(
    "Where somebody lives is hidden until the case knows of them, and an end until it comes") {
    CHECK(living_on(example(), day("2009-12-31")).size() == 3);
    CHECK(living_on(example(), day("2014-12-31")).size() == 5);
    CHECK(living_on(example(), day("2014-12-31")).front().until.empty());
    CHECK(living_on(example(), day("2016-12-31")).front().until == "August 2015");
}

TEST_CASE("A fact or an event that came to light later is not known before") {
    Case kase;
    kase.facts = {{"F1", "gender", "\"male\"", ImpreciseDate::parse("2008").value(), "",
                   ImpreciseDate::parse("2015").value()}};
    kase.events = {{"E1", ImpreciseDate::parse("2012").value(), "offence", "An offence", "",
                    ImpreciseDate::parse("August 2015").value()}};
    CHECK(known_by(kase, day("2013-06-01")).facts.empty());
    CHECK(known_by(kase, day("2013-06-01")).events.empty());
    CHECK(known_by(kase, day("2015-08-31")).facts.size() == 1);
    CHECK(known_by(kase, day("2015-08-31")).events.size() == 1);
}
