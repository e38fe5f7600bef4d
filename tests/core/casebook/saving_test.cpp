#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;
namespace fs = std::filesystem;

namespace {

Case titled(std::string title) {
    Case kase = whole_case();
    kase.title = std::move(title);
    return kase;
}

std::size_t files_in(fs::path const& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("A casebook in memory has no path until it is saved, and then goes on in the file") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    CHECK(casebook->path().empty());
    keep(*casebook, whole_case());
    REQUIRE(casebook->save_as(file, false));
    CHECK(casebook->path() == file);
    change(*casebook, whole_case(), titled("after saving"));
    auto const opened = Casebook::open(file, Casebook::Access::read_only);
    REQUIRE(opened);
    CHECK(held(*opened) == titled("after saving"));
    CHECK(opened->history()->size() == 2);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("After saving elsewhere the first file stays as it was") {
    TemporaryFolder const folder;
    auto const first = folder / "first.parallax";
    auto const second = folder / "second.parallax";
    make_file(first);
    auto const before = bytes_of(first);
    auto casebook = Casebook::open(first);
    REQUIRE(casebook);
    REQUIRE(casebook->save_as(second, false));
    change(*casebook, whole_case(), titled("second"));
    REQUIRE(casebook->undo(one));
    CHECK(casebook->redo_text() == "Case changed");
    CHECK(bytes_of(first) == before);
    CHECK(sql(second, "PRAGMA integrity_check") == std::vector<std::string>{"ok"});
}

TEST_CASE("A casebook opened for reading can be saved elsewhere and changed there") {
    TemporaryFolder const folder;
    make_file(folder / "first.parallax");
    auto casebook = Casebook::open(folder / "first.parallax", Casebook::Access::read_only);
    REQUIRE(casebook);
    REQUIRE(casebook->save_as(folder / "second.parallax", false));
    CHECK(casebook->access() == Casebook::Access::read_write);
    change(*casebook, whole_case(), titled("second"));
}

TEST_CASE("A file that is there already is not replaced unasked") {
    TemporaryFolder const folder;
    auto const file = folder / "letter.txt";
    put_bytes(file, "a letter");
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    CHECK(problem(casebook->save_as(file, false)).kind == ProblemKind::cannot_write);
    CHECK(problem(Casebook::create(file)).kind == ProblemKind::cannot_write);
    CHECK(bytes_of(file) == "a letter");
    CHECK(casebook->path().empty());
    CHECK(held(*casebook) == whole_case());

    REQUIRE(casebook->save_as(file, true));
    CHECK(held(*Casebook::open(file)) == whole_case());
}

TEST_CASE("Saving a casebook over itself keeps it as it is") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    auto const before = bytes_of(file);
    CHECK(problem(casebook->save_as(file, false)).kind == ProblemKind::cannot_write);
    REQUIRE(casebook->save_as(file, true));
    CHECK(bytes_of(file) == before);
    change(*casebook, whole_case(), titled("still here"));
}

TEST_CASE("Saving where nothing can be written says so and leaves everything as it was") {
    TemporaryFolder const folder;
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    auto const no_folder = problem(casebook->save_as(folder / "none/cases.parallax", true));
    CHECK(no_folder.kind == ProblemKind::cannot_write);
    CHECK_THAT(sentence(no_folder), contains("cases.parallax"));
    CHECK(problem(casebook->save_as(folder.path(), true)).kind == ProblemKind::cannot_write);
    CHECK(files_in(folder.path()) == 0);
    CHECK(casebook->path().empty());
    change(*casebook, whole_case(), titled("still usable"));
}

TEST_CASE("A file that somebody is writing to is not replaced") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto const before = bytes_of(file);
    put_bytes(folder / "cases.parallax-journal", "a journal");
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    CHECK(problem(casebook->save_as(file, true)).kind == ProblemKind::in_use);
    CHECK(bytes_of(file) == before);
}

TEST_CASE("Saving through a link replaces the file it names") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    put_bytes(file, "old");
    fs::create_symlink(file, folder / "link");
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    REQUIRE(casebook->save_as(folder / "link", true));
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(held(*Casebook::open(file)) == whole_case());
}

TEST_CASE("A new casebook can be read by its owner only") {
    TemporaryFolder const folder;
    REQUIRE(Casebook::create(folder / "cases.parallax"));
    CHECK(fs::status(folder / "cases.parallax").permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("What is deleted leaves the tables of the file") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    Case kase = whole_case();
    kase.note = "a word that is easy to find: quagga";
    make_file(file, kase);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    change(*casebook, kase, titled("a made-up case"));
    // Only the two lines of history still say it.
    auto const bytes = bytes_of(file);
    int times = 0;
    auto at = bytes.find("quagga");
    for (; at != std::string::npos; at = bytes.find("quagga", at + 1)) ++times;
    CHECK(times == 2);
}
