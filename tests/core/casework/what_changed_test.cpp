#include "core/casework/changes.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("October 2010 in the published case: age and a relationship, and both are no news") {
    auto const changed = between(example(), "R3", "R9");
    // The visits were cut in between, most likely for a national standard: no news about him.
    REQUIRE(codes_of(changed) == Codes{"N4", "N6", "N16"});
    CHECK(changed.factors[0].known == Known::stated);
    CHECK(changed.factors[1].known == Known::stated);
    CHECK(changed.factors[2].known == Known::on_record);
    for (ChangeFactor const& one : changed.factors) CHECK_FALSE(one.sufficient);
    CHECK_THAT(changed.headline, contains("High (3rd of 4 groups)"));
    CHECK_THAT(changed.headline, contains("Medium (2nd of 4 groups)"));
    CHECK_THAT(changed.explained, contains("None of this is news about him"));
    CHECK(changed.line == Joining::broken);  // the paper does not say which rules were used
    CHECK_THAT(changed.headline, contains("went from"));
}

TEST_CASE("2014 in the published case: the ruler changed, and two children came meanwhile") {
    auto const changed = between(example(), "R9", "R10");
    CHECK(codes_of(changed) == Codes{"N1"});
    CHECK_THAT(changed.headline, contains("on another ruler"));
    auto const& children = unseen(changed, "M1");
    CHECK_FALSE(children.places.empty());
    REQUIRE(changed.decisions.size() == 1);
    CHECK(changed.decisions.front().code == "D5b");
}

TEST_CASE("a move to Level 1 is about meetings, and never a fall in him") {
    auto const changed = between(example(), "R5", "R6");
    CHECK_THAT(changed.headline, contains("how agencies work"));
    CHECK_THAT(changed.headline, contains("not a rise or a fall"));
    CHECK_THAT(changed.headline, contains("About October 2009: "));
    CHECK(changed.line == Joining::broken);
}

TEST_CASE("two questions have no change between them") {
    auto const changed = between(example(), "R2", "R3");
    CHECK(changed.line == Joining::two_scales);
    CHECK_THAT(changed.headline, contains("two questions"));
    CHECK_THAT(changed.explained, contains("no change to explain"));
    CHECK(changed.factors.empty());
}

TEST_CASE("a changed age is enough by itself where nothing else moves the level") {
    auto const older = with_fact(images_only(), "age_at_commencement_of_risk", 35);
    auto const changed = between(
        with({scored("R1", images_only(), "2020-01-01"), scored("R2", older, "2020-01-01")}), "R1",
        "R2");
    REQUIRE(codes_of(changed) == Codes{"N4"});
    CHECK(factor(changed, "N4").known == Known::scored_again);
    CHECK(factor(changed, "N4").sufficient == true);
    CHECK(factor(changed, "N4").necessary == true);
    CHECK(changed.line == Joining::unbroken);
}

TEST_CASE("an age and a relationship: each is needed for two steps, and neither is enough") {
    // 30 and never lived with a partner, image offences: 1 point, two further facts, so one group
    // up from Medium: High. At 35 without that fact: 0 points, one further fact, no raise: Low.
    auto after = with_fact(images_only(), "age_at_commencement_of_risk", 35);
    after["never_lived_with_partner"] = false;
    auto const changed = between(
        with({scored("R1", images_only(), "2020-01-01"), scored("R2", after, "2020-01-01")}), "R1",
        "R2");
    CHECK(codes_of(changed) == Codes{"N4", "N6"});
    for (ChangeFactor const& one : changed.factors) {
        INFO(one.what);
        CHECK(one.sufficient == false);
        CHECK(one.necessary == true);
        CHECK_THAT(one.alone, contains("Medium"));
    }
    CHECK_THAT(changed.explained, contains("Nothing is enough by itself"));
}

TEST_CASE("the same facts under another edition: the ruler alone explains it") {
    auto facts = with_fact(images_only(), "stranger_victim", true);
    facts["stranger_only_from_images"] = true;
    facts["non_contact_only_from_images"] = true;
    auto const changed = between(with({scored("R1", facts, "2020-01-01"),
                                       scored("R2", facts, "2020-01-01", "images-adapted")}),
                                 "R1", "R2");
    REQUIRE(codes_of(changed) == Codes{"N1"});
    CHECK(factor(changed, "N1").sufficient == true);
    CHECK(changed.line == Joining::broken);
    CHECK_THAT(changed.headline, contains("another ruler"));
}

TEST_CASE("a fact that was known and is not any more is lost, not improved") {
    auto const after = with_fact(images_only(), "stranger_victim", nullptr);
    auto const changed = between(
        with({scored("R1", images_only(), "2020-01-01"), scored("R2", after, "2020-02-01")}), "R1",
        "R2");
    CHECK(factor(changed, "N9").known == Known::scored_again);
}

