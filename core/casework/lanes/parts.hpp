#pragma once
// The lanes of a timeline, one function for each kind. Used by timeline_lanes.cpp only.

#include "casework/timeline_lanes.hpp"

namespace parallax::lanes {

/// Stands for an end that is not on record, until the last day to draw is known.
inline constexpr Date no_end{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}};

/// A case, and what of it was known on the day that is looked from.
struct Scene {
    Case const& kase;
    Case known;
    Catalogue const& catalogue;
    Sentences const& sentences;
    Date as_of;

    std::string say(
        std::string_view id,
        std::initializer_list<std::pair<std::string_view, std::string>> names = {}) const {
        return sentences.say("lanes." + std::string(id), names);
    }
};

TimelineLane children(Scene const& scene);
/// One for each tool, group, agency and way of making, in the fixed order of the tools; last one
/// for what was said without a tool.
std::vector<TimelineLane> answers(Scene const& scene);
/// One for each control.
std::vector<TimelineLane> controls(Scene const& scene);
TimelineLane decisions(Scene const& scene);

/// Adds what was known by the day, up to it, and then the rest of the whole record, marked later.
void add_seen_from(Date as_of, std::vector<LaneSpan> known, std::vector<LaneSpan> whole,
                   std::vector<LaneSpan>& spans);

/// A mark with the days of the date. Later: not known of on the day that is looked from.
LaneMark mark_of(std::string code, std::string words, ImpreciseDate const& when, bool later);

/// Makes spans follow one another: each stops where the next may begin.
void end_at_next(std::vector<LaneSpan>& spans);

}  // namespace parallax::lanes
