#include "ui/sidebyside/pair_panel.hpp"

#include "ui/figures/figure_widget.hpp"
#include "ui/sidebyside/pair_table.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/whole_combo.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace parallax::ui {

namespace {

/// Where the scale is not stated, the name of one would be a guess.
QString toolOf(AnswerCard const& answer) {
    if (!answer.definition) return words(answer.tool);
    QString const name = words(answer.definition->name);
    return answer.scale_open ? PairPanel::tr("%1 (scale not stated)").arg(name.section(u'/', 0, 0))
                             : name;
}

bool ofOneTool(AnswerCard const& first, AnswerCard const& second) {
    if (!first.definition || !second.definition) return toolOf(first) == toolOf(second);
    return first.definition->id == second.definition->id;
}

QFrame* hairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFixedHeight(size::border);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    return line;
}

QComboBox* box(QString const& name, QWidget* parent) {
    auto* box = new WholeCombo(name, parent);
    QSizePolicy policy = box->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Maximum);
    box->setSizePolicy(policy);
    setCompact(box);
    return box;
}

QBoxLayout* row(QBoxLayout& column) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(Theme::instance().px(space::s2));
    column.addLayout(row);
    return row;
}

}  // namespace

QStringList namesOf(std::vector<AnswerCard> const& answers) {
    // What may tell two answers of one tool apart, what people ask for first.
    auto const parts = [](AnswerCard const& answer) {
        return QStringList{words(answer.maker),
                           words(answer.period),
                           answer.computed ? PairPanel::tr("computed here") : QString(),
                           words(answer.to_whom),
                           words(answer.tool),
                           words(answer.assessment)};
    };
    constexpr qsizetype agencyAndDate = 2;
    QStringList names;
    for (AnswerCard const& answer : answers) {
        std::vector<AnswerCard const*> alike;
        for (AnswerCard const& other : answers) {
            if (ofOneTool(other, answer)) alike.push_back(&other);
        }
        QStringList name{toolOf(answer)};
        auto const mine = parts(answer);
        bool const shared = alike.size() > 1;
        for (qsizetype i = 0; shared && i < mine.size(); ++i) {
            auto const differs = [&](auto const* other) { return parts(*other)[i] != mine[i]; };
            bool const tells = std::erase_if(alike, differs) > 0;
            if ((i < agencyAndDate || tells) && !mine[i].isEmpty()) name << mine[i];
        }
        names << name.join(QStringLiteral(", "));
    }
    return names;
}

PairPanel::PairPanel(QWidget* parent)
    : QFrame(parent),
      boxes_{box(tr("First answer to compare"), this), box(tr("Second answer to compare"), this)},
      heading_(new MarkedLabel(Type::H2, tr("Compare two: can both be right?"), this)),
      between_(new QLabel(tr("and"), this)),
      symbol_(new FigureWidget(Figure{}, this)),
      sentence_(new MarkedLabel(Type::Body, {}, this)),
      table_(new PairTable(this)),
      change_(new QPushButton(tr("What chan&ged between the two"), this)) {
    Theme const& theme = Theme::instance();
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setAccessibleName(tr("Compare two answers"));
    setFocusProxy(boxes_[0]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(size::pageMargin), theme.px(space::s3),
                               theme.px(size::pageMargin), theme.px(space::s2));
    column->setSpacing(theme.px(space::s2));
    buildTop(*column);
    buildSentence(*column);
    setCompact(change_);
    change_->hide();
    column->addWidget(change_, 0, Qt::AlignLeft);
    column->addWidget(hairline(this));
    column->addWidget(table_);
    sentence_->linkTerms();
    connect(change_, &QPushButton::clicked, this,
            [this] { emit changeWanted(changed_.first, changed_.second); });
    column->addStretch(1);
    for (int place : {0, 1}) {
        connect(boxes_[static_cast<std::size_t>(place)], &QComboBox::activated, this,
                [this, place](int index) { choose(place, index); });
    }
}

void PairPanel::buildTop(QBoxLayout& column) {
    ui::setQuiet(between_);
    top_ = row(column);
    heading_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    between_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    top_->addWidget(heading_);
    choice_ = row(*top_);
    choice_->addWidget(boxes_[0]);
    choice_->addWidget(between_);
    choice_->addWidget(boxes_[1]);
}

