#pragma once
// What every command is given, and how it ends.

#include "app/cli/command.hpp"
#include "support/date.hpp"
#include "support/json_archive.hpp"
#include "support/problem.hpp"

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace parallax::cli {

/// The program's answer to whoever called it. Documented in docs/command-line.md.
enum ExitCode { done = 0, answer_is_no = 1, unusable_input = 2, cannot_write = 3, our_fault = 4 };

/// The streams, the choices that hold for every command, and the command to carry out.
struct Context {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::filesystem::path program;    ///< where this program stands
    std::filesystem::path resources;  ///< as chosen with --resources; empty: not chosen
    Date today{};
    bool json = false;
    bool bundled_only = false;  ///< an agency's own files are left out
    std::function<Expected<ExitCode>()> run;
};

/// Declares a command with the options all of them have. Its action is kept in context.run, to be
/// carried out once every argument has been read.
Command add_command(CLI::App& app, Context& context, std::string const& name,
                    std::string const& description, std::function<Expected<ExitCode>()> action);

void add_agenda(CLI::App& app, Context& context);
void add_score(CLI::App& app, Context& context);
void add_explain(CLI::App& app, Context& context);
void add_compare(CLI::App& app, Context& context);
void add_report(CLI::App& app, Context& context);
void add_instruments(CLI::App& app, Context& context);
void add_caseload(CLI::App& app, Context& context);
void add_check(CLI::App& app, Context& context);
void add_contradictions(CLI::App& app, Context& context);
void add_controls(CLI::App& app, Context& context);
void add_coverage(CLI::App& app, Context& context);
void add_false_friends(CLI::App& app, Context& context);
void add_generate(CLI::App& app, Context& context);
void add_glossary(CLI::App& app, Context& context);
void add_history(CLI::App& app, Context& context);
void add_needs_a_look(CLI::App& app, Context& context);
void add_replay(CLI::App& app, Context& context);
void add_timeline(CLI::App& app, Context& context);
void add_tools_over_time(CLI::App& app, Context& context);
void add_what_changed(CLI::App& app, Context& context);

/// The exit code problems stand for: the gravest of them decides.
ExitCode exit_code(Problems const& problems);

/// JSON as text. Bytes that are not UTF-8 (they can come from an argument) are replaced, not fatal.
std::string to_line(Json const& json);
std::string to_lines(Json const& json);

/// A problem with an argument, in the reader's words.
Problem bad_argument(std::string what, std::string found, std::string wanted);
/// The day an option gives: "2009-10-31", "31 October 2009" or "31/10/2009"; today where it is
/// empty.
Expected<Date> day_given(Context const& context, std::string const& option,
                         std::string const& words);

}  // namespace parallax::cli
