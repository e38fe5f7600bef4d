#include "app/cli/case_input.hpp"
#include "app/cli/delivery.hpp"
#include "app/cli/page.hpp"
#include "paper/pdf.hpp"
#include "report/controls_document.hpp"
#include "report/writers.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    CaseOptions from;
    Target pdf;
    Target html;
};

Expected<ExitCode> show(Context& context, Options const& options) {
    auto spoiling = spoilt(context, options.from.file, {options.pdf, options.html});
    if (!spoiling.empty()) return fail(std::move(spoiling));
    auto const input = open_case_on_a_day(context, options.from);
    if (!input) return fail(input.error());
    auto const& [catalogue, sentences, kase, checks_off, as_of] = *input;
    auto const document = controls_document(kase, catalogue, sentences, as_of.day, as_of.words);
    Problems problems;
    if (options.pdf) deliver(context, *options.pdf, to_pdf(document), problems);
    if (options.html) deliver(context, *options.html, to_html(document), problems);
    if (!problems.empty()) return fail(std::move(problems));
    if (context.json) {
        context.out << to_lines(controls_json(kase, catalogue, sentences, as_of.day)) << '\n';
    } else if (!options.pdf && !options.html) {
        print(context.out, document);
    }
    return done;
}

}  // namespace

void add_controls(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "controls",
                    "What stops harm, what leans on it, who knew what and who lived where",
                    [&context, options] { return show(context, *options); });
    add_case_options(command, options->from);
    command.option("--pdf", options->pdf, "Write it as PDF to this file");
    command.option("--html", options->html, "Write it as HTML to this file");
}

}  // namespace parallax::cli
