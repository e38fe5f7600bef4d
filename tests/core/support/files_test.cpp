#include "support/files.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"
#include "support/resources.hpp"

#include <sys/stat.h>

using namespace parallax;
namespace fs = std::filesystem;

TEST_CASE("a file is written whole and read back") {
    test::TemporaryFolder folder;
    REQUIRE(write_file(folder / "page.txt", "first"));
    REQUIRE(write_file(folder / "page.txt", "second"));
    CHECK(read_file(folder / "page.txt").value() == "second");
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("what cannot be written is said, and leaves what was there") {
    test::TemporaryFolder folder;
    fs::create_directory(folder / "page.txt");
    auto const written = write_file(folder / "page.txt", "text");
    REQUIRE_FALSE(written);
    CHECK(written.error().front().kind == ProblemKind::cannot_write);
    CHECK(fs::is_directory(folder / "page.txt"));
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
    CHECK_FALSE(write_file(folder / "no-such-folder" / "page.txt", "text"));
}

TEST_CASE("a link stays a link, and a device stays a device") {
    test::TemporaryFolder folder;
    REQUIRE(write_file(folder / "real.txt", "old"));
    fs::create_symlink(folder / "real.txt", folder / "link.txt");
    REQUIRE(write_file(folder / "link.txt", "new"));
    CHECK(fs::is_symlink(folder / "link.txt"));
    CHECK(read_file(folder / "real.txt").value() == "new");
    REQUIRE(write_file("/dev/null", "gone"));
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a new file is its owner's alone whatever the mask, an old one stays as it was") {
    test::TemporaryFolder folder;
    auto const old_mask = ::umask(022);
    REQUIRE(write_file(folder / "page.txt", "text"));
    auto const rights = [&] { return fs::status(folder / "page.txt").permissions(); };
    auto const owner = fs::perms::owner_read | fs::perms::owner_write;
    CHECK(rights() == owner);
    fs::permissions(folder / "page.txt", owner | fs::perms::group_read);
    REQUIRE(write_file(folder / "page.txt", "other"));
    ::umask(old_mask);
    CHECK(rights() == (owner | fs::perms::group_read));
}

TEST_CASE("a file that is missing, a folder or too large is not read") {
    test::TemporaryFolder folder;
    CHECK(read_file(folder / "none").error().front().kind == ProblemKind::not_found);
    CHECK_FALSE(read_file(folder.path()));
    REQUIRE(write_file(folder / "large", std::string(100, 'x')));
    CHECK(read_file(folder / "large", 99).error().front().kind == ProblemKind::bad_input);
    CHECK(read_file(folder / "large", 100));
}

TEST_CASE("the chosen resource folder goes before all others, and a missing one is named") {
    CHECK(find_resources(test::resources(), "elsewhere", "").value() == test::resources());
    CHECK(find_resources("", test::resources(), "").value() == test::resources());
    auto const missing = find_resources("no-such-folder", test::resources(), "");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().size() == 1);
    CHECK_THAT(sentence(missing.error().front()), test::contains("no-such-folder"));
}

TEST_CASE("a problem becomes one sentence with place, find and wish") {
    CHECK(sentence({ProblemKind::bad_input, {"a.toml", 3, 7}, "item 'x'", "'y'", "'z'"}) ==
          "a.toml, line 3, column 7: item 'x': found 'y', expected 'z'.");
    CHECK(sentence({ProblemKind::not_found, {}, "The file is missing.", "", ""}) ==
          "The file is missing.");
    CHECK(sentence({ProblemKind::bad_input, {"a.toml", 0, 0}, "level", "", "a level"}) ==
          "a.toml: level: expected a level.");
}
