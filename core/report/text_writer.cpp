#include "report/text_table.hpp"
#include "report/writers.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

class TextWriter {
public:
    explicit TextWriter(std::size_t width) : width_(width) {}

    void write(std::vector<Block> const& blocks) {
        for (Block const& block : blocks) std::visit([&](auto const& it) { put(it); }, block);
    }
    void footer(std::string const& words) {
        if (words.empty()) return;
        blank();
        lines(wrapped(words, width_));
    }
    std::string take() { return std::move(text_); }

private:
    void put(Heading const& heading) {
        if (heading.rule_above || heading.level > 1) blank();
        auto const title = run_lines(heading.run, width_);
        lines(title);
        std::size_t underline = 0;
        for (auto const& line : title) underline = std::max(underline, columns(line));
        lines({std::string(underline, heading.level == 1 ? '=' : '-')});
        if (!heading.aside.empty()) lines(run_lines(heading.aside, width_));
    }
    void put(Paragraph const& paragraph) {
        if (after_table_) blank();
        lines(run_lines(paragraph.run, width_));
    }
    void put(TableBlock const& table) {
        if (!text_.empty() && !text_.ends_with("-\n")) blank();
        lines(table_lines(table, width_));
        after_table_ = true;
    }
    void put(FigureBlock const& block) {
        blank();
        lines(wrapped(block.figure.alternative, width_));
    }
    void put(Columns const& columns) {
        write(columns.left);
        write(columns.right);
    }

    void lines(std::vector<std::string> const& some) {
        for (auto const& line : some) text_ += line + '\n';
        after_table_ = false;
    }
    void blank() {
        if (!text_.empty() && !text_.ends_with("\n\n")) text_ += '\n';
    }

    std::size_t width_;
    std::string text_;
    bool after_table_ = false;
};

}  // namespace

std::string to_text(Document const& document, int width) {
    TextWriter writer(static_cast<std::size_t>(std::max(width, 20)));
    writer.write(document.blocks);
    writer.footer(document.footer);
    return plain(writer.take());
}

}  // namespace parallax
