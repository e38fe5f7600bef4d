// What can be looked up, and an answer with all that stands behind it, as a person asks for them.

#include "cli/run_cli.hpp"
#include "support/catch.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("A word that misleads is told with every place, and with the levels of the tools here") {
    Ran const ran = run_with_resources({"false-friends", "high"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("RoSH"));
    CHECK_THAT(ran.out, contains("as a level of the tools here"));
    CHECK_THAT(ran.out, contains("3rd of 4 groups"));
    Json const one = run_with_resources({"false-friends", "high", "--json"}).json();
    REQUIRE(one["words"].size() == 1);
    CHECK(one["words"][0]["id"] == "high");
    CHECK(one["words"][0]["uses"].size() == 7);
    CHECK(one["notes"].empty());
    CHECK(run_with_resources({"false-friends", "--json"}).json()["words"].size() == 19);
    CHECK(run_with_resources({"false-friends", "zebra"}).exit_code == 2);
}

TEST_CASE("The papers of 2010 could hold OGP, and not RSR") {
    Json const year = run_with_resources({"tools-over-time", "--year", "2010", "--json"}).json();
    CHECK(year["year"] == 2010);
    CHECK_THAT(year["probation_general"].get<std::string>(), contains("OGP"));
    bool rsr = false;
    for (Json const& tool : year["not_yet"]) rsr = rsr || tool == "rsr";
    CHECK(rsr);
    bool ogp = false;
    for (Json const& tool : year["in_force"]) ogp = ogp || tool == "ogp@2009";
    CHECK(ogp);
    CHECK(year["verification"] == "recalled");
    Ran const text = run_with_resources({"tools-over-time", "--year", "2010"});
    CHECK_THAT(text.out, contains("What a conference could have been given in 2010"));
    CHECK_THAT(text.out, contains("Not there yet in 2010"));
    // MAPPA began about 2003, and of SNSV nobody wrote down when it did.
    Json const first = run_with_resources({"tools-over-time", "--year", "1998", "--json"}).json();
    CHECK(first["in_force"].empty());
    Ran const outside = run_with_resources({"tools-over-time", "--year", "1997"});
    CHECK(outside.exit_code == 2);
    CHECK_THAT(outside.err, contains("a year from 1998 to 2026"));
    CHECK(run_with_resources({"tools-over-time", "--json"}).json().size() > 50);
}

TEST_CASE("A scored chance is said of a thousand people") {
    Ran const ran = run_with_resources(
        {"score", "osp-dc", "--on", "2025-03-01", "--answer", "gender=male",
         "date_of_birth=1980-06-12", "has_ever_committed_sexual_offence=true",
         "is_current_offence_sexually_motivated=true", "total_contact_adult_sexual_sanctions=0",
         "total_contact_child_sexual_sanctions=0", "total_non_contact_sexual_offences=0",
         "total_indecent_image_sanctions=1", "date_at_start_of_followup_user_input=2024-09-01",
         "total_number_of_sanctions_for_all_offences=12",
         "date_of_most_recent_sexual_offence=2023-01-10",
         "is_current_offence_against_victim_stranger=false", "supervision_status=community",
         "most_recent_offence_date=2023-01-10"});
    CHECK(ran.exit_code == 0);
    // 0.6 in 100.
    CHECK_THAT(ran.out, contains("about 6 are found to commit a new sex offence"));
    CHECK_THAT(ran.out, contains("About 994 are not found"));
}

TEST_CASE("One answer of a case is told with all that stands behind it") {
    Ran const ran = run_with_resources({"report", "example", "--answer", "R3"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("What this does not tell you"));
    CHECK_THAT(ran.out, contains("EX-0001"));
    Ran const none = run_with_resources({"report", "example", "--answer", "Z9"});
    CHECK(none.exit_code == 2);
    CHECK_THAT(none.err, contains("'Z9'"));
    CHECK(run_with_resources({"report", "example", "--answer", "R3", "--side-by-side"}).exit_code ==
          2);
}
