#include "casework/relation_matrix.hpp"

#include <algorithm>

namespace parallax {

namespace {

using Tool = RelationMatrix::Tool;
using OnCase = RelationMatrix::OnCase;

/// The tool under which words are kept that came without one.
constexpr std::string_view words_only = "other";

OnCase stand(Definition const& definition, std::vector<AnswerCard> const& on_case) {
    auto found = OnCase::no;
    for (AnswerCard const& card : on_case) {
        if (!card.definition || card.definition->full_id() != definition.full_id()) continue;
        if (!card.scale_open) return OnCase::yes;
        found = OnCase::perhaps;
    }
    return found;
}

std::vector<Tool> tools_of(Catalogue const& catalogue, std::optional<Date> in_use_on,
                           std::vector<AnswerCard> const& on_case) {
    std::vector<Tool> tools;
    for (std::string const& id : catalogue.ids()) {
        if (id == words_only) continue;
        for (Instrument const* instrument : catalogue.editions(id)) {
            Definition const& definition = instrument->definition();
            auto const here = stand(definition, on_case);
            // A form in the style of another tool never was in use anywhere.
            bool const real = definition.label.empty();
            bool const used = !in_use_on || (real && in_force(definition, *in_use_on));
            if (used || here != OnCase::no) tools.push_back({&definition, definition.name, here});
        }
    }
    return tools;
}

/// Two editions of one tool are told apart by their own names.
void name_editions(std::vector<Tool>& tools) {
    for (Tool& tool : tools) {
        auto const alike = std::ranges::count_if(tools, [&](Tool const& other) {
            return other.definition->name == tool.definition->name;
        });
        if (alike > 1) tool.name += ", " + tool.definition->edition_name;
    }
}

}  // namespace

Relation RelationMatrix::relation(std::size_t row, std::size_t column,
                                  Sentences const& sentences) const {
    return relate({tools[row].definition, "", ""}, {tools[column].definition, "", ""}, sentences);
}

RelationMatrix relation_matrix(Catalogue const& catalogue, Sentences const& sentences,
                               std::optional<Date> in_use_on,
                               std::vector<AnswerCard> const& on_case) {
    RelationMatrix matrix;
    matrix.tools = tools_of(catalogue, in_use_on, on_case);
    name_editions(matrix.tools);
    for (std::size_t row = 0; row < matrix.tools.size(); ++row) {
        auto& squares = matrix.below.emplace_back();
        for (std::size_t column = 0; column < row; ++column) {
            squares.push_back(matrix.relation(row, column, sentences).kind);
            ++matrix.counts[static_cast<std::size_t>(squares.back())];
            ++matrix.pairs;
        }
    }
    auto const same = matrix.counts[static_cast<std::size_t>(RelationKind::same)];
    matrix.sentence =
        sentences.say(same == 0 ? "relation.matrix_none" : "relation.matrix",
                      {{"pairs", std::to_string(matrix.pairs)}, {"same", std::to_string(same)}});
    return matrix;
}

}  // namespace parallax
