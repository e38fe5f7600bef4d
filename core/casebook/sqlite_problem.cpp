#include "casebook/sqlite_problem.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace parallax {

namespace {

struct Meaning {
    ProblemKind kind;
    char const* what;
    char const* found;
    char const* wanted;
};

Meaning meaning_of_reading_or_writing(int code) {
    switch (code) {
        case SQLITE_IOERR_READ:
        case SQLITE_IOERR_SHORT_READ:
        case SQLITE_IOERR_CORRUPTFS:
        case SQLITE_IOERR_DATA:
            return {ProblemKind::damaged, "the casebook could not be read", "a fault of the disk",
                    ""};
        case SQLITE_IOERR_NOMEM:
            return {ProblemKind::cannot_write, "nothing was written", "too little memory",
                    "more free memory"};
        default:
            return {ProblemKind::cannot_write, "nothing was written", "a fault of the disk",
                    "a disk that can be written to"};
    }
}

Meaning meaning_of_read_only(int code) {
    if (code == SQLITE_READONLY_DBMOVED) {
        return {ProblemKind::cannot_write, "nothing was written",
                "that the file was moved, replaced or deleted while it was open",
                "the file in its old place, or a new place chosen with Save as"};
    }
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY) {
        return {ProblemKind::cannot_write, "the casebook cannot be read yet",
                "a change that was cut off half way",
                "to open it for changes once, which takes that change back"};
    }
    return {ProblemKind::cannot_write, "nothing was written", "a file for reading only",
            "a file that may be changed"};
}

Meaning meaning_of(int code) {
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            return {ProblemKind::in_use, "the casebook is in use",
                    "another program at work in the file",
                    "a moment when nobody else writes to it"};
        case SQLITE_FULL:
            return {ProblemKind::cannot_write, "nothing was written", "a full disk",
                    "room on the disk"};
        case SQLITE_READONLY: return meaning_of_read_only(code);
        case SQLITE_IOERR: return meaning_of_reading_or_writing(code);
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return {ProblemKind::cannot_write, "nothing was written",
                    "a file or folder that may not be written to",
                    "a folder in which new files may be made"};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return {ProblemKind::damaged, "the casebook is damaged",
                    "pages that do not hold together", "a whole file, or an earlier copy of it"};
        case SQLITE_CONSTRAINT:
            return {ProblemKind::bad_input, "the record cannot be kept", "", ""};
        case SQLITE_TOOBIG:
            return {ProblemKind::bad_input, "the record cannot be kept", "too much text",
                    "less than 64 million letters"};
        case SQLITE_NOMEM:
            return {ProblemKind::cannot_write, "nothing was written", "too little memory",
                    "more free memory"};
        default:
            return {ProblemKind::broken_promise, "the casebook gave an answer nobody planned for",
                    "", ""};
    }
}

}  // namespace

Problem sqlite_problem(sqlite3* handle, int code, std::string const& file) {
    Meaning const meaning = meaning_of(code);
    std::string found = meaning.found;
    // SQLite's own words name tables and columns, never what stands in them.
    if (found.empty()) found = fmt::format("'{}'", sqlite3_errmsg(handle));
    return {meaning.kind, Place{.file = file}, meaning.what, std::move(found), meaning.wanted};
}

tl::unexpected<Problems> casebook_problem(ProblemKind kind, std::string const& file,
                                          std::string what, std::string found, std::string wanted) {
    return fail(
        Problem{kind, Place{.file = file}, std::move(what), std::move(found), std::move(wanted)});
}

}  // namespace parallax
