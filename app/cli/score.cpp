#include "app/cli/answers.hpp"
#include "app/cli/editions.hpp"
#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "app/cli/score_lines.hpp"
#include "report/outcome_document.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    std::string instrument;
    std::string on;
    std::vector<std::string> answers;
    bool lines = false;
};

ExitCode exit_code_of(Outcome const& outcome, Context& context) {
    if (outcome.status != Status::invalid) return done;
    for (OutcomeError const& error : outcome.errors) context.err << error.text << '\n';
    return unusable_input;
}

Expected<ExitCode> score_one(Context& context, Catalogue const& catalogue, Options const& options,
                             Date on) {
    auto const instrument = find_computed(catalogue, options.instrument, on);
    if (!instrument) return fail(instrument.error());
    auto const answers = answers_from_arguments(options.answers, **instrument);
    if (!answers) return fail(answers.error());

    Outcome outcome = (*instrument)->score(*answers, on);
    auto const others =
        warn_of_other_editions(catalogue, **instrument, options.instrument, outcome);
    if (context.json) {
        context.out << to_lines(to_json(outcome)) << '\n';
        if (!others.empty()) context.err << others << '\n';
    } else {
        auto const sentences = open_sentences(context);
        if (!sentences) return fail(sentences.error());
        print(context.out, outcome_document(**instrument, outcome, *sentences));
    }
    return exit_code_of(outcome, context);
}

Expected<ExitCode> score(Context& context, Options const& options) {
    auto const on = day_given(context, "--on", options.on);
    if (!on) return fail(on.error());
    if (options.lines != options.instrument.empty()) {
        return fail(bad_argument("score", "", "either an instrument with its answers, or --jsonl"));
    }
    auto const catalogue = open_catalogue(context);
    if (!catalogue) return fail(catalogue.error());
    if (options.lines) return score_lines(context, *catalogue, *on);
    return score_one(context, *catalogue, options, *on);
}

}  // namespace

void add_score(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command = add_command(app, context, "score", "What a tool says about a set of answers",
                               [&context, options] { return score(context, *options); });
    command.option("instrument", options->instrument, "INSTRUMENT or INSTRUMENT@EDITION");
    command.option("--on", options->on, "Date the answers are scored on; left out: today");
    command.option("--answer", options->answers, "fact=value ...; value may be unknown");
    command.flag("--jsonl", options->lines,
                 "Read one JSON object a line, write one outcome a line");
}

}  // namespace parallax::cli
