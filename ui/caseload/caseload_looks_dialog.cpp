#include "ui/caseload/caseload_looks_dialog.hpp"

#include "report/caseload_document.hpp"
#include "ui/caseload/caseload_looks_model.hpp"
#include "ui/shell/casebook_session.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/shell/library.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/theme.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace parallax::ui {

namespace {

/// Long enough to get on, short enough that the window answers.
constexpr int stretch = 30;

}  // namespace

CaseloadLooksDialog::CaseloadLooksDialog(Library const& library, CasebookSession& session,
                                         QWidget* parent)
    : QDialog(parent),
      library_(library),
      session_(session),
      model_(new CaseloadLooksModel(this)),
      checks_(new QComboBox(this)),
      agency_(new QLineEdit(this)),
      tools_(new QComboBox(this)),
      overdue_(new QCheckBox(tr("Only where a day has &passed"), this)),
      answered_(new QCheckBox(tr("What was ans&wered too"), this)),
      count_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      table_(new QTableView(this)),
      look_again_(new QPushButton(tr("&Look again"), this)),
      stop_(new QPushButton(tr("&Stop"), this)),
      export_(new QPushButton(tr("Save as &CSV..."), this)) {
    setWindowTitle(tr("What needs a look, in all cases"));
    count_->setWordWrap(true);
    progress_->setAccessibleName(tr("How many cases have been looked at"));
    table_->setModel(model_);
    table_->setAccessibleName(windowTitle());
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    auto* columns = table_->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    for (int whole :
         {CaseloadLooksModel::Reference, CaseloadLooksModel::What, CaseloadLooksModel::Since}) {
        columns->setSectionResizeMode(whole, QHeaderView::ResizeToContents);
    }
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(table_, &QTableView::activated, this, [this](QModelIndex const& index) {
        emit caseWanted(index.siblingAtColumn(CaseloadLooksModel::Reference).data().toString());
    });
    auto* column = new QVBoxLayout(this);
    setGaps(column, {space::s4, space::s4, space::s4, space::s4}, space::s3);
    column->addWidget(buildFilters());
    column->addWidget(count_);
    column->addWidget(progress_);
    column->addWidget(table_, 1);
    column->addWidget(buildFoot());
    fillFilters();
    // It is read as a page is, and stands over one.
    if (parent) resize(parent->size() * 9 / 10);
    connect(&on_, &QTimer::timeout, this, &CaseloadLooksDialog::lookOn);
    connect(&session_, &CasebookSession::changed, this, &CaseloadLooksDialog::follow);
}

QWidget* CaseloadLooksDialog::buildFilters() {
    auto* filters = new QWidget(this);
    auto* form = new QFormLayout(filters);
    form->setContentsMargins(0, 0, 0, 0);
    agency_->setAccessibleName(tr("Agency"));
    agency_->setPlaceholderText(tr("All agencies"));
    checks_->setAccessibleName(tr("Check"));
    tools_->setAccessibleName(tr("Tool"));
    form->addRow(tr("C&heck"), checks_);
    form->addRow(tr("&Agency"), agency_);
    form->addRow(tr("&Tool"), tools_);
    form->addRow(overdue_);
    form->addRow(answered_);
    connect(checks_, &QComboBox::activated, this, &CaseloadLooksDialog::look);
    connect(tools_, &QComboBox::activated, this, &CaseloadLooksDialog::look);
    connect(agency_, &QLineEdit::editingFinished, this, [this] {
        if (bytes(agency_->text().trimmed()) != filter_.agency) look();
    });
    connect(overdue_, &QCheckBox::clicked, this, &CaseloadLooksDialog::look);
    connect(answered_, &QCheckBox::clicked, this, &CaseloadLooksDialog::look);
    return filters;
}

QWidget* CaseloadLooksDialog::buildFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    setGaps(row, {}, space::s2);
    auto* shut = new QPushButton(tr("Close"), foot);
    for (QPushButton* button : {look_again_, stop_, export_}) row->addWidget(button);
    row->addStretch(1);
    row->addWidget(shut);
    for (QPushButton* button : {look_again_, stop_, export_, shut}) button->setAutoDefault(false);
    connect(look_again_, &QPushButton::clicked, this, &CaseloadLooksDialog::look);
    connect(stop_, &QPushButton::clicked, this, &CaseloadLooksDialog::stop);
    connect(export_, &QPushButton::clicked, this, &CaseloadLooksDialog::exportTable);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

