#include "report/leaning_figure.hpp"

#include "report/canvas.hpp"
#include "report/text_width.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

using drawn::Canvas;
using drawn::label_size;

constexpr double side_width = 310;  // of a box
constexpr double pad = 8;
constexpr double line_height = 16;
constexpr double between_boxes = 10;
constexpr double sign_width = 20;
constexpr double line_width = 1.4;

struct Box {
    std::string sign;  ///< id of the symbol
    std::vector<std::string> lines;
    std::string note;  ///< a quiet last line; may be empty
    double top = 0;

    double height() const {
        auto const count = static_cast<double>(lines.size()) + (note.empty() ? 0 : 1);
        return count * line_height + 2 * pad;
    }
    double middle() const { return top + height() / 2; }
};

std::string sign_of(Support const& support) {
    if (support.kind == "control") return support.state;
    return support.holds() ? "answered" : "ended";
}

void put_sign(std::string const& id, Point at, Figure& figure) {
    for (Mark mark : symbol(id).marks) {
        for (Point& point : mark.points) point = {point.x + at.x, point.y + at.y};
        figure.marks.push_back(std::move(mark));
    }
}

class Graph {
public:
    Graph(ControlsAndDecisions const& all, Sentences const& sentences)
        : all_(all), sentences_(sentences), canvas_(figure_.marks) {}

    Figure draw() {
        for (DecisionEntry const& decision : all_.decisions) add(decision);
        if (right_.empty()) return {};
        double const height = std::max(stack(left_), stack(right_));
        for (Lean const& lean : leans_) draw(lean);
        for (Box const& box : left_) draw(box, 0);
        for (Box const& box : right_) draw(box, leaning_width - side_width);
        figure_.width = leaning_width;
        figure_.height = height;
        figure_.alternative = fmt::format("{}", fmt::join(said_, " "));
        return std::move(figure_);
    }

private:
    struct Lean {
        std::size_t from;  ///< in left_
        std::size_t to;    ///< in right_
        bool holds;
    };

    std::string say(
        std::string const& id,
        std::initializer_list<std::pair<std::string_view, std::string>> names = {}) const {
        return sentences_.say("controls." + id, names);
    }

    std::vector<std::string> lines_of(std::string const& words) const {
        return lines_within(words, label_size, side_width - sign_width - 2 * pad);
    }

    void add(DecisionEntry const& decision) {
        if (decision.supports.empty()) return;
        auto const words = decision.code + ". " + decision.what;
        for (Support const& support : decision.supports) {
            leans_.push_back({place_of(support), right_.size(), support.holds()});
            said_.push_back(say("leans_on", {{"decision", words},
                                             {"what", support.name},
                                             {"state", say("state_" + support.state)}}));
        }
        right_.push_back({"decision", lines_of(words), decision.made, 0});
    }

    std::size_t place_of(Support const& support) {
        auto const key = support.kind + support.code;
        auto const found = std::ranges::find(keys_, key);
        if (found != keys_.end()) return static_cast<std::size_t>(found - keys_.begin());
        keys_.push_back(key);
        left_.push_back({sign_of(support), lines_of(support.code + ". " + support.name),
                         say("state_" + support.state), 0});
        return left_.size() - 1;
    }

    /// Boxes under each other; gives the height of all.
    static double stack(std::vector<Box>& boxes) {
        double top = 1;
        for (Box& box : boxes) {
            box.top = top;
            top += box.height() + between_boxes;
        }
        return top - between_boxes + 1;
    }

    void draw(Lean const& lean) {
        canvas_.line({side_width, left_[lean.from].middle()},
                     {leaning_width - side_width, right_[lean.to].middle()}, line_width,
                     lean.holds ? Ink::text : Ink::control_line, !lean.holds);
    }

    void draw(Box const& box, double left) {
        canvas_.outline({left, box.top, left + side_width, box.top + box.height()},
                        Ink::control_line, Ink::page);
        put_sign(box.sign, {left + pad, box.top + pad + 1}, figure_);
        double y = box.top + pad + label_size;
        for (std::string const& line : box.lines) {
            canvas_.text({left + pad + sign_width, y}, line, Ink::text);
            y += line_height;
        }
        if (!box.note.empty()) {
            canvas_.text({left + pad + sign_width, y}, box.note, Ink::text2);
        }
    }

    ControlsAndDecisions const& all_;
    Sentences const& sentences_;
    Figure figure_;
    Canvas canvas_;
    std::vector<Box> left_;
    std::vector<Box> right_;
    std::vector<Lean> leans_;
    std::vector<std::string> keys_;  ///< of left_
    std::vector<std::string> said_;
};

}  // namespace

Figure leaning_figure(ControlsAndDecisions const& all, Sentences const& sentences) {
    return Graph(all, sentences).draw();
}

}  // namespace parallax
