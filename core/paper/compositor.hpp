#pragma once
// Puts blocks below each other on pages. See strokes.hpp for what comes out.

#include "paper/strokes.hpp"

namespace parallax {

/// Where blocks may stand, and how much of the usual air is left between them.
struct Frame {
    double left = a4::left;
    double right = a4::right;
    double top = a4::top;
    double bottom = a4::bottom;
    double air = 1;

    double width() const { return right - left; }
};

class Compositor {
public:
    Compositor(Typesetter const& typesetter, Frame frame);

    void put(std::vector<Block> const& blocks);

    Strokes take() { return std::move(strokes_); }
    double y() const { return y_; }

private:
    /// One cell of a band: text, where it stands and how it is tagged.
    struct Cell {
        Typeset text;
        double left = 0;
        OpenTag tag;
    };
    struct Band {
        std::vector<Cell> cells;
        std::string tag;         ///< around all cells: "TR"; empty: none
        double above = 0;        ///< air before and after the text
        double below = 0;
        bool hairline = false;   ///< on top
    };

    void put_block(Heading const& heading);
    void put_block(Paragraph const& paragraph);
    void put_block(TableBlock const& table);
    void put_block(FigureBlock const& block);
    void put_block(Columns const& columns);

    /// Left edge and width of each column.
    using Places = std::vector<std::pair<double, double>>;
    Places places(TableBlock const& table) const;
    std::vector<double> natural_widths(TableBlock const& table) const;
    Band header_band(TableBlock const& table, Places const& columns) const;
    Band row_band(TableBlock const& table, Row const& row, Places const& columns) const;

    /// Places a band, on a new page if need be, cut into pieces where it is higher than a page.
    void put_band(Band const& band, Band const* repeated);
    void put_piece(Band const& band, std::size_t first_line, std::size_t last_line);
    void put_cell(Cell const& cell, double top, std::size_t first_line, std::size_t last_line);
    enum class Figures { decorating, read };
    bool put_figures(Cell const& cell, double top, std::size_t first_line, std::size_t last_line,
                     Figures which);
    void put_lines(Typeset const& text, double left, double top, std::size_t first_line,
                   std::size_t last_line);
    void put_repeated(Band const& header);
    void put_unseen_header(TableBlock const& table, Places const& columns);
    void start_page();
    double room() const { return frame_.bottom - y_; }
    bool at_top() const { return y_ <= frame_.top; }

    Typesetter typesetter_;
    Frame frame_;
    double y_;
    bool last_ = false;  ///< nothing follows the block
    Strokes strokes_;
};

}  // namespace parallax
