#include "app/cli/delivery.hpp"
#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "app/cli/report_case.hpp"
#include "casebook/caseload_look.hpp"
#include "report/caseload_document.hpp"

#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    std::string file;
    std::string as_of;
    CaseloadFilter filter;
    Target csv;
};

Expected<CaseloadFound> look_at_all(Context& context, Options const& options,
                                    Casebook const& casebook, Catalogue const& catalogue,
                                    Sentences const& sentences, Date day, bool& all_read) {
    auto look = CaseloadLook::begin(casebook, catalogue, sentences, day);
    if (!look) return fail(look.error());
    CaseloadFound found{.cases = look->cases(),
                        .as_of = day,
                        .findings = {},
                        .filtered = options.filter.leaves_out()};
    while (!look->done()) {
        auto of_one = look->next();
        if (!of_one) {
            context.err << parallax::sentences(of_one.error()) << '\n';
            all_read = false;
            continue;
        }
        for (CaseloadFinding& one : *of_one) {
            if (options.filter.lets_through(one)) found.findings.push_back(std::move(one));
        }
    }
    return found;
}

Expected<void> check_codes(std::vector<std::string> const& codes) {
    for (std::string const& code : codes) {
        auto const known = look_checks();
        bool const there = std::any_of(known.begin(), known.end(),
                                       [&](LookCheck const& check) { return check.code == code; });
        if (!there) {
            return fail(bad_argument("--check", "'" + code + "'", "F1 to F20 or C1 to C12"));
        }
    }
    return {};
}

/// A tool that is not there would filter everything out, and look like good news.
Expected<void> check_tool(std::string const& tool, Catalogue const& catalogue) {
    if (tool.empty() || catalogue.find(tool)) return {};
    return fail(bad_argument("--tool", "'" + tool + "'", "the id of a tool, see instruments"));
}

Problems write_out(Context& context, Options const& options, CaseloadFound const& found,
                   Sentences const& sentences) {
    Problems problems;
    if (options.csv) {
        deliver(context, *options.csv, caseload_csv(found, sentences), problems);
    }
    if (context.json) {
        context.out << to_lines(to_json(found)) << '\n';
    } else if (!options.csv) {
        print(context.out, caseload_document(found, sentences));
    }
    return problems;
}

Expected<ExitCode> caseload(Context& context, Options const& options) {
    if (auto known = check_codes(options.filter.checks); !known) return fail(known.error());
    auto const day = options.as_of.empty() ? Expected<AsOf>(AsOf{context.today, {}})
                                           : day_in_words(options.as_of);
    if (!day) return fail(day.error());
    auto spoiling = spoilt(context, options.file, {options.csv});
    if (!spoiling.empty()) return fail(std::move(spoiling));
    auto const catalogue = open_catalogue(context);
    if (!catalogue) return fail(catalogue.error());
    auto const sentences = open_sentences(context);
    if (!sentences) return fail(sentences.error());
    if (auto there = check_tool(options.filter.tool, *catalogue); !there)
        return fail(there.error());
    auto const casebook = open_casebook(context, options.file);
    if (!casebook) return fail(casebook.error());
    bool all_read = true;
    auto const found =
        look_at_all(context, options, *casebook, *catalogue, *sentences, day->day, all_read);
    if (!found) return fail(found.error());
    auto problems = write_out(context, options, *found, *sentences);
    if (!problems.empty()) return fail(std::move(problems));
    return all_read ? done : unusable_input;
}

}  // namespace

void add_caseload(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "caseload", "What needs a look in all cases of a casebook",
                    [&context, options] { return caseload(context, *options); });
    command.option("file", options->file, "A casebook, or: example", Needed::yes);
    command.option("--as-of", options->as_of, "Date in words; left out: today");
    command.option("--check", options->filter.checks, "Only these checks: F8 C7 ...");
    command.option("--agency", options->filter.agency, "Only where this agency is named");
    command.option("--tool", options->filter.tool, "Only where an answer of this tool is");
    command.flag("--overdue", options->filter.overdue_only, "Only where a day has passed");
    command.flag("--answered", options->filter.answered_too, "What was answered too");
    command.option("--csv", options->csv, "Write a table for a spreadsheet (- for the screen)");
}

}  // namespace parallax::cli
