#include "paper/compositor.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace parallax {

namespace {

constexpr TextSize body{12, 14};
constexpr TextSize title{19, 24};
constexpr TextSize section{13, 16};
/// Words without ink stand above the first row, low enough not to mix with it when text is taken
/// out line by line.
constexpr TextSize unseen{1, 0};

constexpr double hairline = 0.35;
constexpr double section_rule = 1.44;
constexpr double air_above_rule = 8.5;
constexpr double air_below_rule = 2.4;
constexpr double air_above_row = 2.2;
constexpr double air_below_row = 4.2;
constexpr double column_gap = 8;
constexpr double least_column_gap = 5.5;
/// A little more than needed, so that rounding does not break a line that fits.
constexpr double rounding = 0.5;
constexpr double gap_between_columns = 17;
constexpr double gap_before_aside = 7;

bool is_empty(Typeset const& text) {
    return std::all_of(text.lines.begin(), text.lines.end(),
                       [](Line const& line) { return line.width <= 0; });
}

/// Columns that need less than their share get what they need, and the others share the rest.
/// What is left when all have what they need is shared out too.
std::vector<double> shared_out(double room, std::vector<double> const& wanted,
                               std::vector<int> const& shares) {
    std::vector<double> widths(wanted.size(), 0);
    std::vector<bool> settled(wanted.size(), false);
    auto const open_shares = [&] {
        int sum = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) sum += settled[i] ? 0 : shares[i];
        return sum;
    };
    for (bool again = true; again;) {
        again = false;
        int const sum = open_shares();
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (settled[i]) continue;
            widths[i] = room * shares[i] / sum;
            if (wanted[i] + rounding > widths[i]) continue;
            widths[i] = wanted[i] + rounding;
            settled[i] = again = true;
            room -= widths[i];
            break;
        }
    }
    if (open_shares() > 0) return widths;
    int const all = std::accumulate(shares.begin(), shares.end(), 0);
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] += room * shares[i] / all;
    return widths;
}

}  // namespace

Compositor::Compositor(Typesetter const& typesetter, Frame frame)
    : typesetter_(typesetter), frame_(frame), y_(frame.top) {}

void Compositor::put(std::vector<Block> const& blocks) {
    for (Block const& block : blocks) {
        last_ = &block == &blocks.back();
        std::visit([&](auto const& it) { put_block(it); }, block);
    }
}

void Compositor::start_page() {
    strokes_.push_back(NewPage{});
    y_ = frame_.top;
}

void Compositor::put_block(Heading const& heading) {
    TextSize const size = heading.level == 1 ? title : section;
    Run bold = heading.run;
    for (Span& span : bold) span.strong = true;
    Typeset const words = typesetter_.set(bold, size, frame_.width());
    bool const beside = !heading.aside.empty();
    double const indent = beside ? words.lines.back().width + gap_before_aside : 0;
    Typeset const aside = beside ? typesetter_.set(heading.aside, body, frame_.width(), indent)
                                 : Typeset{body, {}, 0};

    double const more_aside = std::max(0.0, aside.height() - body.leading);
    double const air = air_above_rule * frame_.air + section_rule + air_below_rule;
    double const needed = words.height() + more_aside + (heading.rule_above ? air : 0);
    // A heading alone at the foot of a page heads nothing: three lines of what follows come along.
    double const company = last_ ? 0 : 3 * body.leading;
    if (!at_top() && room() < needed + company) start_page();

    if (heading.rule_above) {
        if (!at_top()) y_ += air_above_rule * frame_.air;
        strokes_.push_back(
            DrawRule{frame_.left, frame_.right, y_ + section_rule / 2, section_rule});
        y_ += section_rule + air_below_rule;
    }
    Cell const head{words, frame_.left, OpenTag{fmt::format("H{}", heading.level)}};
    put_cell(head, y_, 0, words.lines.size());
    y_ += words.height();
    if (!beside) return;
    // The aside shares the last line of the heading and its baseline.
    double const top = y_ - size.leading + size.baseline() - body.baseline();
    put_cell({aside, frame_.left, OpenTag{"P"}}, top, 0, aside.lines.size());
    y_ += more_aside;
}

void Compositor::put_block(Paragraph const& paragraph) {
    Band band;
    band.cells.push_back(
        {typesetter_.set(paragraph.run, body, frame_.width()), frame_.left, OpenTag{"P"}});
    put_band(band, nullptr);
}

std::vector<double> Compositor::natural_widths(TableBlock const& table) const {
    std::vector<double> widths(table.header.size(), 0);
    if (table.header_shown)
        for (std::size_t i = 0; i < table.header.size(); ++i)
            widths[i] = typesetter_.natural_width({{.text = table.header[i]}}, body);
    for (Row const& row : table.rows) {
        widths.resize(std::max(widths.size(), row.cells.size()), 0);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths[i], typesetter_.natural_width(row.cells[i], body));
    }
    return widths;
}

