// Opening writes nothing, and says of everything it refuses what is wrong with it.
#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names_in(fs::path const& folder) {
    std::vector<std::string> names;
    for (auto const& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    return names;
}

/// Opens the file both ways; requires that both fail in the same way and leave no trace.
Problem refused(fs::path const& file) {
    auto const before = bytes_of(file);
    auto const names = names_in(file.parent_path());
    auto const writing = problem(Casebook::open(file));
    auto const reading = problem(Casebook::open(file, Casebook::Access::read_only));
    CHECK(writing.kind == reading.kind);
    CHECK(bytes_of(file) == before);
    CHECK(names_in(file.parent_path()) == names);
    CHECK_THAT(sentence(writing), contains(file.string()));
    return writing;
}

/// A folder with one casebook in it.
struct Kept {
    TemporaryFolder folder;
    fs::path file = folder / "cases.parallax";
    Kept() { make_file(file); }

    /// Writes over the bytes from an offset on.
    void spoil(std::size_t offset, std::string const& with) const {
        std::string bytes = bytes_of(file);
        put_bytes(file, bytes.replace(offset, with.size(), with));
    }
};

}  // namespace

TEST_CASE("Opening and reading a casebook changes neither its bytes nor its time") {
    Kept const kept;
    auto const before = bytes_of(kept.file);
    auto const long_ago = fs::last_write_time(kept.file) - std::chrono::hours(24 * 365);
    fs::last_write_time(kept.file, long_ago);
    auto const access = GENERATE(Casebook::Access::read_write, Casebook::Access::read_only);
    {
        auto casebook = Casebook::open(kept.file, access);
        REQUIRE(casebook);
        CHECK(casebook->path() == kept.file);
        CHECK(casebook->access() == access);
        CHECK(casebook->cases()->size() == 1);
        CHECK(held(*casebook) == whole_case());
        CHECK(casebook->history()->size() == 1);
        CHECK(casebook->undo_text() == "Case CB-0001 made");
        CHECK(names_in(kept.folder.path()) == std::vector<std::string>{"cases.parallax"});
    }
    CHECK(bytes_of(kept.file) == before);
    CHECK(fs::last_write_time(kept.file) == long_ago);
    CHECK(names_in(kept.folder.path()) == std::vector<std::string>{"cases.parallax"});
}

TEST_CASE("A file that is not there is said to be missing") {
    TemporaryFolder const folder;
    auto const missing = problem(Casebook::open(folder / "none.parallax"));
    CHECK(missing.kind == ProblemKind::not_found);
    CHECK_THAT(sentence(missing), contains("there is no such file"));
    CHECK(names_in(folder.path()).empty());
}

TEST_CASE("A folder is not a casebook") {
    TemporaryFolder const folder;
    auto const found = problem(Casebook::open(folder.path()));
    CHECK(found.kind == ProblemKind::not_a_casebook);
    CHECK(found.found == "a folder");
}

TEST_CASE("Files of other kinds are not casebooks") {
    TemporaryFolder const folder;
    auto const file = folder / "other";
    auto const contents = GENERATE(std::string(), std::string("x"), std::string(2000, '.'),
                                   std::string("SQLite format 3\0", 16));
    put_bytes(file, contents);
    CHECK(refused(file).kind == ProblemKind::not_a_casebook);
}

TEST_CASE("The database of another program is not a casebook") {
    TemporaryFolder const folder;
    sql(folder / "other.db", "CREATE TABLE kase (id INTEGER PRIMARY KEY)");
    auto const found = refused(folder / "other.db");
    CHECK(found.kind == ProblemKind::not_a_casebook);
    CHECK(found.found == "a database of another program");
}

TEST_CASE("A casebook of a later version is left alone and both versions are named") {
    Kept const kept;
    kept.spoil(60, std::string("\0\0\0\7", 4));
    auto const found = refused(kept.file);
    CHECK(found.kind == ProblemKind::newer_version);
    CHECK_THAT(sentence(found), contains("version 7") && contains("version 6"));
}

TEST_CASE("A casebook without a version is damaged") {
    Kept const kept;
    kept.spoil(60, std::string(4, '\0'));
    CHECK(refused(kept.file).kind == ProblemKind::damaged);
}

