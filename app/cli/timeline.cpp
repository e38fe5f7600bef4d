#include "casework/timeline.hpp"

#include "app/cli/case_input.hpp"
#include "app/cli/page.hpp"
#include "casework/known_by.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace parallax::cli {

namespace {

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

Document document_of(std::vector<TimelineRow> const& rows, Case const& kase,
                     Sentences const& sentences) {
    auto const say = [&](std::string const& id) { return sentences.say("timeline." + id); };
    Document document = page(sentences.say("timeline.document", {{"reference", kase.reference}}));
    document.blocks.push_back(heading(1, document.title));
    if (rows.empty()) {
        document.blocks.push_back(paragraph(say("none")));
        return document;
    }
    TableBlock table;
    table.name = say("title");
    table.widths = {3, 2, 6, 4};
    for (auto const* id : {"column_date", "column_lane", "column_what", "column_status"}) {
        table.header.push_back(say(id));
    }
    for (TimelineRow const& one : rows) {
        table.rows.push_back(plain_row({one.date.known() ? one.date.words() : say("not_dated"),
                                        say("lane_" + one.lane), one.what, one.status}));
    }
    document.blocks.push_back(std::move(table));
    return document;
}

Expected<ExitCode> list(Context& context, CaseOptions const& options) {
    auto input = open_case(context, options);
    if (!input) return fail(input.error());
    if (!options.as_of.empty()) {
        auto const day = as_of(options.as_of, input->kase);
        if (!day) return fail(day.error());
        input->kase = known_by(input->kase, day->day);
    }
    auto const rows = timeline(input->kase, input->catalogue, input->sentences);
    if (context.json) {
        Json all = Json::array();
        for (TimelineRow const& one : rows) all.push_back(as_json(one));
        context.out << to_lines(all) << '\n';
    } else {
        print(context.out, document_of(rows, input->kase, input->sentences));
    }
    return done;
}

}  // namespace

void add_timeline(CLI::App& app, Context& context) {
    auto const options = std::make_shared<CaseOptions>();
    CLI::App* command = add_command(app, context, "timeline", "What came when in a case, as rows",
                                    [&context, options] { return list(context, *options); });
    add_file_and_case(*command, *options);
    command->add_option("--as-of", options->as_of,
                        "Only what was known by this date, in words; left out: all of it");
}

}  // namespace parallax::cli
