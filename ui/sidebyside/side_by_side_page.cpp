#include "ui/sidebyside/side_by_side_page.hpp"

#include "ui/assess/folding_section.hpp"
#include "ui/sidebyside/card_grid.hpp"
#include "ui/sidebyside/findings.hpp"
#include "ui/sidebyside/management_strip.hpp"
#include "ui/sidebyside/pair_panel.hpp"
#include "ui/sidebyside/words_line.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/stops.hpp"
#include "ui/theme/words.hpp"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax::ui {

namespace {

QScrollArea* plainScrollArea() {
    auto* area = new QScrollArea;
    makePlain(*area);
    return area;
}

MarkedLabel* readable(Type type, std::string const& text, QWidget& parent) {
    auto* label = new MarkedLabel(type, words(text), &parent);
    label->setMaximumWidth(Theme::instance().px(size::paragraphMax));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

SideBySidePage::SideBySidePage(QWidget* parent)
    : QWidget(parent),
      splitter_(new QSplitter(Qt::Vertical, this)),
      answers_(plainScrollArea()),
      comparison_(plainScrollArea()) {
    setPageBackground(this);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(answers_);
    splitter_->addWidget(comparison_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    answers_->viewport()->setBackgroundRole(QPalette::Base);
    auto* whole = new QWidget;
    setPageBackground(whole);
    scrolled_ = new QVBoxLayout(whole);
    scrolled_->setContentsMargins(0, 0, 0, 0);
    scrolled_->setSpacing(0);
    answers_->setWidget(whole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter_);
    connect(splitter_, &QSplitter::splitterMoved, this, [this] { splitByHand_ = true; });
    connect(&Theme::instance(), &Theme::changed, this, [this] { rebuildComparison(); });
    clear();
}

void SideBySidePage::setCatalogue(Catalogue const* catalogue, Sentences const* sentences) {
    catalogue_ = catalogue;
    sentences_ = sentences;
}

void SideBySidePage::showCase(Case const& kase, Date asOf) {
    bool const another = kase.reference != reference_;
    reference_ = kase.reference;
    view_ = side_by_side(kase, *catalogue_, *sentences_, asOf);
    found_ = contradictions(kase, *catalogue_, *sentences_, asOf);
    since_.find(*view_, kase, *catalogue_, *sentences_, asOf);
    if (another && pair_) pair_->clear();
    rebuild();
    if (another) answers_->verticalScrollBar()->setValue(0);
}

/// Of the two compared, where one is an earlier answer of the other's tool or question.
void SideBySidePage::offerChange() {
    auto const [first, second] = pair_->pair();
    if (since_.isEarlier(first, second)) return pair_->offerChange(first, second);
    if (since_.isEarlier(second, first)) return pair_->offerChange(second, first);
    pair_->offerNoChange();
}

void SideBySidePage::clear() {
    reference_.clear();
    view_.reset();
    if (pair_) pair_->clear();
    rebuild();
}

void SideBySidePage::compare(QString const& first, QString const& second) {
    if (!pair_ || pair_->isHidden()) return;
    pair_->compare(first, second);
    pair_->setFocus(Qt::OtherFocusReason);
    if (below_) answers_->ensureWidgetVisible(pair_);
}

bool SideBySidePage::goTo(QString const& code) {
    auto const found = std::ranges::find(frames_, code, &AnswerFrame::code);
    if (found == frames_.end()) return false;
    (*found)->setFocus(Qt::OtherFocusReason);
    answers_->ensureWidgetVisible(*found);
    return true;
}

// Everything that is shown is made anew: the answers are few, and no widget has to know how to
// turn into another. What the reader was at is kept: place, focus and the pair compared.
void SideBySidePage::rebuild() {
    std::ptrdiff_t const focused = focusedFrame();
    QString const code =
        focused < 0 ? QString() : frames_[static_cast<std::size_t>(focused)]->code();
    int const scrolled = answers_->verticalScrollBar()->value();
    frames_.clear();
    stops_.clear();
    grid_ = nullptr;
    // The old content may be the sender of the signal that led here.
    if (content_) {
        content_->setParent(nullptr);
        content_->deleteLater();
    }
    content_ = new QWidget;
    setPageBackground(content_);
    if (view_) fill(*content_);
    scrolled_->insertWidget(0, content_, 1);
    content_->show();
    showPair();
    answers_->verticalScrollBar()->setValue(scrolled);
    if (focused >= 0) focusAgain(code, focused);
}

/// The answer that has the focus, or something in it; -1 for none.
std::ptrdiff_t SideBySidePage::focusedFrame() const {
    // What the window comes back to counts, also while a form stands before it.
    QWidget const* focused = window()->focusWidget();
    auto const found = std::ranges::find_if(frames_, [&](AnswerFrame const* frame) {
        return frame == focused || (focused && frame->isAncestorOf(focused));
    });
    return found == frames_.end() ? -1 : found - frames_.begin();
}

void SideBySidePage::rebuildComparison() {
    auto const [first, second] = pair_->pair();
    bool const byHand = pair_->chosenByHand();
    detachPair();
    pair_->deleteLater();
    pair_ = nullptr;
    rebuild();
    if (byHand) pair_->compare(first, second);
}

void SideBySidePage::fill(QWidget& content) {
    Theme const& theme = Theme::instance();
    int const margin = theme.px(size::pageMargin);
    auto* column = new QVBoxLayout(&content);
    column->setContentsMargins(margin, theme.px(space::s3), margin, theme.px(space::s4));
    column->setSpacing(theme.px(space::s3));
    addBanner(*column, content);
    addLater(*column, content);
    if (view_->cards.empty() && view_->management.empty()) addStartButtons(*column, content);
    if (!view_->cards.empty()) {
        grid_ = new CardGrid;
        column->addLayout(grid_);
        for (AnswerCard const& card : view_->cards) {
            auto* frame = new AnswerCardView(card, &content);
            grid_->addCard(frame);
            addFrame(frame);
        }
    }
    cardCount_ = frames_.size();
    for (AnswerCard const& card : view_->management) {
        auto* strip = new ManagementStrip(card, &content);
        column->addWidget(strip);
        addFrame(strip);
    }
    addAlsoOnRecord(*column, content);
    addFindings(*column, content);
    column->addStretch(1);
}

void SideBySidePage::addBanner(QVBoxLayout& column, QWidget& content) {
    auto* banner = new QVBoxLayout;
    banner->setSpacing(0);
    banner->addWidget(readable(Type::Banner, view_->banner, content));
    if (!view_->banner_detail.empty()) {
        banner->addWidget(readable(Type::Body, view_->banner_detail, content));
    }
    column.addLayout(banner);
}

// What came later is not shown, but it is never left unsaid.
void SideBySidePage::addLater(QVBoxLayout& column, QWidget& content) {
    if (!view_->later) return;
    Date const day = view_->later->day;
    auto* look = new QPushButton(tr("&Look from %1").arg(words(date_in_words(day))), &content);
    look->setAccessibleName(look->text().remove(u'&'));
    setCompact(look);
    connect(look, &QPushButton::clicked, this, [this, day] { emit dayWanted(day); });
    auto* line = readable(Type::BodySmall, view_->later->line, content);
    line->setMaximumWidth(QWIDGETSIZE_MAX);  // a list is looked through, not read along
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::instance().px(space::s4));
    row->addWidget(line, 1);
    row->addWidget(look, 0, Qt::AlignTop);
    stops_.push_back(look);
    column.addLayout(row);
}

// Folded until it is asked for: how many there are is always in sight, and the answers stay so too.
void SideBySidePage::addFindings(QVBoxLayout& column, QWidget& content) {
    if (found_.empty()) {
        if (view_->cards.empty() && view_->management.empty()) return;
        column.addWidget(readable(Type::BodySmall, bytes(countOf(found_)), content));
        return;
    }
    auto* findings = new Findings(found_, GoTo::answers, &content);
    auto* section = new FoldingSection(countOf(found_), findings, &content);
    section->setFoldable(true);
    section->setOpen(findingsOpen_);
    connect(section, &FoldingSection::folded, this, [this](bool open) { findingsOpen_ = open; });
    connect(findings, &Findings::goToWanted, this, [this](QString const& code) {
        if (!goTo(code)) emit openAnswer(code);
    });
    for (QWidget* stop : stopsIn(*section)) stops_.push_back(stop);
    column.addWidget(section);
}

void SideBySidePage::addStartButtons(QVBoxLayout& column, QWidget& content) {
    auto* record = new QPushButton(tr("&Record an answer"), &content);
    auto* score = new QPushButton(tr("&Score an answer"), &content);
    setPrimary(record);
    connect(record, &QPushButton::clicked, this, &SideBySidePage::recordAnswerWanted);
    connect(score, &QPushButton::clicked, this, &SideBySidePage::scoreAnswerWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::instance().px(space::s2));
    row->addWidget(record);
    row->addWidget(score);
    stops_.insert(stops_.end(), {record, score});
    row->addStretch(1);
    column.addLayout(row);
}

void SideBySidePage::addAlsoOnRecord(QVBoxLayout& column, QWidget& content) {
    if (view_->also_on_record.empty()) return;
    auto* lines = new QVBoxLayout;
    lines->setSpacing(Theme::instance().px(space::s1));
    lines->addWidget(new MarkedLabel(Type::H3, tr("Also on record"), &content));
    for (WordsOnly const& also : view_->also_on_record) {
        auto* line = new WordsLine(also, &content);
        lines->addWidget(line);
        addFrame(line);
    }
    column.addLayout(lines);
}

void SideBySidePage::addFrame(AnswerFrame* frame) {
    frames_.push_back(frame);
    stops_.insert(stops_.end(), {frame, frame->change()});
    connect(frame, &AnswerFrame::correctWanted, this, &SideBySidePage::correctAnswerWanted);
    connect(frame, &AnswerFrame::removeWanted, this, &SideBySidePage::removeAnswerWanted);
    connect(frame, &AnswerFrame::saveWanted, this, &SideBySidePage::saveAnswerWanted);
    frame->offerChanges(since_.linesFor(frame->code()));
    connect(frame, &AnswerFrame::changeWanted, this, &SideBySidePage::changeWanted);
    connect(frame, &AnswerFrame::openWanted, this, &SideBySidePage::openAnswer);
    connect(frame, &AnswerFrame::moveWanted, this, [this, frame](int key) { move(frame, key); });
    connect(frame, &AnswerFrame::compareWanted, this, [this, frame] { pair_->put(frame->code()); });
}

void SideBySidePage::showPair() {
    if (!pair_) {
        pair_ = new PairPanel;
        connect(pair_, &PairPanel::changeWanted, this, &SideBySidePage::changeWanted);
        connect(pair_, &PairPanel::pairShown, this, &SideBySidePage::offerChange);
        placePair(below_);
    }
    std::vector<AnswerCard> answers;
    if (view_) {
        answers = view_->cards;
        answers.insert(answers.end(), view_->management.begin(), view_->management.end());
    }
    bool const any = answers.size() > 1;
    if (any) {
        pair_->setAnswers(std::move(answers), view_->first_pair.value_or(std::pair{0u, 1u}),
                          *sentences_);
    }
    pair_->setVisible(any);
    comparison_->setVisible(any && !below_);
    pair_->followInTabOrder(stops_);
    shareHeight();
}

void SideBySidePage::detachPair() {
    if (comparison_->widget() == pair_) comparison_->takeWidget();
    pair_->setParent(nullptr);
}

void SideBySidePage::placePair(bool below) {
    below_ = below;
    bool const any = !pair_->isHidden();
    QPointer<QWidget> const focused = QApplication::focusWidget();
    bool const within = focused && pair_->isAncestorOf(focused);
    detachPair();
    if (below) {
        scrolled_->addWidget(pair_);
    } else {
        comparison_->setWidget(pair_);
    }
    pair_->setVisible(any);
    comparison_->setVisible(any && !below);
    pair_->followInTabOrder(stops_);
    if (within && focused) focused->setFocus(Qt::OtherFocusReason);
}

// The comparison gets what it needs where that leaves the larger part to the answers. Where it does
// not, both scroll together: a low strip of each would cut levels from their meanings.
void SideBySidePage::shareHeight() {
    if (pair_->isHidden()) return;
    int const room = splitter_->height() - splitter_->handleWidth();
    int const wanted = pair_->heightNeeded(splitter_->width());
    bool const below = wanted > room * 2 / 5;
    if (below != below_) placePair(below);
    if (!below && !splitByHand_) splitter_->setSizes({room - wanted, wanted});
}

void SideBySidePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareHeight();
}

// Left and right go through all answers in their order, up and down keep to the column.
void SideBySidePage::move(AnswerFrame* from, int key) {
    auto const here = std::find(frames_.begin(), frames_.end(), from) - frames_.begin();
    auto const cards = static_cast<std::ptrdiff_t>(cardCount_);
    auto const all = static_cast<std::ptrdiff_t>(frames_.size());
    std::ptrdiff_t const row = grid_ && here < cards ? grid_->columns() : 1;
    std::ptrdiff_t to = here;
    switch (key) {
        case Qt::Key_Left: to = here - 1; break;
        case Qt::Key_Right: to = here + 1; break;
        case Qt::Key_Up:
            to = here == cards && cards > 0 ? (cards - 1) / grid_->columns() * grid_->columns()
                                            : here - row;
            break;
        case Qt::Key_Down:
            to = here + row;
            if (here < cards && to >= cards) {
                bool const lastRow = here / row == (cards - 1) / row;
                to = lastRow ? cards : cards - 1;
            }
            break;
        default: break;
    }
    if (to < 0 || to >= all) return;
    frames_[static_cast<std::size_t>(to)]->setFocus(Qt::OtherFocusReason);
    answers_->ensureWidgetVisible(frames_[static_cast<std::size_t>(to)]);
}

/// To the same answer; where that is gone, to the one now in its place, else to what is left.
void SideBySidePage::focusAgain(QString const& code, std::ptrdiff_t place) {
    for (AnswerFrame* frame : frames_) {
        if (frame->code() == code) return frame->setFocus(Qt::OtherFocusReason);
    }
    auto const last = static_cast<std::ptrdiff_t>(frames_.size()) - 1;
    if (last >= 0) {
        frames_[static_cast<std::size_t>(std::min(place, last))]->setFocus(Qt::OtherFocusReason);
    } else if (!stops_.empty()) {
        stops_.front()->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace parallax::ui