Compositor::Places Compositor::places(TableBlock const& table) const {
    auto const wanted = natural_widths(table);
    std::vector<int> shares = table.widths;
    shares.resize(wanted.size(), 1);
    // Columns may come a little closer where that keeps words on one line.
    double const inner = static_cast<double>(wanted.size()) - 1;
    double const spare = frame_.width() - std::accumulate(wanted.begin(), wanted.end(), 0.0) -
                         rounding * static_cast<double>(wanted.size());
    bool const helps = inner > 0 && spare >= inner * least_column_gap;
    double const gap = helps ? std::min(column_gap, spare / inner) : column_gap;
    auto const widths = shared_out(frame_.width() - gap * inner, wanted, shares);
    Places places;
    double left = frame_.left;
    for (double const width : widths) {
        places.emplace_back(left, width);
        left += width + gap;
    }
    return places;
}

Compositor::Band Compositor::header_band(TableBlock const& table, Places const& columns) const {
    Band band{{}, "TR", 0, 1.5 * frame_.air, false};
    for (std::size_t i = 0; i < table.header.size(); ++i)
        band.cells.push_back({typesetter_.set({{table.header[i]}}, body, columns[i].second),
                              columns[i].first, OpenTag{"TH", "Column"}});
    return band;
}

Compositor::Band Compositor::row_band(TableBlock const& table, Row const& row,
                                      Places const& columns) const {
    Band band{{}, "TR", air_above_row * frame_.air, air_below_row * frame_.air, true};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        bool const heads = table.first_column_heads && i == 0;
        band.cells.push_back({typesetter_.set(row.cells[i], body, columns[i].second),
                              columns[i].first, OpenTag{heads ? "TH" : "TD", heads ? "Row" : ""}});
    }
    return band;
}

void Compositor::put_block(TableBlock const& table) {
    bool const headed = table.header_shown && !table.header.empty();
    if (table.header.empty() && table.rows.empty()) return;
    Places const columns = places(table);
    Band const header = headed ? header_band(table, columns) : Band{};
    OpenTag tag{"Table"};
    tag.summary = table.name;
    strokes_.push_back(std::move(tag));
    if (headed)
        put_band(header, nullptr);
    else
        put_unseen_header(table, columns);
    for (Row const& row : table.rows)
        put_band(row_band(table, row, columns), headed ? &header : nullptr);
    strokes_.push_back(CloseTag{"Table"});
}

void Compositor::put_block(FigureBlock const& block) {
    constexpr double air_above = 5;
    constexpr double least_share = 0.85;
    double const wide = block.figure.width * points_per_pixel;
    double const high = block.figure.height * points_per_pixel;
    double const page = frame_.bottom - frame_.top - air_above;
    double share = std::min({1.0, frame_.width() / wide, page / high});
    // A little smaller rather than a page that is nearly empty.
    double const here = (room() - air_above) / high;
    if (here < share && here >= least_share * share) share = here;
    double const height = share * high;
    if (!at_top() && room() < height + air_above) start_page();
    y_ += air_above;
    OpenTag tag{"Figure"};
    tag.alternative = block.figure.alternative;
    tag.box = {frame_.left, y_, frame_.left + share * wide, y_ + height};
    strokes_.push_back(std::move(tag));
    strokes_.push_back(DrawFigure{scaled(block.figure, share), frame_.left, y_});
    strokes_.push_back(CloseTag{"Figure"});
    y_ += height;
}

void Compositor::put_block(Columns const& columns) {
    double const half = (frame_.width() - gap_between_columns) / 2;
    auto const side = [&](std::vector<Block> const& blocks, double left) {
        Frame frame = frame_;
        frame.left = left;
        frame.right = left + half;
        frame.bottom = 1e9;  // both sides are measured first, then kept together on one page
        Compositor compositor(typesetter_, frame);
        compositor.y_ = y_;
        compositor.put(blocks);
        return compositor;
    };
    auto left = side(columns.left, frame_.left);
    auto right = side(columns.right, frame_.right - half);
    if (std::max(left.y_, right.y_) > frame_.bottom && !at_top()) {
        start_page();
        left = side(columns.left, frame_.left);
        right = side(columns.right, frame_.right - half);
    }
    if (std::max(left.y_, right.y_) > frame_.bottom) {
        put(columns.left);
        put(columns.right);
        return;
    }
    for (auto* strokes : {&left.strokes_, &right.strokes_})
        std::move(strokes->begin(), strokes->end(), std::back_inserter(strokes_));
    y_ = std::max(left.y_, right.y_);
}

