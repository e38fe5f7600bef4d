#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

AnswerCard only_card(Assessment assessment, char const* iso = "2009-12-31") {
    auto const view = seen_on(with({std::move(assessment)}), iso);
    REQUIRE(view.cards.size() + view.management.size() == 1);
    return view.cards.empty() ? view.management.front() : view.cards.front();
}

}  // namespace

TEST_CASE("probation's card of autumn 2009 asks about children and is history") {
    auto const card = seen_on(example(), "2009-11-30").cards.at(0);
    CHECK(card.question == "Could children be seriously harmed, and how soon?");
    CHECK(card.counts == "serious harm");
    CHECK(card.to_whom == "children, as a group");
    CHECK(card.by_when == "until things change");
    CHECK(card.answer_is == "a judgement");
    CHECK(card.level->full() == "Medium (signs are there; unlikely unless circumstances change)");
    CHECK(card.maker == "Probation");
    CHECK(card.period == "2008 to about October 2009");
    CHECK(card.tool == "RoSH, risk of serious harm");
    CHECK(card.history);
    CHECK_THAT(card.leaves_out, contains("Nobody keeps this answer up to date."));
    CHECK_FALSE(card.computed);
}

TEST_CASE("the police card of autumn 2009 says that scale and version are not stated") {
    auto const card = seen_on(example(), "2009-11-30").cards.at(1);
    CHECK(card.question ==
          "Where does his record rank for a new sex conviction? (scale not stated)");
    CHECK(card.counts == "any new sex conviction");
    CHECK(card.to_whom == "anyone");
    CHECK(card.by_when == "long term");
    CHECK(card.answer_is == "a rank (1st to 4th)");
    CHECK(card.level->full() == "High (3rd of 4 groups; it does not mean more likely than not)");
    CHECK(card.maker == "Police");
    CHECK(card.period == "from 2009");
    CHECK(card.tool == "RM2000, scale and version not stated");
    CHECK_FALSE(card.history);
    CHECK(card.cut_points_known);
    CHECK(card.leaves_out == "It mixes images and contact. It knows nothing about his home.");
}

TEST_CASE("the reoffending card of autumn 2009 is about offences that are not sexual") {
    auto const card = seen_on(example(), "2009-11-30").cards.at(2);
    CHECK(card.question == "Is he likely to commit an offence that is not sexual?");
    CHECK(card.level->full() == "Low (chance of a non-sexual offence within 2 years)");
    CHECK(card.maker == "Probation");
    CHECK(card.period == "2008 to 2009");
    CHECK(card.tool == "OASys reoffending figure, kind not stated");
    CHECK_FALSE(card.cut_points_known);
}

TEST_CASE("the management fact of autumn 2009 is about meetings") {
    auto const card = seen_on(example(), "2009-11-30").management.at(0);
    CHECK(card.management);
    CHECK(card.question == "How many agencies must meet about him?");
    CHECK(card.level->full() == "Level 1 (one agency leads)");
    CHECK(card.maker == "Police and probation");
    CHECK(card.period == "about October 2009");
}

TEST_CASE("before an answer ends nothing is said of its end") {
    auto const card = seen_on(example(), "2008-12-31").cards.at(0);
    CHECK_FALSE(card.history);
    CHECK(card.period == "2008");
    CHECK(card.leaves_out.find("2009") == std::string::npos);
}

TEST_CASE("an answer that ended without a line of its own still says that nobody keeps it up") {
    Assessment ended = recorded("R1", "rm2000-s", "high", "2008");
    ended.ended = when("March 2009");
    auto const card = only_card(ended);
    CHECK(card.history);
    CHECK(card.leaves_out == "It ended March 2009. Nobody keeps it up to date.");
    CHECK(card.period == "2008 to March 2009");
}

TEST_CASE("a version that is not stated is said, and one that is stated is named") {
    CHECK(only_card(recorded("R1", "rm2000-s", "high")).tool == "RM2000/S, version not stated");
    Assessment stated = recorded("R1", "rm2000-s", "high");
    stated.edition = "standard";
    auto const card = only_card(stated);
    REQUIRE(card.definition);
    CHECK(card.tool == "RM2000/S, " + card.definition->edition_name);
}

