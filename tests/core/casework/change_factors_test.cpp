// What a change of level is put down to, and what only looks like it.

#include "core/casework/changes.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

bool has(WhatChanged const& changed, std::string const& code) {
    auto const codes = codes_of(changed);
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Born on 1 June 1980, so that his age is worked out on the day.
Json born() {
    auto answers = images_only();
    answers.erase("age_at_assessment");
    answers["date_of_birth"] = "1980-06-01";
    return answers;
}

/// From one set of answers to another, on two days.
WhatChanged from_to(Json const& first, char const* on, Json const& second, char const* later) {
    return between(with({scored("R1", first, on), scored("R2", second, later)}), "R1", "R2");
}

Assessment with_figure(char const* code, char const* tool, char const* level, char const* made,
                       char const* figure) {
    auto record = recorded(code, tool, level, made);
    record.figure = figure;
    return record;
}

Assessment serious(char const* code, char const* tool, char const* edition, Json const& answers) {
    auto record = scored(code, answers, "2025-03-01", edition);
    record.instrument = tool;
    return record;
}

/// Facts about the record and about life now, by which the tool for violence says "dynamic".
Json record_and_life() {
    return {{"gender", "male"},
            {"date_of_birth", "1990-02-14"},
            {"date_of_current_conviction", "2023-05-02"},
            {"current_offence_code", "00801"},
            {"total_number_of_sanctions_for_all_offences", 9},
            {"age_at_first_sanction", 15},
            {"total_number_of_violent_sanctions", 3},
            {"supervision_status", "community"},
            {"date_at_start_of_followup", "2024-01-10"},
            {"has_ever_committed_sexual_offence", false},
            {"is_current_offence_against_victim_stranger", false},
            {"did_offence_involve_carrying_or_using_weapon", false},
            {"suitability_of_accommodation", "no_problems"},
            {"is_unemployed", false},
            {"current_alcohol_use_problems", "no_problems"},
            {"temper_control", "no_problems"},
            {"pro_criminal_attitudes", "no_problems"},
            {"previous_convictions", Json::array()}};
}

Case two_years_with(char const* agency, char const* reason) {
    Case kase = with(
        {recorded("R1", "rm2000-s", "high", "2009"), recorded("R2", "rm2000-s", "medium", "2011")});
    Decision decision;
    decision.code = "D1";
    decision.what = "A plan";
    decision.agency = agency;
    decision.made = when("July 2010");
    decision.leaned_otherwise = reason;
    kase.decisions = {decision};
    return kase;
}

}  // namespace

TEST_CASE("N4: he did not get older between two of his birthdays") {
    auto const after = with_fact(born(), "never_lived_with_partner", false);
    CHECK(codes_of(from_to(born(), "2020-01-01", after, "2020-05-31")) == Codes{"N6"});
}

TEST_CASE("N4 and N5: a day that moves no level is no factor, with or without a birthday") {
    CHECK(codes_of(from_to(born(), "2020-05-31", born(), "2020-06-01")).empty());
    CHECK(codes_of(from_to(born(), "2020-01-01", born(), "2024-12-31")).empty());
    CHECK(codes_of(between(with({band("R1", "2027-06-01"), band("R2", "2027-12-31")}), "R1", "R2"))
              .empty());
}

TEST_CASE("N5: a birthday on the way is not the reason where five years are") {
    auto const changed =
        between(with({band("R1", "2028-01-09"), band("R2", "2028-04-03")}), "R1", "R2");
    CHECK(codes_of(changed) == Codes{"N5"});
    CHECK(factor(changed, "N5").sufficient == true);
}

TEST_CASE("N4: an age written down lower than before was put right, and he did not get younger") {
    auto const before = with_fact(images_only(), "age_at_commencement_of_risk", 35);
    auto const changed = from_to(before, "2020-01-01", images_only(), "2020-01-01");
    CHECK(codes_of(changed) == Codes{""});
}

TEST_CASE("N6 and N9: a fact that stayed, and one that became known, are not it") {
    auto const changed = from_to(with_fact(images_only(), "stranger_victim", nullptr), "2020-01-01",
                                 with_fact(images_only(), "stranger_victim", true), "2020-01-01");
    CHECK(codes_of(changed) == Codes{"N8"});
}

