#include "casework/earlier_answers.hpp"

#include "casework/answer_card.hpp"
#include "casework/change_factors.hpp"
#include "casework/in_force.hpp"
#include "casework/records.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// An answer whose date nobody knows may have come first.
bool may_be_earlier(ImpreciseDate const& when, ImpreciseDate const& than) {
    return !when.known() || !than.known() || when.first() <= than.last();
}

bool later(ImpreciseDate const& a, ImpreciseDate const& b) {
    if (!a.known() || !b.known()) return a.known() && !b.known();
    return a.last() != b.last() ? a.last() > b.last() : a.first() > b.first();
}

}  // namespace

std::vector<AnswerCard> earlier_answers(Case const& kase, Catalogue const& catalogue,
                                        Sentences const& sentences, std::string const& code,
                                        Date as_of) {
    Assessment const* now = find_record(kase.assessments, code);
    if (!now || is_words_only(*now)) return {};
    auto const card = answer_card(*now, catalogue, sentences, as_of);
    if (!card.definition) return {};
    std::vector<std::pair<ImpreciseDate, AnswerCard>> found;
    for (Assessment const& other : kase.assessments) {
        bool const counts = &other != now && !is_words_only(other) && !is_untouched(other);
        if (!counts || !on_record(other, as_of)) continue;
        auto const when = when_made(other);
        if (!may_be_earlier(when, when_made(*now))) continue;
        auto made = answer_card(other, catalogue, sentences, as_of);
        if (!made.definition) continue;
        bool const one_tool = made.definition->id == card.definition->id;
        if (!one_tool && relate(made, card, sentences).kind != RelationKind::same) continue;
        found.emplace_back(when, std::move(made));
    }
    std::ranges::stable_sort(found,
                             [](auto const& a, auto const& b) { return later(a.first, b.first); });
    std::vector<AnswerCard> cards;
    for (auto& [when, made] : found) cards.push_back(std::move(made));
    return cards;
}

}  // namespace parallax
