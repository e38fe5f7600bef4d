#include "ui/record/record_page.hpp"

#include "ui/assess/rows_table.hpp"
#include "ui/record/line_entry.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/plain_views.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace parallax::ui {
namespace {

/// Below this width of the page the records stand under the list of kinds.
constexpr int besideFrom = size::twoCardsFrom;

}  // namespace

RecordPage::RecordPage(Library const& library, QWidget* parent)
    : QWidget(parent),
      all_(recordKinds(library)),
      list_(new QListWidget(this)),
      heading_(new MarkedLabel(Type::H2, {}, this)),
      about_(new MarkedLabel(Type::BodySmall, {}, this)),
      line_(new LineEntry(this)),
      none_(new MarkedLabel(Type::Body, tr("Not recorded in this case."), this)),
      table_(new RowsTable(tr("Records"), {}, {}, this)),
      add_(new QPushButton(this)),
      correct_(new QPushButton(tr("Co&rrect..."), this)),
      remove_(new QPushButton(tr("Re&move"), this)) {
    setPageBackground(this);
    list_->setAccessibleName(tr("Kinds of records"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (RecordKind const& kind : all_) list_->addItem(kind.heading);
    setFocusProxy(list_);
    about_->setQuiet();
    about_->setMaximumWidth(Theme::instance().px(size::paragraphMax));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->installEventFilter(this);
    row_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setGaps(row_, {size::pageMargin, space::s3, size::pageMargin, space::s3}, space::s6);
    row_->addWidget(list_);
    row_->addWidget(buildRight(), 1);
    connect(list_, &QListWidget::currentRowChanged, this, &RecordPage::showKind);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &RecordPage::followChoice);
    connect(table_, &QTableWidget::cellDoubleClicked, correct_, &QPushButton::click);
    connect(&Theme::instance(), &Theme::changed, this, &RecordPage::place);
    orderStops();
    list_->setCurrentRow(0);
    place();
}

/// As they stand on the page, not as they were made.
void RecordPage::orderStops() {
    QWidget* const stops[] = {list_, add_, correct_, remove_, line_, table_};
    for (std::size_t i = 1; i < std::size(stops); ++i) setTabOrder(stops[i - 1], stops[i]);
}

QWidget* RecordPage::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    setGaps(row, {}, space::s2);
    for (QPushButton* button : {add_, correct_, remove_}) row->addWidget(button);
    connect(line_, &LineEntry::entered, this,
            [this](QString const& line) { emit lineWanted(kind(), line); });
    row->addStretch(1);
    connect(add_, &QPushButton::clicked, this, [this] { emit addWanted(kind()); });
    connect(correct_, &QPushButton::clicked, this,
            [this] { emit correctWanted(kind(), chosen()); });
    connect(remove_, &QPushButton::clicked, this, [this] { emit removeWanted(kind(), chosen()); });
    return buttons;
}

QWidget* RecordPage::buildRight() {
    auto* inside = new QWidget(this);
    setPageBackground(inside);
    auto* column = new QVBoxLayout(inside);
    setGaps(column, {}, space::s3);
    column->addWidget(heading_);
    column->addWidget(about_);
    column->addWidget(buildButtons());
    column->addWidget(line_);
    column->addWidget(none_);
    column->addWidget(table_);
    column->addStretch(1);
    area_ = new QScrollArea(this);
    area_->setWidget(inside);
    makePlain(*area_);
    area_->viewport()->setBackgroundRole(QPalette::Base);
    return area_;
}

RecordKind const& RecordPage::kind() const { return all_[std::max(list_->currentRow(), 0)]; }

void RecordPage::showCase(Case const& kase) {
    bool const another = kase.reference != case_.reference;
    auto const at = chosen();
    case_ = kase;
    nameKinds();
    showRows();
    choose(at);
    if (another) line_->empty();
}

void RecordPage::clear() { showCase({}); }

