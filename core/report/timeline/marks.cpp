// What has a time but no length: births, decisions with what they leaned on, and findings.

#include "report/text_width.hpp"
#include "report/timeline/canvas.hpp"

#include <algorithm>
#include <array>

namespace parallax::drawn {

namespace {

constexpr double post = 5;  // half the height of the posts of a span
constexpr double diamond = 10;
constexpr double stem_width = 1.6;

/// The controls and this decision on one stem, a dot for each it leaned on.
void draw_stem(Drawing const& drawing, LaneMark const& mark, double x, double bottom,
               Canvas& canvas) {
    std::vector<double> dots;
    for (RecordPlace const& place : mark.leans_on) {
        if (auto const* row = drawing.row_of_control(place.code)) dots.push_back(row->middle());
    }
    if (dots.empty()) return;
    canvas.line({x, *std::ranges::min_element(dots)}, {x, bottom}, stem_width, ink_of(mark));
    for (double const y : dots) {
        canvas.circle({x, y}, 5, ink_of(mark), Ink::page, stem_width);
    }
}

/// Findings so close that their signs would touch count as one sign.
std::vector<LaneMark> gathered(Drawing const& drawing, std::vector<LaneMark> const& marks) {
    std::vector<LaneMark> all;
    for (LaneMark const& mark : marks) {
        bool const touches =
            !all.empty() && all.back().later == mark.later &&
            middle_of(drawing, mark) - middle_of(drawing, all.back()) < 2 * diamond + 3;
        if (touches) {
            all.back().count += mark.count;
        } else {
            all.push_back(mark);
        }
    }
    return all;
}

}  // namespace

Ink ink_of(LaneMark const& mark) { return mark.later ? Ink::control_line : Ink::text; }
Ink words_ink(LaneMark const& mark) { return mark.later ? Ink::later : Ink::text; }

double middle_of(Drawing const& drawing, LaneMark const& mark) {
    Date const last = last_known(mark, drawing.lanes.as_of);
    return (drawing.x(mark.first) + drawing.x(last) + drawing.look.pixels_per_day) / 2;
}

void draw_time(Drawing const& drawing, LaneMark const& mark, double y, Canvas& canvas) {
    double const from = drawing.x(mark.first);
    double const to = drawing.x(mark.last) + drawing.look.pixels_per_day;
    if (to - from < 3 * post) return;
    double const left = std::max(from, 0.0);
    double const right = std::min(to, drawing.width);
    canvas.line({left, y}, {right, y}, 1.5, ink_of(mark));
    for (double const x : {from, to}) {
        bool const inside = x >= 0 && x <= drawing.width;
        if (inside) canvas.line({x, y - post}, {x, y + post}, 1.5, ink_of(mark));
    }
}

void draw_children(Drawing const& drawing, LaneRow const& row, Canvas& canvas) {
    auto const& marks = row.lane->marks;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        double const x = middle_of(drawing, marks[i]);
        draw_time(drawing, marks[i], row.middle(), canvas);
        canvas.circle({x, row.middle()}, 4.5, Ink::page, ink_of(marks[i]), 1.8);
    }
}

/// Drawn over the line of the day that is looked from, which would run through the words.
void draw_names_of_children(Drawing const& drawing, LaneRow const& row, Canvas& canvas) {
    auto const& marks = row.lane->marks;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        double const x = middle_of(drawing, marks[i]);
        double const left = std::max(drawing.x(marks[i].last), x + post) + label_pad + 4;
        double const limit = i + 1 < marks.size() ? drawing.x(marks[i + 1].first) : drawing.width;
        double const right = left + text_width(marks[i].label, label_size);
        if (right > limit) continue;
        double const line = drawing.x(drawing.lanes.as_of);
        if (drawing.shows_as_of() && left - 2 < line && line < right + 2) {
            canvas.fill({left - 2, row.middle() - 8, right + 2, row.middle() + 8}, Ink::page);
        }
        canvas.text({left, row.middle() + 4}, marks[i].label, words_ink(marks[i]));
    }
}

void draw_decisions(Drawing const& drawing, LaneRow const& row, Canvas& canvas) {
    std::array<double, 2> free{};  // where the next label may begin, in two lines
    double const base = row.top + 16;
    auto marks = row.lane->marks;
    std::ranges::stable_sort(marks, {}, [&](auto const& it) { return middle_of(drawing, it); });
    for (LaneMark const& mark : marks) {
        double const x = middle_of(drawing, mark);
        draw_stem(drawing, mark, x, base - 10, canvas);
        draw_time(drawing, mark, base - 4, canvas);
        canvas.polygon({{x, base - 11}, {x + 6, base}, {x - 6, base}}, ink_of(mark), Ink::page, 1);
        double const half = text_width(mark.label, label_size) / 2 + 2;
        auto const at = std::ranges::find_if(free, [&](double from) { return x - half >= from; });
        if (at == free.end()) continue;
        *at = x + half;
        double const line = static_cast<double>(at - free.begin()) * 13;
        canvas.text({x, base + 13 + line}, mark.label, words_ink(mark), true, label_size,
                    Anchor::middle);
    }
}

void draw_findings(Drawing const& drawing, LaneRow const& row, Canvas& canvas) {
    double const y = row.middle();
    for (LaneMark const& mark : gathered(drawing, row.lane->marks)) {
        double const x = std::clamp(middle_of(drawing, mark), diamond + 2,
                                    std::max(diamond + 2, drawing.width - diamond - 2));
        canvas.polygon({{x, y - diamond}, {x + diamond, y}, {x, y + diamond}, {x - diamond, y}},
                       Ink::page, ink_of(mark), 1.5);
        canvas.text({x, y + 4}, std::to_string(mark.count), words_ink(mark), true, label_size,
                    Anchor::middle);
    }
}

}  // namespace parallax::drawn