TEST_CASE("a card without maker or date says that they are not stated") {
    Assessment bare = recorded("R1", "rm2000-s", "high");
    bare.agency = "";
    bare.made = {};
    auto const card = only_card(bare);
    CHECK(card.maker == "Maker not stated");
    CHECK(card.period == "date not stated");
    bare.maker = "duty officer";
    CHECK(only_card(bare).maker == "Duty officer");
}

TEST_CASE("a level the tool does not have is not shown as one") {
    auto const card = only_card(recorded("R1", "rm2000-s", "gigantic"));
    CHECK_FALSE(card.level);
    CHECK(card.no_level == "The level on record is not one of this tool's levels.");
}

TEST_CASE("a record without a level gives its figure, its words or says that there is none") {
    Assessment bare = recorded("R1", "oasys-reoffending", "");
    CHECK(only_card(bare).no_level == "No level was given.");
    bare.said = "Not likely, said the officer.";
    CHECK(only_card(bare).no_level == "Not likely, said the officer.");
    bare.figure = "8 in 100 in two years";
    CHECK(only_card(bare).no_level == "A figure was given, not a level: 8 in 100 in two years.");
}

TEST_CASE("a tool or an edition that is not installed gives a card that says so") {
    auto const unknown = only_card(recorded("R1", "crystal-ball", "high"));
    CHECK(unknown.definition == nullptr);
    CHECK_FALSE(unknown.level);
    CHECK_THAT(unknown.no_level, contains("crystal-ball"));
    CHECK(unknown.question == "What this tool asks is not known here.");

    Assessment other_edition = recorded("R1", "rm2000-s", "high");
    other_edition.edition = "of-the-moon";
    auto const card = only_card(other_edition);
    CHECK(card.definition == nullptr);
    CHECK_THAT(card.no_level, contains("rm2000-s@of-the-moon"));
}

TEST_CASE("words without a tool become a line, whatever of them is on record") {
    Assessment words = recorded("R1", "other", "");
    CHECK(seen_on(with({words}), "2009-12-31").also_on_record.at(0).line ==
          "Police, 2009: in words, without a tool. What was said is not on record.");
    words.scale_note = "a letter";
    words.said = "He came to every meeting.";
    CHECK(seen_on(with({words}), "2009-12-31").also_on_record.at(0).line ==
          "Police, 2009: a letter. He came to every meeting.");
}

TEST_CASE("an answer scored with an edition of another time says so beside its level") {
    Case kase;
    Assessment scored;
    scored.code = "R1";
    scored.mode = "computed";
    scored.instrument = "rm2000-s";
    scored.edition = "standard";  // in force from 2003 to March 2021
    scored.agency = "police";
    scored.made = when("May 2026");
    scored.scored_on = "2026-05-02";
    scored.answers =
        R"({"gender":"male","age_at_assessment":24,"convicted_of_sexual_offence":true,)"
        R"("sexual_offence_at_17_or_over":true,"age_at_commencement_of_risk":24,)"
        R"("sexual_appearances":2,"criminal_appearances":2,"male_victim":false,)"
        R"("stranger_victim":false,"non_contact_sexual_offence":false,)"
        R"("never_lived_with_partner":false})";
    kase.assessments = {scored};
    auto const late = seen_on(kase, "2026-05-31").cards.at(0);
    REQUIRE(late.level);
    CHECK(late.note.find("was in force at another time") != std::string::npos);
    CHECK(late.note.find("2 May 2026") != std::string::npos);
    kase.assessments[0].scored_on = "2009-10-31";
    CHECK(seen_on(kase, "2026-05-31").cards.at(0).note.empty());
}

TEST_CASE("a chance an agency wrote is said of a thousand people beside its level") {
    auto record = recorded("R1", "ogrs3", "low", "May 2009");
    record.figure = "17 in 100 in two years";
    auto const card = only_card(record);
    REQUIRE(card.chance);
    CHECK(card.chance->in_1000 == 170);
    CHECK(card.level);
    record.figure = "17 in 100 in one year";
    CHECK_FALSE(only_card(record).chance);
    record = recorded("R1", "rm2000-s", "high", "May 2009");
    record.figure = "17 in 100";
    CHECK_FALSE(only_card(record).chance);
}
