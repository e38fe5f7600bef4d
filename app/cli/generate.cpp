#include "app/cli/context.hpp"
#include "casebook/casebook.hpp"
#include "casework/invented.hpp"

#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

constexpr int most_cases = 1'000'000;

/// The line of history an invented case is given: one seed always makes one and the same casebook.
constexpr char const* made_at = "2026-01-01T00:00:00Z";

struct Options {
    std::string file;
    int cases = 0;
    std::uint64_t seed = 1;
};

Expected<ExitCode> generate(Context& context, Options const& options) {
    std::error_code error;
    if (std::filesystem::exists(options.file, error)) {
        return fail({ProblemKind::cannot_write,
                     {options.file, 0, 0},
                     "The new casebook",
                     "a file of that name",
                     "a name that is not taken"});
    }
    auto casebook = Casebook::in_memory();
    if (!casebook) return fail(casebook.error());
    for (int number = 1; number <= options.cases; ++number) {
        auto const kase = invented_case(options.seed, static_cast<std::size_t>(number));
        auto const kept = casebook->apply(
            difference(nullptr, &kase, "Case invented: " + kase.reference), made_at);
        if (!kept) return fail(kept.error());
    }
    if (auto const saved = casebook->save_as(options.file, false); !saved) {
        return fail(saved.error());
    }
    if (context.json) {
        context.out << to_line({{"file", options.file},
                                {"cases", options.cases},
                                {"seed", options.seed}})
                    << '\n';
    } else {
        context.out << fmt::format("{} invented {} in {}.\n", options.cases,
                                   options.cases == 1 ? "case" : "cases", options.file);
    }
    return done;
}

}  // namespace

void add_generate(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command = add_command(app, context, "generate",
                               "A new casebook of invented cases, for trying the program out",
                               [&context, options] { return generate(context, *options); });
    command.option("file", options->file, "The casebook to make; it must not be there yet",
                   Needed::yes);
    command.number("--cases", options->cases, 1, most_cases, "How many cases", Needed::yes);
    command.option("--seed", options->seed, "One seed always gives the same cases; left out: 1");
}

}  // namespace parallax::cli
