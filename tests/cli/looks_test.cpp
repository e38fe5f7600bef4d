// The commands that go by date, run as a person runs them.

#include "cli/run_cli.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace parallax;
using namespace parallax::test;

namespace {

bool holds(Json const& codes, char const* wanted) {
    return std::any_of(codes.begin(), codes.end(),
                       [&](Json const& code) { return code == wanted; });
}

Json step_on(Json const& steps, char const* day) {
    Json found;
    for (Json const& step : steps) {
        if (step["date"].get<std::string>() <= day) found = step;
    }
    return found;
}

}  // namespace

TEST_CASE("What needs a look in the example at the end of 2010, as JSON and as text") {
    Ran const ran = run_with_resources(
        {"needs-a-look", "example", "--case", "EX-0001", "--as-of", "December 2010", "--json"});
    CHECK(ran.exit_code == 0);
    bool failed = false;
    for (Json const& one : ran.json()) {
        CHECK_FALSE(one["text"].get<std::string>().empty());
        CHECK_FALSE(one["places"].empty());
        if (one["code"] != "F8") continue;
        failed = true;
        CHECK(one["since"] == "2010-10-01");
        CHECK(one["kind"] == "safeguard");
        CHECK(one["places"][0]["code"] == "K7");
    }
    CHECK(failed);
    Ran const text = run_with_resources({"needs-a-look", "example", "--as-of", "December 2010"});
    CHECK(text.exit_code == 0);
    CHECK_THAT(text.out, contains("A control has failed (F8)"));
    CHECK_THAT(text.out, contains("1 October 2010"));
}

TEST_CASE("A script can ask needs-a-look to fail where anything is found") {
    CHECK(run_with_resources({"needs-a-look", "example", "--fail-on-findings"}).exit_code == 1);
    CHECK(run_with_resources({"needs-a-look", "example"}).exit_code == 0);
    CHECK(run_with_resources({"needs-a-look", "example", "--as-of", "soon"}).exit_code == 2);
    CHECK(run_with_resources({"needs-a-look", "example", "--case", "AB-1"}).exit_code == 2);
}

TEST_CASE("The example day by day: what lights in July 2010, and what was left in December") {
    Ran const ran = run_with_resources({"replay", "example", "--json"});
    CHECK(ran.exit_code == 0);
    Json const july = step_on(ran.json(), "2010-07-01");
    CHECK(july["date"] == "2010-07-01");
    CHECK(holds(july["lit"], "F9"));
    Json const december = step_on(ran.json(), "2010-12-31");
    CHECK(december["controls"]["working"] == Json({"K4", "K5", "K6"}));
    CHECK(december["controls"]["failed"] == Json({"K7"}));
    CHECK(holds(december["findings"], "F11"));
    Ran const text = run_with_resources({"replay", "example"});
    CHECK(text.exit_code == 0);
    CHECK_THAT(text.out, contains("Less contact, and no new answer about him (F9)"));
}

TEST_CASE("The agenda looks so many days ahead") {
    Ran const ran = run_with_resources(
        {"agenda", "example", "--as-of", "2013-08-15", "--days", "30", "--json"});
    CHECK(ran.exit_code == 0);
    REQUIRE(ran.json().size() == 1);
    CHECK(ran.json()[0]["place"]["code"] == "K5");
    CHECK(ran.json()[0]["date"] == "2013-09-01");
    Ran const none =
        run_with_resources({"agenda", "example", "--as-of", "2013-08-15", "--days", "7"});
    CHECK(none.exit_code == 0);
    CHECK_THAT(none.out, contains("Nothing on record falls due"));
    CHECK(run_with_resources({"agenda", "example", "--days", "-1"}).exit_code == 2);
}

TEST_CASE("The timeline has a row for each thing with a date, and can stop at what was known") {
    Json const all = run_with_resources({"timeline", "example", "--json"}).json();
    CHECK(all[0]["code"] == "E01");
    CHECK(all[0]["date"] == "2007");
    CHECK(all[0]["precision"] == "year");
    Json const early =
        run_with_resources({"timeline", "example", "--as-of", "2009", "--json"}).json();
    CHECK(early.size() < all.size());
    for (Json const& row : early) CHECK(row["first"].get<std::string>() <= "2009-12-31");
    Ran const text = run_with_resources({"timeline", "example"});
    CHECK(text.exit_code == 0);
    CHECK_THAT(text.out, contains("October 2008"));
}
