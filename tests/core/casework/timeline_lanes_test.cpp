// A case drawn along time. The published case is set against the review's own dates, written down
// by hand.

#include "casework/timeline_lanes.hpp"
#include "core/casework/looks.hpp"

#include <set>

using namespace parallax;
using namespace parallax::test;

namespace {

TimelineLanes lanes_on(Case const& kase, char const* iso) {
    return timeline_lanes(kase, catalogue(), words(), day(iso), {});
}

TimelineLanes published(char const* iso) {
    static auto const steps = replay(example(), catalogue(), words());
    return timeline_lanes(example(), catalogue(), words(), day(iso), steps);
}

TimelineLane lane_named(TimelineLanes const& all, std::string const& name) {
    for (TimelineLane const& lane : all.lanes) {
        if (lane.name == name || lane.code == name) return lane;
    }
    FAIL("no lane " << name);
    return {};
}

/// The state drawn on a day: that of the last span that may have begun by then.
std::string drawn_on(TimelineLane const& lane, Date on) {
    std::string state;
    for (LaneSpan const& span : lane.spans) {
        if (span.first <= on) state = span.state;
    }
    return state;
}

std::set<std::string> drawn_working(TimelineLanes const& all, char const* iso) {
    std::set<std::string> codes;
    for (TimelineLane const& lane : all.lanes) {
        if (lane.group != LaneGroup::controls) continue;
        if (drawn_on(lane, day(iso)) == "working") codes.insert(lane.code);
    }
    return codes;
}

using Set = std::set<std::string>;

}  // namespace

TEST_CASE("lanes: children, answers by question, controls, decisions, findings, in that order") {
    auto const all = published("2010-10-31");
    Codes names;
    for (TimelineLane const& lane : all.lanes) {
        if (lane.group != LaneGroup::controls) names.push_back(lane.name);
    }
    CHECK(names == Codes{"Children born", "RoSH, probation", "RM2000, police",
                         "OASys reoffending figure, probation", "MAPPA level, police and probation",
                         "Said in words", "Decisions", "New to look at"});
    CHECK(all.lanes.size() == names.size() + 18);
    CHECK(std::ranges::is_sorted(all.lanes, {}, &TimelineLane::group));
    CHECK_FALSE(lane_named(all, "RM2000, police").question.empty());
}

TEST_CASE("lanes: each answer holds from when it may have been made to when the next may have") {
    auto const lane = lane_named(published("2010-12-31"), "RM2000, police");
    CHECK(lane.rungs == 4);
    REQUIRE(lane.spans.size() == 4);
    LaneSpan const& high = lane.spans[0];
    CHECK(high.words == "High (3rd of 4 groups)");
    CHECK(high.first_rung == 2);
    CHECK(high.first == day("2009-01-01"));
    CHECK(high.from == day("2009-12-31"));
    CHECK(high.until == day("2010-10-01"));
    CHECK(high.last == day("2010-10-01"));
    LaneSpan const& medium = lane.spans[1];
    CHECK(medium.code == "R9");
    CHECK(medium.from == day("2010-10-31"));
    CHECK(medium.last == day("2010-12-31"));
    CHECK_FALSE(medium.later);
    CHECK(lane.spans[2].code == "R9");
    CHECK(lane.spans[2].later);
    CHECK(lane.spans[2].last == day("2014-01-01"));
    CHECK(lane.spans[3].code == "R10");
    CHECK(lane.spans[3].first_rung == 0);
    CHECK(lane.spans[3].later);
}

TEST_CASE("lanes: the line breaks in 2014, where the rules of RM2000 were revised") {
    auto const lane = lane_named(published("2015-12-31"), "RM2000, police");
    REQUIRE(lane.breaks.size() == 2);
    CHECK(lane.breaks[0].after == "R9");
    CHECK_FALSE(lane.breaks[0].rules_changed);
    CHECK(lane.breaks[1].before == "R9");
    CHECK(lane.breaks[1].after == "R10");
    CHECK(lane.breaks[1].rules_changed);
    CHECK(lane.breaks[1].at == day("2014-01-01"));
    CHECK_FALSE(lane.breaks[1].later);
    CHECK_THAT(lane.breaks[1].words, contains("broken"));
    for (LaneSpan const& span : lane.spans) {
        CHECK((span.last <= lane.breaks[1].at || span.first >= lane.breaks[1].at));
    }
    CHECK(lane_named(published("2010-12-31"), "RM2000, police").breaks[1].later);
}

