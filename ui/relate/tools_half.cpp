#include "ui/relate/tools_half.hpp"

#include "ui/assess/rows_table.hpp"
#include "ui/figures/figure_widget.hpp"
#include "ui/relate/pair_detail.hpp"
#include "ui/relate/relation_grid.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/whole_combo.hpp"
#include "ui/theme/words.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace parallax::ui {

namespace {

constexpr std::array kinds{RelationKind::same, RelationKind::part_of, RelationKind::overlaps,
                           RelationKind::linked, RelationKind::different};

/// Of the height of the half, so that the pair is in sight below the matrix.
constexpr double shareOfMatrix = 0.45;

enum Which { InUse, All };

RelationKind kindOf(RelationMatrix const& matrix, std::size_t one, std::size_t other) {
    return matrix.below[std::max(one, other)][std::min(one, other)];
}

}  // namespace

QString relationsOf(RelationMatrix const& matrix, std::size_t tool) {
    QStringList lines;
    for (RelationKind kind : kinds) {
        QStringList names;
        for (std::size_t other = 0; other < matrix.tools.size(); ++other) {
            if (other == tool || kindOf(matrix, tool, other) != kind) continue;
            names.append(words(matrix.tools[other].name));
        }
        if (names.isEmpty()) continue;
        lines.append(
            ToolsHalf::tr("%1: %2.").arg(words(words_of(kind)), names.join(QStringLiteral("; "))));
    }
    return lines.join(u'\n');
}

ToolsHalf::ToolsHalf(QWidget* parent)
    : QWidget(parent),
      area_(new QScrollArea(this)),
      which_(new WholeCombo(tr("Which tools"), this)),
      as_list_(new QCheckBox(tr("Show as a &list"), this)),
      marks_(new MarkedLabel(
          Type::Meta, tr("A filled dot: the case has an answer of this tool. A ring: it may, "
                         "but the paper does not say which scale it was."))),
      grid_(new RelationGrid),
      list_(new RowsTable(tr("How the tools relate, as a list"), {tr("Tool"), tr("To the others")},
                          {30, 70})),
      detail_(new PairDetail) {
    auto* inside = new QWidget;
    setPageBackground(inside);
    setPageBackground(this);
    build(*new QVBoxLayout(inside));
    area_->setWidget(inside);
    makePlain(*area_);
    auto* whole = new QVBoxLayout(this);
    setGaps(whole, {}, 0);
    whole->addWidget(area_);
    connect(which_, &QComboBox::activated, this, &ToolsHalf::refresh);
    connect(as_list_, &QCheckBox::toggled, this, &ToolsHalf::showAs);
    connect(grid_, &RelationGrid::pairChanged, this, &ToolsHalf::showPair);
    connect(grid_, &RelationGrid::pairWanted, this, [this] {
        area_->ensureWidgetVisible(detail_);
        comparePair();
    });
    connect(detail_, &PairDetail::compareWanted, this, &ToolsHalf::comparePair);
    connect(&Theme::instance(), &Theme::changed, this, &ToolsHalf::shareHeight);
    showAs(false);
}

void ToolsHalf::build(QVBoxLayout& column) {
    setGaps(&column, {size::pageMargin, space::s3, space::s4, space::s4}, space::s3);
    column.addWidget(new MarkedLabel(Type::H2, tr("How the tools relate")));
    setCompact(which_);
    auto* ways = new QHBoxLayout;
    setGaps(ways, {}, space::s4);
    ways->addWidget(which_);
    ways->addWidget(as_list_);
    ways->addStretch(1);
    column.addLayout(ways);
    column.addWidget(grid_);
    column.addWidget(list_);
    column.addWidget(detail_);
    addSigns(column);
    column.addStretch(1);
}

void ToolsHalf::addSigns(QVBoxLayout& column) {
    column.addWidget(new MarkedLabel(Type::H3, tr("What the signs mean")));
    for (RelationKind kind : kinds) {
        auto* row = new QHBoxLayout;
        setGaps(row, {}, space::s2);
        row->addWidget(new FigureWidget(symbol(std::string(id_of(kind)))), 0, Qt::AlignTop);
        signs_.push_back(new MarkedLabel(Type::BodySmall));
        row->addWidget(signs_.back(), 1);
        column.addLayout(row);
    }
    marks_->setQuiet();
    column.addWidget(marks_);
}

