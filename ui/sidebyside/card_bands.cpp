#include "ui/sidebyside/card_bands.hpp"

#include "ui/figures/level_label.hpp"
#include "ui/figures/provenance_badge.hpp"
#include "ui/figures/ruler.hpp"
#include "ui/theme/words.hpp"

#include <QCoreApplication>
#include <QGridLayout>

namespace parallax::ui {

namespace {

QString tr(char const* text) { return QCoreApplication::translate("AnswerCard", text); }

QWidget* factsBand(AnswerCard const& card, QWidget* parent) {
    Theme const& theme = Theme::instance();
    auto* band = new QWidget(parent);
    auto* grid = new QGridLayout(band);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(theme.px(space::s1) / 2);
    grid->setColumnMinimumWidth(0, theme.px(size::cardLabelColumn));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (auto const& [label, value] : {std::pair{tr("Counts"), words(card.counts)},
                                       std::pair{tr("To whom"), words(card.to_whom)},
                                       std::pair{tr("By when"), words(card.by_when)},
                                       std::pair{tr("Answer is"), words(card.answer_is)}}) {
        auto* name = new MarkedLabel(Type::BodySmall, label, band);
        name->setQuiet();
        name->setWordWrap(false);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(new MarkedLabel(Type::BodySmall, value, band), row, 1, Qt::AlignTop);
        ++row;
    }
    return band;
}

QWidget* rulerBand(AnswerCard const& card, QWidget* parent) {
    if (!card.level || card.level->count < 1 || !card.definition) return nullptr;
    return new Ruler(*card.level, Ruler::ticksOf(*card.definition), card.cut_points_known, parent);
}

QWidget* makerBand(AnswerCard const& card, QWidget* parent) {
    auto* band = new QWidget(parent);
    auto* column = new QVBoxLayout(band);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* maker = new MarkedLabel(Type::Meta, makerLine(card), band);
    maker->setQuiet();
    column->addWidget(maker);
    for (std::string const& line : {card.tool, card.label}) {
        if (line.empty()) continue;
        auto* label = new MarkedLabel(Type::Meta, words(line), band);
        label->setQuiet();
        column->addWidget(label);
    }
    if (!card.provenance.empty()) {
        column->addSpacing(Theme::instance().px(space::s1));
        column->addWidget(new ProvenanceBadge(words(card.provenance), band), 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    return band;
}

MarkedLabel* whole(Type type, std::string const& text, QWidget* parent) {
    auto* label = new MarkedLabel(type, words(text), parent);
    label->keepWhole();
    return label;
}

/// The level, and what has to be said beside it: provisional, or changed by a person.
QWidget* levelBand(AnswerCard const& card, QWidget* parent) {
    auto level = [&card](QWidget* in) -> QLabel* {
        if (!card.level) return whole(Type::Body, card.no_level, in);
        return new LevelLabel(*card.level, LevelLabel::Shape::Card, in);
    };
    if (card.note.empty() && !card.chance) return level(parent);
    auto* band = new QWidget(parent);
    auto* column = new QVBoxLayout(band);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(space::s1));
    column->addWidget(level(band));
    if (card.chance) column->addWidget(whole(Type::BodySmall, card.chance->sentence, band));
    if (!card.note.empty()) column->addWidget(whole(Type::BodySmall, card.note, band));
    return band;
}

QString sentenceEnd(QString const& text) {
    bool const ended =
        text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')) || text.isEmpty();
    return ended ? text : text + QLatin1Char('.');
}

}  // namespace

QWidget* makeBand(Band band, AnswerCard const& card, QWidget* parent) {
    switch (band) {
        case Band::Question: return new MarkedLabel(Type::Question, words(card.question), parent);
        case Band::Facts: return factsBand(card, parent);
        case Band::Level: return levelBand(card, parent);
        case Band::Ruler: return rulerBand(card, parent);
        case Band::LeavesOut:
            if (card.leaves_out.empty()) return nullptr;
            return new MarkedLabel(Type::BodySmall, words(card.leaves_out), parent);
        case Band::Maker: return makerBand(card, parent);
    }
    return nullptr;
}

QString makerLine(AnswerCard const& card) {
    auto const strong = QStringLiteral("**%1**");
    if (card.computed) {
        // Who filled in the form did not give the answer, and the day its facts are read on is not
        // the day it was worked out.
        return tr("%1 Not an official record. Facts as of: %2. Filled in by: %3.")
            .arg(strong.arg(words(card.computed_on)), words(card.period), words(card.maker));
    }
    QStringList parts;
    if (!card.maker.empty()) parts << strong.arg(words(card.maker));
    if (!card.period.empty()) parts << words(card.period);
    return parts.join(QStringLiteral(", "));
}

QString spokenCard(AnswerCard const& card) {
    QString const answer = card.level ? words(card.level->full()) : words(card.no_level);
    QStringList parts;
    auto const chance = card.chance ? words(card.chance->sentence) : QString();
    for (QString const& part :
         {words(card.question), answer, chance, words(card.note), plainText(makerLine(card))}) {
        if (!part.isEmpty()) parts << sentenceEnd(plainText(part));
    }
    return parts.join(QLatin1Char(' '));
}

}  // namespace parallax::ui
