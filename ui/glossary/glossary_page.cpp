#include "ui/glossary/glossary_page.hpp"

#include "instrument/vocabulary.hpp"
#include "report/glossary_document.hpp"
#include "ui/caseload/case_delegate.hpp"
#include "ui/caseload/caseload_model.hpp"
#include "ui/document/document_view.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

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

/// Below this width of the page the word stands under the list.
constexpr int besideFrom = size::twoCardsFrom;

bool checked(Term const& term) {
    auto const how = term.basis.verification;
    return how == Verification::verified || how == Verification::published;
}

}  // namespace

GlossaryPage::GlossaryPage(QWidget* parent)
    : QWidget(parent),
      search_(new QLineEdit(this)),
      count_(new QLabel(this)),
      list_(new QListView(this)),
      model_(new QStandardItemModel(this)),
      term_(new DocumentView),
      area_(new QScrollArea(this)) {
    setPageBackground(this);
    setPageBackground(term_);
    area_->setWidget(term_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::StrongFocus);  // it is read by scrolling with the keys
    area_->setAccessibleName(tr("What the word means"));
    side_ = buildSide();
    row_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setGaps(row_, {size::pageMargin, space::s3, size::pageMargin, space::s3}, space::s6);
    row_->addWidget(side_);
    row_->addWidget(area_, 1);
    setFocusProxy(search_);
    connect(search_, &QLineEdit::textChanged, this, &GlossaryPage::search);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GlossaryPage::showTerm);
    connect(&Theme::instance(), &Theme::changed, this, &GlossaryPage::place);
    place();
}

QWidget* GlossaryPage::buildSide() {
    search_->setPlaceholderText(tr("Search words"));
    search_->setAccessibleName(tr("Search words by name or meaning"));
    search_->setClearButtonEnabled(true);
    setType(count_, Type::Meta);
    setQuiet(count_);
    count_->setWordWrap(true);
    list_->setModel(model_);
    list_->setItemDelegate(new CaseDelegate(list_));
    list_->setAccessibleName(tr("Words"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    auto* save = new QPushButton(tr("Save all words as &PDF..."), this);
    setCompact(save);
    connect(save, &QPushButton::clicked, this, &GlossaryPage::saveWanted);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    setGaps(column, {}, space::s2);
    column->addWidget(search_);
    column->addWidget(count_);
    column->addWidget(list_, 1);
    column->addWidget(save, 0, Qt::AlignLeft);
    return side;
}

void GlossaryPage::showGlossary(Glossary const& glossary, Sentences const& sentences) {
    glossary_ = &glossary;
    sentences_ = &sentences;
    search(search_->text());
}

/// What the command line finds for the same words.
void GlossaryPage::search(QString const& typed) {
    auto const text = bytes(typed.trimmed());
    std::vector<Term const*> found = glossary_->search(text);
    if (text.empty()) {
        for (Term const& term : glossary_->all()) found.push_back(&term);
    }
    auto const all = glossary_->all().size();
    count_->setText(found.empty()         ? tr("No word has these letters, nor its meaning.")
                    : found.size() == all ? tr("%1 words").arg(all)
                                          : tr("%1 of %2 words").arg(found.size()).arg(all));
    list(found);
}

void GlossaryPage::list(std::vector<Term const*> const& terms) {
    auto const before = chosen();
    model_->clear();
    for (Term const* term : terms) {
        auto* item = new QStandardItem(words(term->term));
        item->setData(detailOf(*term), CaseloadModel::Detail);
        item->setData(words(term->id), idRole);
        item->setData(QStringLiteral("%1. %2").arg(words(term->term), detailOf(*term)),
                      Qt::AccessibleTextRole);
        model_->appendRow(item);
    }
    choose(before);
    showTerm();
}

/// Which part it belongs to, and a mark where nobody has checked it against a paper.
QString GlossaryPage::detailOf(Term const& term) const {
    QString const part = words(sentences_->say("glossary.part_" + term.part));
    if (checked(term)) return part;
    return tr("%1. Not checked: %2").arg(part, words(words_of(term.basis.verification)));
}

int GlossaryPage::shown() const { return model_->rowCount(); }

QString GlossaryPage::chosen() const { return list_->currentIndex().data(idRole).toString(); }

void GlossaryPage::choose(QString const& id) {
    QModelIndex wanted = model_->index(0, 0);
    for (int row = 0; row < model_->rowCount(); ++row) {
        auto const index = model_->index(row, 0);
        if (index.data(idRole).toString() == id) wanted = index;
    }
    list_->setCurrentIndex(wanted);
}

void GlossaryPage::showTerm() {
    Term const* term = glossary_->find(bytes(chosen()));
    term_->showBlocks(term ? term_document(*term, *sentences_).blocks : std::vector<Block>{});
    area_->setAccessibleDescription(term ? words(term->term) : QString());
}

QSize GlossaryPage::minimumSizeHint() const {
    auto const& theme = Theme::instance();
    return {theme.px(size::caseloadDockMin), theme.px(size::ruler)};
}

void GlossaryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void GlossaryPage::place() {
    auto const& theme = Theme::instance();
    bool const narrow = width() < theme.px(besideFrom);
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    side_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(size::caseloadDockMax));
    side_->setMinimumWidth(narrow ? 0 : theme.px(size::caseloadDock));
    row_->setStretch(0, narrow ? 1 : 0);  // list and word share the height
}

}  // namespace parallax::ui
