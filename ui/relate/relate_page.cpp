#include "ui/relate/relate_page.hpp"

#include "casework/coverage.hpp"
#include "ui/relate/coverage_half.hpp"
#include "ui/relate/relation_grid.hpp"
#include "ui/relate/tools_half.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace parallax::ui {

namespace {

enum Half { Tools, People };

}  // namespace

RelatePage::RelatePage(QWidget* parent)
    : QWidget(parent),
      sentence_(new MarkedLabel(Type::Banner, {}, this)),
      asked_(new MarkedLabel(Type::Body, {}, this)),
      halves_(new QTabBar(this)),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      tools_(new ToolsHalf(this)),
      coverage_(new CoverageHalf(this)) {
    setPageBackground(this);
    auto* banner = new QVBoxLayout;
    setGaps(banner, {size::pageMargin, space::s3, size::pageMargin, space::s2}, 0);
    banner->addWidget(sentence_);
    banner->addWidget(asked_);
    halves_->setDocumentMode(true);
    halves_->setDrawBase(false);
    halves_->setExpanding(false);
    halves_->setAccessibleName(tr("Halves of the page"));
    halves_->addTab(tr("Tools"));
    halves_->addTab(tr("People"));
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(tools_);
    splitter_->addWidget(coverage_);
    splitter_->setSizes({size::resultPanel, size::resultPanel});  // one half each
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, 0);
    column->addLayout(banner);
    column->addWidget(halves_);
    column->addWidget(splitter_, 1);
    connect(halves_, &QTabBar::currentChanged, this, &RelatePage::place);
    connect(tools_, &ToolsHalf::sentenceChanged, this,
            [this] { sentence_->setMarked(tools_->sentence()); });
    connect(tools_, &ToolsHalf::compareWanted, this, &RelatePage::compareWanted);
    connect(coverage_, &CoverageHalf::answerWanted, this, &RelatePage::answerWanted);
    connect(coverage_, &CoverageHalf::questionWanted, this, &RelatePage::questionWanted);
    connect(&Theme::instance(), &Theme::changed, this, &RelatePage::place);
    setFocusProxy(tools_->grid());
}

void RelatePage::setCatalogue(Catalogue const* catalogue, Sentences const* sentences) {
    catalogue_ = catalogue;
    sentences_ = sentences;
}

void RelatePage::showCase(Case const& kase, Date asOf) {
    auto const view = side_by_side(kase, *catalogue_, *sentences_, asOf);
    auto answers = view.cards;
    answers.insert(answers.end(), view.management.begin(), view.management.end());
    tools_->showTools(*catalogue_, *sentences_, asOf, std::move(answers));
    auto const made = parallax::coverage(kase, *catalogue_, *sentences_, asOf);
    asked_->setMarked(words(made.sentence));
    asked_->show();
    coverage_->showCoverage(made, *sentences_, asOf);
}

void RelatePage::showTools() {
    tools_->showTools(*catalogue_, *sentences_, {}, {});
    asked_->hide();
    coverage_->showNothing();
}

void RelatePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void RelatePage::place() {
    bool const narrow = width() < Theme::instance().px(size::halvesFrom);
    halves_->setVisible(narrow);
    tools_->setVisible(!narrow || halves_->currentIndex() == Tools);
    coverage_->setVisible(!narrow || halves_->currentIndex() == People);
}

}  // namespace parallax::ui
