// Which lanes are drawn, and how tall each is.

#include "report/text_width.hpp"
#include "report/timeline/canvas.hpp"

#include <algorithm>

namespace parallax::drawn {

namespace {

constexpr double heading_air = 7;
constexpr double name_line = 18;
constexpr double question_line = 15;
constexpr double name_margin = 24;
constexpr double air = 8;

bool is_shown(TimelineLook const& look, LaneGroup group) {
    switch (group) {
        case LaneGroup::children: return true;
        case LaneGroup::answers: return look.answers;
        case LaneGroup::controls: return look.controls;
        case LaneGroup::decisions: return look.decisions;
        case LaneGroup::findings: return look.findings;
    }
    return true;
}

/// What the drawing itself takes, without the name.
double drawn_height(TimelineLane const& lane) {
    switch (lane.group) {
        case LaneGroup::children: return 28;
        case LaneGroup::answers:
            return 2 * air + (lane.management ? 2 : std::max(lane.rungs, 2)) * rung_height;
        case LaneGroup::controls: return 20;
        case LaneGroup::decisions: return 48;
        case LaneGroup::findings: return 34;
    }
    return 0;
}

LaneRow row_of(TimelineLane const& lane, TimelineLook const& look) {
    LaneRow row;
    row.lane = &lane;
    double const room = look.names_width - name_margin - air;
    row.name = lines_within(lane.name, name_size, room);
    row.question =
        lines_within(lane.question.empty() ? lane.note : lane.question, label_size, room);
    double const words = name_line * static_cast<double>(row.name.size()) +
                         question_line * static_cast<double>(row.question.size());
    double const around = lane.group == LaneGroup::controls && row.name.size() == 1 ? 2 : air;
    row.height = std::max(drawn_height(lane), words + around);
    return row;
}

/// What lies between the days; what began before them or goes on after them is cut there. A mark
/// belongs to the days that hold its middle.
void keep_within(TimelineLook const& look, Date as_of, TimelineLane& lane) {
    std::erase_if(lane.spans, [&](LaneSpan const& span) {
        return span.last < look.from || span.first > look.until;
    });
    for (LaneSpan& span : lane.spans) {
        for (Date* day : {&span.first, &span.from, &span.until, &span.last}) {
            *day = std::clamp(*day, look.from, look.until);
        }
    }
    std::erase_if(lane.breaks,
                  [&](LaneBreak const& gap) { return gap.at < look.from || gap.at > look.until; });
    std::erase_if(lane.marks, [&](LaneMark const& mark) {
        int const middle = (day_number(mark.first) + day_number(last_known(mark, as_of))) / 2;
        Date const day = date_from_day_number(middle);
        return day < look.from || day > look.until;
    });
}

LaneRow heading_of(LaneGroup group, TimelineLook const& look, Sentences const& sentences) {
    LaneRow row;
    auto const words = sentences.say("lanes.group_" + std::string(id_of(group)));
    row.heading = lines_within(words, label_size, look.names_width - name_margin - air);
    row.height = heading_air + heading_line * static_cast<double>(row.heading.size());
    return row;
}

}  // namespace

Date last_known(LaneMark const& mark, Date as_of) {
    return mark.later ? mark.last : std::min(mark.last, std::max(as_of, mark.first));
}

LaneRow const* Drawing::row_of_control(std::string const& code) const {
    for (LaneRow const& row : rows) {
        bool const control = row.lane && row.lane->group == LaneGroup::controls;
        if (control && row.lane->code == code) return &row;
    }
    return nullptr;
}

std::vector<double> Drawing::stems_on(std::string const& control) const {
    std::vector<double> stems;
    for (LaneRow const& row : rows) {
        if (!row.lane || row.lane->group != LaneGroup::decisions) continue;
        for (LaneMark const& mark : row.lane->marks) {
            bool const leans = std::ranges::any_of(
                mark.leans_on, [&](auto const& place) { return place.code == control; });
            if (leans) stems.push_back(middle_of(*this, mark));
        }
    }
    std::ranges::sort(stems);
    return stems;
}

Drawing laid_out(TimelineLanes const& lanes, TimelineLook const& look, Sentences const& sentences) {
    Drawing drawing{lanes, look, sentences, {}, x_of(look, look.until) + look.pixels_per_day};
    for (TimelineLane& lane : drawing.lanes.lanes) keep_within(look, lanes.as_of, lane);
    LaneGroup group = LaneGroup::children;
    for (TimelineLane const& lane : drawing.lanes.lanes) {
        if (!is_shown(look, lane.group)) continue;
        if (lane.group != group) drawing.rows.push_back(heading_of(lane.group, look, sentences));
        group = lane.group;
        drawing.rows.push_back(row_of(lane, look));
    }
    for (LaneRow& row : drawing.rows) {
        row.top = drawing.height;
        drawing.height += row.height;
    }
    drawing.height += air;
    return drawing;
}

}  // namespace parallax::drawn