void Compositor::put_band(Band const& band, Band const* repeated) {
    std::size_t lines = 1;
    for (Cell const& cell : band.cells) lines = std::max(lines, cell.text.lines.size());
    double const air = band.above + band.below;
    auto const height = [&](std::size_t count) {
        return air + static_cast<double>(count) * body.leading;
    };
    double const page = frame_.bottom - frame_.top - (repeated ? 2 * body.leading : 0);
    std::size_t first = 0;
    while (first < lines) {
        std::size_t fit = lines - first;
        if (height(fit) > room()) {
            bool const whole_on_next = height(fit) <= page;
            double const usable = std::max(0.0, room() - air);
            fit = whole_on_next ? 0 : static_cast<std::size_t>(usable / body.leading);
        }
        if (fit == 0) {
            start_page();
            if (repeated) put_repeated(*repeated);
            fit = std::min(lines - first, static_cast<std::size_t>((room() - air) / body.leading));
        }
        put_piece(band, first, first + fit);
        first += fit;
    }
}

void Compositor::put_piece(Band const& band, std::size_t first_line, std::size_t last_line) {
    if (band.hairline)
        strokes_.push_back(DrawRule{frame_.left, frame_.right, y_ + hairline / 2, hairline});
    if (!band.tag.empty()) strokes_.push_back(OpenTag{band.tag});
    for (Cell const& cell : band.cells) put_cell(cell, y_ + band.above, first_line, last_line);
    if (!band.tag.empty()) strokes_.push_back(CloseTag{band.tag});
    y_ += band.above + band.below + static_cast<double>(last_line - first_line) * body.leading;
}

void Compositor::put_cell(Cell const& cell, double top, std::size_t first_line,
                          std::size_t last_line) {
    last_line = std::min(last_line, cell.text.lines.size());
    // Before the tag, where nothing is read: its words say what it shows.
    put_figures(cell, top, first_line, last_line, Figures::decorating);
    strokes_.push_back(cell.tag);
    // Cairo draws tagged content only in tags without children, so words beside figures need a
    // tag of their own. Figures come first: they stand before the words of their line.
    bool const figures = put_figures(cell, top, first_line, last_line, Figures::read);
    if (figures) strokes_.push_back(OpenTag{"Span"});
    if (!is_empty(cell.text)) put_lines(cell.text, cell.left, top, first_line, last_line);
    if (figures) strokes_.push_back(CloseTag{"Span"});
    strokes_.push_back(CloseTag{cell.tag.name});
}

/// True if there was one.
bool Compositor::put_figures(Cell const& cell, double top, std::size_t first_line,
                             std::size_t last_line, Figures which) {
    bool any = false;
    for (std::size_t i = first_line; i < last_line; ++i) {
        double const baseline = top + static_cast<double>(i - first_line) * cell.text.size.leading +
                                cell.text.size.baseline();
        for (auto const& [figure, x, decorates] : cell.text.lines[i].figures) {
            if (decorates != (which == Figures::decorating)) continue;
            double const width = figure.width * points_per_pixel;
            double const height = figure.height * points_per_pixel;
            // Its middle at the middle of capitals.
            double const y = baseline - 0.3636 * cell.text.size.points - height / 2;
            double const left = cell.left + x;
            OpenTag tag{"Figure"};
            tag.alternative = figure.alternative;
            tag.box = {left, y, left + width, y + height};
            if (!decorates) strokes_.push_back(std::move(tag));
            strokes_.push_back(DrawFigure{figure, left, y});
            if (!decorates) strokes_.push_back(CloseTag{"Figure"});
            any = true;
        }
    }
    return any;
}

void Compositor::put_lines(Typeset const& text, double left, double top, std::size_t first_line,
                           std::size_t last_line) {
    for (std::size_t i = first_line; i < last_line; ++i) {
        double const line_top = top + static_cast<double>(i - first_line) * text.size.leading;
        strokes_.push_back(DrawLine{text.lines[i].layout, left + (i == 0 ? text.indent : 0),
                                    line_top + text.size.baseline()});
    }
}

/// Column names that are not shown still head the columns for readers. They take no room.
void Compositor::put_unseen_header(TableBlock const& table, Places const& columns) {
    if (table.header.empty()) return;
    strokes_.push_back(OpenTag{"TR"});
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        OpenTag tag{"TH", "Column"};
        tag.unseen = true;
        strokes_.push_back(std::move(tag));
        put_lines(typesetter_.set({{table.header[i]}}, unseen, unlimited_width), columns[i].first,
                  y_, 0, 1);
        strokes_.push_back(CloseTag{"TH"});
    }
    strokes_.push_back(CloseTag{"TR"});
}

void Compositor::put_repeated(Band const& header) {
    // Drawn without tags, so it becomes an artifact: a reader hears the column names once.
    double const top = y_ + header.above;
    for (Cell const& cell : header.cells)
        put_lines(cell.text, cell.left, top, 0, cell.text.lines.size());
    std::size_t lines = 1;
    for (Cell const& cell : header.cells) lines = std::max(lines, cell.text.lines.size());
    y_ = top + static_cast<double>(lines) * body.leading + header.below;
}

}  // namespace parallax
