// The program is cut off at every write in turn: afterwards the edit is there whole, or not at all.
#include "whole_case.hpp"

#include "failing_disk.hpp"
#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <sys/wait.h>
#include <unistd.h>

using namespace parallax;
using namespace parallax::test;

namespace {

Case changed() {
    Case kase = whole_case();
    kase.note = std::string(20'000, 'n');
    kase.events.pop_back();
    return kase;
}

/// Edits the file in another process, which ends at the step or, if there are fewer, when done.
void edit_and_die(std::filesystem::path const& file, int step) {
    pid_t const child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        FailingDisk disk;
        auto casebook = Casebook::open(file);
        disk.die_at(step);
        if (casebook) (void)casebook->apply(edit(whole_case(), changed(), "Changed"), one);
        ::_exit(1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
}

bool has_journal(std::filesystem::path const& file) {
    return std::filesystem::exists(file.string() + "-journal");
}

}  // namespace

TEST_CASE("An edit that is cut off at any moment is there whole or not at all") {
    TemporaryFolder const kept;
    make_file(kept / "original.parallax");
    bool seen_whole = false;
    bool seen_journal = false;
    for (int step = 1; !seen_whole; ++step) {
        TemporaryFolder const folder;
        auto const file = folder / "cases.parallax";
        std::filesystem::copy_file(kept / "original.parallax", file);
        edit_and_die(file, step);
        seen_journal = seen_journal || has_journal(file);
        auto const casebook = Casebook::open(file);
        INFO("cut off at step " << step << (casebook ? "" : ": " + sentences(casebook.error())));
        REQUIRE(casebook);
        seen_whole = casebook->undo_text() == "Changed";
        CHECK(held(*casebook) == (seen_whole ? changed() : whole_case()));
        CHECK(sql(file, "PRAGMA integrity_check") == std::vector<std::string>{"ok"});
        REQUIRE(step < 100);
    }
    CHECK(seen_journal);
}

TEST_CASE("A change that was cut off is not taken back by opening for reading") {
    TemporaryFolder const kept;
    make_file(kept / "original.parallax");
    for (int step = 1;; ++step) {
        REQUIRE(step < 100);
        TemporaryFolder const folder;
        auto const file = folder / "cases.parallax";
        std::filesystem::copy_file(kept / "original.parallax", file);
        edit_and_die(file, step);
        auto const before = bytes_of(file);
        auto const reading = Casebook::open(file, Casebook::Access::read_only);
        CHECK(bytes_of(file) == before);
        if (reading) continue;
        CHECK(problem(reading).kind == ProblemKind::cannot_write);
        CHECK_THAT(sentence(problem(reading)), contains("a change that was cut off half way"));
        CHECK(has_journal(file));
        CHECK(held(*Casebook::open(file)) == whole_case());
        return;
    }
}
