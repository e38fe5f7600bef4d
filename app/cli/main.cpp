// parallax-cli: does headless what the window does. Reads arguments, carries out one command and
// turns what went wrong into sentences and an exit code.

#include "app/cli/context.hpp"
#include "support/text.hpp"

#include <chrono>
#include <CLI/CLI.hpp>
#include <ctime>
#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

/// The one place of the command line that asks what day it is.
Date today() {
    std::time_t const now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    ::localtime_r(&now, &local);
    return Date{std::chrono::year{local.tm_year + 1900},
                std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
                std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

std::filesystem::path program_path(char const* called) {
    std::error_code error;
    auto const self = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path(called) : self;
}

/// The word that stands where a command should, if it is none.
std::string unknown_command(CLI::App const& app, int count, char** arguments) {
    if (!app.get_subcommands().empty()) return {};
    for (int i = 1; i < count; ++i) {
        std::string const word = arguments[i];
        if (word == "--resources") {
            ++i;  // its folder
        } else if (!word.starts_with('-')) {
            return word;
        }
    }
    return {};
}

std::string no_such_command(CLI::App const& app, std::string const& word) {
    std::vector<std::string> names;
    for (CLI::App const* command : app.get_subcommands({})) names.push_back(command->get_name());
    return sentence(bad_argument(fmt::format("There is no command '{}'", word), "",
                                 "one of " + joined(names, "or")));
}

ExitCode carry_out(Context& context) {
    Expected<ExitCode> const ended = context.run();
    if (!ended) {
        context.err << plain(sentences(ended.error())) << '\n';
        return exit_code(ended.error());
    }
    context.out.flush();
    if (!context.out) {
        context.err << "Standard output could not be written.\n";
        return cannot_write;
    }
    return *ended;
}

int run(int count, char** arguments) {
    Context context{.in = std::cin,
                    .out = std::cout,
                    .err = std::cerr,
                    .program = program_path(arguments[0]),
                    .resources = {},
                    .today = today(),
                    .run = {}};
    CLI::App app("Parallax: why risk assessments of the same man disagree.", "parallax-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", "parallax-cli " PARALLAX_VERSION);
    app.add_option("--resources", context.resources,
                   "Folder with facts.toml, instruments and sentences");
    app.add_flag("--bundled-only", context.bundled_only,
                 "Leave out the agency's own instrument files");
    app.footer(
        "Exit codes: 0 done, 1 the answer is no, 2 the input cannot be used, "
        "3 a file cannot be written, 4 the program is at fault.");
    for (auto add : {add_score,           add_explain,      add_compare,  add_report,
                     add_contradictions,  add_needs_a_look, add_caseload, add_replay,
                     add_agenda,          add_timeline,     add_controls, add_coverage,
                     add_what_changed,    add_glossary,     add_history,  add_false_friends,
                     add_tools_over_time, add_instruments,  add_check,    add_generate}) {
        add(app, context);
    }
    try {
        app.parse(count, arguments);
    } catch (CLI::Success const& asked_for_help) {
        return app.exit(asked_for_help, context.out, context.err);
    } catch (CLI::ParseError const& error) {
        if (auto const word = unknown_command(app, count, arguments); !word.empty()) {
            context.err << no_such_command(app, word) << '\n';
            return unusable_input;
        }
        app.exit(error, context.out, context.err);
        return unusable_input;
    }
    return carry_out(context);
}

}  // namespace

}  // namespace parallax::cli

int main(int count, char** arguments) {
    try {
        return parallax::cli::run(count, arguments);
    } catch (std::exception const& fault) {
        std::cerr << "Parallax is at fault here, not what you gave it: " << fault.what() << ".\n";
        return parallax::cli::our_fault;
    }
}
