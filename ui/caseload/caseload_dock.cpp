#include "ui/caseload/caseload_dock.hpp"

#include "ui/caseload/case_delegate.hpp"
#include "ui/caseload/caseload_model.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/theme.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parallax::ui {

CaseloadDock::CaseloadDock(QWidget* parent)
    : QDockWidget(tr("Caseload"), parent),
      model_(new CaseloadModel(this)),
      found_(new QSortFilterProxyModel(this)),
      count_(new QLabel(this)),
      search_(new QLineEdit(this)),
      list_(new QListView(this)),
      found_or_not_(new QStackedWidget(this)),
      nothing_(new MarkedLabel(Type::Body, {}, this)),
      add_(new QPushButton(tr("New case"), this)) {
    setObjectName("caseload");
    setTitleBarWidget(head());
    search_->setPlaceholderText(tr("Search references"));
    search_->setAccessibleName(tr("Search references"));
    search_->setClearButtonEnabled(true);
    buildList();
    found_or_not_->addWidget(list_);
    found_or_not_->addWidget(buildNothing());
    connect(add_, &QPushButton::clicked, this, &CaseloadDock::newCaseWanted);

    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    auto* top = new QHBoxLayout;
    top->addWidget(search_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(add_);
    for (auto* strip : {top, foot}) {
        setGaps(strip, {space::s3, space::s2, space::s3, space::s3}, space::s2);
    }
    setGaps(column, {}, 0);
    column->addLayout(top);
    column->addWidget(found_or_not_, 1);
    column->addLayout(foot);
    setWidget(inside);
    sizeToText();
    connect(&Theme::instance(), &Theme::changed, this, &CaseloadDock::sizeToText);
}

QWidget* CaseloadDock::head() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    setGaps(row, {space::s4, space::s3, space::s3, space::s1}, space::s2);
    auto* title = new QLabel(windowTitle(), head);
    setType(title, Type::H3);
    setType(count_, Type::Meta);
    setQuiet(count_);
    row->addWidget(title, 1);
    row->addWidget(count_);
    return head;
}

void CaseloadDock::buildList() {
    found_->setSourceModel(model_);
    found_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    list_->setModel(found_);
    list_->setItemDelegate(new CaseDelegate(list_));
    list_->setAccessibleName(tr("Cases"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setBackgroundRole(QPalette::Window);
    list_->viewport()->setBackgroundRole(QPalette::Window);
    connect(search_, &QLineEdit::textChanged, this, &CaseloadDock::search);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](QModelIndex const& now) {
                if (showing_ || !now.isValid()) return;
                emit caseChosen(now.data(CaseloadModel::Reference).toString());
            });
}

QWidget* CaseloadDock::buildNothing() {
    auto* empty = new QWidget(this);
    auto* column = new QVBoxLayout(empty);
    setGaps(column, {space::s4, space::s2, space::s4, space::s2}, space::s3);
    auto* all = new QPushButton(tr("Show all cases"), empty);
    connect(all, &QPushButton::clicked, search_, [this] {
        search_->clear();
        search_->setFocus();
    });
    column->addWidget(nothing_);
    column->addWidget(all);
    column->addStretch(1);
    return empty;
}

/// The list chooses another row for one that goes; which case is open is for the person to say.
void CaseloadDock::search(QString const& part) {
    showing_ = true;
    found_->setFilterFixedString(part);
    mark();
    showing_ = false;
}

void CaseloadDock::showCases(std::vector<CaseLine> const& cases, QString const& current) {
    showing_ = true;
    model_->setCases(cases);
    count_->setText(cases.size() == 1 ? tr("1 case") : tr("%1 cases").arg(cases.size()));
    bool const moved = current != current_;
    current_ = current;
    mark();
    // A case that undo brings back is shown where it is, even if the search had left it out.
    if (moved && !current.isEmpty() && !list_->currentIndex().isValid()) search_->clear();
    showing_ = false;
}

void CaseloadDock::setNewCaseEnabled(bool enabled) { add_->setVisible(enabled); }

void CaseloadDock::mark() {
    auto const row = found_->mapFromSource(model_->index(model_->rowOf(current_)));
    list_->setCurrentIndex(row);
    if (row.isValid()) list_->scrollTo(row);
    bool const nothing = found_->rowCount() == 0 && !search_->text().isEmpty();
    nothing_->setMarked(tr("No case matches “%1”.").arg(search_->text()));
    found_or_not_->setCurrentIndex(nothing ? 1 : 0);
}

void CaseloadDock::sizeToText() {
    auto const& theme = Theme::instance();
    setMinimumWidth(theme.px(size::caseloadDockMin));
    setMaximumWidth(theme.px(size::caseloadDockMax));
    list_->doItemsLayout();
}

}  // namespace parallax::ui
