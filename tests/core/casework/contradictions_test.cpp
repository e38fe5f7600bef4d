// Each check finds what it is for, and not what only looks like it.

#include "core/casework/found.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// A level of RM2000/S with its edition, from an agency, on a date.
Assessment rank(char const* code, char const* agency, char const* level, char const* made) {
    Assessment record = recorded(code, "rm2000-s", level, made);
    record.edition = "standard";
    record.agency = agency;
    return record;
}

Assessment harm(char const* code, char const* maker, char const* level, char const* made) {
    Assessment record = recorded(code, "rosh", level, made);
    record.agency = "probation";
    record.maker = maker;
    record.group = "children";
    return record;
}

Assessment scored(char const* code, char const* answers, char const* on) {
    Assessment record;
    record.code = code;
    record.mode = "computed";
    record.instrument = "rm2000-s";
    record.edition = "standard";
    record.agency = "police";
    record.made = when(on);
    record.scored_on = on;
    record.answers = answers;
    return record;
}

Assessment chance(char const* code, char const* tool, char const* figure, char const* made) {
    Assessment record = recorded(code, tool, "", made);
    record.figure = figure;
    return record;
}

Control control(char const* code, char const* name) {
    Control made;
    made.code = code;
    made.name = name;
    made.kind = "external";
    made.began = when("2009");
    return made;
}

ControlStatus status(char const* code, char const* of, char const* state, char const* known) {
    ControlStatus made;
    made.code = code;
    made.control = of;
    made.state = state;
    made.since = when(known);
    made.known = when(known);
    return made;
}

Decision decision(char const* code, char const* made_on, std::vector<std::string> leans_on) {
    Decision made;
    made.code = code;
    made.what = "Fewer visits";
    made.made = when(made_on);
    made.agency = "police";
    made.controls = std::move(leans_on);
    return made;
}

Event event(char const* code, char const* kind, char const* date) {
    Event made;
    made.code = code;
    made.kind = kind;
    made.date = when(date);
    made.what = "A child is born";
    return made;
}

}  // namespace

