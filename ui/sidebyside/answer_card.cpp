#include "ui/sidebyside/answer_card.hpp"

#include "ui/sidebyside/card_bands.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace parallax::ui {

namespace {

// What stands above each band: a gap, and for some a hairline in the middle of two gaps.
struct Above {
    int gap;
    int afterLine;  ///< 0: no hairline
};
constexpr std::array<Above, bandCount> above{{
    {size::cardTop, 0},
    {space::s2, 0},
    {space::s3, space::s2},
    {space::s2, 0},
    {space::s2, 0},
    {space::s3, space::s2},
}};

int gapAbove(std::size_t band, int height) {
    if (height == 0) return 0;
    Theme const& theme = Theme::instance();
    Above const& gaps = above[band];
    return theme.px(gaps.gap) + (gaps.afterLine > 0 ? size::border + theme.px(gaps.afterLine) : 0);
}

QWidget* beside(QWidget* band, QPushButton* button, QWidget* parent) {
    auto* both = new QWidget(parent);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().px(space::s2));
    row->addWidget(band, 1);
    row->addWidget(button, 0, Qt::AlignBottom);
    return both;
}

}  // namespace

AnswerFrame::AnswerFrame(QString code, QString const& spoken, QWidget* parent)
    : QFrame(parent),
      code_(std::move(code)),
      change_(new QPushButton(tr("Change"), this)),
      ways_(new QMenu(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(spoken);
    ways_->addAction(tr("&Open"), this, [this] { emit openWanted(code_); });
    ways_->addAction(tr("&Save as PDF..."), this, [this] { emit saveWanted(code_); });
    ways_->addAction(tr("&Correct..."), this, [this] { emit correctWanted(code_); });
    ways_->addAction(tr("&Remove"), this, [this] { emit removeWanted(code_); });
    change_->setMenu(ways_);
    change_->setAccessibleName(tr("Open, save, correct or remove this answer"));
    setCompact(change_);
}

void AnswerFrame::offerChanges(std::vector<std::pair<QString, QString>> const& codesAndWords) {
    if (codesAndWords.empty()) return;
    auto* since = ways_->addMenu(tr("&What changed since"));
    for (auto const& [code, words] : codesAndWords) {
        QString text = words;
        since->addAction(text.replace(u'&', QStringLiteral("&&")), this,
                         [this, before = code] { emit changeWanted(before, code_); });
    }
}

// Places its children itself, without a layout that would pass on that they need more room.
bool AnswerFrame::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QFrame::event(event);
}

void AnswerFrame::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: emit moveWanted(event->key()); break;
        case Qt::Key_Return:
        case Qt::Key_Enter: emit openWanted(code_); break;
        case Qt::Key_Delete: emit removeWanted(code_); break;
        case Qt::Key_C:
            if (event->modifiers() != Qt::NoModifier) return QFrame::keyPressEvent(event);
            emit compareWanted();
            break;
        default: QFrame::keyPressEvent(event);
    }
}

void AnswerFrame::mouseDoubleClickEvent(QMouseEvent*) { emit openWanted(code_); }

void AnswerFrame::contextMenuEvent(QContextMenuEvent* event) {
    bool const byKey = event->reason() == QContextMenuEvent::Keyboard;
    ways_->popup(byKey ? change_->mapToGlobal(QPoint(0, change_->height())) : event->globalPos());
}

AnswerCardView::AnswerCardView(AnswerCard const& card, QWidget* parent)
    : AnswerFrame(words(card.assessment), spokenCard(card), parent), history_(card.history) {
    for (int band = 0; band < bandCount; ++band) {
        bands_.push_back(makeBand(static_cast<Band>(band), card, this));
    }
    // Who gave it stands in every card; what can be done to it stands beside that.
    bands_.back() = beside(bands_.back(), change(), this);
    heights_.assign(bands_.size(), 0);
}

std::vector<int> AnswerCardView::bandHeights(int width) const {
    int const inside = width - 2 * Theme::instance().px(size::cardSide);
    std::vector<int> heights;
    for (QWidget* band : bands_) {
        if (!band) {
            heights.push_back(0);
        } else {
            heights.push_back(band->hasHeightForWidth() ? band->heightForWidth(inside)
                                                        : band->sizeHint().height());
        }
    }
    return heights;
}

void AnswerCardView::setBandHeights(std::vector<int> heights) {
    heights_ = std::move(heights);
    placeBands();
    update();
}

int AnswerCardView::heightOf(std::vector<int> const& bands) {
    int height = Theme::instance().px(size::cardBottom);
    for (std::size_t band = 0; band < bands.size(); ++band) {
        height += bands[band] + gapAbove(band, bands[band]);
    }
    return height;
}

QSize AnswerCardView::sizeHint() const {
    int const width = Theme::instance().px(size::cardMin);
    return {width, heightOf(bandHeights(width))};
}

QSize AnswerCardView::minimumSizeHint() const {
    int width = 0;
    for (QWidget* band : bands_) {
        if (band) width = std::max(width, band->minimumSizeHint().width());
    }
    return {width + 2 * Theme::instance().px(size::cardSide), 0};
}

void AnswerCardView::placeBands() {
    int const side = Theme::instance().px(size::cardSide);
    int top = 0;
    for (std::size_t band = 0; band < bands_.size(); ++band) {
        top += gapAbove(band, heights_[band]);
        if (bands_[band]) bands_[band]->setGeometry(side, top, width() - 2 * side, heights_[band]);
        top += heights_[band];
    }
}

void AnswerCardView::resizeEvent(QResizeEvent* event) {
    AnswerFrame::resizeEvent(event);
    placeBands();
}

void AnswerCardView::paintEvent(QPaintEvent*) {
    Theme const& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(theme.colours().cardLine, theme.border());
    // Nobody keeps this answer up any longer: band by band it says so, and so does the edge.
    if (history_) border = QPen(theme.colours().control, theme.border(), Qt::DashLine);
    painter.setPen(border);
    painter.setBrush(theme.colours().card);
    double const radius = theme.px(size::radiusCard);
    double const half = theme.border() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    int top = 0;
    for (std::size_t band = 0; band < bands_.size(); ++band) {
        if (heights_[band] > 0 && above[band].afterLine > 0) {
            painter.fillRect(QRect(1, top + theme.px(above[band].gap), width() - 2, size::border),
                             theme.colours().line);
        }
        top += gapAbove(band, heights_[band]) + heights_[band];
    }
}

}  // namespace parallax::ui
