#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/shell/casebook_session.hpp"

#include <fstream>
#include <QSignalSpy>

using namespace parallax;
using namespace parallax::test;
using ui::CasebookSession;

namespace {

/// A session with a new casebook on disk and one case in it.
struct OpenCasebook {
    TemporaryFolder folder;
    CasebookSession session{&standingClock};

    OpenCasebook() {
        REQUIRE(session.create(folder / "cases.parallax"));
        session.addCase(emptyCase("C-0001"));
        REQUIRE(session.trouble().isEmpty());
    }

    void retitle(std::string const& title) {
        Case after = *session.current();
        after.title = title;
        session.change(after, QStringLiteral("Title set"));
    }

    /// What another reader finds in the file.
    std::string titleOnDisk() const {
        auto const casebook = Casebook::open(session.file(), Casebook::Access::read_only).value();
        return casebook.load("C-0001").value().title;
    }
};

}  // namespace

TEST_CASE("A change is on disk at once") {
    OpenCasebook open;
    open.retitle("first");
    CHECK(open.titleOnDisk() == "first");
    CHECK_FALSE(open.session.needsSaving());
}

TEST_CASE("A change that a full disk refuses is kept, said, and stored when tried again") {
    OpenCasebook open;
    {
        FullDisk const full;
        open.retitle("kept");
        CHECK_FALSE(open.session.trouble().isEmpty());
        CHECK(open.session.waiting() == 1);
        open.session.retry();
        CHECK(open.session.waiting() == 1);
    }
    CHECK(open.session.current()->title == "kept");
    CHECK(open.session.needsSaving());
    CHECK(open.titleOnDisk().empty());
    open.session.retry();
    CHECK(open.session.trouble().isEmpty());
    CHECK(open.session.waiting() == 0);
    CHECK(open.titleOnDisk() == "kept");
    CHECK(open.session.current()->title == "kept");
}

TEST_CASE("Changes made while one waits are stored after it, in their order") {
    OpenCasebook open;
    {
        FullDisk const full;
        open.retitle("one");
    }
    open.retitle("two");
    CHECK(open.session.waiting() == 2);
    open.session.retry();
    CHECK(open.titleOnDisk() == "two");
    open.session.undo();
    CHECK(open.titleOnDisk() == "one");
}

TEST_CASE("Undo takes back a change that still waits, without touching the file") {
    OpenCasebook open;
    {
        FullDisk const full;
        open.retitle("never stored");
        CHECK(open.session.undoText() == QStringLiteral("Title set"));
        open.session.undo();
    }
    CHECK(open.session.waiting() == 0);
    CHECK(open.session.trouble().isEmpty());
    CHECK(open.session.current()->title.empty());
    CHECK_FALSE(open.session.needsSaving());
}

TEST_CASE("What waits goes into the file the casebook is saved as") {
    OpenCasebook open;
    {
        FullDisk const full;
        open.retitle("elsewhere");
    }
    REQUIRE(open.session.saveAs(open.folder / "other.parallax"));
    CHECK(open.session.waiting() == 0);
    CHECK(open.session.fileName() == QStringLiteral("other.parallax"));
    CHECK(open.titleOnDisk() == "elsewhere");
}

TEST_CASE("A new case that could not be stored is listed and read all the same") {
    OpenCasebook open;
    {
        FullDisk const full;
        open.session.addCase(emptyCase("C-0002"));
    }
    REQUIRE(open.session.current());
    CHECK(open.session.current()->reference == "C-0002");
    CHECK(open.session.cases().size() == 2);
    open.session.choose("C-0001");
    CHECK(open.session.current()->reference == "C-0001");
    open.session.choose("C-0002");
    CHECK(open.session.current()->reference == "C-0002");
}

TEST_CASE("A deleted case comes back whole with Undo") {
    OpenCasebook open;
    open.retitle("whole");
    open.session.removeCase();
    CHECK(open.session.current() == nullptr);
    CHECK(open.session.cases().empty());
    open.session.undo();
    REQUIRE(open.session.current());
    CHECK(open.session.current()->title == "whole");
    open.session.redo();
    CHECK(open.session.cases().empty());
}

TEST_CASE("A renamed case stays the one being read, and Undo follows its name") {
    OpenCasebook open;
    Case after = *open.session.current();
    after.reference = "C-0009";
    open.session.change(after, QStringLiteral("Case C-0001 renamed to C-0009"));
    REQUIRE(open.session.current());
    CHECK(open.session.current()->reference == "C-0009");
    open.session.undo();
    REQUIRE(open.session.current());
    CHECK(open.session.current()->reference == "C-0001");
}

TEST_CASE("The example lives in memory, unsaved only once something was entered") {
    CasebookSession session(&standingClock);
    REQUIRE(session.openExample(resources()));
    CHECK(session.fileName().isEmpty());
    CHECK(session.current()->reference == "EX-0001");
    CHECK_FALSE(session.needsSaving());
    CHECK(session.undoText().isEmpty());
    Case after = *session.current();
    after.note = "changed";
    session.change(after, QStringLiteral("Note changed"));
    CHECK(session.needsSaving());
    CHECK(session.undoText() == QStringLiteral("Note changed"));
    session.undo();
    CHECK_FALSE(session.needsSaving());
    CHECK(session.undoText().isEmpty());
}

TEST_CASE("A file that is no casebook is refused and the open one stays open") {
    OpenCasebook open;
    auto const other = open.folder / "letter.parallax";
    std::ofstream(other) << "Dear colleague, this is only a letter.";
    auto const opened = open.session.open(other);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().front().kind == ProblemKind::not_a_casebook);
    CHECK(open.session.fileName() == QStringLiteral("cases.parallax"));
    CHECK(open.session.current()->reference == "C-0001");
}

TEST_CASE("Today comes from the clock of the session alone") {
    CasebookSession const session(&standingClock);
    CHECK(session.today() == std::chrono::year{2026} / 11 / 22);
}
