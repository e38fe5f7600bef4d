#pragma once
// The casebook: one SQLite file with any number of cases. See docs/casebook-format.md.

#include "casework/case.hpp"
#include "casework/check_off.hpp"
#include "casework/edit.hpp"
#include "casework/history_line.hpp"

#include <filesystem>
#include <memory>
#include <span>

namespace parallax {

/// What the caseload list shows of a case, without loading it.
struct CaseLine {
    std::string reference;
    std::string title;
    std::string conference_title;
    ImpreciseDate conference;
};

/// An open casebook. Every edit is one transaction and one line of history; undo and redo are
/// part of the file and survive restart. Opening never changes the file. Not thread-safe.
class Casebook {
public:
    enum class Access { read_write, read_only };

    /// Schema version this program writes, and SQLite's application id for casebooks.
    static constexpr int schema_version = 6;
    static constexpr int application_id = 0x50726C78;  // "Prlx"

    /// Makes a new, empty file. Refuses to replace an existing one.
    static Expected<Casebook> create(std::filesystem::path const& path);

    /// Opens a file made by this or an earlier version. Looks at size and header first, then opens
    /// with defensive settings, checks integrity and compares the schema; writes nothing.
    /// Problems: not_found, not_a_casebook, damaged, newer_version, in_use, cannot_write (when
    /// read_write is asked for a read-only file).
    static Expected<Casebook> open(std::filesystem::path const& path,
                                   Access access = Access::read_write);

    /// A casebook that lives in memory until save_as: the example, or a new one not yet kept.
    static Expected<Casebook> in_memory();

    Casebook(Casebook&&) noexcept;
    Casebook& operator=(Casebook&&) noexcept;
    ~Casebook();

    std::filesystem::path const& path() const;  ///< empty when in memory
    Access access() const;

    Expected<std::vector<CaseLine>> cases() const;  ///< in order of reference
    Expected<Case> load(std::string const& reference) const;
    /// Several at once, in the order asked for, all from one state of the file.
    std::vector<Expected<Case>> load_all(std::span<std::string const> references) const;

    /// What was read otherwise than it stands in the file, so far: texts with bytes or characters
    /// that cannot be shown. They are read with U+FFFD instead; the file is left as it is.
    Problems remarks() const;

    /// Carries out the edit and writes its line of history, in one transaction: all or nothing.
    /// `at` is the time now in UTC, as in HistoryLine. Undone edits can then no longer be redone;
    /// their lines stay in the history. Refuses an edit whose `before` is not what the file holds.
    /// `who` is how the person who enters it is called; empty: not known.
    Expected<void> apply(Edit const& edit, std::string const& at, std::string const& who = {});

    /// The text of the edit that undo (redo) would take back (bring back); empty: none.
    std::string undo_text() const;
    std::string redo_text() const;

    /// Takes back the last edit in force (brings back the last one taken back). Gives the
    /// reference of the case it touched.
    Expected<std::string> undo(std::string const& at);
    Expected<std::string> redo(std::string const& at);

    /// The checks this casebook does without, by their codes.
    Expected<std::vector<CheckOff>> checks_off() const;

    /// Oldest first, of one case or of all.
    Expected<std::vector<HistoryLine>> history(std::string const& reference = {}) const;

    /// Writes the whole casebook, history included, to another file and goes on there. Written
    /// beside the target and moved into place, so that a failure leaves the target untouched.
    /// With `replace` false an existing file is refused.
    Expected<void> save_as(std::filesystem::path const& path, bool replace);

private:
    struct Inside;
    explicit Casebook(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}  // namespace parallax