TEST_CASE("N2: one number with another word, where both papers give the number") {
    auto const medium = with_figure("R1", "rsr", "medium", "May 2025", "4.0");
    auto const codes = [&](char const* figure) {
        auto const high = with_figure("R2", "csrp", "high", "May 2026", figure);
        return codes_of(between(with({medium, high}), "R1", "R2"));
    };
    CHECK(codes("4.0") == Codes{"N2"});
    CHECK(codes("4%") == Codes{"N2"});
    CHECK(codes("4.2") == Codes{"N1"});
    CHECK(codes("") == Codes{"N1"});
}

TEST_CASE("N2: two answers without a score do not have the same score") {
    Json const little = {{"gender", "male"}};
    auto const changed =
        between(with({serious("R1", "rsr", "2024", little), serious("R2", "csrp", "2026", little)}),
                "R1", "R2");
    CHECK(has(changed, "N1"));
    CHECK_FALSE(has(changed, "N2"));
}

TEST_CASE("N13: scored with facts about life now, and then from the record alone") {
    auto const whole = record_and_life();
    auto less = whole;
    less.erase("temper_control");
    less.erase("pro_criminal_attitudes");
    auto const codes = [](Json const& before, Json const& after) {
        return between(
            with({serious("R1", "csrp", "2026", before), serious("R2", "csrp", "2026", after)}),
            "R1", "R2");
    };
    auto const changed = codes(whole, less);
    CHECK(has(changed, "N13"));
    CHECK(factor(changed, "N13").known == Known::on_record);
    CHECK_FALSE(has(codes(less, whole), "N13"));
    CHECK_FALSE(has(codes(whole, whole), "N13"));
}

TEST_CASE("N8: a count that was too high, or a yes that was a no, was put right") {
    auto const codes = [](char const* fact, Json const& first, Json const& second) {
        return from_to(with_fact(images_only(), fact, first), "2020-01-01",
                       with_fact(images_only(), fact, second), "2020-06-01");
    };
    auto const count = codes("sexual_appearances", 6, 1);
    REQUIRE(codes_of(count) == Codes{""});
    CHECK(count.factors[0].name == "A fact was put right");
    CHECK_THAT(count.explained,
               contains("A fact was put right (Times sentenced for a sex offence"));
    CHECK_THAT(count.explained, contains("6 to 1)"));
    CHECK(codes_of(codes("stranger_victim", true, false)) == Codes{""});
    CHECK(codes_of(codes("sexual_offence_at_17_or_over", true, false)) == Codes{""});
    CHECK(codes_of(codes("sexual_appearances", 1, 6)) == Codes{"N8"});
    CHECK(codes_of(codes("stranger_victim", false, true)) == Codes{"N8"});
    CHECK(codes_of(codes("sexual_appearances", Json{{"from", 1}, {"to", 6}}, 4)) == Codes{"N8"});
}

TEST_CASE("what explains a level is said with the fact, so that no two things sound alike") {
    auto after = with_fact(images_only(), "sexual_appearances", 3);
    after["stranger_victim"] = after["male_victim"] = true;
    auto const changed = from_to(images_only(), "2020-01-01", after, "2020-01-01");
    CHECK_THAT(changed.explained,
               contains("Something old came to light (Times sentenced for a sex offence: 1 to 3)"));
}

TEST_CASE("an age or a partner in a decision about a child is not his age or his partner") {
    auto const kase = two_years_with("children's services",
                                     "His partner agreed. New rules, and the age of the children.");
    CHECK(codes_of(between(kase, "R1", "R2")).empty());
}

TEST_CASE("N14 and N15: a decision for another reason says nothing of staff or a closed case") {
    CHECK(codes_of(between(two_years_with("police", "Staff numbers."), "R1", "R2")) ==
          Codes{"N14"});
    CHECK(codes_of(between(two_years_with("police", "The case was closed."), "R1", "R2")) ==
          Codes{"N15"});
    CHECK(codes_of(between(two_years_with("police", "The case stays open. A member of staff goes."),
                           "R1", "R2"))
              .empty());
}