TEST_CASE("C1: one tool, one edition, one day and two levels contradict each other") {
    auto const found = found_in(with({rank("R1", "police", "high", "12 March 2024"),
                                      rank("R2", "probation", "medium", "12 March 2024")}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C1");
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
    CHECK(found[0].since == day("2024-03-12"));
    CHECK_THAT(found[0].text, contains("Police (R1) gives High (3rd of 4 groups)"));
    CHECK_THAT(found[0].ask, contains("Which facts did each use?"));
}

TEST_CASE("C1: another edition, another date, later facts or the same level are no contradiction") {
    auto const police = rank("R1", "police", "high", "12 March 2024");
    auto other = rank("R2", "probation", "medium", "12 March 2024");
    other.edition = "images-adapted";
    CHECK(codes_in(with({police, other})).empty());
    other.edition = "";  // two editions exist, so it may be either
    CHECK(codes_in(with({police, other})).empty());
    CHECK(codes_in(with({police, rank("R2", "probation", "medium", "13 March 2024")})).empty());
    CHECK(codes_in(with({police, rank("R2", "probation", "high", "12 March 2024")})).empty());
    auto early = police;
    early.facts_up_to = when("January 2020");
    auto late = rank("R2", "probation", "medium", "12 March 2024");
    late.facts_up_to = when("February 2024");
    CHECK(codes_in(with({early, late})).empty());
}

TEST_CASE("C1: an answer given after both settles it, and one not yet given is not looked at") {
    auto const police = rank("R1", "police", "high", "12 March 2024");
    auto const probation = rank("R2", "probation", "medium", "12 March 2024");
    CHECK(codes_in(with({police, probation, rank("R3", "police", "medium", "May 2024")})).empty());
    CHECK(codes_in(with({police, probation}), "2024-03-11").empty());
}

TEST_CASE("C2: one count recorded in two ways on one day is shown with both places") {
    auto const found = found_in(with({scored("R1", R"({"sexual_appearances": 1})", "2024-03-12"),
                                      scored("R2", R"({"sexual_appearances": 2})", "2024-03-12")}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C2");
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
    CHECK_THAT(found[0].text, contains("Times sentenced for a sex offence"));
    CHECK_THAT(found[0].text, contains("1 and 2"));
}

TEST_CASE("C2: a count may rise with time and never fall") {
    auto const one = [](char const* on) {
        return scored("R1", R"({"sexual_appearances": 1})", on);
    };
    auto const two = [](char const* on) {
        return scored("R2", R"({"sexual_appearances": 2})", on);
    };
    CHECK(codes_in(with({one("2020-01-01"), two("2024-01-01")})).empty());
    CHECK(codes_in(with({two("2020-01-01"), one("2024-01-01")})) == Codes{"C2"});
}

TEST_CASE("C2: a fact that never moves contradicts itself on any two dates") {
    Case kase = with({scored("R1", R"({"sexual_offence_at_17_or_over": true})", "2020-01-01")});
    kase.facts.push_back(
        {"F1", "sexual_offence_at_17_or_over", "false", when("2024-01-01"), "a letter"});
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"F1", "R1"});
    CHECK(found[0].places[0].kind == "fact");
}

TEST_CASE("C2: an unknown, a span that holds the number and a fact that may move are no conflict") {
    CHECK(codes_in(with({scored("R1", R"({"sexual_appearances": null})", "2024-03-12"),
                         scored("R2", R"({"sexual_appearances": 2})", "2024-03-12")}))
              .empty());
    CHECK(codes_in(
              with({scored("R1", R"({"sexual_appearances": {"from": 1, "to": 2}})", "2024-03-12"),
                    scored("R2", R"({"sexual_appearances": 2})", "2024-03-12")}))
              .empty());
    CHECK(codes_in(with({scored("R1", R"({"never_lived_with_partner": true})", "2020-01-01"),
                         scored("R2", R"({"never_lived_with_partner": false})", "2024-01-01")}))
              .empty());
}

TEST_CASE("C2: an age goes up with his birthdays and no faster") {
    auto const aged = [](char const* code, int age, char const* on) {
        auto const answers = R"({"age_at_commencement_of_risk": )" + std::to_string(age) + "}";
        return scored(code, answers.c_str(), on);
    };
    CHECK(codes_in(with({aged("R1", 30, "2020-01-01"), aged("R2", 34, "2024-06-01")})).empty());
    CHECK(codes_in(with({aged("R1", 30, "2020-01-01"), aged("R2", 40, "2024-06-01")})) ==
          Codes{"C2"});
}

TEST_CASE("C3: a part of 3.3 in 100 cannot stand in a whole of 2.9 in 100") {
    auto const found = found_in(with({chance("R1", "rsr", "2.9", "May 2025"),
                                      chance("R2", "osp-iic", "33 in 1,000", "May 2025")}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C3");
    CHECK_THAT(found[0].text, contains("3.3 in 100 against 2.9 in 100"));
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
}

TEST_CASE("C3: the levels alone can show it, where the tool cuts its levels from the chance") {
    // RSR Low is under 3 in 100.
    auto const whole = recorded("R1", "rsr", "low", "May 2025");
    CHECK(codes_in(with({whole, chance("R2", "osp-iic", "33 in 1,000", "May 2025")})) ==
          Codes{"C3"});
    CHECK(codes_in(with({whole, chance("R2", "osp-iic", "9 in 1,000", "May 2025")})).empty());
}

TEST_CASE(
    "C3: a part as big as the whole, another date and a tool that is no part are no conflict") {
    auto const whole = chance("R1", "rsr", "3.3", "May 2025");
    CHECK(codes_in(with({whole, chance("R2", "osp-iic", "3.3%", "May 2025")})).empty());
    CHECK(codes_in(with({whole, chance("R2", "osp-iic", "10.3", "June 2025")})).empty());
    CHECK(codes_in(with({whole, chance("R2", "ogrs3", "40", "May 2025")})).empty());
}

TEST_CASE("C4: Medium with words that mean High") {
    auto record = harm("R1", "officer", "medium", "2024");
    record.said = "It could happen at any time.";
    auto const found = found_in(with({record}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C4");
    CHECK_THAT(found[0].text, contains("High (could happen at any time)"));
}

TEST_CASE("C4: words of the level itself, or words that are denied, are no conflict") {
    auto record = harm("R1", "officer", "medium", "2024");
    record.said = "Unlikely, unless he is alone with them. Then it could be at any time.";
    CHECK(codes_in(with({record})).empty());
    record.said = "Harm is not imminent.";
    CHECK(codes_in(with({record})).empty());
    record.said = "";
    CHECK(codes_in(with({record})).empty());
}

TEST_CASE("C5: two officers judged children differently in one month") {
    auto const found = found_in(with({harm("R1", "first area", "high", "3 March 2024"),
                                      harm("R2", "second area", "medium", "20 March 2024")}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C5");
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
}

TEST_CASE("C5: another month, a stated reason, one officer who looked again, or another group") {
    auto const first = harm("R1", "first area", "high", "3 March 2024");
    auto second = harm("R2", "second area", "medium", "2 April 2024");
    CHECK(codes_in(with({first, second})).empty());
    second = harm("R2", "second area", "medium", "20 March 2024");
    second.reason_for_change = "He has moved out.";
    CHECK(codes_in(with({first, second})).empty());
    CHECK(codes_in(with({first, harm("R2", "first area", "medium", "20 March 2024")})).empty());
    second = harm("R2", "second area", "medium", "20 March 2024");
    second.group = "staff";
    CHECK(codes_in(with({first, second})).empty());
}

TEST_CASE("C6: Level 2 without its papers, but not where they were kept or nothing is stated") {
    auto record = recorded("R1", "mappa-level", "level_2", "2009");
    record.note = "Raised three times, without full papers or minutes.";
    auto const found = found_in(with({record}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C6");
    CHECK_THAT(found[0].text, contains("a meeting of agencies, with papers and minutes"));
    record.note = "The minutes are with the chair.";
    CHECK(codes_in(with({record})).empty());
    record.note = "";
    CHECK(codes_in(with({record})).empty());
    record.note = "There were no minutes.";
    record.level = "level_1";  // needs no meeting
    CHECK(codes_in(with({record})).empty());
}

TEST_CASE("C7: a decision leans on a control that has failed, from the day that was known") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "failed", "May 2010")};
    kase.decisions = {decision("D1", "2009", {"K1"})};
    auto const found = found_in(kase, "2010-12-31");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C7");
    CHECK(places_of(found[0]) == Codes{"K1", "D1"});
    CHECK(found[0].since == day("2010-05-01"));
    CHECK(codes_in(kase, "2010-04-30").empty());
}

TEST_CASE("C7: not known is not failed, and a decision that does not lean on it is left alone") {
    Case kase = with({});
    kase.controls = {control("K1", "Software"), control("K2", "Visits")};
    kase.control_states = {status("K1.1", "K1", "not_known", "May 2010")};
    kase.decisions = {decision("D1", "2009", {"K1"})};
    CHECK(codes_in(kase).empty());
    kase.control_states = {status("K1.1", "K1", "failed", "May 2010")};
    kase.decisions = {decision("D1", "2009", {"K2"})};
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C7: a control that came back and failed again is lost from the second time on") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "failed", "May 2010"),
                           status("K1.2", "K1", "working", "May 2011"),
                           status("K1.3", "K1", "failed", "May 2014")};
    kase.decisions = {decision("D1", "2012", {"K1"})};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2014-05-01"));
    CHECK(codes_in(kase, "2013-12-31").empty());
}

TEST_CASE("C8: an answer that holds unless something changes, and a child was born after it") {
    Case kase = with({harm("R1", "officer", "medium", "2009")});
    kase.events = {event("E1", "birth", "March 2011")};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C8");
    CHECK(places_of(found[0]) == Codes{"R1", "E1"});
    CHECK(found[0].since == day("2011-03-01"));
}

TEST_CASE(
    "C8: a change before the answer, a level without unless, and a fresh look are no conflict") {
    Case kase = with({harm("R1", "officer", "medium", "2009")});
    kase.events = {event("E1", "birth", "March 2008")};
    CHECK(codes_in(kase).empty());
    kase.events = {event("E1", "birth", "March 2011")};
    kase.assessments[0].level = "high";
    CHECK(codes_in(kase).empty());
    kase.assessments[0].level = "medium";
    kase.assessments.push_back(harm("R2", "officer", "medium", "June 2011"));
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C9: no change was written after a change on record") {
    auto look = recorded("R1", "other", "", "2009");
    look.said = "A plan is needed.";
    auto note = recorded("R2", "other", "", "2012");
    note.said = "There is no change.";
    Case kase = with({look, note});
    kase.events = {event("E1", "birth", "March 2011")};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C9");
    CHECK(places_of(found[0]) == Codes{"R2", "E1"});
}

TEST_CASE("C9: one event tells of one child, and an agency is the same however it is written") {
    auto look = recorded("R1", "other", "", "March 2010");
    look.said = "A plan is needed.";
    look.agency = "Police ";
    auto note = recorded("R2", "other", "", "2012");
    note.said = "There is no change.";
    note.agency = "police";
    Case kase = with({look, note});
    kase.events = {event("E1", "pregnancy", "2011")};
    kase.people = {{"HH", "child", {}, {}, when("2011"), {}, {}},
                   {"II", "child", {}, {}, when("2011"), {}, {}}};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R2", "E1", "II"});
    kase.people.clear();
    kase.events = {event("E1", "birth", "March 2009")};
    CHECK(codes_in(kase).empty());
    kase.assessments[0].facts_up_to = when("2008");
    CHECK(codes_in(kase) == Codes{"C9"});
}

TEST_CASE("C9: what came out later is seen from the day it was known") {
    auto note = recorded("R1", "other", "", "2012");
    note.said = "There is no change.";
    Case kase = with({note});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "failed", "2010")};
    kase.control_states[0].known = when("May 2015");
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2015-05-01"));
    CHECK(codes_in(kase, "2014-12-31").empty());
}

TEST_CASE("C9: a change before the last fresh look, or after the note, does not contradict it") {
    auto look = recorded("R1", "other", "", "2010");
    look.said = "A plan is needed.";
    auto note = recorded("R2", "other", "", "2012");
    note.said = "There is no change.";
    Case kase = with({look, note});
    kase.events = {event("E1", "birth", "March 2009")};
    CHECK(codes_in(kase).empty());
    kase.events = {event("E1", "birth", "March 2013")};
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C10: one paper has a control working, another of that time has it failed") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "working", "2010"),
                           status("K1.2", "K1", "failed", "2010")};
    kase.control_states[0].source = "Children's services, core group";
    kase.control_states[1].source = "Police, visit log";
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C10");
    CHECK(places_of(found[0]) == Codes{"K1", "K1.1", "K1.2"});
}

TEST_CASE("C10: a state that changed with time, or one paper alone, is no conflict") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "working", "2009"),
                           status("K1.2", "K1", "failed", "2010")};
    kase.control_states[0].source = "Police, visit log";
    kase.control_states[1].source = "Children's services, core group";
    CHECK(codes_in(kase).empty());  // it worked in 2009 and failed in 2010
    kase.control_states[1].since = kase.control_states[1].known = when("2009");
    kase.control_states[1].source = "Police, visit log";
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C11: a level of a tool that was not made for this person") {
    Case kase = with({rank("R1", "police", "high", "2024-03-12")});
    kase.facts = {{"F1", "gender", R"("female")", when("2020"), "a form"}};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C11");
    CHECK(places_of(found[0]) == Codes{"R1"});
    kase.facts[0].value = R"("male")";
    CHECK(codes_in(kase).empty());
    kase.facts.clear();  // not known is no reason
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C11: a recorded tool refuses by its own rules, before anything else is known") {
    Case kase = with({recorded("R1", "osp-dc", "low", "May 2025"),
                      recorded("R2", "osp-c", "low", "May 2022"),
                      recorded("R3", "kirat", "high", "May 2022")});
    kase.facts = {{"F1", "gender", R"("female")", when("2020"), "a form"},
                  {"F2", "convicted_in_this_enquiry", "true", when("2021"), "a form"}};
    CHECK(codes_in(kase) == Codes{"C11", "C11", "C11"});
}

TEST_CASE("C12: an answer nobody keeps up is still the last word, until somebody answers again") {
    auto record = harm("R1", "officer", "high", "2008");
    record.ended = when("October 2009");
    auto const found = found_in(with({record}), "2012-01-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C12");
    CHECK(found[0].since == day("2009-10-31"));
    CHECK(codes_in(with({record}), "2009-10-30").empty());
    CHECK(codes_in(with({record, harm("R2", "officer", "high", "2011")}), "2012-01-01").empty());
}
