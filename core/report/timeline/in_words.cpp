#include "report/timeline_figure.hpp"

namespace parallax {

namespace {

/// The same thing before and after the day that is looked from is one thing.
std::vector<LaneSpan> joined_spans(std::vector<LaneSpan> const& spans) {
    std::vector<LaneSpan> all;
    for (LaneSpan const& span : spans) {
        bool const goes_on = !all.empty() && all.back().code == span.code &&
                             all.back().state == span.state && all.back().later != span.later;
        if (goes_on) {
            all.back().last = span.last;
        } else {
            all.push_back(span);
        }
    }
    return all;
}

class Speaker {
public:
    Speaker(TimelineLanes const& lanes, Sentences const& sentences)
        : lanes_(lanes), sentences_(sentences) {}

    std::string lane_in_words(TimelineLane const& lane) const {
        std::vector<std::string> parts;
        for (LaneSpan const& span : joined_spans(lane.spans)) parts.push_back(held(span));
        for (LaneBreak const& gap : lane.breaks) {
            parts.push_back(date_in_words(gap.at) + ": " + gap.words + later(gap.later));
        }
        for (LaneMark const& mark : lane.marks) {
            bool const dated = lane.group == LaneGroup::findings;
            auto const day = dated ? date_in_words(mark.first) + ": " : "";
            parts.push_back(day + mark.words + later(mark.later));
        }
        if (!lane.note.empty()) parts.push_back(lane.note);
        std::string all = lane.name + (lane.question.empty() ? "." : ". " + lane.question);
        for (std::string const& part : parts) {
            all += " " + part + (part.ends_with('.') ? "" : ".");
        }
        return all;
    }

private:
    std::string later(bool is_later) const {
        return is_later ? ", " + sentences_.say("lanes.not_yet_known") : "";
    }

    std::string held(LaneSpan const& span) const {
        bool const control = sentences_.has("lanes.legend_" + span.state);
        auto const what = control ? sentences_.say("lanes.legend_" + span.state) : span.words;
        bool const open = span.last >= lanes_.until;
        auto const when = sentences_.say(
            open ? "lanes.from" : "lanes.from_until",
            {{"from", date_in_words(span.first)}, {"until", date_in_words(span.last)}});
        return what + ", " + when + later(span.later);
    }

    TimelineLanes const& lanes_;
    Sentences const& sentences_;
};

}  // namespace

std::string timeline_in_words(TimelineLanes const& lanes, Sentences const& sentences) {
    std::string all = sentences.say(
        "lanes.summary", {{"reference", lanes.reference}, {"day", date_in_words(lanes.as_of)}});
    Speaker const speaker(lanes, sentences);
    for (TimelineLane const& lane : lanes.lanes) all += " " + speaker.lane_in_words(lane);
    return all;
}

}  // namespace parallax
