// Levels on the rungs of their own ruler, each with its meaning.

#include "report/text_width.hpp"
#include "report/timeline/canvas.hpp"

#include <algorithm>
#include <set>

namespace parallax::drawn {

namespace {

constexpr int most_tones = 4;

Ink words_on(Ink tone) {
    switch (tone) {
        case Ink::level2: return Ink::on_level2;
        case Ink::level3: return Ink::on_level3;
        case Ink::level4: return Ink::on_level4;
        default: return Ink::on_level1;
    }
}

class AnswersDrawer {
public:
    AnswersDrawer(Drawing const& drawing, LaneRow const& row, Canvas& canvas)
        : drawing_(drawing), row_(row), lane_(*row.lane), canvas_(canvas) {}

    void draw() {
        if (has_rungs()) draw_rungs();
        for (LaneSpan const& span : lane_.spans) draw_span(span);
        draw_codes();
        for (LaneBreak const& gap : lane_.breaks) draw_gap(gap);
        for (LaneMark const& mark : lane_.marks) draw_said(mark);
    }

private:
    bool has_rungs() const { return lane_.rungs > 0 && !lane_.management; }

    /// What has no ruler has one rung for its bar and one for words above it.
    int rungs() const { return has_rungs() ? lane_.rungs : 2; }
    double bottom_of_rungs() const { return row_.middle() + rungs() * rung_height / 2; }
    double top_of_rungs() const { return row_.middle() - rungs() * rung_height / 2; }

    void draw_rungs() {
        for (int i = 0; i <= lane_.rungs; ++i) {
            double const y = bottom_of_rungs() - i * rung_height;
            canvas_.line({0, y}, {drawing_.width, y}, 1, Ink::hairline);
        }
    }

    Canvas::Box box_of(LaneSpan const& span) const {
        int const first = has_rungs() ? std::max(span.first_rung, 0) : 0;
        int const last = has_rungs() ? std::max(span.last_rung, 0) : 0;
        Canvas::Box box;
        box.left = drawing_.x(span.first);
        box.right = drawing_.x(span.last);
        box.bottom = bottom_of_rungs() - first * rung_height;
        box.top = bottom_of_rungs() - (last + 1) * rung_height;
        for (LaneBreak const& gap : lane_.breaks) {
            if (!gap.rules_changed) continue;
            if (gap.at == span.first) box.left += half_break;
            if (gap.at == span.last) box.right -= half_break;
        }
        return box;
    }

    void draw_span(LaneSpan const& span) {
        auto const box = box_of(span);
        if (box.right <= box.left) return;
        if (span.state == "history") return draw_history(span, box);
        auto sure = box;
        sure.left = std::clamp(drawing_.x(span.from), box.left, box.right);
        sure.right = std::clamp(drawing_.x(span.until), sure.left, box.right);
        for (auto const& [left, right] :
             {std::pair(box.left, sure.left), std::pair(sure.right, box.right)}) {
            if (right > left) draw_inexact(canvas_, {left, box.top, right, box.bottom});
        }
        if (sure.right > sure.left) draw_sure(span, sure);
        draw_words(span, sure, box);
    }

    /// Between the days on which it held for certain.
    void draw_sure(LaneSpan const& span, Canvas::Box const& box) {
        bool const toned = has_rungs() && span.first_rung >= 0 && lane_.rungs <= most_tones;
        if (span.later || !toned) {
            Ink const ground = lane_.management && !span.later ? Ink::group_band : Ink::page;
            return canvas_.outline(box, Ink::control_line, ground);
        }
        if (span.first_rung == span.last_rung) {
            return canvas_.outline(box, Ink::level_line, level_ink(span.first_rung, lane_.rungs));
        }
        canvas_.hatch(box, Ink::text, 6, 1.4);
        canvas_.outline(box, Ink::level_line);
    }

    Ink ink_inside(LaneSpan const& span) const {
        if (span.later) return Ink::later;
        bool const toned = has_rungs() && span.first_rung >= 0 && lane_.rungs <= most_tones;
        return toned ? words_on(level_ink(span.first_rung, lane_.rungs)) : Ink::text;
    }

    /// A level word never stands without its meaning: where no bar of an answer has room for both,
    /// the code of the record stands, by which the table says them.
    void draw_codes() {
        for (auto const& [span, sure, box] : unsaid_) {
            if (!said_.contains(span->code)) place_words(*span, span->code, sure, box);
        }
    }

    void draw_words(LaneSpan const& span, Canvas::Box const& sure, Canvas::Box const& box) {
        if (span.words.empty() || said_.contains(span.code)) return;
        if (!place_words(span, span.words, sure, box)) unsaid_.push_back({&span, sure, box});
    }

    /// Inside the bar where there is room for all of it, else beside it or on a free rung next to
    /// it, else not at all.
    bool place_words(LaneSpan const& span, std::string const& words, Canvas::Box const& sure,
                     Canvas::Box const& box) {
        double const wanted = text_width(words, label_size) + 2 * label_pad;
        bool const ranged = span.first_rung != span.last_rung;
        bool const inside = !ranged && sure.right - sure.left >= wanted;
        Ink const outside_ink = span.later ? Ink::later : Ink::text;
        if (inside) return write(span, words, {sure.left, sure.top}, ink_inside(span));
        double const above = box.top - rung_height;
        double const end = box.right - wanted;  // where words start that stop with the bar
        for (Point const at : {Point{box.right, box.top},
                               {box.left, above},
                               {box.left, box.bottom},
                               {end, above},
                               {end, box.bottom},
                               {box.left - wanted, box.top}}) {
            if (is_free(span, at, wanted)) return write(span, words, at, outside_ink);
        }
        return false;
    }

