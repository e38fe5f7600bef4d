#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "meaning/search.hpp"
#include "report/glossary_document.hpp"

#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

Expected<ExitCode> show(Context& context, std::string const& term) {
    auto const resources = resource_folder(context);
    if (!resources) return fail(resources.error());
    auto const glossary = Glossary::load(glossary_file(*resources));
    if (!glossary) return fail(glossary.error());
    auto const sentences = open_sentences(context);
    if (!sentences) return fail(sentences.error());
    auto const terms = meant_by(*glossary, term);
    if (terms.empty()) {
        return fail(bad_argument(fmt::format("The glossary has no word '{}'", term), "",
                                 "a word that `parallax-cli glossary` lists"));
    }
    if (context.json) {
        Json list = Json::array();
        for (Term const* one : terms) list.push_back(to_json(*one));
        context.out << to_lines(list) << '\n';
    } else if (terms.size() == 1) {
        print(context.out, term_document(*terms.front(), *sentences));
    } else {
        print(context.out, glossary_document(terms, *sentences));
    }
    return done;
}

}  // namespace

void add_glossary(CLI::App& app, Context& context) {
    auto const term = std::make_shared<std::string>();
    auto command = add_command(app, context, "glossary", "What the words mean",
                               [&context, term] { return show(context, *term); });
    command.option("term", *term, "A word, or part of one; left out: all of them");
}

}  // namespace parallax::cli
