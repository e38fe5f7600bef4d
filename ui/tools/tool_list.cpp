#include "ui/tools/tool_list.hpp"

#include "instrument/question.hpp"

#include "ui/caseload/case_delegate.hpp"
#include "ui/caseload/caseload_model.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"
#include "ui/tools/tool_words.hpp"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax::ui {
namespace {

constexpr int idRole = Qt::UserRole + 100;
constexpr int searchRole = Qt::UserRole + 101;

/// Every edition, what is about the same together.
std::vector<Instrument const*> inOrder(Catalogue const& catalogue) {
    std::vector<Instrument const*> tools;
    for (std::string const& id : catalogue.ids()) {
        for (Instrument const* instrument : catalogue.editions(id)) tools.push_back(instrument);
    }
    std::ranges::stable_sort(tools, {},
                             [](Instrument const* tool) { return aboutOf(tool->definition()); });
    return tools;
}

}  // namespace

ToolList::ToolList(QWidget* parent)
    : QWidget(parent),
      search_(new QLineEdit(this)),
      count_(new QLabel(this)),
      order_(new QLabel(orderInWords(), this)),
      list_(new QListView(this)),
      model_(new QStandardItemModel(this)),
      found_(new QSortFilterProxyModel(this)) {
    search_->setPlaceholderText(tr("Search tools"));
    search_->setAccessibleName(tr("Search tools by name, question or words"));
    search_->setClearButtonEnabled(true);
    setFocusProxy(search_);
    for (QLabel* label : {count_, order_}) {
        setType(label, Type::Meta);
        setQuiet(label);
    }
    order_->setWordWrap(true);
    found_->setSourceModel(model_);
    found_->setFilterRole(searchRole);
    list_->setModel(found_);
    list_->setItemDelegate(new CaseDelegate(list_));
    list_->setAccessibleName(tr("Tools"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, space::s2);
    column->addWidget(search_);
    column->addWidget(count_);
    column->addWidget(order_);
    column->addWidget(list_, 1);
    connect(search_, &QLineEdit::textChanged, this, &ToolList::search);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](QModelIndex const& now) {
                if (now.isValid()) emit toolChosen(bytes(now.data(idRole).toString()));
            });
}

void ToolList::showTools(Catalogue const& catalogue) {
    auto const before = chosen();
    model_->clear();
    for (Instrument const* instrument : inOrder(catalogue)) {
        Definition const& tool = instrument->definition();
        auto* item = new QStandardItem(nameAndEdition(tool));
        item->setData(words(question_of(tool)), CaseloadModel::Detail);
        item->setData(words(tool.full_id()), idRole);
        item->setData(searchText(*instrument), searchRole);
        item->setData(QStringLiteral("%1 %2").arg(words(question_of(tool)), nameAndEdition(tool)),
                      Qt::AccessibleTextRole);
        model_->appendRow(item);
    }
    count();
    choose(before);
}

std::string ToolList::chosen() const {
    return bytes(list_->currentIndex().data(idRole).toString());
}

void ToolList::choose(std::string const& full_id) {
    QModelIndex wanted = found_->index(0, 0);
    for (int row = 0; row < found_->rowCount(); ++row) {
        auto const index = found_->index(row, 0);
        if (bytes(index.data(idRole).toString()) == full_id) wanted = index;
    }
    list_->setCurrentIndex(wanted);
}

int ToolList::shown() const { return found_->rowCount(); }

/// Every word that is typed must be there, in any order.
void ToolList::search(QString const& typed) {
    auto const before = chosen();
    QString all;
    for (QString const& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        all += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    }
    found_->setFilterRegularExpression(QRegularExpression(
        QStringLiteral("^") + all, QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::DotMatchesEverythingOption));
    count();
    if (chosen() != before || before.empty()) choose(before);
}

void ToolList::count() {
    int const all = model_->rowCount();
    count_->setText(shown() == all ? tr("%1 tools and editions").arg(all)
                    : shown() == 0 ? tr("No tool has these words.")
                                   : tr("%1 of %2 tools and editions").arg(shown()).arg(all));
}

}  // namespace parallax::ui
