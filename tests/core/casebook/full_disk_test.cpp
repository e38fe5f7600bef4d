// Every write in turn fails: the edit is refused with the reason, nothing is lost, and the same
// edit works once the disk does.
#include "whole_case.hpp"

#include "failing_disk.hpp"
#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Case changed() {
    Case kase = whole_case();
    kase.note = std::string(20'000, 'n');
    kase.events.pop_back();
    return kase;
}

/// A casebook file to copy, and what stands in it.
struct Original {
    TemporaryFolder folder;
    std::filesystem::path file = folder / "original.parallax";
    std::vector<std::string> rows;

    Original() {
        make_file(file);
        rows = all_rows(file);
    }
};

/// Edits a copy with a fault that `begin` sets. False once the edit got through.
template <class Begin>
bool edit_fails(FailingDisk& disk, Original const& original, Begin&& begin) {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    std::filesystem::copy_file(original.file, file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    begin();
    auto const outcome = casebook->apply(edit(whole_case(), changed(), "Changed"), one);
    disk.mend();
    if (outcome) return false;
    CHECK(problem(outcome).kind == ProblemKind::cannot_write);
    CHECK_THAT(sentence(problem(outcome)), contains("disk"));
    CHECK(casebook->undo_text() == "Case CB-0001 made");
    CHECK(held(*casebook) == whole_case());
    CHECK(all_rows(file) == original.rows);
    change(*casebook, whole_case(), changed(), "Changed");
    CHECK(held(*casebook) == changed());
    CHECK(sql(file, "PRAGMA integrity_check") == std::vector<std::string>{"ok"});
    return true;
}

}  // namespace

TEST_CASE("A disk that becomes full at any moment of an edit loses nothing") {
    Original const original;
    FailingDisk disk;
    int step = 1;
    while (edit_fails(disk, original, [&] { disk.be_full_from(step); })) ++step;
    CHECK(step > 5);
}

TEST_CASE("A write that fails at any moment of an edit loses nothing") {
    Original const original;
    FailingDisk disk;
    int failures = 0;
    for (int step = 1; step <= 40; ++step) {
        if (edit_fails(disk, original, [&] { disk.fail_at(step); })) ++failures;
    }
    CHECK(failures > 5);
}

TEST_CASE("Saving to a full disk leaves the target as it was and the casebook usable") {
    FailingDisk disk;
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    put_bytes(file, "what stood here before");
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    disk.be_full_from(GENERATE(1, 5, 20));
    auto const found = problem(casebook->save_as(file, true));
    disk.mend();
    CHECK(found.kind == ProblemKind::cannot_write);
    CHECK_THAT(sentence(found), contains("a full disk"));
    CHECK(bytes_of(file) == "what stood here before");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()),
                        std::filesystem::directory_iterator()) == 1);
    CHECK(casebook->path().empty());
    CHECK(held(*casebook) == whole_case());
    REQUIRE(casebook->save_as(file, true));
    CHECK(held(*casebook) == whole_case());
}
