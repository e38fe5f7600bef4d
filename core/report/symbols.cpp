// The symbols of the program as marks in a 12 by 12 box, never as glyphs of a font.

#include "report/figure.hpp"

#include <map>
#include <stdexcept>

namespace parallax {

namespace {

constexpr double thin = 1.5;
constexpr double thick = 2.1;

Mark line(std::vector<Point> points, double width = thin) {
    return {.points = std::move(points), .width = width};
}

Mark filled(std::vector<Point> corners) {
    return {.shape = Mark::Shape::polygon, .points = std::move(corners), .fill = Ink::text};
}

Mark outlined(std::vector<Point> corners, double width = thin) {
    return {.shape = Mark::Shape::polygon, .points = std::move(corners), .width = width};
}

std::vector<Point> square(double side) {
    double const low = 6 - side / 2;
    double const high = 6 + side / 2;
    return {{low, low}, {high, low}, {high, high}, {low, high}};
}

std::vector<Point> diamond(double reach) {
    return {{6, 6 - reach}, {6 + reach, 6}, {6, 6 + reach}, {6 - reach, 6}};
}

/// A bar above a bar.
std::vector<Mark> equals() {
    return {line({{1.5, 4}, {10.5, 4}}, 1.9), line({{1.5, 8}, {10.5, 8}}, 1.9)};
}

std::vector<Mark> not_equals() {
    auto marks = equals();
    marks.push_back(line({{8.6, 1.2}, {3.4, 10.8}}, thin));
    return marks;
}

/// A bowl open to the right.
std::vector<Mark> bowl() {
    return {line({{10.5, 2},
                  {5.5, 2},
                  {3.9, 2.4},
                  {2.6, 3.3},
                  {1.8, 4.6},
                  {1.5, 6},
                  {1.8, 7.4},
                  {2.6, 8.7},
                  {3.9, 9.6},
                  {5.5, 10},
                  {10.5, 10}},
                 1.7)};
}

std::vector<Mark> wave() {
    return {line({{1.2, 7.4},
                  {1.9, 6},
                  {2.8, 5},
                  {3.9, 4.7},
                  {5, 5.2},
                  {6, 6},
                  {7, 6.8},
                  {8.1, 7.3},
                  {9.2, 7},
                  {10.1, 6},
                  {10.8, 4.6}},
                 1.7)};
}

std::vector<Mark> arrow() {
    return {line({{1, 6}, {10.6, 6}}), line({{6.9, 2.3}, {10.6, 6}, {6.9, 9.7}})};
}

std::vector<Mark> question_mark() {
    return {line({{3.2, 3.9},
                  {3.6, 2.5},
                  {4.6, 1.6},
                  {6, 1.3},
                  {7.5, 1.7},
                  {8.5, 2.7},
                  {8.6, 4},
                  {8, 5.1},
                  {6.8, 6},
                  {6.1, 6.9},
                  {6, 8}},
                 1.6),
            {.shape = Mark::Shape::circle, .points = {{6, 10.3}}, .radius = 1, .fill = Ink::text}};
}

struct Symbol {
    std::vector<Mark> marks;
    char const* spoken;
};

std::map<std::string, Symbol> const& symbols() {
    static std::map<std::string, Symbol> const all{
        {"working", {{filled(square(10))}, "Working"}},
        {"not_known", {{outlined(square(8.5))}, "Not known"}},
        {"failed", {{line({{2, 2}, {10, 10}}, thick), line({{10, 2}, {2, 10}}, thick)}, "Failed"}},
        {"ended", {{line({{1.2, 6}, {10.8, 6}}, thick)}, "Ended"}},
        {"needs_a_look", {{outlined(diamond(4.9))}, "Needs a look"}},
        {"answered", {{filled(diamond(5.6))}, "Answered"}},
        {"decision", {{filled({{6, 1.2}, {11.4, 10.8}, {0.6, 10.8}})}, "Decision"}},
        {"same", {equals(), "Same question"}},
        {"part_of", {bowl(), "Part of"}},
        {"overlaps", {wave(), "Overlaps"}},
        {"linked", {arrow(), "Different but linked"}},
        {"different", {not_equals(), "Different question"}},
        {"check", {{line({{1.6, 6.4}, {4.7, 9.6}, {10.6, 2.4}}, 1.8)}, "Checked"}},
        {"question", {question_mark(), "Not stated"}},
    };
    return all;
}

}  // namespace

Figure symbol(std::string const& id) {
    auto const found = symbols().find(id);
    if (found == symbols().end()) throw std::logic_error("there is no symbol '" + id + "'");
    return {12, 12, found->second.marks, found->second.spoken};
}

}  // namespace parallax