void PairPanel::buildSentence(QBoxLayout& column) {
    Theme const& theme = Theme::instance();
    auto* middle = row(column);
    auto* beside = new QVBoxLayout;
    // The symbol stands in the middle of the sentence's first line.
    int const above = (theme.lineHeight(Type::Body) - theme.px(size::symbol)) / 2;
    beside->setContentsMargins(0, above, 0, 0);
    beside->addWidget(symbol_);
    beside->addStretch(1);
    middle->addLayout(beside);
    middle->addWidget(sentence_, 1);
    middle->addStretch(0);
    sentence_->setMaximumWidth(theme.px(size::paragraphMax));
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

// Side by side where there is room, else one below the other: names are never cut.
void PairPanel::arrangeTop(int width) {
    int const room = width - 2 * Theme::instance().px(size::pageMargin);
    int const gap = top_->spacing();
    int const boxes = boxes_[0]->sizeHint().width() + gap + between_->sizeHint().width() + gap +
                      boxes_[1]->sizeHint().width();
    QFontMetrics const metrics(heading_->font());
    int const heading = metrics.horizontalAdvance(heading_->accessibleName()) + gap;
    bool const oneRow = heading + boxes <= room;
    top_->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    top_->setAlignment(choice_, oneRow ? Qt::Alignment() : Qt::AlignLeft);
    choice_->setDirection(boxes <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // A layout within a layout does not tell the outer one that its height is another.
    layout()->invalidate();
}

int PairPanel::heightNeeded(int width) {
    arrangeTop(width);
    return heightForWidth(width);
}

void PairPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrangeTop(width());
}

void PairPanel::followInTabOrder(std::vector<QWidget*> const& before) {
    // The first box knows its place in the window; the others are put there, then it behind them.
    QWidget* last = boxes_[0];
    for (QWidget* widget : before) {
        setTabOrder(last, widget);
        last = widget;
    }
    if (last != boxes_[0]) setTabOrder(last, boxes_[0]);
}

void PairPanel::setAnswers(std::vector<AnswerCard> answers,
                           std::pair<std::size_t, std::size_t> first, Sentences const& sentences) {
    auto const [left, right] = pair();
    answers_ = std::move(answers);
    sentences_ = &sentences;
    chosen_ = {indexOf(left), indexOf(right)};
    if (!by_hand_ || chosen_[0] < 0 || chosen_[1] < 0) {
        by_hand_ = false;
        chosen_ = {static_cast<int>(first.first), static_cast<int>(first.second)};
        nextPlace_ = 0;
    }
    fillBoxes();
    if (!canCompare()) return;
    showRelation();
    arrangeTop(width());
}

void PairPanel::clear() {
    answers_.clear();
    nextPlace_ = 0;
    by_hand_ = false;
}

void PairPanel::fillBoxes() {
    for (std::size_t place : {0u, 1u}) {
        QSignalBlocker const quiet(boxes_[place]);
        boxes_[place]->clear();
        boxes_[place]->addItems(namesOf(answers_));
        boxes_[place]->setCurrentIndex(chosen_[place]);
    }
}

void PairPanel::compare(QString const& first, QString const& second) {
    if (indexOf(first) < 0 || indexOf(second) < 0) return;
    choose(0, indexOf(first));
    choose(1, indexOf(second));
}

int PairPanel::indexOf(QString const& code) const {
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        if (words(answers_[i].assessment) == code) return static_cast<int>(i);
    }
    return -1;
}

std::pair<QString, QString> PairPanel::pair() const {
    if (!canCompare()) return {};
    auto const code = [this](int index) {
        return words(answers_[static_cast<std::size_t>(index)].assessment);
    };
    return {code(chosen_[0]), code(chosen_[1])};
}

void PairPanel::put(QString const& code) {
    int const index = indexOf(code);
    if (index < 0 || !canCompare()) return;
    choose(nextPlace_, index);
    nextPlace_ = 1 - nextPlace_;
}

// An answer is never compared with itself: choosing it on one side moves the other over.
void PairPanel::choose(int place, int index) {
    by_hand_ = true;
    auto const here = static_cast<std::size_t>(place);
    if (chosen_[1 - here] == index) chosen_[1 - here] = chosen_[here];
    chosen_[here] = index;
    for (std::size_t side : {0u, 1u}) boxes_[side]->setCurrentIndex(chosen_[side]);
    showRelation();
}

void PairPanel::showRelation() {
    AnswerCard const& first = answers_[static_cast<std::size_t>(chosen_[0])];
    AnswerCard const& second = answers_[static_cast<std::size_t>(chosen_[1])];
    Relation const relation = relate(first, second, *sentences_);
    // Nothing to match means that a tool is not installed: the sentence alone says so.
    bool const known = !relation.matters.empty();
    symbol_->setFigure(symbol(known ? std::string(id_of(relation.kind)) : "question"));
    QString const sentence = words(relation.sentence);
    sentence_->setMarked(
        known ? QStringLiteral("**%1.** %2").arg(words(words_of(relation.kind)), sentence)
              : sentence);
    table_->setVisible(known);
    table_->setMatters(relation.matters, boxes_[0]->currentText(), boxes_[1]->currentText());
    emit pairShown();
}

void PairPanel::offerChange(QString before, QString after) {
    changed_ = {std::move(before), std::move(after)};
    change_->show();
}

void PairPanel::offerNoChange() { change_->hide(); }

}  // namespace parallax::ui
