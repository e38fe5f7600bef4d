// Controls by what was known of them: solid, hatched, crossed, or a single line.

#include "report/text_width.hpp"
#include "report/timeline/canvas.hpp"

#include <algorithm>

namespace parallax::drawn {

namespace {

constexpr double between_states = 1;  // on either side

/// Words in a bar begin after any stem that crosses it; nowhere where there is no room for them.
void write_in_bar(Drawing const& drawing, LaneRow const& row, LaneSpan const& span,
                  Canvas::Box const& bar, Canvas& canvas) {
    constexpr double beside_stem = 9;
    if (span.state != "working" || span.later || span.words.empty()) return;
    double const wanted = text_width(span.words, label_size) + label_pad;
    double left = bar.left + label_pad;
    for (double const stem : drawing.stems_on(row.lane->code)) {
        if (stem > left - beside_stem && stem < left + wanted) left = stem + beside_stem;
    }
    if (left + wanted > bar.right) return;
    canvas.text({left, bar.bottom - 3}, span.words, Ink::page);
}

}  // namespace

void draw_state(Canvas& canvas, std::string const& state, Canvas::Box const& box, bool later) {
    Ink const ink = later ? Ink::control_line : Ink::bar;
    if (state == "working") return canvas.fill(box, ink);
    double const middle = (box.top + box.bottom) / 2;
    if (state == "ended") {
        return canvas.line({box.left, middle}, {box.right, middle}, 1.3, ink);
    }
    bool const failed = state == "failed";
    canvas.hatch(box, ink, failed ? 7 : 6, failed ? 1.6 : 1.4, failed);
    canvas.outline(box, ink);
}

void draw_inexact(Canvas& canvas, Canvas::Box const& box) {
    canvas.hatch(box, Ink::control_line, 14, 1);
    canvas.outline(box, Ink::control_line, Ink::none, true);
}

void draw_break(Canvas& canvas, double x, double top, double bottom, bool later) {
    constexpr double slant = 3;
    Ink const ink = later ? Ink::later : Ink::text;
    for (double const at : {x - 3, x + 3}) {
        canvas.line({at - slant, bottom}, {at + slant, top}, 2, ink);
    }
}

void draw_control(Drawing const& drawing, LaneRow const& row, Canvas& canvas) {
    double const top = row.middle() - bar_height / 2;
    for (LaneSpan const& span : row.lane->spans) {
        double const left = drawing.x(span.first) + between_states;
        double const right = drawing.x(span.last) - between_states;
        double const sure = std::clamp(drawing.x(span.from), left, std::max(left, right));
        if (sure > left) draw_inexact(canvas, {left, top, sure, top + bar_height});
        if (right <= sure) continue;
        Canvas::Box const bar{sure, top, right, top + bar_height};
        draw_state(canvas, span.state, bar, span.later);
        write_in_bar(drawing, row, span, bar, canvas);
    }
}

}  // namespace parallax::drawn
