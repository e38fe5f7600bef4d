#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "meaning/relation.hpp"
#include "report/block.hpp"

#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

struct Options {
    std::string first;
    std::string second;
};

std::string sign_in_words(char sign) {
    if (sign == '=') return "same";
    return sign == '!' ? "different" : "not stated";
}

Json as_json(Relation const& relation, Definition const& first, Definition const& second) {
    Json matters = Json::array();
    for (Matter const& matter : relation.matters) {
        matters.push_back({{"id", matter.id},
                           {"name", matter.name},
                           {"is", sign_in_words(matter.sign)},
                           {"first", matter.first},
                           {"second", matter.second}});
    }
    return {{"first", first.full_id()},
            {"second", second.full_id()},
            {"relation", id_of(relation.kind)},
            {"reasons", Json::array({relation.reason})},
            {"sentence", relation.sentence},
            {"matters", std::move(matters)},
            {"seven", relation.seven},
            {"line", id_of(relation.line)},
            {"line_sentence", relation.line_sentence}};
}

Document comparison(Relation const& relation, Definition const& first, Definition const& second) {
    auto const title = fmt::format("{} and {}", first.name, second.name);
    Document document = titled(title);
    add_paragraph(document, std::string(words_of(relation.kind)) + ".");
    add_paragraph(document, relation.sentence);
    TableBlock table{.header = {"Does it match?", "", first.name, second.name},
                     .widths = {3, 2, 5, 5},
                     .rows = {},
                     .name = "The seven things that must match"};
    for (Matter const& matter : relation.matters) {
        table.rows.push_back(
            plain_row({matter.name, sign_in_words(matter.sign), matter.first, matter.second}));
    }
    document.blocks.push_back(std::move(table));
    add_paragraph(document, relation.seven);
    add_paragraph(document, relation.line_sentence);
    return document;
}

Expected<ExitCode> compare(Context& context, Options const& options) {
    auto const catalogue = open_catalogue(context);
    if (!catalogue) return fail(catalogue.error());
    auto const sentences = open_sentences(context);
    if (!sentences) return fail(sentences.error());
    auto const first = find_instrument(*catalogue, options.first);
    if (!first) return fail(first.error());
    auto const second = find_instrument(*catalogue, options.second);
    if (!second) return fail(second.error());

    Definition const& left = (*first)->definition();
    Definition const& right = (*second)->definition();
    Relation const relation = relate({&left, "", ""}, {&right, "", ""}, *sentences);
    if (context.json) {
        context.out << to_lines(as_json(relation, left, right)) << '\n';
    } else {
        print(context.out, comparison(relation, left, right));
    }
    return done;
}

}  // namespace

void add_compare(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "compare", "How two tools relate, and why both can be right",
                    [&context, options] { return compare(context, *options); });
    command.option("first", options->first, "INSTRUMENT or INSTRUMENT@EDITION", Needed::yes);
    command.option("second", options->second, "INSTRUMENT or INSTRUMENT@EDITION", Needed::yes);
}

}  // namespace parallax::cli
