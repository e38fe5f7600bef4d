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

/// How much two cards look as if they could not both be right: two that answer one question and
/// differ come before any two that answer different ones. Two that agree on one question have
/// nothing to explain.
std::optional<double> conflict(AnswerCard const& first, AnswerCard const& second,
                               Sentences const& sentences) {
    if (!first.definition || !second.definition) return std::nullopt;
    double const apart = distance(first, second);
    if (relate(first, second, sentences).kind != RelationKind::same) return apart;
    constexpr double same_question = 1;  // no distance is more
    return apart > 0 ? std::optional(same_question + apart) : std::nullopt;
}

std::optional<std::pair<std::size_t, std::size_t>> pair_to_show_first(
    std::vector<AnswerCard> const& cards, Sentences const& sentences) {
    std::optional<std::pair<std::size_t, std::size_t>> best;
    double most = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (std::size_t j = i + 1; j < cards.size(); ++j) {
            auto const found = conflict(cards[i], cards[j], sentences);
            if (!found || (best && *found <= most)) continue;
            best = {i, j};
            most = *found;
        }
    }
    return best;
}

std::optional<DatedLater> later_than(Case const& kase, Catalogue const& catalogue,
                                     Sentences const& sentences, Date as_of) {
    auto const answers = dated_later(kase, as_of);
    if (answers.empty()) return std::nullopt;
    auto const line = [&](auto const& name_of) {
        std::string list;
        for (Assessment const* answer : answers) {
            if (!list.empty()) list += "; ";
            auto const made = when_made(*answer);
            bool const found_later = !made.known() || made.possibly_by(as_of);
            list += sentences.say(
                found_later ? "side_by_side.later_come_to_light" : "side_by_side.later_answer",
                {{"tool", name_of(*answer, catalogue, sentences, as_of)},
                 {"made",
                  made.known() ? made.words() : sentences.say("side_by_side.date_not_stated")},
                 {"known", answer->known.words()}});
        }
        return sentences.say("side_by_side.later", {{"count", std::to_string(answers.size())},
                                                    {"day", date_in_words(as_of)},
                                                    {"list", list}});
    };
    DatedLater later{line(short_name), line(spelled_name)};
    for (Assessment const* answer : answers) {
        later.day = std::max(later.day, on_record_from(*answer).last());
    }
    return later;
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
            view.also_on_record.push_back(
                {assessment->code, words_only_line(*assessment, sentences)});
            continue;
        }
        auto card = answer_card(*assessment, catalogue, sentences, as_of);
        auto& list = card.management ? view.management : view.cards;
        list.push_back(std::move(card));
    }
    write_banner(view, sentences);
    view.later = later_than(kase, catalogue, sentences, as_of);
    view.first_pair = pair_to_show_first(view.cards, sentences);
    return view;
}

Relation relate(AnswerCard const& first, AnswerCard const& second, Sentences const& sentences) {
    if (!first.definition || !second.definition) {
        Relation relation;
        relation.reason = "tool_not_installed";
        relation.sentence = sentences.say("side_by_side.cannot_compare");
        return relation;
    }
    auto const side_of = [&](AnswerCard const& card) {
        Side named{card.definition, card.tool, card.period};
        auto const& name = card.definition->name;
        if (card.scale_open) {
            named.name = sentences.say("side_by_side.name_scale_open",
                                       {{"tool", name.substr(0, name.find('/'))}});
        }
        return named;
    };
    auto relation = relate(side_of(first), side_of(second), sentences);
    name_groups(relation, first, second, sentences);
    return relation;
}

}  // namespace parallax
