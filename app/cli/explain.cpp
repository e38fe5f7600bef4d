#include "app/cli/answers.hpp"
#include "app/cli/card.hpp"
#include "app/cli/changes_page.hpp"
#include "app/cli/editions.hpp"
#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "report/outcome_document.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    std::string instrument;
    std::string on;
    std::vector<std::string> answers;
    bool two = false;
};

void explain_outcome(Context& context, Catalogue const& catalogue, Sentences const& sentences,
                     Instrument const& instrument, Outcome const& outcome, Changes const& changes) {
    if (context.json) {
        Json both = card_as_json(instrument.definition());
        both["outcome"] = to_json(outcome);
        both["changes"] = to_json(changes);
        context.out << to_lines(both) << '\n';
        return;
    }
    Document document = card(instrument, catalogue);
    add_heading(document, "With these answers");
    add_paragraph(document, answer_in_words(instrument, outcome, sentences));
    if (auto const missing = missing_in_words(instrument, outcome); !missing.empty()) {
        add_paragraph(document, sentences.say("outcome.missing_line", {{"facts", missing}}));
    }
    if (auto const chance = chance_of(instrument.definition(), outcome, sentences)) {
        add_chance(document, *chance);
    }
    add_remarks(document, outcome);
    add_steps(document, outcome, sentences);
    add_changes(document, instrument, changes, sentences);
    print(context.out, document);
}

Expected<ExitCode> explain(Context& context, Options const& options) {
    auto const on = day_given(context, "--on", options.on);
    if (!on) return fail(on.error());
    auto const catalogue = open_catalogue(context);
    if (!catalogue) return fail(catalogue.error());
    // A card alone is that of the latest edition, not of the one in force today.
    auto const in_force = options.on.empty() ? std::nullopt : std::optional(*on);
    auto const find = options.answers.empty() ? find_instrument : find_computed;
    auto const instrument = find(*catalogue, options.instrument, in_force);
    if (!instrument) return fail(instrument.error());
    auto const answers = answers_from_arguments(options.answers, **instrument);
    if (!answers) return fail(answers.error());

    if (!answers->empty()) {
        Outcome outcome = (*instrument)->score(*answers, *on);
        warn_of_other_editions(*catalogue, **instrument, options.instrument, outcome);
        auto const sentences = open_sentences(context);
        if (!sentences) return fail(sentences.error());
        explain_outcome(context, *catalogue, *sentences, **instrument, outcome,
                        changes_of(**instrument, *answers, *on, options.two));
    } else if (context.json) {
        context.out << to_lines(card_as_json((*instrument)->definition())) << '\n';
    } else {
        print(context.out, card(**instrument, *catalogue));
    }
    return done;
}

}  // namespace

void add_explain(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "explain", "What a tool asks, counts and does not tell you",
                    [&context, options] { return explain(context, *options); });
    command.option("instrument", options->instrument, "INSTRUMENT or INSTRUMENT@EDITION",
                   Needed::yes);
    command.option("--on", options->on, "Date the answers are scored on; left out: today");
    command.option("--answer", options->answers,
                   "fact=value ...; the outcome is explained step by step");
    command.flag("--two", options->two, "With --answer: pairs of changes too");
}

}  // namespace parallax::cli
