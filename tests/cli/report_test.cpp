#include "casebook/casebook.hpp"
#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/text.hpp"

#include <fstream>

using namespace parallax;
using namespace parallax::test;

namespace {

Case small_case(std::string const& reference) {
    Case made;
    made.reference = reference;
    Assessment answer;
    answer.code = "R1";
    answer.mode = "recorded";
    answer.instrument = "rosh";
    answer.edition = "2009";
    answer.group = "children";
    answer.agency = "probation";
    answer.made = ImpreciseDate::parse("March 2009").value();
    answer.level = "medium";
    made.assessments.push_back(answer);
    return made;
}

/// A casebook of cases that have no date of a conference.
void write_casebook(std::filesystem::path const& file, std::vector<std::string> const& references) {
    auto casebook = Casebook::create(file);
    REQUIRE(casebook);
    for (std::string const& reference : references) {
        Case const made = small_case(reference);
        REQUIRE(casebook->apply(difference(nullptr, &made, "Case made"), "2026-01-02T03:04:05Z"));
    }
}

}  // namespace

TEST_CASE("The example's conference page goes out as PDF, HTML and text in one run") {
    TemporaryFolder const folder;
    Ran const ran = run_with_resources(
        {"report", "example", "--pdf", (folder / "page.pdf").string(), "--html",
         (folder / "page.html").string(), "--text", (folder / "page.txt").string()});
    CHECK(ran.exit_code == 0);
    CHECK(ran.out.empty());
    CHECK(read_file(folder / "page.pdf").value().substr(0, 5) == "%PDF-");
    CHECK_THAT(read_file(folder / "page.html").value(), contains("<html"));
    CHECK_THAT(read_file(folder / "page.txt").value(), contains("EX-0001"));
}

