#include "app/cli/case_input.hpp"
#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "casework/in_force.hpp"
#include "casework/known_by.hpp"
#include "casework/records.hpp"
#include "report/what_changed_document.hpp"

#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    CaseOptions from;
    std::string before;
    std::string after;
};

/// An answer from after the day is not used. That is said, and not that it is missing.
Problems from_after(Case const& kase, Options const& options, AsOf const& seen) {
    Problems problems;
    for (std::string const& code : {options.before, options.after}) {
        auto const* record = find_record(kase.assessments, code);
        if (!record || on_record(*record, seen.day)) continue;
        bool const made_by_then = when_made(*record).possibly_by(seen.day);
        problems.push_back(
            {ProblemKind::bad_input,
             {},
             fmt::format("The answer '{}'", code),
             (made_by_then ? "one that came to light after " : "one made after ") + seen.words,
             "an answer on record by then"});
    }
    return problems;
}

/// The case, or as much of it as was known on the day that is asked for.
Expected<Case> case_to_read(Case const& kase, Options const& options) {
    if (options.from.as_of.empty()) return kase;
    auto const seen = day_in_words(options.from.as_of);
    if (!seen) return fail(seen.error());
    auto problems = from_after(kase, options, *seen);
    if (!problems.empty()) return fail(std::move(problems));
    return known_by(kase, seen->day);
}

Expected<ExitCode> show(Context& context, Options const& options) {
    auto const input = open_case(context, options.from);
    if (!input) return fail(input.error());
    auto const kase = case_to_read(input->kase, options);
    if (!kase) return fail(kase.error());
    auto const changed =
        what_changed(*kase, input->catalogue, input->sentences, options.before, options.after);
    if (!changed) return fail(changed.error());
    if (context.json) {
        context.out << to_lines(to_json(*changed)) << '\n';
    } else {
        print(context.out, what_changed_document(*changed, *kase, input->sentences));
    }
    return done;
}

}  // namespace

void add_what_changed(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command = add_command(app, context, "what-changed",
                               "From one answer to a later one: did he change, or the ruler?",
                               [&context, options] { return show(context, *options); });
    add_file_and_case(command, options->from);
    command.option("--as-of", options->from.as_of, "Date in words; left out: everything on record");
    command.option("before", options->before, "Code of the earlier answer", Needed::yes);
    command.option("after", options->after, "Code of the later answer", Needed::yes);
}

}  // namespace parallax::cli