TEST_CASE("an old fact that comes to light is no new offence, unless one is on record") {
    auto const after = with_fact(images_only(), "sexual_appearances", 2);
    Case kase =
        with({scored("R1", images_only(), "2020-01-01"), scored("R2", after, "2020-06-01")});
    CHECK_FALSE(factor(between(kase, "R1", "R2"), "N8").what.empty());
    Event offence;
    offence.code = "E1";
    offence.kind = "offence";
    offence.date = when("March 2020");
    kase.events.push_back(offence);
    auto const codes = codes_of(between(kase, "R1", "R2"));
    CHECK(std::find(codes.begin(), codes.end(), "N8") == codes.end());
    CHECK(std::find(codes.begin(), codes.end(), "") != codes.end());
}

TEST_CASE("an answer that was scored again with nothing changed has nothing to explain") {
    auto const changed = between(with({scored("R1", images_only(), "2020-01-01"),
                                       scored("R2", images_only(), "2020-01-01")}),
                                 "R1", "R2");
    CHECK(changed.factors.empty());
    CHECK_THAT(changed.explained, contains("does not show that nothing changed"));
}

TEST_CASE("a level that changed without a reason is said to be unexplained") {
    auto const changed = between(with({recorded("R1", "rm2000-s", "high", "2009"),
                                       recorded("R2", "rm2000-s", "low", "2012")}),
                                 "R1", "R2");
    CHECK(changed.factors.empty());
    CHECK_THAT(changed.explained, contains("Nothing on record explains it"));
}

TEST_CASE("another maker, another group, another setting and an answer nobody kept up") {
    auto const harm = [](char const* code, char const* maker, char const* group, char const* made) {
        Assessment record = recorded(code, "rosh", "medium", made);
        record.agency = "probation";
        record.maker = maker;
        record.group = group;
        return record;
    };
    auto first = harm("R1", "first area", "children", "2009");
    auto const codes = [](Assessment const& a, Assessment const& b) {
        return codes_of(between(with({a, b}), "R1", "R2"));
    };
    CHECK(codes(first, harm("R2", "second area", "children", "2012")) == Codes{"N7"});
    CHECK(codes(first, harm("R2", "first area", "staff", "2012")) == Codes{"N11"});
    CHECK(codes(first, harm("R2", "first area", "children_while_in_custody", "2012")) ==
          Codes{"N12"});
    first.ended = when("2010");
    CHECK(codes(first, harm("R2", "first area", "children", "2012")) == Codes{"N10"});
    CHECK(codes(first, harm("R2", "first area", "children", "2010")).empty());
}

TEST_CASE("a new name, and a number that gets another word, are the ruler's and not his") {
    auto const codes = [](char const* a, char const* b) {
        return codes_of(between(
            with({recorded("R1", a, "medium", "May 2025"), recorded("R2", b, "high", "May 2026")}),
            "R1", "R2"));
    };
    CHECK(codes("osp-dc", "dc-srp") == Codes{"N3"});
    CHECK(codes("rsr", "csrp") == Codes{"N1"});
    CHECK(codes("ogrs3", "rm2000-s").empty());
}

TEST_CASE("reasons given for decisions in between are shown, and those of other times are not") {
    Case kase = with(
        {recorded("R1", "rm2000-s", "high", "2009"), recorded("R2", "rm2000-s", "high", "2011")});
    Decision visits;
    visits.code = "D1";
    visits.what = "Fewer visits";
    visits.made = when("July 2010");
    visits.leaned_otherwise = "The new national visit standard.";
    kase.decisions = {visits};
    CHECK(codes_of(between(kase, "R1", "R2")) == Codes{"N16"});
    kase.decisions[0].made = when("July 2012");
    CHECK(codes_of(between(kase, "R1", "R2")).empty());
    kase.decisions[0].made = when("July 2010");
    kase.decisions[0].leaned_otherwise = "Staff numbers. The case was closed.";
    CHECK(codes_of(between(kase, "R1", "R2")) == Codes{"N14", "N15"});
}

TEST_CASE("time alone: a birthday is told from a time without an offence found") {
    // The tool is for men of 18 or over. Born on 1 June 2002, he is 17 and then 18.
    auto young = with_fact(images_only(), "age_at_commencement_of_risk", 18);
    young.erase("age_at_assessment");
    young["date_of_birth"] = "2002-06-01";
    auto const birthday = between(
        with({scored("R1", young, "2020-05-31"), scored("R2", young, "2020-06-01")}), "R1", "R2");
    REQUIRE(codes_of(birthday) == Codes{"N4"});
    CHECK(factor(birthday, "N4").sufficient == true);
}

