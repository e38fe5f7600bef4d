#include "report/text_table.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <numeric>

namespace parallax {

namespace {

constexpr std::size_t gap = 2;
/// Stands for a space at which a line must not break; wrapping knows only the plain space.
constexpr char const* bound_space = "\u00a0";

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
        text.replace(at, what.size(), with);
        at += with.size();
    }
    return text;
}

/// The run's words with bound spaces where they must stay together.
std::string bound_text(Run const& run) {
    std::string text;
    bool held = false;
    for (Span const& span : run) {
        std::string words = plain_text({span});
        if (span.hold) words = replaced(words, " ", bound_space);
        if (held && words.starts_with(' ')) words.replace(0, 1, bound_space);
        text += words;
        held = span.hold;
    }
    return text;
}

std::size_t natural_width(TableBlock const& table, std::size_t column) {
    std::size_t widest = column < table.header.size() ? columns(table.header[column]) : 0;
    for (Row const& row : table.rows) {
        if (column >= row.cells.size()) continue;
        for (auto const& line : split(plain_text(row.cells[column]), '\n'))
            widest = std::max(widest, columns(line));
    }
    return widest;
}

std::size_t column_count(TableBlock const& table) {
    std::size_t count = table.header.size();
    for (Row const& row : table.rows) count = std::max(count, row.cells.size());
    return count;
}

/// Columns that need less than their share keep what they need; the others divide the rest.
std::vector<std::size_t> column_widths(TableBlock const& table, std::size_t width) {
    std::size_t const count = column_count(table);
    std::vector<std::size_t> widths(count, 0);
    std::vector<bool> settled(count, false);
    std::size_t room = width - std::min(width, gap * (count - 1));
    auto const share = [&](std::size_t i) {
        return i < table.widths.size() ? static_cast<std::size_t>(table.widths[i]) : 1;
    };
    for (bool again = true; again;) {
        again = false;
        std::size_t shares = 0;
        for (std::size_t i = 0; i < count; ++i) shares += settled[i] ? 0 : share(i);
        for (std::size_t i = 0; i < count; ++i) {
            if (settled[i]) continue;
            widths[i] = std::max<std::size_t>(1, room * share(i) / shares);
            std::size_t const wanted = natural_width(table, i);
            if (wanted > widths[i]) continue;
            widths[i] = wanted;
            settled[i] = again = true;
            room -= wanted;
            break;
        }
    }
    return widths;
}

void add_row(std::vector<std::string>& lines, std::vector<std::vector<std::string>> const& cells,
             std::vector<std::size_t> const& widths) {
    std::size_t height = 1;
    for (auto const& cell : cells) height = std::max(height, cell.size());
    for (std::size_t k = 0; k < height; ++k) {
        std::string line;
        std::size_t column_start = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (k < cells[i].size() && !cells[i][k].empty()) {
                std::size_t const used = columns(line);
                line.append(column_start > used ? column_start - used : used > 0 ? 1 : 0, ' ');
                line += cells[i][k];
            }
            column_start += widths[i] + gap;
        }
        lines.push_back(std::move(line));
    }
}

}  // namespace

std::vector<std::string> run_lines(Run const& run, std::size_t width) {
    std::vector<std::string> lines;
    std::string text = bound_text(run);
    while (text.ends_with('\n')) text.pop_back();
    for (auto const& part : split(text, '\n'))
        for (auto const& line : wrapped(part, width))
            lines.push_back(replaced(line, bound_space, " "));
    return lines;
}

std::vector<std::string> table_lines(TableBlock const& table, std::size_t width) {
    std::vector<std::string> lines;
    if (column_count(table) == 0) return lines;
    auto const widths = column_widths(table, width);
    auto const wrapped_row = [&](auto const& cells, auto const& wrap) {
        std::vector<std::vector<std::string>> row;
        for (std::size_t i = 0; i < cells.size(); ++i) row.push_back(wrap(cells[i], widths[i]));
        return row;
    };
    if (!table.header.empty()) {
        add_row(lines, wrapped_row(table.header, wrapped), widths);
        std::size_t const total = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
        lines.emplace_back(total + gap * (widths.size() - 1), '-');
    }
    bool tall = false;
    std::vector<std::vector<std::vector<std::string>>> rows;
    for (Row const& row : table.rows) {
        rows.push_back(wrapped_row(row.cells, run_lines));
        for (auto const& cell : rows.back()) tall = tall || cell.size() > 1;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // Rows of several lines need air between them to be told apart.
        if (tall && i > 0) lines.emplace_back();
        add_row(lines, rows[i], widths);
    }
    return lines;
}

}  // namespace parallax
