#include "ui/tools/tool_card.hpp"

#include "instrument/question.hpp"

#include "ui/figures/level_label.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"
#include "ui/tools/tool_words.hpp"

#include <QScrollArea>
#include <QVBoxLayout>

namespace parallax::ui {

ToolCard::ToolCard(QWidget* parent)
    : QWidget(parent), label_(new MarkedLabel(Type::Body, {}, this)), area_(new QScrollArea(this)) {
    label_->setFrameShape(QFrame::Box);
    label_->setFrameShadow(QFrame::Plain);
    label_->setForegroundRole(QPalette::Mid);
    label_->setContentsMargins(space::s2, space::s2, space::s2, space::s2);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::StrongFocus);  // it is read by scrolling with the keys
    area_->setAccessibleName(tr("Card of the tool"));
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, space::s2);
    column->addWidget(label_);
    column->addWidget(area_, 1);
}

QVBoxLayout* ToolCard::begin() {
    auto* inside = new QWidget;
    setPageBackground(inside);
    auto* column = new QVBoxLayout(inside);
    setGaps(column, {0, 0, space::s4, space::s4}, space::s2);
    area_->setWidget(inside);  // deletes what was there
    return column;
}

void ToolCard::showNothing(QString const& sentence) {
    label_->hide();
    auto* column = begin();
    column->addWidget(new MarkedLabel(Type::Banner, sentence));
    column->addStretch(1);
}

void ToolCard::showTool(Instrument const& instrument, Catalogue const& catalogue) {
    Definition const& tool = instrument.definition();
    label_->setMarked(QStringLiteral("**%1**").arg(words(tool.label)));
    label_->setVisible(!tool.label.empty());
    auto* column = begin();
    column->addWidget(new MarkedLabel(Type::H1, words(question_of(tool))));
    column->addWidget(new MarkedLabel(Type::H3, nameAndEdition(tool)));
    auto* title = new MarkedLabel(Type::Body, words(tool.title));
    title->setQuiet();
    column->addWidget(title);
    auto* rows = new RowsTable(tr("What it is"), {tr("What"), tr("Words")}, {28, 72});
    column->addWidget(rows);
    rows->setLines(cardRows(tool, catalogue));
    addLevels(column, tool);
    QStringList unsaid;
    for (std::string const& sentence : tool.measures.does_not_tell) unsaid.append(words(sentence));
    addList(column, tr("What it does not tell you"), unsaid);
    auto const facts = factsAsked(instrument);
    addList(column, tr("Facts it asks: %1").arg(facts.size()), facts);
    QStringList sources;
    for (std::string const& source : tool.sources) sources.append(words(source));
    addList(column, tr("Sources"), sources);
    column->addStretch(1);
    area_->setAccessibleDescription(words(question_of(tool)));
}

void ToolCard::addLevels(QVBoxLayout* column, Definition const& tool) {
    auto* heading = new MarkedLabel(Type::H2, tr("Levels, lowest first"));
    heading->setContentsMargins(0, space::s3, 0, 0);
    column->addWidget(heading);
    bool const management = tool.measures.answer == AnswerKind::management;
    for (Level const& level : tool.levels) {
        column->addWidget(
            new LevelLabel(level_text(tool, {level.id}),
                           management ? LevelLabel::Shape::Plain : LevelLabel::Shape::Row));
    }
    if (tool.levels.empty()) {
        column->addWidget(new MarkedLabel(Type::Body, tr("It has no levels. It gives a figure.")));
    }
}

void ToolCard::addList(QVBoxLayout* column, QString const& title, QStringList const& sentences) {
    if (sentences.isEmpty()) return;
    auto* heading = new MarkedLabel(Type::H2, title);
    heading->setContentsMargins(0, space::s3, 0, 0);
    column->addWidget(heading);
    for (QString const& sentence : sentences) {
        column->addWidget(new MarkedLabel(Type::Body, sentence));
    }
}

}  // namespace parallax::ui
