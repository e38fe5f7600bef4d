#include "app/cli/card.hpp"
#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "instrument/question.hpp"
#include "support/text.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

Json as_json(Catalogue const& catalogue) {
    Json list = Json::array();
    for (std::string const& id : catalogue.ids()) {
        for (Instrument const* instrument : catalogue.editions(id)) {
            Definition const& tool = instrument->definition();
            list.push_back({{"id", tool.id},
                            {"edition", tool.edition},
                            {"name", tool.name},
                            {"edition_name", tool.edition_name},
                            {"question", question_of(tool)},
                            {"modes", modes(tool)},
                            {"in_force", in_force(tool)},
                            {"label", tool.label}});
        }
    }
    return list;
}

Document as_page(Catalogue const& catalogue) {
    Document document = titled("Instruments");
    TableBlock table;
    table.header = {"Question", "Tool", "Id and edition", "Used here as"};
    table.widths = {5, 3, 5, 2};
    table.name = "Instruments";
    std::vector<std::string> labels;
    for (std::string const& id : catalogue.ids()) {
        for (Instrument const* instrument : catalogue.editions(id)) {
            Definition const& tool = instrument->definition();
            table.rows.push_back(plain_row(
                {question_of(tool), tool.name, tool.full_id(), joined(modes(tool), "and")}));
            if (!tool.label.empty()) labels.push_back(tool.label);
        }
    }
    document.blocks.push_back(std::move(table));
    if (!labels.empty()) add_heading(document, "Labels");
    for (std::string const& label : labels) add_paragraph(document, label);
    return document;
}

Expected<ExitCode> instruments(Context& context) {
    auto const catalogue = open_catalogue(context);
    if (!catalogue) return fail(catalogue.error());
    if (context.json) {
        context.out << to_lines(as_json(*catalogue)) << '\n';
    } else {
        print(context.out, as_page(*catalogue));
    }
    if (!catalogue->problems().empty()) {
        context.err << "Left out, because of what is wrong in their files:\n"
                    << sentences(catalogue->problems()) << '\n';
    }
    return done;
}

}  // namespace

void add_instruments(CLI::App& app, Context& context) {
    add_command(app, context, "instruments", "Every tool and edition there is",
                [&context] { return instruments(context); });
}

}  // namespace parallax::cli
