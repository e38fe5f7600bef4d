#include "casework/banner.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// How the levels of answers to one and the same question stand to each other.
enum class Agreement { agree, unsettled, differ };

Agreement agreement(LevelText const& first, LevelText const& second) {
    if (first.count != second.count) {
        return first.word == second.word ? Agreement::agree : Agreement::differ;
    }
    if (first.last < second.first || second.last < first.first) return Agreement::differ;
    bool const both_single = first.first == first.last && second.first == second.last;
    return both_single ? Agreement::agree : Agreement::unsettled;
}

/// Counts questions: answers whose relation is `same` share one.
class Tally {
public:
    Tally(SideBySide const& view, Sentences const& sentences) {
        for (auto const* list : {&view.cards, &view.management}) {
            for (AnswerCard const& card : *list) {
                if (card.definition) {
                    add(card, sentences);
                } else {
                    ++not_installed;
                }
            }
        }
    }

    std::size_t answers = 0;
    std::size_t questions = 0;
    std::size_t not_installed = 0;
    bool shares_a_part = false;  ///< some pair is part of each other or overlaps
    Agreement worst = Agreement::agree;

private:
    void add(AnswerCard const& card, Sentences const& sentences) {
        bool new_question = true;
        for (AnswerCard const* other : seen_) {
            auto const kind = relate(*other, card, sentences).kind;
            shares_a_part =
                shares_a_part || kind == RelationKind::part_of || kind == RelationKind::overlaps;
            if (kind != RelationKind::same) continue;
            new_question = false;
            if (!other->level || !card.level) {
                worst = std::max(worst, Agreement::unsettled);
            } else {
                worst = std::max(worst, agreement(*other->level, *card.level));
            }
        }
        seen_.push_back(&card);
        ++answers;
        if (new_question) ++questions;
    }

    std::vector<AnswerCard const*> seen_;
};

std::string_view line_one(Tally const& tally) {
    if (tally.answers == 0) return "none";
    if (tally.answers == 1) return "one";
    if (tally.questions == tally.answers) return "all_different";
    if (tally.questions > 1) return "some_same";
    if (tally.worst == Agreement::differ) return "all_same_differ";
    return tally.worst == Agreement::agree ? "all_same_agree" : "all_same_unsettled";
}

std::string_view line_two(Tally const& tally) {
    if (tally.answers == 0) return tally.not_installed ? "" : "detail_none";
    if (tally.answers == 1) return "detail_one";
    bool const all_same = tally.questions == 1;
    if (tally.questions == tally.answers) {
        return tally.shares_a_part ? "detail_overlap" : "detail_apart";
    }
    if (tally.worst == Agreement::differ) return all_same ? "detail_differ" : "detail_some_differ";
    if (tally.worst == Agreement::agree) return all_same ? "detail_agree" : "detail_some_agree";
    return "detail_unsettled";
}

}  // namespace

void write_banner(SideBySide& view, Sentences const& sentences) {
    Tally const tally(view, sentences);
    auto const say = [&](std::string_view id) {
        return sentences.say("side_by_side." + std::string(id),
                             {{"answers", std::to_string(tally.answers)},
                              {"questions", std::to_string(tally.questions)},
                              {"count", std::to_string(tally.not_installed)}});
    };
    view.banner = say(line_one(tally));
    auto const detail = line_two(tally);
    if (!detail.empty()) view.banner_detail = say(detail);
    if (tally.not_installed == 0) return;
    if (!view.banner_detail.empty()) view.banner_detail += ' ';
    view.banner_detail += say("detail_not_installed");
}

}  // namespace parallax
