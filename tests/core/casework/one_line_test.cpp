// Events and controls typed as one line.

#include "casework/one_line.hpp"
#include "support/catch.hpp"

using namespace parallax;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};

Case family() {
    Case kase;
    for (char const* code : {"A", "HH", "II"}) {
        Person person;
        person.code = code;
        kase.people.push_back(person);
    }
    return kase;
}

std::string refused_event(char const* line) {
    auto const event = event_from_line(line, today);
    REQUIRE_FALSE(event);
    return sentences(event.error());
}

std::string refused_control(char const* line) {
    auto const control = control_from_line(line, family());
    REQUIRE_FALSE(control);
    return sentences(control.error());
}

}  // namespace

TEST_CASE("An event is a date, a colon and what happened") {
    auto const event = event_from_line("  3 May 2010:  he moved out: for good ", today).value();
    CHECK(event.date.words() == "3 May 2010");
    CHECK(event.what == "he moved out: for good");
    CHECK(event.kind == "other");
}

TEST_CASE("An event may begin with its kind, and its date may be as vague as dates are") {
    auto const event = event_from_line("Conference, autumn 2009: first conference", today).value();
    CHECK(event.kind == "conference");
    CHECK(event.date.words() == "autumn 2009");
    CHECK(event_from_line("birth, about April 2009: HH is born", today)->kind == "birth");
}

TEST_CASE("A line that is no event says how one is written") {
    CHECK_THAT(refused_event("he moved out"), test::contains("3 May 2010: he moved out"));
    CHECK_THAT(refused_event(": he moved out"), test::contains("a date, a colon"));
    CHECK_THAT(refused_event("3 May 2010:"), test::contains("a date, a colon"));
    CHECK_THAT(refused_event("some day: he moved out"), test::contains("some day"));
    CHECK_THAT(refused_event("funeral, 2010: he came"), test::contains("funeral"));
}

TEST_CASE("A control is its kind and name, who checks it, for whom, and since when") {
    auto const control =
        control_from_line("external: software on the laptop; police; HH and II; October 2009",
                          family())
            .value();
    CHECK(control.kind == "external");
    CHECK(control.name == "software on the laptop");
    CHECK(control.owner == "police");
    CHECK(control.covers == std::vector<std::string>{"HH", "II"});
    CHECK(control.began.words() == "October 2009");
}

TEST_CASE("Of a control only its kind and name are needed") {
    auto const control = control_from_line("legal: order; ; ; 2008", family()).value();
    CHECK(control.owner.empty());
    CHECK(control.covers.empty());
    CHECK(control.began.words() == "2008");
    CHECK_FALSE(control_from_line("Legal: order", family())->began.known());
    CHECK(control_from_line("multi-agency: core group", family())->kind == "multi_agency");
}

TEST_CASE("A line that is no control says how one is written") {
    CHECK_THAT(refused_control("software"), test::contains("external: software on the laptop"));
    CHECK_THAT(refused_control("magic: software"), test::contains("Kinds are legal, external"));
    CHECK_THAT(refused_control("legal: ; police"), test::contains("a kind, a colon"));
    CHECK_THAT(refused_control("legal: order; police; ZZ"), test::contains("initials of people"));
    CHECK_THAT(refused_control("legal: order; police; HH; some day"), test::contains("some day"));
    CHECK_THAT(refused_control("legal: a; b; HH; 2008; more"), test::contains("a kind, a colon"));
}