    bool write(LaneSpan const& span, std::string const& words, Point at, Ink ink) {
        double const right = at.x + text_width(words, label_size) + 2 * label_pad;
        canvas_.text({at.x + label_pad, at.y + rung_height - 3}, words, ink, true);
        taken_.push_back({at.x, at.y, right, at.y + rung_height});
        said_.insert(span.code);
        return true;
    }

    /// Whether words of that width can stand with their top left there, in the way of nothing.
    bool is_free(LaneSpan const& span, Point at, double wanted) const {
        Canvas::Box const box{at.x, at.y, at.x + wanted, at.y + rung_height};
        double const as_of = drawing_.x(drawing_.lanes.as_of);
        bool const across = box.left < as_of - 1 && as_of + 1 < box.right;
        if (across || box.left < 0 || box.right > drawing_.width || box.top < top_of_rungs() - 1 ||
            box.bottom > bottom_of_rungs() + 1) {
            return false;
        }
        for (LaneBreak const& gap : lane_.breaks) {
            double const x = drawing_.x(gap.at);
            if (box.left < x + half_break && x - half_break < box.right) return false;
        }
        auto const in_way = [&](Canvas::Box const& other) {
            return other.left < box.right - 1 && box.left + 1 < other.right &&
                   other.top < box.bottom - 1 && box.top + 1 < other.bottom;
        };
        return std::ranges::none_of(taken_, in_way) &&
               std::ranges::none_of(lane_.spans, [&](LaneSpan const& other) {
                   // Without a ruler words above another bar would seem to be its own.
                   auto taken = box_of(other);
                   if (!has_rungs()) taken.top = top_of_rungs();
                   return &other != &span && in_way(taken);
               });
    }

    void draw_history(LaneSpan const& span, Canvas::Box const& box) {
        double const y = (box.top + box.bottom) / 2;
        Ink const ink = span.later ? Ink::later : Ink::text2;
        canvas_.line({box.left, y}, {box.right, y}, 1.3, ink, true);
        auto const key = span.code + span.state;
        double const wanted = text_width(span.words, label_size) + 2 * label_pad;
        if (said_.contains(key) || box.right - box.left < wanted) return;
        for (double const top : {box.top - rung_height, box.bottom}) {
            if (!is_free(span, {box.left, top}, wanted)) continue;
            canvas_.text({box.left + label_pad, top + rung_height - 3}, span.words, ink);
            taken_.push_back({box.left, top, box.left + wanted, top + rung_height});
            said_.insert(key);
            return;
        }
    }

    void draw_gap(LaneBreak const& gap) {
        double const x = drawing_.x(gap.at);
        double const top = top_of_rungs();
        Ink const ink = gap.later ? Ink::later : Ink::text;
        if (!gap.rules_changed) {
            return canvas_.text({x, top - 1}, "?", ink, true, label_size, Anchor::middle);
        }
        draw_break(canvas_, x, top - 3, bottom_of_rungs() + 3, gap.later);
        write_gap(gap, x + half_break + label_pad, top, ink);
    }

    /// On the rungs that the answer after the break leaves free.
    void write_gap(LaneBreak const& gap, double left, double top, Ink ink) {
        constexpr double line = 14;
        auto const* after = span_of(gap.after);
        int const taken = after ? after->last_rung : 0;
        int const above = lane_.rungs - 1 - taken;
        int const below = after ? after->first_rung : 0;
        auto const room = std::max(above, below);
        auto const lines = lines_within(gap.words, label_size, 260);
        double widest = 0;
        for (auto const& one : lines) widest = std::max(widest, text_width(one, label_size));
        bool const fits = static_cast<int>(lines.size()) <= room &&
                          left + widest <= next_start(gap) && left + widest <= drawing_.width;
        if (!fits) return;
        double y = (above >= below ? top : bottom_of_rungs() - room * line) + label_size - 1;
        for (auto const& one : lines) {
            canvas_.text({left, y}, one, ink);
            y += line;
        }
    }

    LaneSpan const* span_of(std::string const& code) const {
        for (LaneSpan const& span : lane_.spans) {
            if (span.code == code) return &span;
        }
        return nullptr;
    }

    /// Where the answer after next begins, which may need the room.
    double next_start(LaneBreak const& gap) const {
        double limit = drawing_.width;
        for (LaneSpan const& span : lane_.spans) {
            if (span.code != gap.after && span.first > gap.at) {
                limit = std::min(limit, drawing_.x(span.first));
            }
        }
        return limit;
    }

    /// What was said without a tool has a time and no ruler.
    void draw_said(LaneMark const& mark) {
        double const y = row_.middle() + 5;
        double const middle = middle_of(drawing_, mark);
        draw_time(drawing_, mark, y, canvas_);
        canvas_.circle({middle, y}, 3.5, Ink::page, ink_of(mark), 1.5);
        double const half = text_width(mark.label, label_size) / 2;
        if (middle - half < free_from_ || middle + half > drawing_.width) return;
        canvas_.text({middle, y - 8}, mark.label, words_ink(mark), false, label_size,
                     Anchor::middle);
        free_from_ = middle + half + label_pad;
    }

    Drawing const& drawing_;
    LaneRow const& row_;
    TimelineLane const& lane_;
    Canvas& canvas_;
    struct Unsaid {
        LaneSpan const* span;
        Canvas::Box sure;
        Canvas::Box box;
    };

    std::set<std::string> said_;
    std::vector<Unsaid> unsaid_;  ///< bars without room for their words
    std::vector<Canvas::Box> taken_;  ///< by words
    double free_from_ = 0;
};

}  // namespace

void draw_answers(Drawing const& drawing, LaneRow const& row, Canvas& canvas) {
    AnswersDrawer(drawing, row, canvas).draw();
}

}  // namespace parallax::drawn