TEST_CASE("lanes: one edition on both sides is not broken, another edition is") {
    auto first = recorded("R1", "rm2000-s", "high", "January 2010");
    auto second = recorded("R2", "rm2000-s", "medium", "January 2012");
    first.edition = second.edition = "standard";
    auto const one = lanes_on(with({first, second}), "2015-12-31");
    CHECK(lane_named(one, "RM2000/S, police").breaks.empty());
    second.edition = "images-adapted";
    auto const two = lane_named(lanes_on(with({first, second}), "2015-12-31"), "RM2000/S, police");
    REQUIRE(two.breaks.size() == 1);
    CHECK(two.breaks[0].rules_changed);
}

TEST_CASE("lanes: a level of meetings has no ruler, so nothing of it is broken") {
    auto const lane = lane_named(published("2010-10-31"), "MAPPA level, police and probation");
    CHECK(lane.management);
    CHECK(lane.breaks.empty());
}

TEST_CASE("lanes: an answer that nobody keeps up any longer is history from its end") {
    auto const lane = lane_named(published("2012-06-30"), "RoSH, probation");
    REQUIRE(lane.spans.size() == 3);
    CHECK(lane.spans[0].until == day("2009-09-01"));
    CHECK(lane.spans[0].last == day("2009-11-30"));
    CHECK(lane.spans[1].state == "history");
    CHECK(lane.spans[1].first == day("2009-11-30"));
    CHECK(lane.spans[1].last == day("2012-06-30"));
    CHECK(lane.spans[2].later);
}

TEST_CASE("lanes: by all that came out later, the controls that worked are those of the review") {
    auto const all = published("2026-11-22");
    CHECK(drawn_working(all, "2009-12-31") == Set{"K4", "K5", "K6", "K7", "K8", "K10"});
    CHECK(drawn_working(all, "2010-12-31") == Set{"K4", "K5", "K6"});
    CHECK(drawn_working(all, "2014-12-31") == Set{"K4", "K6"});
}

TEST_CASE("lanes: seen from December 2009 nobody had proved the software or the agreement") {
    auto const all = published("2009-12-31");
    CHECK(drawn_working(all, "2009-12-30") == Set{"K4", "K5", "K6", "K10"});
    auto const software = lane_named(all, "K7");
    REQUIRE_FALSE(software.spans.empty());
    CHECK(software.spans[0].state == "not_known");
    CHECK(software.spans[0].first == day("2009-09-01"));
    CHECK(software.spans[0].from == day("2009-11-30"));
    for (LaneSpan const& span : software.spans) {
        CHECK((span.later ? span.first >= day("2009-12-31") : span.last <= day("2009-12-31")));
    }
}

TEST_CASE("lanes: the software may have failed on any day from February to October 2010") {
    auto const lane = lane_named(published("2010-12-31"), "K7");
    REQUIRE(lane.spans.size() == 3);
    CHECK(lane.spans[0].until == day("2010-02-01"));
    CHECK(lane.spans[1].state == "failed");
    CHECK(lane.spans[1].first == day("2010-02-01"));
    CHECK(lane.spans[1].from == day("2010-10-31"));
    CHECK(lane.spans[2].later);
}

TEST_CASE("lanes: visits cut from monthly to yearly never stopped working between") {
    auto const lane = lane_named(published("2026-11-22"), "K6");
    REQUIRE(lane.spans.size() == 5);  // the last goes on after the day that is looked from
    CHECK(lane.spans[4].later);
    for (std::size_t i = 1; i < lane.spans.size(); ++i) {
        CHECK(lane.spans[i].state == "working");
        CHECK(lane.spans[i].from == lane.spans[i].first);
        CHECK(lane.spans[i - 1].last == lane.spans[i].first);
    }
    CHECK(lane.spans[0].words == "police, monthly");
    CHECK(lane.spans[3].words == "police, yearly");
}

