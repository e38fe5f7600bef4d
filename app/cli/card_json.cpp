#include "app/cli/card.hpp"

#include "instrument/question.hpp"

namespace parallax::cli {

namespace {

Json levels_of(Definition const& tool) {
    Json levels = Json::array();
    for (Level const& level : tool.levels) {
        levels.push_back({{"id", level.id}, {"word", level.word}, {"meaning", level.meaning}});
    }
    return levels;
}

Json facts_of(Definition const& tool) {
    Json facts = Json::array();
    for (std::string const& fact : facts_asked(tool)) facts.push_back(fact);
    return facts;
}

Json rules_of(Definition const& tool) {
    Json rules = Json::object();
    for (auto const& [verification, count] : verification_summary(tool)) {
        rules[std::string(id_of(verification))] = count;
    }
    return rules;
}

}  // namespace

Json card_as_json(Definition const& tool) {
    Measures const& measures = tool.measures;
    return {{"instrument", tool.id},
            {"edition", tool.edition},
            {"name", tool.name},
            {"title", tool.title},
            {"edition_name", tool.edition_name},
            {"question", question_of(tool)},
            {"counts", measures.counts},
            {"to_whom", measures.to_whom_words},
            {"by_when", measures.horizon_words},
            {"from", measures.facts_words},
            {"answer", measures.answer_words},
            {"made_for", measures.population},
            {"levels", levels_of(tool)},
            {"does_not_tell", measures.does_not_tell},
            {"certainty", measures.certainty},
            {"in_force", in_force(tool)},
            {"replaced_by", tool.replaced_by},
            {"review", tool.review},
            {"modes", modes(tool)},
            {"facts", facts_of(tool)},
            {"owner", tool.owner},
            {"licence", tool.licence},
            {"label", tool.label},
            {"rules", rules_of(tool)},
            {"sources", tool.sources}};
}

}  // namespace parallax::cli
