#include "ui/document/document_view.hpp"

#include "ui/assess/rows_table.hpp"
#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QVBoxLayout>

namespace parallax::ui {

namespace {

/// Puts one block after another into a column.
class Filler {
public:
    explicit Filler(QVBoxLayout& column) : column_(column) {}

    void operator()(Heading const& heading) const {
        auto* label = add(heading.level == 1 ? Type::H1 : Type::H2, heading.run);
        if (heading.level > 1) label->setContentsMargins(0, space::s3, 0, 0);
        if (!heading.aside.empty()) add(Type::Body, heading.aside);
    }

    void operator()(Paragraph const& paragraph) const { add(Type::Body, paragraph.run); }

    void operator()(TableBlock const& block) const {
        QStringList header;
        for (std::string const& name : block.header) header.append(words(name));
        auto* table = new RowsTable(words(block.name), header,
                                    QList<int>(block.widths.begin(), block.widths.end()));
        QList<TableLine> lines;
        if (block.header_shown) lines.append({header, true, false});
        for (Row const& row : block.rows) {
            QStringList cells;
            for (Run const& cell : row.cells) cells.append(words(plain_text(cell)));
            lines.append({cells, false, false});
        }
        column_.addWidget(table);
        table->setLines(lines);
    }

    void operator()(FigureBlock const& block) const {
        auto* figure = new FigureWidget(block.figure);
        figure->letShrink();  // a page scrolls one way only
        column_.addWidget(figure);
    }

    void operator()(Columns const& columns) const {
        for (auto const* side : {&columns.left, &columns.right}) {
            for (Block const& block : *side) std::visit(*this, block);
        }
    }

private:
    MarkedLabel* add(Type type, Run const& run) const {
        auto* label = new MarkedLabel(type, markedText(run));
        label->setMaximumWidth(Theme::instance().px(size::paragraphMax));
        label->keepWhole();
        if (type != Type::H1 && type != Type::H2) label->linkTerms();
        column_.addWidget(label);
        return label;
    }

    QVBoxLayout& column_;
};

}  // namespace

QString markedText(Run const& run) {
    QString text;
    for (Span const& span : run) {
        bool const marked = span.strong && !span.text.empty();
        text += marked ? QStringLiteral("**%1**").arg(words(span.text)) : words(span.text);
        if (span.break_after) text += u'\n';
    }
    return text;
}

DocumentView::DocumentView(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    setGaps(column_, {}, 0);
}

void DocumentView::showBlocks(std::vector<Block> const& blocks) {
    delete content_;
    content_ = new QWidget(this);
    auto* column = new QVBoxLayout(content_);
    setGaps(column, {}, space::s2);
    for (Block const& block : blocks) std::visit(Filler(*column), block);
    column->addStretch(1);
    column_->addWidget(content_);
}

}  // namespace parallax::ui