TEST_CASE("lanes: a control without a date says so instead of being drawn") {
    auto const lane = lane_named(published("2010-12-31"), "K16");
    CHECK(lane.spans.empty());
    CHECK_FALSE(lane.note.empty());
}

TEST_CASE("lanes: a child is born on some day of a span, and not yet known of before it") {
    auto const lane = lane_named(published("2010-10-31"), "Children born");
    REQUIRE(lane.marks.size() == 3);
    CHECK(lane.marks[0].words == "HH, about April 2009");
    CHECK(lane.marks[0].first == day("2009-03-01"));
    CHECK(lane.marks[0].last == day("2009-05-31"));
    CHECK_FALSE(lane.marks[0].later);
    CHECK(lane.marks[1].first == day("2011-08-01"));
    CHECK(lane.marks[1].last == day("2012-08-31"));
    CHECK(lane.marks[1].later);
}

TEST_CASE("lanes: a decision names the controls and answers it leaned on") {
    auto const lane = lane_named(published("2010-10-31"), "Decisions");
    REQUIRE(lane.marks.size() == 9);
    LaneMark const& level_1 = lane.marks[0];
    CHECK(level_1.code == "D1");
    REQUIRE(level_1.leans_on.size() == 2);
    CHECK(level_1.leans_on[0].code == "K7");
    CHECK(level_1.leans_on[1].code == "K10");
    for (LaneMark const& mark : lane.marks) {
        if (mark.code == "D5a") CHECK(mark.leans_on.front().kind == "assessment");
        if (mark.code == "D6" || mark.code == "D7" || mark.code == "D5b") CHECK(mark.later);
    }
}

TEST_CASE("lanes: what is new to look at is counted on its day, as the replay lights it") {
    auto const steps = replay(example(), catalogue(), words());
    auto const lane = lane_named(published("2010-10-31"), "New to look at");
    std::size_t at = 0;
    for (ReplayStep const& step : steps) {
        if (step.lit.empty()) continue;
        REQUIRE(at < lane.marks.size());
        CHECK(lane.marks[at].first == step.day);
        CHECK(lane.marks[at].count == static_cast<int>(step.lit.size()));
        CHECK(lane.marks[at].later == (step.day > day("2010-10-31")));
        ++at;
    }
    CHECK(at == lane.marks.size());
}

TEST_CASE(
    "lanes: all of it lies between the first day of the first year and the last of the last") {
    auto const all = published("2010-10-31");
    CHECK(all.from == day("2007-01-01"));  // what is asked at any time is asked from the first day
    CHECK(all.until == day("2018-12-31"));
    auto const empty = lanes_on(empty_case(), "2020-05-05");
    CHECK(empty.from == day("2020-01-01"));
    CHECK(empty.until == day("2020-12-31"));
    REQUIRE(empty.lanes.size() == 5);
    CHECK(empty.lanes[0].note == "No birth is on record.");
    CHECK(empty.lanes[2].name == "No control is on record. What stops harm today?");
}

TEST_CASE("lanes: a control is not known to work past its own end, or past the end it was given") {
    Case kase;
    kase.reference = "T-0001";
    Control order;
    order.code = "K1";
    order.name = "Order";
    order.kind = "legal";
    order.began = when("1 January 2010");
    order.ends = when("31 December 2010");
    kase.controls = {order};
    ControlStatus works;
    works.code = "K1.1";
    works.control = "K1";
    works.state = "working";
    works.since = works.known = when("1 January 2010");
    kase.control_states = {works};
    auto const spans = [&] {
        auto all = lane_named(lanes_on(kase, "2013-01-01"), "K1").spans;
        std::erase_if(all, [](LaneSpan const& span) { return span.later; });
        return all;
    };
    auto found = spans();
    REQUIRE(found.size() == 2);
    CHECK(found[0].state == "working");
    CHECK(found[1].state == "not_known");
    CHECK(found[1].first == day("2011-01-01"));

    auto longer = works;
    longer.code = "K1.2";
    longer.since = longer.known = when("1 December 2010");
    longer.new_end = when("30 June 2012");
    kase.control_states.push_back(longer);
    found = spans();
    REQUIRE(found.size() == 3);
    CHECK(found[1].state == "working");
    CHECK(found[2].state == "not_known");
    CHECK(found[2].first == day("2012-07-01"));
}