TEST_CASE("time alone: five years without an offence lower the contact band by one") {
    auto const changed =
        between(with({band("R1", "2028-01-09"), band("R2", "2028-01-10")}), "R1", "R2");
    REQUIRE(codes_of(changed) == Codes{"N5"});
    CHECK(factor(changed, "N5").sufficient == true);
    CHECK_THAT(changed.headline, contains("Medium"));
    CHECK_THAT(changed.headline, contains("Low"));
}

TEST_CASE("where the earlier answer has no date, what is on record is still shown") {
    auto undated = recorded("R1", "rm2000-s", "high", "2009");
    undated.made = {};
    Case kase = with({undated, recorded("R2", "rm2000-s", "low", "2012")});
    Event birth;
    birth.code = "E1";
    birth.kind = "birth";
    birth.date = when("March 2011");
    birth.what = "A child is born";
    kase.events = {birth};
    CHECK(unseen(between(kase, "R1", "R2"), "M1").places.size() == 1);
}

TEST_CASE("a change that may lie outside the time between the two answers says so, each time") {
    Case kase = with({recorded("R1", "rm2000-s", "high", "March 2009"),
                      recorded("R2", "rm2000-s", "medium", "October 2010"),
                      recorded("R3", "rm2000-s", "low", "2014")});
    kase.events = {{"E1", when("2010"), "birth", "A child is born", ""},
                   {"E2", when("May 2009"), "birth", "Another is born", ""}};
    auto const first = unseen(between(kase, "R1", "R2"), "M1").places;
    REQUIRE(first.size() == 2);
    CHECK_THAT(first[0].words, !contains("perhaps"));
    CHECK_THAT(first[1].words, contains("(2010); perhaps not between"));
    auto const second = unseen(between(kase, "R2", "R3"), "M1").places;
    REQUIRE(second.size() == 1);
    CHECK_THAT(second[0].words, contains("perhaps not between"));
}

TEST_CASE("where the reason given is another ruler, that is why no line joins the two") {
    CHECK_THAT(between(example(), "R9", "R10").line_sentence, contains("The reason given"));
    CHECK_THAT(between(example(), "R3", "R9").line_sentence, contains("not stated"));
}

TEST_CASE("what no score can see is asked for where nothing is on record") {
    auto const changed = between(with({recorded("R1", "rm2000-s", "high", "2009"),
                                       recorded("R2", "rm2000-s", "low", "2012")}),
                                 "R1", "R2");
    REQUIRE(changed.unseen.size() == 5);
    for (UnseenChange const& one : changed.unseen) {
        CHECK(one.places.empty());
        CHECK_THAT(one.ask, contains("."));
    }
    auto const real = between(example(), "R9", "R10");
    auto const& lost = unseen(real, "M2").places;
    auto const software = std::find_if(lost.begin(), lost.end(),
                                       [](RecordPlace const& place) { return place.code == "K7"; });
    REQUIRE(software != lost.end());
    CHECK_THAT(software->words, contains("failed (between February and October 2010)"));
    CHECK(unseen(real, "M4").places.empty());
}

TEST_CASE("an answer that is not there, or whose tool is not, is one clear problem") {
    auto const no_answer = what_changed(example(), catalogue(), words(), "R1", "R99");
    REQUIRE_FALSE(no_answer);
    CHECK(no_answer.error().front().kind == ProblemKind::not_found);
    auto const kase = with({recorded("R1", "tarot", "high"), recorded("R2", "rosh", "high")});
    CHECK_FALSE(what_changed(kase, catalogue(), words(), "R1", "R2"));
}

TEST_CASE("Between two birthdays nobody got older") {
    auto facts = images_only();
    facts.erase("age_at_assessment");
    facts["date_of_birth"] = "1960-01-01";
    auto const changed = between(
        with({scored("R1", facts, "2010-03-01"), scored("R2", facts, "2010-06-01")}), "R1", "R2");
    CHECK(codes_of(changed).empty());
}

TEST_CASE("A count that was put right is no old news") {
    auto const changed =
        between(with({scored("R1", with_fact(images_only(), "sexual_appearances", 6), "2020-01-01"),
                      scored("R2", images_only(), "2020-01-01")}),
                "R1", "R2");
    CHECK(codes_of(changed) == Codes{""});
}

TEST_CASE("The same figure under another scale is a change of its cut points") {
    auto before = recorded("R1", "rsr", "medium", "May 2025");
    before.edition = "2024";
    before.figure = "4.0";
    auto after = recorded("R2", "csrp", "high", "May 2026");
    after.edition = "2026";
    after.figure = "4.0";
    auto const changed = between(with({before, after}), "R1", "R2");
    CHECK(factor(changed, "N2").code == "N2");
    after.figure = "7.5";
    auto const other = codes_of(between(with({before, after}), "R1", "R2"));
    CHECK(std::find(other.begin(), other.end(), "N2") == other.end());
}
