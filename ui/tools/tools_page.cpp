#include "ui/tools/tools_page.hpp"

#include "ui/assess/folding_section.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/tools/tool_card.hpp"
#include "ui/tools/tool_list.hpp"

#include <QAccessible>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <filesystem>

namespace parallax::ui {
namespace {

/// Below this width of the page the card stands under the list.
constexpr int besideFrom = size::twoCardsFrom;

}  // namespace

ToolsPage::ToolsPage(QWidget* parent)
    : QWidget(parent),
      list_(new ToolList(this)),
      card_(new ToolCard(this)),
      reload_(new QPushButton(tr("Re&load"), this)),
      said_(new MarkedLabel(Type::Meta, {}, this)),
      folder_(new MarkedLabel(Type::Meta, {}, this)),
      problems_(new MarkedLabel(Type::BodySmall, {}, this)),
      left_out_(new FoldingSection(tr("Left out"), problems_, this)) {
    setPageBackground(this);
    left_out_->setFoldable(true);
    left_out_->setOpen(false);
    folder_->setQuiet();
    reload_->setAccessibleDescription(tr("Reads all files of tools again."));
    said_->hide();
    side_ = buildSide();
    row_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setGaps(row_, {size::pageMargin, space::s3, size::pageMargin, space::s3}, space::s6);
    row_->addWidget(side_);
    row_->addWidget(card_, 1);
    connect(reload_, &QPushButton::clicked, this, &ToolsPage::reloadWanted);
    connect(list_, &ToolList::toolChosen, this, &ToolsPage::showTool);
    connect(&Theme::instance(), &Theme::changed, this, &ToolsPage::place);
    place();
}

QWidget* ToolsPage::buildSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    setGaps(column, {}, space::s2);
    column->addWidget(list_, 1);
    column->addWidget(left_out_);
    column->addWidget(folder_);
    column->addWidget(reload_, 0, Qt::AlignLeft);
    column->addWidget(said_);
    return side;
}

void ToolsPage::showLibrary(Library const& library) {
    library_ = &library;
    std::error_code unknown;
    bool const there = std::filesystem::is_directory(library.own, unknown);
    auto const folder = fileOf(library.own);
    folder_->setMarked(library.own.empty() ? tr("No folder for an agency's own files is set.")
                       : there ? tr("An agency's own files are read from %1.").arg(folder)
                               : tr("An agency's own files are looked for in %1. There is no such "
                                    "folder yet.")
                                     .arg(folder));
    auto const& problems = library.catalogue.problems();
    problems_->setMarked(inSentences(problems));
    left_out_->setDetail(problems.size() == 1 ? tr("1 problem")
                                              : tr("%1 problems").arg(problems.size()));
    left_out_->setVisible(!problems.empty());
    list_->showTools(library.catalogue);
    showTool(list_->chosen());
}

void ToolsPage::say(QString const& sentence) {
    said_->setMarked(sentence);
    said_->setVisible(!sentence.isEmpty());
    QAccessibleEvent event(said_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ToolsPage::showTool(std::string const& full_id) {
    Instrument const* instrument = library_ ? library_->catalogue.find(full_id) : nullptr;
    if (!instrument) return card_->showNothing(tr("No tool is installed."));
    card_->showTool(*instrument, library_->catalogue);
}

void ToolsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

/// One above the other, list and card need room for both.
QSize ToolsPage::minimumSizeHint() const {
    auto const& theme = Theme::instance();
    bool const both = narrow_ && isVisible();
    return {theme.px(size::caseloadDockMin), theme.px(both ? size::resultPanel : size::ruler)};
}

void ToolsPage::place() {
    auto const& theme = Theme::instance();
    bool const narrow = width() < theme.px(besideFrom);
    bool const turned = narrow != narrow_;
    narrow_ = narrow;
    if (turned) updateGeometry();
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    side_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(size::caseloadDockMax));
    side_->setMinimumWidth(narrow ? 0 : theme.px(size::caseloadDock));
    row_->setStretch(0, narrow ? 1 : 0);  // list and card share the height
}

}  // namespace parallax::ui
