#include "casework/timeline.hpp"

#include "app/cli/case_input.hpp"
#include "app/cli/delivery.hpp"
#include "app/cli/page.hpp"
#include "casework/known_by.hpp"
#include "paper/pdf.hpp"
#include "report/svg.hpp"
#include "report/timeline_document.hpp"
#include "report/writers.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

constexpr double least_width = 1200;  // of the drawing, in pixels
constexpr double least_a_year = 110;

Json as_json(TimelineRow const& one) {
    bool const known = one.date.known();
    return {{"date", one.date.words()},
            {"first", known ? Json(iso_date(one.date.first())) : Json()},
            {"last", known ? Json(iso_date(one.date.last())) : Json()},
            {"precision", one.precision},
            {"lane", one.lane},
            {"kind", one.kind},
            {"code", one.code},
            {"what", one.what},
            {"status", one.status},
            {"source", one.source}};
}

struct Options {
    CaseOptions from;
    Target pdf;
    Target html;
    Target svg;
    bool drawn() const { return pdf || html || svg; }
};

/// Without a date, by all that ever came out.
AsOf last_day(std::vector<ReplayStep> const& steps, Case const& kase) {
    Date const day = steps.empty() ? kase.conference.last() : steps.back().day;
    return {day, date_in_words(day)};
}

Expected<ExitCode> draw(Context& context, Options const& options, CaseInput const& input) {
    auto const& [catalogue, sentences, kase, checks_off] = input;
    auto const steps = replay(kase, catalogue, sentences);
    if (steps.empty() && options.from.as_of.empty()) {
        return fail(bad_argument("The timeline", "a case without any date", "a date in the case"));
    }
    auto const day = options.from.as_of.empty() ? Expected<AsOf>(last_day(steps, kase))
                                                : as_of(options.from.as_of, kase);
    if (!day) return fail(day.error());
    auto const lanes = timeline_lanes(kase, catalogue, sentences, day->day, steps);
    auto const rows = timeline_seen_from(kase, catalogue, sentences, day->day);
    auto const document = timeline_document(lanes, rows, kase, sentences, day->words);
    Problems problems;
    if (options.pdf) deliver(context, *options.pdf, to_pdf(document), problems);
    if (options.html) deliver(context, *options.html, to_html(document), problems);
    if (options.svg) {
        auto const look = look_at_all(lanes, least_width, least_a_year);
        auto const figure = timeline_figure(lanes, look, sentences);
        deliver(context, *options.svg, svg_file(figure), problems);
    }
    if (!problems.empty()) return fail(std::move(problems));
    return done;
}

Expected<ExitCode> list(Context& context, Options const& options) {
    auto spoiling = spoilt(context, options.from.file, {options.pdf, options.html, options.svg});
    if (!spoiling.empty()) return fail(std::move(spoiling));
    auto input = open_case(context, options.from);
    if (!input) return fail(input.error());
    if (options.drawn()) {
        auto drawn = draw(context, options, *input);
        if (!drawn || !context.json) return drawn;
    }
    if (!options.from.as_of.empty()) {
        auto const day = as_of(options.from.as_of, input->kase);
        if (!day) return fail(day.error());
        input->kase = known_by(input->kase, day->day);
    }
    auto const rows = timeline(input->kase, input->catalogue, input->sentences);
    if (context.json) {
        Json all = Json::array();
        for (TimelineRow const& one : rows) all.push_back(as_json(one));
        context.out << to_lines(all) << '\n';
    } else {
        print(context.out, timeline_rows_document(rows, input->kase, input->sentences));
    }
    return done;
}

}  // namespace

void add_timeline(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "timeline", "What came when in a case, as rows or drawn",
                    [&context, options] { return list(context, *options); });
    add_file_and_case(command, options->from);
    command.option("--as-of", options->from.as_of,
                   "Only what was known by this date, in words; left out: all of it");
    command.option("--pdf", options->pdf, "Draw it as PDF to this file (- for the screen)");
    command.option("--html", options->html, "Draw it as HTML to this file");
    command.option("--svg", options->svg, "Draw it as SVG to this file");
}

}  // namespace parallax::cli