void ToolsHalf::showTools(Catalogue const& catalogue, Sentences const& sentences,
                          std::optional<Date> asOf, std::vector<AnswerCard> answers) {
    catalogue_ = &catalogue;
    sentences_ = &sentences;
    // What was first shown without a case was nobody's choice.
    if (as_of_.has_value() != asOf.has_value()) grid_->setCurrentIndex({});
    as_of_ = asOf;
    answers_ = std::move(answers);
    int const before = std::max(which_->currentIndex(), 0);
    which_->clear();
    if (asOf) {
        which_->addItem(tr("Tools in use on %1").arg(words(date_in_words(*asOf))), InUse);
    }
    which_->addItem(tr("All tools and editions"), All);
    which_->setCurrentIndex(std::min(before, which_->count() - 1));
    marks_->setVisible(asOf.has_value());
    refresh();
}

void ToolsHalf::refresh() {
    bool const all = which_->currentData().toInt() == All;
    grid_->setMatrix(
        relation_matrix(*catalogue_, *sentences_, all ? std::nullopt : as_of_, answers_));
    sayCounts();
    listPairs();
    showPair();
    shareHeight();
    emit sentenceChanged();
}

QString ToolsHalf::sentence() const { return words(grid_->matrix().sentence); }

void ToolsHalf::sayCounts() {
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        auto const note = sentences_->say("relation.matrix_" + std::string(id_of(kinds[i])));
        signs_[i]->setMarked(tr("**%1: %2.** %3")
                                 .arg(words(words_of(kinds[i])))
                                 .arg(grid_->matrix().counts[static_cast<std::size_t>(kinds[i])])
                                 .arg(words(note)));
    }
}

void ToolsHalf::listPairs() {
    QList<TableLine> lines;
    auto const& tools = grid_->matrix().tools;
    for (std::size_t tool = 0; as_list_->isChecked() && tool < tools.size(); ++tool) {
        int const row = static_cast<int>(tool);
        auto const name =
            grid_->model()->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
        lines.append({{name, relationsOf(grid_->matrix(), tool)}});
    }
    list_->setLines(lines);
}

void ToolsHalf::showPair() {
    auto const pair = grid_->chosen();
    if (!pair) return detail_->showNothing();
    auto const& tools = grid_->matrix().tools;
    auto const [row, column] = *pair;
    bool const both = !answerOf(row).isEmpty() && !answerOf(column).isEmpty();
    detail_->showPair(grid_->matrix().relation(row, column, *sentences_), words(tools[row].name),
                      words(tools[column].name), both);
}

void ToolsHalf::showAs(bool list) {
    grid_->setVisible(!list);
    detail_->setVisible(!list);
    list_->setVisible(list);
    if (catalogue_) listPairs();
}

/// The first answer of the case that was given with the tool; empty: there is none.
QString ToolsHalf::answerOf(std::size_t tool) const {
    auto const id = grid_->matrix().tools[tool].definition->full_id();
    for (AnswerCard const& card : answers_) {
        if (card.definition && card.definition->full_id() == id) return words(card.assessment);
    }
    return {};
}

void ToolsHalf::comparePair() {
    auto const pair = grid_->chosen();
    if (!pair) return;
    auto const first = answerOf(pair->first);
    auto const second = answerOf(pair->second);
    if (!first.isEmpty() && !second.isEmpty()) emit compareWanted(first, second);
}

void ToolsHalf::shareHeight() {
    int const whole = grid_->wholeSize().height() + grid_->horizontalScrollBar()->height();
    int const least = Theme::instance().px(size::matrixLeast);
    int const share = static_cast<int>(area_->viewport()->height() * shareOfMatrix);
    grid_->setFixedHeight(std::min(whole, std::max(least, share)));
}

void ToolsHalf::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareHeight();
}

}  // namespace parallax::ui
