#include "ui/sidebyside/management_strip.hpp"

#include "ui/figures/level_label.hpp"
#include "ui/sidebyside/card_bands.hpp"
#include "ui/theme/words.hpp"

#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace parallax::ui {

namespace {

QLabel* answerOf(AnswerCard const& card, QWidget* parent) {
    if (card.level) return new LevelLabel(*card.level, LevelLabel::Shape::Plain, parent);
    return new MarkedLabel(Type::Body, words(card.no_level), parent);
}

QLabel* detail(QString const& text, QWidget* parent) {
    auto* label = new MarkedLabel(Type::Meta, text, parent);
    label->setQuiet();
    return label;
}

// As if all of it were strong, which is a little more than it takes.
int widthInOneLine(QLabel const& label) {
    QFont font = label.font();
    font.setWeight(static_cast<QFont::Weight>(strongWeight));
    return QFontMetrics(font).horizontalAdvance(label.accessibleName()) + 1;
}

}  // namespace

ManagementStrip::ManagementStrip(AnswerCard const& card, QWidget* parent)
    : AnswerFrame(words(card.assessment), spokenCard(card), parent),
      question_(new MarkedLabel(Type::Question, words(card.question), this)),
      answer_(answerOf(card, this)),
      sentence_(new MarkedLabel(Type::BodySmall, words(card.leaves_out), this)),
      maker_(detail(makerLine(card), this)),
      tool_(detail(words(card.tool), this)) {}

// In the thirds of the row of cards above, so that answers stand below answers.
ManagementStrip::Plan ManagementStrip::inColumns(int width) const {
    Theme const& theme = Theme::instance();
    int const side = theme.px(size::cardSide);
    int const third = (width - 2 * theme.px(size::cardGap)) / 3;
    int const second = third + theme.px(size::cardGap) + side;
    int const room = width - second - side;
    int const makerWidth =
        std::min(std::max(widthInOneLine(*maker_), widthInOneLine(*tool_)), room / 2);
    int const answerWidth = room - makerWidth - theme.px(space::s4);
    int const top = theme.px(size::cardTop);

    Plan plan;
    plan.question = {side, top, third - side, question_->heightForWidth(third - side)};
    plan.answer = {second, top, answerWidth, answer_->heightForWidth(answerWidth)};
    int const makerLeft = width - side - makerWidth;
    plan.maker = {makerLeft, top + theme.px(space::s1) / 2, makerWidth,
                  maker_->heightForWidth(makerWidth)};
    plan.tool = {makerLeft, plan.maker.bottom() + 1, makerWidth, tool_->heightForWidth(makerWidth)};
    int const below = plan.answer.bottom() + 1 + theme.px(space::s1);
    plan.sentence = {second, below, answerWidth, sentence_->heightForWidth(answerWidth)};
    plan.change = {{side, plan.question.bottom() + 1 + theme.px(space::s2)}, change()->sizeHint()};
    plan.height =
        std::max({plan.change.bottom(), plan.sentence.bottom(), plan.tool.bottom()}) + 1 + top;
    return plan;
}

ManagementStrip::Plan ManagementStrip::belowEachOther(int width) const {
    Theme const& theme = Theme::instance();
    int const side = theme.px(size::cardSide);
    int const room = width - 2 * side;
    int top = theme.px(size::cardTop);
    auto const next = [&](QLabel const* label, int gap) {
        QRect const rect(side, top, room, label->heightForWidth(room));
        top += rect.height() + theme.px(gap);
        return rect;
    };
    Plan plan;
    plan.question = next(question_, space::s2);
    plan.answer = next(answer_, space::s1);
    plan.sentence = next(sentence_, space::s2);
    plan.maker = next(maker_, 0);
    plan.tool = next(tool_, space::s2);
    plan.change = {{side, top}, change()->sizeHint()};
    top += plan.change.height() + theme.px(size::cardTop);
    plan.height = top;
    return plan;
}

ManagementStrip::Plan ManagementStrip::planFor(int width) const {
    bool const wide = width >= Theme::instance().px(size::twoCardsFrom);
    return wide ? inColumns(width) : belowEachOther(width);
}

int ManagementStrip::heightForWidth(int width) const { return planFor(width).height; }

QSize ManagementStrip::sizeHint() const {
    int const width = Theme::instance().px(size::twoCardsFrom);
    return {width, heightForWidth(width)};
}

QSize ManagementStrip::minimumSizeHint() const {
    int width = 0;
    for (QLabel const* label : {question_, answer_, sentence_, maker_, tool_}) {
        width = std::max(width, label->minimumSizeHint().width());
    }
    return {width + 2 * Theme::instance().px(size::cardSide), 0};
}

void ManagementStrip::resizeEvent(QResizeEvent* event) {
    AnswerFrame::resizeEvent(event);
    Plan const plan = planFor(width());
    question_->setGeometry(plan.question);
    answer_->setGeometry(plan.answer);
    sentence_->setGeometry(plan.sentence);
    maker_->setGeometry(plan.maker);
    tool_->setGeometry(plan.tool);
    change()->setGeometry(plan.change);
}

void ManagementStrip::paintEvent(QPaintEvent*) {
    Theme const& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours().control, theme.border()));
    painter.setBrush(theme.colours().sunk);
    double const radius = theme.px(size::radiusCard);
    double const half = theme.border() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

}  // namespace parallax::ui