TEST_CASE("A casebook switched to a write-ahead log is refused, and nothing is made beside it") {
    Kept const kept;
    sql(kept.file, "PRAGMA journal_mode = WAL");
    CHECK(refused(kept.file).kind == ProblemKind::damaged);
    CHECK_FALSE(std::filesystem::exists(kept.file.string() + "-wal"));
}

TEST_CASE("A casebook that is cut short anywhere is damaged") {
    Kept const kept;
    auto const bytes = bytes_of(kept.file);
    auto const size = GENERATE(100u, 4095u, 4096u, 8192u, 40000u);
    put_bytes(kept.file, bytes.substr(0, size));
    auto const found = refused(kept.file);
    CHECK(found.kind == ProblemKind::damaged);
    CHECK_THAT(sentence(found), contains("cut short"));
}

TEST_CASE("A casebook cut short in a way its header does not show is damaged") {
    Kept const kept;
    auto const bytes = bytes_of(kept.file);
    REQUIRE(bytes.size() > 5 * 4096);
    put_bytes(kept.file, bytes.substr(0, 5 * 4096));
    kept.spoil(28, std::string("\0\0\0\5", 4));
    CHECK(refused(kept.file).kind == ProblemKind::damaged);
}

TEST_CASE("A casebook with a spoiled page is damaged, whichever page it is") {
    Kept const kept;
    auto const pages = bytes_of(kept.file).size() / 4096;
    auto const page = static_cast<std::size_t>(GENERATE(range(0, 24)));
    REQUIRE(page < pages);
    kept.spoil(page * 4096 + (page == 0 ? 100 : 0), std::string(64, '\xff'));
    CHECK(refused(kept.file).kind == ProblemKind::damaged);
}

TEST_CASE("A casebook with other tables than its own is damaged") {
    Kept const kept;
    sql(kept.file, GENERATE(as<std::string>{}, "CREATE TABLE more (x)",
                            "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END",
                            "CREATE VIEW v AS SELECT 1", "DROP INDEX history_by_case",
                            "DROP TABLE history", "ALTER TABLE event ADD COLUMN colour TEXT"));
    CHECK(refused(kept.file).kind == ProblemKind::damaged);
}

TEST_CASE("A casebook with a row that belongs to no case is damaged") {
    Kept const kept;
    sql(kept.file,
        "INSERT INTO event (case_id, code, place, kind, what, source)"
        " VALUES (99, 'E1', 1, 'other', '', '')");
    auto const found = refused(kept.file);
    CHECK(found.kind == ProblemKind::damaged);
    CHECK_THAT(sentence(found), contains("'event'"));
}

TEST_CASE("A casebook with an impossible date opens, and the case says what is wrong") {
    Kept const kept;
    sql(kept.file, "UPDATE event SET date_last = '2009-06-31' WHERE code = 'E1'");
    auto const casebook = Casebook::open(kept.file);
    REQUIRE(casebook);
    auto const found = problem(casebook->load("CB-0001"));
    CHECK(found.kind == ProblemKind::damaged);
    CHECK_THAT(sentence(found), contains("2009-06-31"));
}

TEST_CASE("Statistics that another tool left in a casebook do no harm") {
    Kept const kept;
    sql(kept.file, "ANALYZE");
    CHECK(Casebook::open(kept.file));
}

TEST_CASE("A file marked read-only opens for reading and not for changes") {
    Kept const kept;
    fs::permissions(kept.file, fs::perms::owner_read);
    auto const found = problem(Casebook::open(kept.file));
    CHECK(found.kind == ProblemKind::cannot_write);
    CHECK_THAT(sentence(found), contains("a file for reading only"));
    CHECK(Casebook::open(kept.file, Casebook::Access::read_only));
}

TEST_CASE("A casebook can be opened by a name that SQLite gives a meaning of its own") {
    TemporaryFolder const folder;
    auto const before = fs::current_path();
    fs::current_path(folder.path());
    auto const made = Casebook::create(":memory:");
    fs::current_path(before);
    REQUIRE(made);
    CHECK(fs::file_size(folder / ":memory:") > 4096);
}