/// How many there are of each stands beside its name.
void RecordPage::nameKinds() {
    for (int i = 0; i < all_.size(); ++i) {
        auto const count = all_[i].rows(case_).size();
        list_->item(i)->setSizeHint({0, Theme::instance().px(size::fieldCompact)});
        list_->item(i)->setText(QStringLiteral("%1 (%2)").arg(all_[i].heading).arg(count));
    }
}

void RecordPage::showKind() {
    line_->showKind(kind().one, kind().line_looks);
    showRows();
}

void RecordPage::showRows() {
    RecordKind const& shown = kind();
    rows_ = shown.rows(case_);
    heading_->setMarked(shown.heading);
    about_->setMarked(
        tr("%1 All of it stands here, whatever day is looked from.").arg(shown.about));
    auto const missing = shown.missing ? shown.missing(case_) : QString();
    add_->setText(shown.add + QStringLiteral("..."));
    add_->setEnabled(missing.isEmpty());
    none_->setMarked(missing.isEmpty() ? tr("Not recorded in this case.")
                                       : tr("Not recorded in this case. %1").arg(missing));
    none_->setVisible(rows_.isEmpty());
    QList<TableLine> lines;
    for (RecordRow const& row : rows_) lines.append({row.cells});
    table_->setColumns(shown.columns, shown.shares);
    table_->setAccessibleName(shown.heading);
    table_->setLines(lines);
    table_->setVisible(!rows_.isEmpty());
    table_->clearSelection();
    followChoice();
}

std::string RecordPage::chosen() const {
    auto const rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty() || rows.front().row() >= rows_.size()) return {};
    return rows_[rows.front().row()].code;
}

void RecordPage::choose(std::string const& code) {
    auto const found = std::ranges::find(rows_, code, &RecordRow::code);
    if (found == rows_.end()) return;
    int const row = static_cast<int>(found - rows_.begin());
    table_->setCurrentCell(row, 0);
    // The table is as tall as its rows: what scrolls is the area around it.
    area_->widget()->layout()->activate();
    auto const place = table_->visualItemRect(table_->item(row, 0)).center();
    auto const inside = table_->viewport()->mapTo(area_->widget(), place);
    area_->ensureVisible(inside.x(), inside.y());
}

void RecordPage::showAdded(std::string const& code) { choose(code); }

void RecordPage::goTo(RecordKind const& kind, std::string const& code) {
    auto const place = std::ranges::find(all_, kind.heading, &RecordKind::heading);
    if (place != all_.end()) list_->setCurrentRow(static_cast<int>(place - all_.begin()));
    choose(code);
    table_->setFocus();
}

void RecordPage::goToKind(std::string_view table) {
    auto const place = std::ranges::find(all_, table, &RecordKind::table);
    if (place != all_.end()) list_->setCurrentRow(static_cast<int>(place - all_.begin()));
    list_->setFocus();
}

void RecordPage::goToRecord(std::string_view table, std::string const& code) {
    for (RecordKind const& kind : all_) {
        auto const rows = kind.table == table ? kind.rows(case_) : QList<RecordRow>();
        bool const there = std::ranges::find(rows, code, &RecordRow::code) != rows.end();
        if (there) return goTo(kind, code);
    }
}

void RecordPage::followChoice() {
    bool const any = !chosen().empty();
    for (QPushButton* button : {correct_, remove_}) {
        button->setVisible(!rows_.isEmpty());
        button->setEnabled(any);
        button->setAccessibleDescription(any ? QString() : tr("Choose a row first."));
    }
}

/// In the table Enter corrects and Delete takes out.
bool RecordPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        int const key = static_cast<QKeyEvent*>(event)->key();
        bool const enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Delete) {
            (enter ? correct_ : remove_)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void RecordPage::place() {
    auto const& theme = Theme::instance();
    bool const narrow = width() < theme.px(besideFrom);
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    list_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(size::caseloadDock));
    list_->setMinimumWidth(narrow ? 0 : theme.px(size::caseloadDock));
    list_->setMaximumHeight(narrow ? theme.px(size::caseloadDockMin) : QWIDGETSIZE_MAX);
}

}  // namespace parallax::ui
