#include "ui/reference/reference_page.hpp"

#include "meaning/search.hpp"
#include "ui/caseload/case_delegate.hpp"
#include "ui/caseload/caseload_model.hpp"
#include "ui/document/document_view.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/shell/library.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace parallax::ui {

namespace {

constexpr int idRole = Qt::UserRole + 100;

/// Below this width of the page what is read stands under the list.
constexpr int besideFrom = size::twoCardsFrom;

std::vector<std::string> namesOf(ReferenceEntry const* entry) { return entry->names; }
std::string textOf(ReferenceEntry const* entry) { return entry->text; }

}  // namespace

ReferencePage::ReferencePage(QWidget* parent)
    : QWidget(parent),
      sections_(new QComboBox(this)),
      search_(new QLineEdit(this)),
      count_(new QLabel(this)),
      list_(new QListView(this)),
      model_(new QStandardItemModel(this)),
      entry_(new DocumentView),
      area_(new QScrollArea(this)) {
    setPageBackground(this);
    setPageBackground(entry_);
    area_->setWidget(entry_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::StrongFocus);  // it is read by scrolling with the keys
    area_->setAccessibleName(tr("What it says"));
    side_ = buildSide();
    row_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setGaps(row_, {size::pageMargin, space::s3, size::pageMargin, space::s3}, space::s6);
    row_->addWidget(side_);
    row_->addWidget(area_, 1);
    setFocusProxy(search_);
    connect(search_, &QLineEdit::textChanged, this, &ReferencePage::list);
    connect(sections_, &QComboBox::currentIndexChanged, this, &ReferencePage::list);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReferencePage::showEntry);
    connect(&Theme::instance(), &Theme::changed, this, &ReferencePage::place);
    place();
}

QWidget* ReferencePage::buildSide() {
    sections_->setAccessibleName(tr("What to look up"));
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search by name or by what is said"));
    search_->setClearButtonEnabled(true);
    setType(count_, Type::Meta);
    setQuiet(count_);
    count_->setWordWrap(true);
    list_->setModel(model_);
    list_->setItemDelegate(new CaseDelegate(list_));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    auto* save = new QPushButton(tr("Save all of these as &PDF..."), this);
    setCompact(save);
    connect(save, &QPushButton::clicked, this, [this] { emit saveWanted(section()); });
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    setGaps(column, {}, space::s2);
    column->addWidget(sections_);
    column->addWidget(search_);
    column->addWidget(count_);
    column->addWidget(list_, 1);
    column->addWidget(save, 0, Qt::AlignLeft);
    return side;
}

void ReferencePage::showLibrary(Library const& library) {
    auto const before = section();
    library_ = &library;
    entries_ = reference_entries(library.referenceGround());
    QSignalBlocker const quiet(sections_);
    sections_->clear();
    for (std::string const& one : reference_sections()) {
        sections_->addItem(words(library.sentences.say("reference.section_" + one)), words(one));
    }
    sections_->setCurrentIndex(std::max(0, sections_->findData(before)));
    list();
}

std::vector<ReferenceEntry const*> ReferencePage::ofSection() const {
    std::vector<ReferenceEntry const*> all;
    auto const wanted = bytes(section());
    for (ReferenceEntry const& entry : entries_) {
        if (entry.section == wanted) all.push_back(&entry);
    }
    return all;
}

/// What the command line finds for the same words.
void ReferencePage::list() {
    auto const all = ofSection();
    auto const typed = bytes(search_->text().trimmed());
    list_->setAccessibleName(sections_->currentText());
    if (typed.empty()) return listThese(all, tr("%1 entries").arg(all.size()));
    std::vector<ReferenceEntry const*> found;
    for (auto const* entry : by_name_else_by_text(all, typed, namesOf, textOf)) {
        found.push_back(*entry);
    }
    listThese(found, found.empty()
                         ? tr("No entry has these letters, in its name or in what it says.")
                         : tr("%1 of %2 entries").arg(found.size()).arg(all.size()));
}

void ReferencePage::showWordsIn(QString const& text, QString const& where) {
    showSection(QStringLiteral("words"));
    search_->clear();
    std::vector<ReferenceEntry const*> found;
    for (Term const* term : library_->glossary.named_in(bytes(text))) {
        for (ReferenceEntry const* entry : ofSection()) {
            if (entry->id == term->id) found.push_back(entry);
        }
    }
    listThese(found, found.empty()
                         ? tr("No word of the glossary stands on the page “%1”.").arg(where)
                         : tr("%1 words that stand on the page “%2”. Search to see others.")
                               .arg(found.size())
                               .arg(where));
    list_->setFocus();
}

void ReferencePage::showTerm(QString const& id) {
    showSection(QStringLiteral("words"));
    search_->clear();
    list();
    choose(id);
    list_->setFocus();
}

void ReferencePage::listThese(std::vector<ReferenceEntry const*> const& entries,
                              QString const& count) {
    auto const before = chosen();
    count_->setText(count);
    model_->clear();
    for (ReferenceEntry const* entry : entries) {
        auto* item = new QStandardItem(words(entry->title));
        item->setData(words(entry->detail), CaseloadModel::Detail);
        item->setData(words(entry->id), idRole);
        item->setData(QStringLiteral("%1. %2").arg(words(entry->title), words(entry->detail)),
                      Qt::AccessibleTextRole);
        model_->appendRow(item);
    }
    choose(before);
    showEntry();
}

int ReferencePage::shown() const { return model_->rowCount(); }

QString ReferencePage::chosen() const { return list_->currentIndex().data(idRole).toString(); }

QString ReferencePage::section() const { return sections_->currentData().toString(); }

void ReferencePage::showSection(QString const& section) {
    sections_->setCurrentIndex(sections_->findData(section));
}

void ReferencePage::choose(QString const& id) {
    QModelIndex wanted = model_->index(0, 0);
    for (int row = 0; row < model_->rowCount(); ++row) {
        auto const index = model_->index(row, 0);
        if (index.data(idRole).toString() == id) wanted = index;
    }
    list_->setCurrentIndex(wanted);
}

void ReferencePage::showEntry() {
    ReferenceEntry const* read = nullptr;
    for (ReferenceEntry const* entry : ofSection()) {
        if (entry->id == bytes(chosen())) read = entry;
    }
    entry_->showBlocks(read ? read->document.blocks : std::vector<Block>{});
    area_->setAccessibleDescription(read ? words(read->title) : QString());
}

QSize ReferencePage::minimumSizeHint() const {
    auto const& theme = Theme::instance();
    return {theme.px(size::caseloadDockMin), theme.px(size::ruler)};
}

void ReferencePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void ReferencePage::place() {
    auto const& theme = Theme::instance();
    bool const narrow = width() < theme.px(besideFrom);
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    side_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(size::caseloadDockMax));
    side_->setMinimumWidth(narrow ? 0 : theme.px(size::caseloadDock));
    row_->setStretch(0, narrow ? 1 : 0);  // list and entry share the height
}

}  // namespace parallax::ui
