#pragma once
// What went wrong, as facts. The sentence a person reads is composed from these at the top.

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace parallax {

/// Where in a text file something stands. Lines and columns count from 1; 0 means "not known".
struct Place {
    std::string file;
    unsigned line = 0;
    unsigned column = 0;

    bool operator==(Place const&) const = default;
};

/// What kind of trouble this is. The command line derives its exit code from it.
enum class ProblemKind {
    bad_input,        ///< the input cannot be used: a definition, an answer, an argument
    not_found,        ///< a file, case or instrument that does not exist
    not_a_casebook,   ///< the file is something else
    damaged,          ///< the file is a casebook but its contents do not hold together
    newer_version,    ///< the file was written by a later version of the program
    in_use,           ///< somebody else holds the file
    cannot_write,     ///< read-only, full, or no permission
    broken_promise,   ///< the program is at fault
};

/// One thing that went wrong.
struct Problem {
    ProblemKind kind = ProblemKind::bad_input;
    Place where;         ///< may be empty
    std::string what;    ///< the thing at fault, in the reader's words: "item 'stranger_victim'"
    std::string found;   ///< what stands there; may be empty
    std::string wanted;  ///< what was expected instead; may be empty

    bool operator==(Problem const&) const = default;
};

using Problems = std::vector<Problem>;

/// A value, or everything that stood in the way of it. Never an empty list of problems.
template <class T>
using Expected = tl::expected<T, Problems>;

/// For returning one problem: `return fail(Problem{...});`
inline tl::unexpected<Problems> fail(Problem problem) {
    return tl::unexpected<Problems>(Problems{std::move(problem)});
}
inline tl::unexpected<Problems> fail(Problems problems) {
    return tl::unexpected<Problems>(std::move(problems));
}

/// One plain sentence: where, what, what was found, what was expected.
std::string sentence(Problem const& problem);

/// Every problem on its own line.
std::string sentences(Problems const& problems);

}  // namespace parallax
