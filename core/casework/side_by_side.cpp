#include "casework/side_by_side.hpp"

#include "casework/answer_card.hpp"
#include "casework/banner.hpp"
#include "casework/in_force.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace parallax {

namespace {

/// Where a card stands: by tool, then by group, never by level. Tools not installed come last.
struct Place {
    std::size_t tool;
    std::size_t group;
    auto operator<=>(Place const&) const = default;
};

template <class T>
std::size_t place_in(std::vector<T> const& list, T const& wanted) {
    return static_cast<std::size_t>(std::find(list.begin(), list.end(), wanted) - list.begin());
}

std::vector<Assessment const*> in_fixed_order(std::vector<Assessment const*> found,
                                              Catalogue const& catalogue) {
    auto const ids = catalogue.ids();
    auto const place = [&](Assessment const* assessment) {
        auto const* instrument = catalogue.find(assessment->instrument);
        auto const group =
            instrument ? place_in(instrument->definition().groups, assessment->group) : 0;
        return Place{place_in(ids, assessment->instrument), group};
    };
    std::stable_sort(found.begin(), found.end(), [&](auto const* first, auto const* second) {
        return place(first) < place(second);
    });
    return found;
}

/// 0 at the lowest band of its own scale, 1 at the highest; the middle of a span.
double relative_place(LevelText const& level) {
    if (level.count < 2) return 0;
    return (level.first + level.last) / 2.0 / (level.count - 1);
}

/// How far apart two words look, each on its own scale. No word, no distance.
double distance(AnswerCard const& first, AnswerCard const& second) {
    if (!first.level || !second.level) return 0;
    return std::abs(relative_place(*first.level) - relative_place(*second.level));
}

std::optional<std::pair<std::size_t, std::size_t>> furthest_apart(
    std::vector<AnswerCard> const& cards, Sentences const& sentences) {
    std::optional<std::pair<std::size_t, std::size_t>> best;
    double widest = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (std::size_t j = i + 1; j < cards.size(); ++j) {
            if (!cards[i].definition || !cards[j].definition) continue;
            double const apart = distance(cards[i], cards[j]);
            if (best && apart <= widest) continue;
            if (relate(cards[i], cards[j], sentences).kind == RelationKind::same) continue;
            best = {i, j};
            widest = apart;
        }
    }
    return best;
}

/// A tool alone does not know whom it was asked about; the cards do. One tool asked about two
/// groups has answered two questions.
void name_groups(Relation& relation, AnswerCard const& first, AnswerCard const& second,
                 Sentences const& sentences) {
    bool const one_tool = first.definition->id == second.definition->id;
    bool const apart = one_tool && first.to_whom != second.to_whom;
    for (Matter& matter : relation.matters) {
        if (matter.id != "to_whom") continue;
        matter.first = first.to_whom;
        matter.second = second.to_whom;
        if (apart) matter.sign = '!';
    }
    relation.seven = seven_in_words(relation.matters, sentences);
    if (!apart) return;
    relation.kind = RelationKind::different;
    relation.reason = "other_group";
    relation.line = Joining::two_scales;
    relation.line_sentence = sentences.say("side_by_side.line_other_group");
    relation.sentence = sentences.say(
        "side_by_side.other_group",
        {{"tool", first.definition->name}, {"first", first.to_whom}, {"second", second.to_whom}});
}

}  // namespace

SideBySide side_by_side(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                        Date as_of) {
    SideBySide view;
    for (Assessment const* assessment : in_fixed_order(in_force(kase, as_of), catalogue)) {
        if (is_words_only(*assessment)) {
            view.also_on_record.push_back(words_only_line(*assessment, sentences));
            continue;
        }
        auto card = answer_card(*assessment, catalogue, sentences, as_of);
        auto& list = card.management ? view.management : view.cards;
        list.push_back(std::move(card));
    }
    write_banner(view, sentences);
    view.first_pair = furthest_apart(view.cards, sentences);
    return view;
}

Relation relate(AnswerCard const& first, AnswerCard const& second, Sentences const& sentences) {
    if (!first.definition || !second.definition) {
        Relation relation;
        relation.reason = "tool_not_installed";
        relation.sentence = sentences.say("side_by_side.cannot_compare");
        return relation;
    }
    auto relation = relate(Side{first.definition, first.tool, first.period},
                           Side{second.definition, second.tool, second.period}, sentences);
    name_groups(relation, first, second, sentences);
    return relation;
}

}  // namespace parallax
