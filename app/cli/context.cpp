#include "app/cli/context.hpp"

#include "support/imprecise_date.hpp"

#include <CLI/CLI.hpp>

namespace parallax::cli {

namespace {

ExitCode exit_code(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::broken_promise: return our_fault;
        case ProblemKind::cannot_write: return cannot_write;
        case ProblemKind::bad_input:
        case ProblemKind::not_found:
        case ProblemKind::not_a_casebook:
        case ProblemKind::damaged:
        case ProblemKind::newer_version:
        case ProblemKind::in_use: return unusable_input;
    }
    return our_fault;
}

std::string dumped(Json const& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

Command add_command(CLI::App& app, Context& context, std::string const& name,
                    std::string const& description, std::function<Expected<ExitCode>()> action) {
    CLI::App* command = app.add_subcommand(name, description);
    command->fallthrough();  // so that --resources may stand before or after the command's name
    command->add_flag("--json", context.json, "Write JSON to standard output");
    command->callback([&context, action = std::move(action)] { context.run = action; });
    return Command(*command);
}

ExitCode exit_code(Problems const& problems) {
    ExitCode gravest = done;
    for (Problem const& problem : problems) gravest = std::max(gravest, exit_code(problem.kind));
    return gravest;
}

std::string to_line(Json const& json) { return dumped(json, -1); }
std::string to_lines(Json const& json) { return dumped(json, 2); }

Problem bad_argument(std::string what, std::string found, std::string wanted) {
    return Problem{.kind = ProblemKind::bad_input,
                   .where = {},
                   .what = std::move(what),
                   .found = std::move(found),
                   .wanted = std::move(wanted)};
}

Expected<Date> day_given(Context const& context, std::string const& option,
                         std::string const& words) {
    if (words.empty()) return context.today;
    auto const date = ImpreciseDate::parse(words);
    if (date && date->first() == date->last()) return date->first();
    return fail(bad_argument(option, "'" + words + "'", "one day, such as 31 October 2009"));
}

}  // namespace parallax::cli