TEST_CASE("Without a place to go the page is shown as text") {
    Ran const ran = run_with_resources({"report", "example"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("EX-0001"));
    CHECK(run_with_resources({"report", "example", "--text"}).out == ran.out);
    CHECK(run_with_resources({"report", "example", "--text", "-"}).out == ran.out);
}

TEST_CASE("The example's side by side says each answer after its question, and no overall") {
    Ran const ran = run_with_resources({"report", "example", "--side-by-side", "--json"});
    REQUIRE(ran.exit_code == 0);
    auto const question = ran.out.find("Where does his record rank for a new sex conviction?");
    auto const level = ran.out.find("3rd of 4 groups; it does not mean more likely than not");
    REQUIRE(question != std::string::npos);
    REQUIRE(level != std::string::npos);
    CHECK(question < level);
    CHECK(lower(ran.out).find("overall") == std::string::npos);
    Ran const text = run_with_resources({"report", "example", "--side-by-side", "--text"});
    CHECK_THAT(text.out, contains("High (3rd of 4 groups"));
}

TEST_CASE("The page of an earlier day holds only what was known by then") {
    Ran const before = run_with_resources(
        {"report", "example", "--side-by-side", "--as-of", "2010-09-30", "--text"});
    Ran const after = run_with_resources(
        {"report", "example", "--side-by-side", "--as-of", "2010-10-31", "--text"});
    REQUIRE(before.exit_code == 0);
    REQUIRE(after.exit_code == 0);
    // The police level fell to Medium in October 2010.
    CHECK_THAT(before.out, contains("High (3rd of 4 groups"));
    CHECK_THAT(after.out, contains("Medium (2nd of 4 groups"));
}

TEST_CASE("The date may be given in words, and its last day counts") {
    Ran const words = run_with_resources({"report", "example", "--as-of", "autumn 2009", "--json"});
    REQUIRE(words.exit_code == 0);
    Ran const none = run_with_resources({"report", "example", "--json"});
    CHECK(words.json() == none.json());  // the conference of the example is in autumn 2009
    Ran const odd = run_with_resources({"report", "example", "--as-of", "once upon a time"});
    CHECK(odd.exit_code == 2);
}

TEST_CASE("A case of a casebook is read, and the casebook is not written to") {
    TemporaryFolder const folder;
    auto const file = folder / "two.parallax";
    write_casebook(file, {"AB-0001", "AB-0002"});
    std::string const before = read_file(file).value();
    Ran const ran = run_with_resources({"report", file.string(), "--case", "AB-0002", "--as-of",
                                        "2009-06-01", "--side-by-side", "--json"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("signs are there; unlikely unless circumstances change"));
    CHECK(read_file(file).value() == before);
}

TEST_CASE("What a terminal would act on never reaches it, and is told") {
    TemporaryFolder const folder;
    auto const file = folder / "odd.parallax";
    {
        auto casebook = Casebook::create(file);
        REQUIRE(casebook);
        Case made = small_case("AB-0001");
        made.assessments[0].agency = "CONTROL";
        REQUIRE(casebook->apply(difference(nullptr, &made, "Case made"), "2026-01-02T03:04:05Z"));
    }
    // As somebody would who edits the file by other means: two bytes of the name become others.
    std::string bytes = read_file(file).value();
    for (auto at = bytes.find("CONTROL"); at != std::string::npos; at = bytes.find("CONTROL"))
        bytes.replace(at, 7, "\x1b[31m\xff\x07");
    std::ofstream(file, std::ios::binary) << bytes;
    Ran const ran = run_with_resources({"report", file.string(), "--as-of", "2009-06-01", "--pdf",
                                        (folder / "p.pdf").string(), "--text"});
    CHECK(ran.exit_code == 0);
    for (char const bad : {'\x1b', '\xff', '\x07'}) {
        CHECK(ran.out.find(bad) == std::string::npos);
        CHECK(ran.err.find(bad) == std::string::npos);
    }
    CHECK_THAT(ran.out, contains("\uFFFD[31m\uFFFD\uFFFD"));
    CHECK_THAT(ran.err, contains("texts in agency: found characters that cannot be shown"));
    CHECK(read_file(folder / "p.pdf").value().substr(0, 5) == "%PDF-");
}

TEST_CASE("Among several cases one must be named, and must be there") {
    TemporaryFolder const folder;
    auto const file = folder / "two.parallax";
    write_casebook(file, {"AB-0001", "AB-0002"});
    Ran const unnamed = run_with_resources({"report", file.string(), "--as-of", "2009"});
    CHECK(unnamed.exit_code == 2);
    CHECK_THAT(unnamed.err, contains("AB-0001 or AB-0002"));
    Ran const absent =
        run_with_resources({"report", file.string(), "--case", "ZZ-9", "--as-of", "2009"});
    CHECK(absent.exit_code == 2);
    CHECK_THAT(absent.err, contains("There is no case 'ZZ-9'"));
    CHECK(run_with_resources({"report", "example", "--case", "ZZ-9"}).exit_code == 2);
}

TEST_CASE("A case without a conference needs a date; today is never taken in its place") {
    TemporaryFolder const folder;
    auto const file = folder / "one.parallax";
    write_casebook(file, {"AB-0001"});
    Ran const ran = run_with_resources({"report", file.string()});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("--as-of"));
    CHECK(run_with_resources({"report", file.string(), "--as-of", "2009"}).exit_code == 0);
}

TEST_CASE("What the page lacks is said beside it, not on it") {
    TemporaryFolder const folder;
    auto const file = folder / "one.parallax";
    write_casebook(file, {"AB-0001"});
    Ran const ran = run_with_resources({"report", file.string(), "--as-of", "2009", "--text"});
    CHECK(ran.exit_code == 0);
    REQUIRE_FALSE(ran.err.empty());
    CHECK(ran.out.find(ran.err.substr(0, ran.err.find('\n'))) == std::string::npos);
}

TEST_CASE("A file that is not a casebook, or is not there, ends with 2") {
    TemporaryFolder const folder;
    std::ofstream(folder / "shopping.parallax") << "bread, milk, and a great many other things\n";
    Ran const other = run_with_resources({"report", (folder / "shopping.parallax").string()});
    CHECK(other.exit_code == 2);
    CHECK_FALSE(other.err.empty());
    CHECK(run_with_resources({"report", (folder / "none.parallax").string()}).exit_code == 2);
}

TEST_CASE("A page that cannot be written ends with 3, and the others are still written") {
    TemporaryFolder const folder;
    Ran const ran = run_with_resources({"report", "example", "--pdf", "/nowhere/at/all/page.pdf",
                                        "--html", (folder / "page.html").string()});
    CHECK(ran.exit_code == 3);
    CHECK_THAT(ran.err, contains("/nowhere/at/all/page.pdf"));
    CHECK(std::filesystem::exists(folder / "page.html"));
}

TEST_CASE("A page is never written over its own casebook, nor two onto one stream") {
    TemporaryFolder const folder;
    auto const file = folder / "one.parallax";
    write_casebook(file, {"AB-0001"});
    std::string const before = read_file(file).value();
    Ran const over =
        run_with_resources({"report", file.string(), "--as-of", "2009", "--text", file.string()});
    CHECK(over.exit_code == 2);
    CHECK(read_file(file).value() == before);
    Ran const two = run_with_resources({"report", "example", "--json", "--text", "-"});
    CHECK(two.exit_code == 2);
    CHECK(two.out.empty());
}

TEST_CASE("Two formats are never written into one file, whatever ways lead to it") {
    TemporaryFolder const folder;
    auto const one = (folder / "page").string();
    auto const other = (folder / "." / "page").string();
    Ran const run = run_with_resources({"report", "example", "--html", one, "--text", other});
    CHECK(run.exit_code == 2);
    CHECK(run.err.find("two formats in the file") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(one));
}

TEST_CASE("Answers of a later day are named in every kind of report") {
    TemporaryFolder const folder;
    std::string const wanted = "5 answers were not yet on record on 30 Nov";
    for (auto const* kind : {"--text", "--html"}) {
        auto const file = (folder / "page").string();
        CHECK(run_with_resources({"report", "example", kind, file}).exit_code == 0);
        CHECK_THAT(read_file(file).value(), contains(wanted));
    }
    CHECK_THAT(run_with_resources({"report", "example", "--json"}).out, contains(wanted));
    CHECK_THAT(run_with_resources({"report", "example", "--side-by-side", "--json"}).out,
               contains(wanted));
}
