// Each check finds what it is for, and not what only looks like it.

#include "core/casework/contradiction_records.hpp"

using namespace parallax;
using namespace parallax::test;

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

TEST_CASE("C4: that there is no evidence of something does not say it") {
    auto record = recorded("R1", "rosh", "medium");
    record.note = "There is no evidence that harm could happen at any time.";
    CHECK(codes_in(with({record})).empty());
    record.note = "Harm is not likely unless he is left alone.";
    record.level = "high";
    CHECK(codes_in(with({record})) == Codes{"C4"});
}
