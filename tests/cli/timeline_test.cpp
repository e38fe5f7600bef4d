// The timeline drawn from the command line, run as a person runs it.

#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("The timeline goes out as PDF, HTML and SVG in one run, seen from a day") {
    TemporaryFolder const folder;
    Ran const ran = run_with_resources(
        {"timeline", "example", "--as-of", "October 2010", "--pdf", (folder / "t.pdf").string(),
         "--html", (folder / "t.html").string(), "--svg", (folder / "t.svg").string()});
    CHECK(ran.exit_code == 0);
    CHECK(ran.out.empty());
    CHECK(read_file(folder / "t.pdf").value().starts_with("%PDF-"));
    CHECK_THAT(read_file(folder / "t.html").value(), contains("As of 31 October 2010"));
    auto const svg = read_file(folder / "t.svg").value();
    CHECK_THAT(svg, contains(">As of 31 October 2010</text>"));
    CHECK_THAT(svg, contains("not yet known on this date"));
    CHECK_THAT(svg, contains("Line broken"));
}

TEST_CASE("Without a date the drawing is seen from the last day of the case") {
    Ran const ran = run_with_resources({"timeline", "example", "--svg", "-"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains(">As of 31 March 2019</text>"));
}

TEST_CASE("With --json the rows go to standard output beside the drawing in its file") {
    TemporaryFolder const folder;
    Ran const ran =
        run_with_resources({"timeline", "example", "--json", "--svg", (folder / "t.svg").string()});
    CHECK(ran.json()[0]["code"] == "E01");
    CHECK(read_file(folder / "t.svg").value().starts_with("<?xml"));
}

TEST_CASE("Two drawings never go to one file, nor one to a place that cannot be written") {
    TemporaryFolder const folder;
    auto const file = (folder / "t.out").string();
    CHECK(run_with_resources({"timeline", "example", "--pdf", file, "--svg", file}).exit_code == 2);
    CHECK_FALSE(std::filesystem::exists(file));
    Ran const nowhere =
        run_with_resources({"timeline", "example", "--svg", (folder / "no" / "t.svg").string()});
    CHECK(nowhere.exit_code == 3);
    CHECK_FALSE(nowhere.err.empty());
}