void CaseloadLooksDialog::fillFilters() {
    checks_->addItem(tr("All checks"), QString());
    for (LookCheck const& check : look_checks()) {
        auto const title = words(library_.sentences.say("needs_a_look." + check.code + "_title"));
        checks_->addItem(tr("%1 (%2)").arg(title, words(check.code)), words(check.code));
    }
    tools_->addItem(tr("All tools"), QString());
    for (std::string const& id : library_.catalogue.ids()) {
        tools_->addItem(words(library_.catalogue.find(id)->definition().name), words(id));
    }
}

CaseloadFilter CaseloadLooksDialog::filter() const {
    CaseloadFilter filter;
    auto const check = bytes(checks_->currentData().toString());
    if (!check.empty()) filter.checks = {check};
    filter.agency = bytes(agency_->text().trimmed());
    filter.tool = bytes(tools_->currentData().toString());
    filter.overdue_only = overdue_->isChecked();
    filter.answered_too = answered_->isChecked();
    return filter;
}

void CaseloadLooksDialog::look() {
    day_ = session_.today();
    stop();
    model_->clear();
    unread_.clear();
    found_ = looked_at_ = cases_ = 0;
    filter_ = filter();
    auto begun = session_.lookAtAll(library_.catalogue, library_.sentences, day_);
    if (begun) {
        look_ = std::move(*begun);
        cases_ = look_->cases();
        on_.start(0);
    } else {
        unread_ = begun.error();
    }
    say();
}

void CaseloadLooksDialog::stop() {
    on_.stop();
    look_.reset();
    say();
}

void CaseloadLooksDialog::lookOn() {
    QElapsedTimer spent;
    spent.start();
    while (look_ && !look_->done() && spent.elapsed() < stretch) {
        auto of_one = look_->next();
        looked_at_ = look_->looked_at();
        if (!of_one) {
            unread_ = of_one.error();
            continue;
        }
        std::erase_if(*of_one,
                      [&](CaseloadFinding const& one) { return !filter_.lets_through(one); });
        found_ += of_one->size();
        if (model_->findings().size() < mostRows) model_->add(std::move(*of_one));
    }
    if (!look_ || look_->done()) return stop();
    say();
}

void CaseloadLooksDialog::say() {
    bool const busy = looking();
    progress_->setRange(0, static_cast<int>(cases_));
    progress_->setValue(static_cast<int>(looked_at_));
    progress_->setVisible(busy);
    stop_->setEnabled(busy);
    look_again_->setEnabled(!busy);
    export_->setEnabled(!busy && !model_->findings().empty());
    QStringList lines{tr("%1 of %2 cases looked at, as known on %3: %4 things need a look.")
                          .arg(looked_at_)
                          .arg(cases_)
                          .arg(words(date_in_words(day_)))
                          .arg(found_)};
    if (found_ > model_->findings().size()) {
        lines.append(
            tr("The first %1 are listed. A filter shows others.").arg(model_->findings().size()));
    }
    if (filter().leaves_out()) lines.append(tr("What the filters leave out was not looked for."));
    if (!unread_.empty()) lines.append(inSentences(unread_));
    count_->setText(lines.join(u' '));
}

/// What is looked through may be gone; what was found of it is kept in sight.
void CaseloadLooksDialog::follow() {
    if (looking()) stop();
    look_again_->setEnabled(session_.isOpen());
}

void CaseloadLooksDialog::exportTable() {
    CaseloadFound const found{cases_, day_, model_->findings()};
    emit saveWanted(tr("needs a look %1.csv").arg(words(iso_date(day_))),
                    caseload_csv(found, library_.sentences));
}

void CaseloadLooksDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (!event->spontaneous() && cases_ == 0) look();
}

}  // namespace parallax::ui
