#include "lay_texts.hpp"

#include "instrument/reader.hpp"
#include "meaning/false_friends.hpp"
#include "meaning/glossary.hpp"
#include "meaning/tools_over_time.hpp"
#include "scoring/catalogue.hpp"
#include "support/places.hpp"

namespace parallax::test {

namespace {

void add(std::vector<LayText>& all, std::string id, std::string const& text) {
    if (!text.empty()) all.push_back({std::move(id), text});
}

void add_steps(std::vector<LayText>& all, Definition const& tool, std::string const& id) {
    for (Step const& step : tool.steps) {
        add(all, id + ", step " + step.id, step.text);
        for (Rule const& rule : step.rules) add(all, id + ", rule " + rule.id, rule.text);
    }
    for (Check const& check : tool.checks) add(all, id + ", check " + check.code, check.text);
    for (Remark const& remark : tool.remarks) add(all, id + ", remark", remark.text);
    for (Applicability const& rule : tool.applies) add(all, id + ", applies", rule.reason);
}

void add_tool(std::vector<LayText>& all, Definition const& tool) {
    auto const id = tool.full_id();
    Measures const& measures = tool.measures;
    for (std::string const& text : {measures.question, measures.leaves_out, measures.population,
                                    measures.certainty, tool.review, tool.label}) {
        add(all, id + ", card", text);
    }
    for (std::string const& text : measures.does_not_tell) add(all, id + ", does_not_tell", text);
    for (Level const& level : tool.levels) add(all, id + ", level " + level.id, level.meaning);
    for (Item const& item : tool.items) {
        add(all, id + ", wording " + item.fact, item.wording);
        add(all, id + ", counting " + item.fact, item.counting);
    }
    add_steps(all, tool, id);
}

void append(std::vector<LayText>& all, std::vector<LayText> more) {
    for (LayText& one : more) all.push_back(std::move(one));
}

}  // namespace

std::vector<LayText> spoken_sentences() {
    std::vector<LayText> all;
    for (auto const& file : std::filesystem::directory_iterator(resources() / "sentences")) {
        auto const parsed = parse_toml(file.path()).value();
        for (auto const& [group, node] : parsed) {
            for (auto const& [key, value] : *node.as_table()) {
                std::string const id = std::string(group.str()) + "." + std::string(key.str());
                if (!id.ends_with("_words")) add(all, id, value.value_or(std::string()));
            }
        }
    }
    return all;
}

std::vector<LayText> reference_texts() {
    std::vector<LayText> all;
    auto const glossary = Glossary::load(glossary_file(resources())).value();
    for (Term const& term : glossary.all()) add(all, "glossary: " + term.id, term.meaning);
    auto const friends = FalseFriends::load(false_friends_file(resources())).value();
    for (SharedWord const& word : friends.all()) {
        add(all, "false friends: " + word.id, word.question);
        for (WordUse const& use : word.uses) {
            add(all, "false friends: " + word.id + ", " + use.where, use.means);
            add(all, "false friends: " + word.id + ", not " + use.where, use.not_this);
        }
    }
    for (LabelNote const& note : friends.notes()) add(all, "false friends: " + note.id, note.text);
    auto const times = ToolsOverTime::load(tools_over_time_file(resources())).value();
    for (RulerChange const& change : times.changes()) {
        add(all, "over time: " + change.when.words(), change.what);
    }
    for (LabelPeriod const& period : times.periods()) {
        for (std::string const& text :
             {period.police, period.probation_sexual, period.probation_general, period.harm}) {
            add(all, "over time: from " + std::to_string(period.from), text);
        }
    }
    return all;
}

std::vector<LayText> instrument_texts() {
    std::vector<LayText> all;
    auto const catalogue = Catalogue::load(resources()).value();
    for (Instrument const& tool : catalogue.all()) add_tool(all, tool.definition());
    return all;
}

std::vector<LayText> lay_texts() {
    auto all = spoken_sentences();
    append(all, reference_texts());
    append(all, instrument_texts());
    return all;
}

}  // namespace parallax::test
