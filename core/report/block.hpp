#pragma once
// A document as blocks that know nothing of screen or paper. Every writer (text, HTML, JSON, PDF)
// makes the same content from these.

#include "report/figure.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace parallax {

/// Words in one weight. A paragraph or cell is a run of these.
struct Span {
    std::string text;
    bool strong = false;
    bool quiet = false;            ///< secondary colour on screen, still black on paper
    std::optional<Figure> figure = {};  ///< drawn before the words, which say what it shows
    bool break_after = false;      ///< a new line follows
    bool hold = false;             ///< never parted from the first word of the next span
};
using Run = std::vector<Span>;

/// Whether the figure of a span only decorates it: its words say the same, so a reader who is told
/// both would hear it twice. Without words the figure is read by its alternative.
inline bool is_decorated(Span const& span) { return span.figure && !span.text.empty(); }

/// The words of a run, with a line feed where a new line is asked for. A figure that no words
/// follow is given by its alternative in brackets; others are left out, because the words say it.
std::string plain_text(Run const& run);

struct Heading {
    int level = 1;      ///< 1 the title, 2 a numbered section
    Run run;
    Run aside = {};  ///< words of the body that follow on the same line
    bool rule_above = false;
};

struct Paragraph {
    Run run;
};

struct Row {
    std::vector<Run> cells;
};

struct TableBlock {
    std::vector<std::string>
        header;  ///< column names; empty ones are still header cells for readers
    bool header_shown = true;         ///< false: kept for screen readers, text and JSON only
    bool first_column_heads = true;   ///< the first cell of each row names the row
    std::vector<int> widths;          ///< shares of the width, one a column
    std::vector<Row> rows;
    std::string name;                 ///< for readers: "Answers to different questions"
};

/// A figure that stands by itself. Readers hear its alternative.
struct FigureBlock {
    Figure figure;
};

/// Two columns side by side, read left then right.
struct Columns;

using Block = std::variant<Heading, Paragraph, TableBlock, FigureBlock, Columns>;

struct Columns {
    std::vector<Block> left;
    std::vector<Block> right;
};

struct Document {
    std::string title;
    std::string language = "en-GB";
    std::string footer;        ///< "EX-0001. Computed locally, not an official record."
    std::string page_words;    ///< after the footer on paper: "Page {page} of {pages}."
    bool one_side = false;  ///< meant for one side of A4: space is tightened before it runs over
    std::vector<Block> blocks;
    std::vector<std::string>
        warnings;  ///< what was left out or is missing, for the maker; not printed
};

}  // namespace parallax
