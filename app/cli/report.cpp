#include "app/cli/case_input.hpp"
#include "app/cli/delivery.hpp"
#include "paper/fitted_page.hpp"
#include "paper/pdf.hpp"
#include "report/answer_document.hpp"
#include "report/conference_page.hpp"
#include "report/writers.hpp"
#include "support/text.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    CaseOptions from;
    Target pdf;
    Target html;
    Target text;
    bool side_by_side = false;
    std::string answer;  ///< code of the one answer asked for; empty: the page
};

std::vector<std::string> codes_of(std::vector<Assessment> const& records) {
    std::vector<std::string> codes;
    for (Assessment const& record : records) codes.push_back(record.code);
    return codes;
}

Expected<Document> document_of(Context const& context, Options const& options) {
    auto const input = open_case_on_a_day(context, options.from);
    if (!input) return fail(input.error());
    auto const& [catalogue, sentences, kase, checks_off, as_of] = *input;
    if (!options.answer.empty()) {
        for (Assessment const& record : kase.assessments) {
            if (record.code != options.answer) continue;
            return answer_document(record, kase, catalogue, sentences, as_of.day, as_of.words);
        }
        return fail(bad_argument("--answer", "'" + options.answer + "'",
                                 "one of " + joined(codes_of(kase.assessments), "or")));
    }
    if (options.side_by_side) {
        return side_by_side_document(kase, catalogue, sentences, as_of.day, as_of.words);
    }
    return fitted_conference_page(kase, catalogue, sentences, as_of.day, as_of.words);
}

Expected<ExitCode> report(Context& context, Options const& options) {
    auto spoiling = spoilt(context, options.from.file, {options.pdf, options.html, options.text});
    if (!spoiling.empty()) return fail(std::move(spoiling));
    auto const document = document_of(context, options);
    if (!document) return fail(document.error());
    for (std::string const& warning : document->warnings) context.err << warning << '\n';

    Problems problems;
    if (context.json) context.out << to_lines(to_json(*document)) << '\n';
    if (options.pdf) deliver(context, *options.pdf, to_pdf(*document), problems);
    if (options.html) deliver(context, *options.html, to_html(*document), problems);
    bool const nothing_asked = !context.json && !options.pdf && !options.html && !options.text;
    Target const text = nothing_asked ? standard_output : options.text;
    if (text) deliver(context, *text, to_text(*document), problems);
    if (!problems.empty()) return fail(std::move(problems));
    return done;
}

}  // namespace

void add_report(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "report", "The conference page of a case, or its side by side",
                    [&context, options] { return report(context, *options); });
    add_case_options(command, options->from);
    command.option("--pdf", options->pdf, "Write PDF to this file (- for standard output)");
    command.option("--html", options->html, "Write HTML to this file");
    command.option_or("--text", options->text, standard_output,
                      "Write plain text to this file, or to the screen");
    command.flag("--side-by-side", options->side_by_side,
                 "The side by side table instead of the conference page");
    command.option("--answer", options->answer,
                   "One answer with all that stands behind it, by its code, instead of the page");
    command.exclude("--answer", "--side-by-side");
}

}  // namespace parallax::cli
