#include "casework/agenda.hpp"

#include "app/cli/case_input.hpp"
#include "app/cli/page.hpp"
#include "report/looks_document.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

constexpr int days_if_not_said = 90;
constexpr int most_days = 36'525;  // a hundred years

struct Options {
    CaseOptions from;
    int days = days_if_not_said;
};

Json as_json(AgendaEntry const& entry) {
    return {{"date", iso_date(entry.day)},
            {"kind", entry.kind},
            {"text", entry.text},
            {"overdue", entry.overdue},
            {"place", parallax::to_json(entry.place)}};
}

TableBlock table_of(std::vector<AgendaEntry> const& entries, Sentences const& sentences) {
    auto const say = [&](std::string_view id) {
        return sentences.say("agenda." + std::string(id));
    };
    TableBlock table;
    table.name = say("title");
    table.widths = {1, 3, 3};
    for (auto const* id : {"column_day", "column_what", "column_rests"}) {
        table.header.push_back(say(id));
    }
    for (AgendaEntry const& entry : entries) {
        auto const late = entry.overdue ? ", " + say("overdue") : "";
        table.rows.push_back(
            plain_row({date_in_words(entry.day) + late, entry.text, entry.place.words}));
    }
    return table;
}

Document document_of(std::vector<AgendaEntry> const& entries, CaseOnADay const& input, int days) {
    Document document =
        titled(input.sentences.say("agenda.document", {{"reference", input.kase.reference}}));
    add_paragraph(document,
                  input.sentences.say("agenda.span", {{"day", date_in_words(input.as_of.day)},
                                                      {"count", std::to_string(days)}}));
    if (entries.empty()) {
        add_paragraph(document, input.sentences.say("agenda.none"));
    } else {
        document.blocks.push_back(table_of(entries, input.sentences));
    }
    return document;
}

Expected<ExitCode> list(Context& context, Options const& options) {
    auto const input = open_case_on_a_day(context, options.from);
    if (!input) return fail(input.error());
    auto const entries =
        agenda(input->kase, input->catalogue, input->sentences, input->as_of.day, options.days);
    if (context.json) {
        Json all = Json::array();
        for (AgendaEntry const& entry : entries) all.push_back(as_json(entry));
        context.out << to_lines(all) << '\n';
    } else {
        print(context.out, document_of(entries, *input, options.days));
    }
    return done;
}

}  // namespace

void add_agenda(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "agenda", "What in a case will need a look in the days to come",
                    [&context, options] { return list(context, *options); });
    add_case_options(command, options->from);
    command.number("--days", options->days, 0, most_days, "How many days ahead; left out: 90");
}

}  // namespace parallax::cli
