#include "ui/sidebyside/since_when.hpp"

#include "casework/earlier_answers.hpp"
#include "ui/theme/words.hpp"

#include <algorithm>

namespace parallax::ui {

namespace {

QString inOneLine(AnswerCard const& card) {
    QString const when = words(card.period);
    QString const level = words(card.level ? card.level->brief() : card.no_level);
    if (card.maker.empty()) return QStringLiteral("%1: %2").arg(when, level);
    return QStringLiteral("%1, %2: %3").arg(when, words(card.maker), level);
}

}  // namespace

void SinceWhen::find(SideBySide const& view, Case const& kase, Catalogue const& catalogue,
                     Sentences const& sentences, Date asOf) {
    earlier_.clear();
    for (auto const* list : {&view.cards, &view.management}) {
        for (AnswerCard const& card : *list) {
            earlier_[words(card.assessment)] =
                earlier_answers(kase, catalogue, sentences, card.assessment, asOf);
        }
    }
}

bool SinceWhen::isEarlier(QString const& before, QString const& after) const {
    auto const found = earlier_.find(after);
    return found != earlier_.end() && std::ranges::any_of(found->second, [&](auto const& card) {
               return words(card.assessment) == before;
           });
}

std::vector<std::pair<QString, QString>> SinceWhen::linesFor(QString const& code) const {
    std::vector<std::pair<QString, QString>> lines;
    auto const found = earlier_.find(code);
    if (found == earlier_.end()) return lines;
    for (AnswerCard const& card : found->second) {
        lines.emplace_back(words(card.assessment), inOneLine(card));
    }
    return lines;
}

}  // namespace parallax::ui
