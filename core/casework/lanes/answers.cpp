#include "casework/answer_card.hpp"
#include "casework/change_factors.hpp"
#include "casework/in_force.hpp"
#include "casework/lanes/parts.hpp"
#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <tuple>

namespace parallax::lanes {

namespace {

using Answers = std::vector<Assessment const*>;

/// Answers that follow one another in one lane, whatever the edition.
auto lane_of(Assessment const& record) {
    return std::tuple(record.instrument, record.group, record.mode, comparable(record.agency));
}

bool counts(Assessment const& record) { return !is_untouched(record) && !is_words_only(record); }

Answers in_order(Case const& kase, Assessment const& like) {
    Answers found;
    for (Assessment const& record : kase.assessments) {
        bool const here = counts(record) && lane_of(record) == lane_of(like);
        if (here && when_made(record).known()) found.push_back(&record);
    }
    std::ranges::stable_sort(found, {}, [](auto const* it) { return when_made(*it).first(); });
    return found;
}

class LaneMaker {
public:
    LaneMaker(Scene const& scene, Assessment const& like) : scene_(scene), like_(like) {}

    TimelineLane make() {
        auto const whole = in_order(scene_.kase, like_);
        name(whole.empty() ? like_ : *whole.back());
        add_seen_from(scene_.as_of, spans_of(in_order(scene_.known, like_)), spans_of(whole),
                      lane_.spans);
        for (std::size_t i = 1; i < whole.size(); ++i) add_break(*whole[i - 1], *whole[i]);
        if (whole.empty()) lane_.note = scene_.say("no_date");
        return std::move(lane_);
    }

private:
    void name(Assessment const& record) {
        auto const card = card_of(record);
        lane_.group = LaneGroup::answers;
        lane_.question = card.question;
        lane_.management = card.management;
        if (card.level) lane_.rungs = card.level->count;
        auto const tool = short_name(record, scene_.catalogue, scene_.sentences, scene_.as_of);
        bool const computed = record.mode == "computed";
        lane_.name = computed                ? scene_.say("computed_here", {{"tool", tool}})
                     : record.agency.empty() ? tool
                                             : tool + ", " + record.agency;
    }

    AnswerCard card_of(Assessment const& record) const {
        return answer_card(record, scene_.catalogue, scene_.sentences, when_made(record).last());
    }

    LaneSpan span_of(Assessment const& record) const {
        auto const card = card_of(record);
        auto const when = when_made(record);
        LaneSpan span;
        span.code = record.code;
        span.state = card.level ? "level" : "no_level";
        span.words = card.level ? card.level->brief() : card.no_level;
        if (card.level) {
            span.first_rung = card.level->first;
            span.last_rung = card.level->last;
        }
        span.first = when.first();
        span.from = when.last();
        span.until = span.last = no_end;
        if (record.ended.known()) {
            span.until = record.ended.first();
            span.last = record.ended.last();
            span.from = std::min(span.from, span.until);
        }
        return span;
    }

    /// After its end an answer is history until another one comes.
    std::vector<LaneSpan> spans_of(Answers const& records) const {
        std::vector<LaneSpan> spans;
        for (std::size_t i = 0; i < records.size(); ++i) {
            auto span = span_of(*records[i]);
            auto history = span;
            spans.push_back(std::move(span));
            if (history.last == no_end) continue;
            history.state = "history";
            history.words = scene_.say("history");
            history.first = history.from = history.last;
            history.until = history.last = no_end;
            spans.push_back(std::move(history));
        }
        end_at_next(spans);
        std::erase_if(spans, [](LaneSpan const& span) { return span.first > span.last; });
        return spans;
    }

    /// What counts meetings has no ruler to break.
    void add_break(Assessment const& before, Assessment const& after) {
        if (lane_.management) return;
        auto const changed =
            what_changed(scene_.kase, scene_.catalogue, scene_.sentences, before.code, after.code);
        bool const joined =
            changed && !changed->another_ruler &&
            (changed->line == Joining::unbroken || changed->line == Joining::marked);
        if (joined) return;
        LaneBreak made;
        made.before = before.code;
        made.after = after.code;
        made.at = when_made(after).first();
        made.rules_changed = changed && changed->another_ruler;
        made.words = scene_.say(made.rules_changed ? "rules_changed" : "rules_not_known");
        made.later = !on_record(after, scene_.as_of);
        lane_.breaks.push_back(std::move(made));
    }

    Scene const& scene_;
    Assessment const& like_;
    TimelineLane lane_;
};

TimelineLane said_in_words(Scene const& scene) {
    TimelineLane lane;
    lane.group = LaneGroup::answers;
    lane.name = scene.say("words_only");
    for (Assessment const& record : scene.kase.assessments) {
        if (!is_words_only(record) || !record.made.known()) continue;
        auto const words = words_only_line(record, scene.sentences);
        bool const later = !find_record(scene.known.assessments, record.code);
        lane.marks.push_back(mark_of(record.code, words, record.made, later));
        lane.marks.back().label = capitalised(record.agency);
    }
    return lane;
}

/// The first record of each lane, in the fixed order of the tools.
Answers one_for_each_lane(Scene const& scene) {
    Answers firsts;
    for (Assessment const& record : scene.kase.assessments) {
        bool const there = std::ranges::any_of(
            firsts, [&](auto const* other) { return lane_of(*other) == lane_of(record); });
        if (counts(record) && !there) firsts.push_back(&record);
    }
    auto const ids = scene.catalogue.ids();
    std::ranges::stable_sort(firsts, {}, [&](Assessment const* record) {
        return std::ranges::find(ids, record->instrument) - ids.begin();
    });
    return firsts;
}

}  // namespace

std::vector<TimelineLane> answers(Scene const& scene) {
    std::vector<TimelineLane> lanes;
    for (Assessment const* record : one_for_each_lane(scene)) {
        lanes.push_back(LaneMaker(scene, *record).make());
    }
    auto words = said_in_words(scene);
    std::ranges::stable_partition(lanes, [](auto const& lane) { return !lane.management; });
    if (!words.marks.empty()) lanes.push_back(std::move(words));
    return lanes;
}

}  // namespace parallax::lanes
