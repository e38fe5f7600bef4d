#include "casework/timeline_lanes.hpp"

#include "casework/known_by.hpp"
#include "casework/lanes/parts.hpp"
#include "casework/records.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace parallax {

namespace lanes {

TimelineLane children(Scene const& scene) {
    TimelineLane lane;
    lane.name = scene.say("children");
    for (Person const& person : scene.kase.people) {
        if (person.role != "child" || !person.born.known()) continue;
        auto const words = person.code + ", " + person.born.words();
        bool const later = !find_record(scene.known.people, person.code);
        lane.marks.push_back(mark_of(person.code, words, person.born, later));
        lane.marks.back().label = words;
    }
    if (lane.marks.empty()) lane.note = scene.say("no_child");
    return lane;
}

TimelineLane decisions(Scene const& scene) {
    TimelineLane lane;
    lane.group = LaneGroup::decisions;
    lane.name = scene.say("decisions");
    for (Decision const& decision : scene.kase.decisions) {
        if (!decision.made.known()) {
            lane.note = scene.say("no_date_for", {{"what", decision.what}});
            continue;
        }
        auto const words = decision.what + ", " + decision.made.words();
        bool const later = !find_record(scene.known.decisions, decision.code);
        auto mark = mark_of(decision.code, words, decision.made, later);
        mark.label = decision.code;
        for (std::string const& code : decision.controls) {
            if (auto const* control = find_record(scene.kase.controls, code)) {
                mark.leans_on.push_back({"control", code, control->name});
            }
        }
        for (std::string const& code : decision.assessments) {
            mark.leans_on.push_back({"assessment", code, code});
        }
        lane.marks.push_back(std::move(mark));
    }
    if (scene.kase.decisions.empty()) lane.note = scene.say("no_decision");
    return lane;
}

}  // namespace lanes

namespace {

TimelineLane findings(lanes::Scene const& scene, std::vector<ReplayStep> const& steps) {
    TimelineLane lane;
    lane.group = LaneGroup::findings;
    lane.name = scene.say("findings");
    for (ReplayStep const& step : steps) {
        if (step.lit.empty()) continue;
        LaneMark mark;
        mark.first = mark.last = step.day;
        mark.later = step.day > scene.as_of;
        mark.count = static_cast<int>(step.lit.size());
        mark.label = std::to_string(mark.count);
        for (std::size_t at : step.lit) {
            mark.words += (mark.words.empty() ? "" : "; ") + step.findings[at].title;
        }
        lane.marks.push_back(std::move(mark));
    }
    return lane;
}

/// A group of which nothing is on record says so.
TimelineLane nothing_of(lanes::Scene const& scene, LaneGroup group) {
    TimelineLane lane;
    lane.group = group;
    lane.name = scene.say("none_" + std::string(id_of(group)));
    return lane;
}

/// The first and the last day anything is drawn on.
void take_in(TimelineLanes& all) {
    Date first = all.as_of;
    Date last = all.as_of;
    auto const take = [&](Date from, Date until) {
        if (from != Date{}) first = std::min(first, from);
        if (until != lanes::no_end) last = std::max(last, until);
    };
    for (TimelineLane const& lane : all.lanes) {
        for (LaneSpan const& span : lane.spans) {
            take(span.first, std::max(span.first, span.from));
            take(span.first, span.until);
            take(span.first, span.last);
        }
        for (LaneMark const& mark : lane.marks) take(mark.first, mark.last);
    }
    all.from = first.year() / std::chrono::January / 1;
    all.until = last.year() / std::chrono::December / 31;
    for (TimelineLane& lane : all.lanes) {
        for (LaneSpan& span : lane.spans) {
            for (Date* day : {&span.until, &span.last}) *day = std::min(*day, all.until);
        }
    }
}

}  // namespace

TimelineLanes timeline_lanes(Case const& kase, Catalogue const& catalogue,
                             Sentences const& sentences, Date as_of,
                             std::vector<ReplayStep> const& steps) {
    lanes::Scene const scene{kase, known_by(kase, as_of), catalogue, sentences, as_of};
    TimelineLanes all;
    all.reference = kase.reference;
    all.as_of = as_of;
    all.lanes.push_back(lanes::children(scene));
    for (LaneGroup const group : {LaneGroup::answers, LaneGroup::controls}) {
        auto found = group == LaneGroup::answers ? lanes::answers(scene) : lanes::controls(scene);
        if (found.empty()) found.push_back(nothing_of(scene, group));
        std::ranges::move(found, std::back_inserter(all.lanes));
    }
    all.lanes.push_back(lanes::decisions(scene));
    all.lanes.push_back(findings(scene, steps));
    take_in(all);
    return all;
}

std::string_view id_of(LaneGroup group) {
    static constexpr std::array ids = {"children", "answers", "controls", "decisions", "findings"};
    return ids[static_cast<std::size_t>(group)];
}

}  // namespace parallax
