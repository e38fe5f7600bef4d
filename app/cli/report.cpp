#include "app/cli/case_input.hpp"
#include "paper/fitted_page.hpp"
#include "paper/pdf.hpp"
#include "report/answer_document.hpp"
#include "report/conference_page.hpp"
#include "report/writers.hpp"
#include "support/files.hpp"
#include "support/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

/// Where an output goes: not asked for, a file, or standard output ("-").
using Target = std::optional<std::string>;

struct Options {
    CaseOptions from;
    Target pdf;
    Target html;
    Target text;
    bool side_by_side = false;
    std::string answer;  ///< code of the one answer asked for; empty: the page
};

constexpr char const* standard_output = "-";

bool same_file(std::string const& target, std::string const& source) {
    std::error_code ignored;
    return std::filesystem::equivalent(target, source, ignored);
}

/// Whether two targets lead to one file, which need not be there yet.
bool same_target(std::string const& first, std::string const& second) {
    std::error_code ignored;
    return std::filesystem::weakly_canonical(first, ignored) ==
               std::filesystem::weakly_canonical(second, ignored) ||
           same_file(first, second);
}

/// Two writers on one stream or file, or a report on its own casebook, would spoil something.
Problems spoilt(Context const& context, Options const& options) {
    Problems problems;
    int on_standard_output = context.json ? 1 : 0;
    for (Target const& target : {options.pdf, options.html, options.text}) {
        if (!target) continue;
        if (*target == standard_output) ++on_standard_output;
        if (same_file(*target, options.from.file)) {
            problems.push_back(bad_argument("The report", "the casebook itself", "another file"));
        }
    }
    std::pair<Target, Target> const pairs[] = {
        {options.pdf, options.html}, {options.pdf, options.text}, {options.html, options.text}};
    for (auto const& [one, other] : pairs) {
        if (!one || !other || *one == standard_output || !same_target(*one, *other)) continue;
        problems.push_back(
            bad_argument("The report", "two formats in the file " + *other, "a file for each"));
    }
    if (on_standard_output > 1) {
        problems.push_back(bad_argument("Standard output", "several reports", "one at a time"));
    }
    return problems;
}

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

void deliver(Context& context, std::string const& target, Expected<std::string> const& bytes,
             Problems& problems) {
    if (!bytes) {
        problems.insert(problems.end(), bytes.error().begin(), bytes.error().end());
    } else if (target == standard_output) {
        context.out << *bytes;
    } else if (auto const written = write_file(target, *bytes); !written) {
        problems.insert(problems.end(), written.error().begin(), written.error().end());
    }
}

Expected<ExitCode> report(Context& context, Options const& options) {
    if (auto problems = spoilt(context, options); !problems.empty()) return fail(problems);
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
    CLI::App* command =
        add_command(app, context, "report", "The conference page of a case, or its side by side",
                    [&context, options] { return report(context, *options); });
    add_case_options(*command, options->from);
    command->add_option("--pdf", options->pdf, "Write PDF to this file (- for standard output)");
    command->add_option("--html", options->html, "Write HTML to this file");
    command->add_option("--text", options->text, "Write plain text to this file, or to the screen")
        ->expected(0, 1)
        ->default_str(standard_output);
    auto* table = command->add_flag("--side-by-side", options->side_by_side,
                                    "The side by side table instead of the conference page");
    command
        ->add_option("--answer", options->answer,
                     "One answer with all that stands behind it, by its code, instead of the page")
        ->excludes(table);
}

}  // namespace parallax::cli