TEST_CASE("M3: an offence between the two answers, and none from before or after them") {
    auto const found = [](char const* date) {
        Case kase = two_years_with("police", "");
        Event offence;
        offence.code = "E1";
        offence.kind = "offence";
        offence.date = when(date);
        offence.what = "Images are found";
        kase.events = {offence};
        return unseen(between(kase, "R1", "R2"), "M3").places;
    };
    REQUIRE(found("March 2010").size() == 1);
    CHECK_THAT(found("March 2010")[0].words, contains("Images are found (March 2010)"));
    CHECK(found("March 2008").empty());
    CHECK(found("March 2012").empty());
}

TEST_CASE("N1: an edition that one of two papers does not state is no other edition") {
    auto before = recorded("R1", "rm2000-s", "high", "2009");
    auto after = recorded("R2", "rm2000-s", "medium", "2011");
    before.agency = after.agency = "police";
    after.edition = "standard";
    CHECK(codes_of(between(with({before, after}), "R1", "R2")).empty());
    before.edition = "images-adapted";
    CHECK(codes_of(between(with({before, after}), "R1", "R2")) == Codes{"N1"});
}

TEST_CASE("N7: one maker in other letters is one maker, and one that is not stated is no other") {
    auto before = recorded("R1", "rm2000-s", "high", "2009");
    auto after = recorded("R2", "rm2000-s", "medium", "2011");
    before.agency = "Police";
    after.agency = "police";
    before.maker = "Offender manager";
    after.maker = "offender manager";
    CHECK(codes_of(between(with({before, after}), "R1", "R2")).empty());
    after.maker = "";
    CHECK(codes_of(between(with({before, after}), "R1", "R2")).empty());
    after.maker = "second offender manager";
    CHECK(codes_of(between(with({before, after}), "R1", "R2")) == Codes{"N7"});
}

TEST_CASE("M1 and M2: a child or a lost control from before the first answer is no news") {
    Case kase = two_years_with("police", "");
    Event birth;
    birth.code = "E1";
    birth.kind = "birth";
    birth.what = "A child is born";
    Control visits;
    visits.code = "K1";
    visits.name = "Visits";
    visits.kind = "external";
    ControlStatus lost;
    lost.code = "K1.1";
    lost.control = "K1";
    lost.state = "failed";
    kase.controls = {visits};
    auto const found = [&](char const* date, char const* code) {
        birth.date = lost.since = lost.known = when(date);
        kase.events = {birth};
        kase.control_states = {lost};
        return unseen(between(kase, "R1", "R2"), code).places.size();
    };
    for (char const* code : {"M1", "M2"}) {
        INFO(code);
        CHECK(found("March 2010", code) == 1);
        CHECK(found("March 2008", code) == 0);
        CHECK(found("March 2012", code) == 0);
    }
}

TEST_CASE("M4 and M5 are asked whatever is on record, and never said to have happened") {
    auto const changed = between(two_years_with("police", ""), "R1", "R2");
    for (char const* code : {"M4", "M5"}) {
        INFO(code);
        CHECK(unseen(changed, code).places.empty());
        CHECK_FALSE(unseen(changed, code).ask.empty());
    }
}

TEST_CASE("What never changes and is written down otherwise was put right, and is no news") {
    auto const changed =
        from_to(with_fact(images_only(), "age_at_first_sanction", 16), "2020-01-01",
                with_fact(images_only(), "age_at_first_sanction", 14), "2020-06-01");
    for (ChangeFactor const& factor : changed.factors) {
        INFO(factor.name);
        CHECK(factor.put_right);
    }
}

TEST_CASE("Two answers without a level are not told as a level that moved by hand") {
    Json const little = {{"gender", "male"}};
    auto const changed =
        between(with({serious("R1", "rsr", "2024", little), serious("R2", "rsr", "2024", little)}),
                "R1", "R2");
    CHECK_THAT(changed.headline, !contains("went from") && !contains(".."));
    CHECK_THAT(changed.explained, !contains("by hand"));
}
