// What falls due, and what came when.

#include "casework/agenda.hpp"
#include "casework/timeline.hpp"
#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::vector<AgendaEntry> due_in(Case const& kase, char const* from, int days = 90) {
    return agenda(kase, catalogue(), words(), day(from), days);
}

Case with_next_look() {
    Case kase = empty_case();
    kase.page_lines = {line_of("L1", "next_look", "June 2020")};
    kase.page_lines[0].when = when("2020-09-15");
    return kase;
}

}  // namespace

TEST_CASE("agenda: a day to look again comes up within so many days, and stays when it is missed") {
    CHECK(due_in(with_next_look(), "2020-06-16").empty());  // 91 days before
    auto const ahead = due_in(with_next_look(), "2020-06-17");
    REQUIRE(ahead.size() == 1);
    CHECK(ahead[0].kind == "next_look");
    CHECK(ahead[0].day == day("2020-09-15"));
    CHECK_FALSE(ahead[0].overdue);
    CHECK(due_in(with_next_look(), "2021-01-01").at(0).overdue);
    auto given_up = with_next_look();
    given_up.page_lines[0].until = when("2020-10-01");
    CHECK(due_in(given_up, "2021-01-01").empty());
}

TEST_CASE("agenda: the end of a control, unless it is lost already") {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "legal", "police")};
    kase.controls[0].ends = when("2021-01-31");
    auto const found = due_in(kase, "2020-12-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == "control_ends");
    CHECK(found[0].day == day("2021-01-31"));
    kase.control_states = {state_of("K1", "ended", "November 2020")};
    CHECK(due_in(kase, "2020-12-01").empty());
    kase.control_states = {state_of("K1", "ended", "between November 2020 and January 2021")};
    CHECK(due_in(kase, "2020-12-01").size() == 1);
}

TEST_CASE("agenda: the end a control was given later counts, not the one it had") {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "legal", "police")};
    kase.controls[0].ends = when("2021-01-31");
    auto longer = state_of("K1", "working", "1 December 2020");
    longer.new_end = when("2021-06-30");
    kase.control_states = {longer};
    CHECK(due_in(kase, "2020-12-01").empty());
    CHECK(due_in(kase, "2021-05-01").at(0).day == day("2021-06-30"));
}

TEST_CASE("agenda: a day to look again is due or overdue as long as its words hold") {
    auto kase = with_next_look();
    kase.page_lines[0].when = kase.page_lines[0].until = when("September 2020");
    CHECK(due_in(kase, "2020-09-30").size() == 1);
    CHECK(due_in(kase, "2020-10-01").empty());
}

TEST_CASE("agenda: an agency whose every control will stop leaves with the last of them") {
    auto answer = recorded("R1", "rosh", "medium", "March 2020");
    answer.agency = "probation";
    Case kase = with({answer});
    kase.controls = {control_of("K1", "legal", "probation"), control_of("K2", "legal", "probation"),
                     control_of("K3", "legal", "police")};
    kase.controls[0].ends = when("2021-01-31");
    kase.controls[1].ends = when("2021-02-10");
    auto const leavings = [&](char const* from) {
        auto found = due_in(kase, from);
        std::erase_if(found, [](AgendaEntry const& one) { return one.kind != "owner_leaves"; });
        return found;
    };
    REQUIRE(leavings("2020-12-01").size() == 1);  // the police have no answer, and no end
    CHECK(leavings("2020-12-01")[0].day == day("2021-02-10"));
    CHECK(leavings("2020-12-01")[0].place.code == "K2");
    CHECK_THAT(leavings("2020-12-01")[0].text, contains("Probation will check nothing any longer"));
    CHECK(leavings("2020-11-01").empty());  // more than 90 days ahead
    CHECK(leavings("2021-02-11").empty());
    // Near misses: one of them has no end, or somebody else checks it now.
    kase.controls[0].ends = {};
    CHECK(leavings("2020-12-01").empty());
    kase.control_states = {state_of("K1", "working", "November 2020")};
    kase.control_states[0].owner = "police";
    CHECK(leavings("2020-12-01").size() == 1);
    CHECK(leavings("2020-10-31").empty());
}

TEST_CASE("agenda: an answer that ended is old a year later, in order with the rest") {
    auto ended = recorded("R1", "rosh", "medium", "January 2019");
    ended.ended = when("31 October 2019");
    Case kase = with({ended});
    kase.controls = {control_of("K1", "legal", "police")};
    kase.controls[0].ends = when("2020-12-01");
    auto const found = due_in(kase, "2020-10-01");
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == "answer_old");
    CHECK(found[0].day == day("2020-10-31"));
    CHECK(found[1].kind == "control_ends");
}

TEST_CASE("agenda: in September 2013 the example says that an order is about to end") {
    auto const found = due_in(example(), "2013-08-15");
    bool there = false;
    for (AgendaEntry const& entry : found) there = there || entry.place.code == "K5";
    CHECK(there);
}

TEST_CASE("timeline: rows stand in order of time, dates as entered and as precise as they are") {
    auto const rows = timeline(example(), catalogue(), words());
    std::size_t const records = example().events.size() + example().assessments.size() +
                                example().control_states.size() + example().decisions.size();
    REQUIRE(rows.size() == records);
    CHECK(rows.front().code == "E01");
    CHECK(rows.front().precision == "year");
    auto const row = [&](char const* code) {
        for (TimelineRow const& one : rows) {
            if (one.code == code) return one;
        }
        return TimelineRow{};
    };
    CHECK(row("E02").date.words() == "October 2008");
    CHECK(row("E02").precision == "month");
    CHECK(row("E11").precision == "season");  // "about October 2009" is three months wide
    CHECK(row("E20").precision == "span");
    CHECK(row("E21").lane == "children");
    CHECK(row("K7.3").status == "failed");
    CHECK_THAT(row("R3").status, contains("High"));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        CHECK(rows[i - 1].date.first() <= rows[i].date.first());
    }
}

TEST_CASE("agenda: what falls due some time in a span that runs already is there too") {
    Case kase = empty_case();
    kase.conference = when("autumn 2009");
    kase.controls = {control_of("K1", "legal", "police", "2008")};
    kase.controls[0].ends = when("2009");
    auto const found = due_in(kase, "2009-10-15");
    REQUIRE(found.size() == 2);
    CHECK(found[0].day == day("2009-10-15"));
    CHECK(due_in(kase, "2010-01-15").empty());
}

TEST_CASE(
    "agenda: what may fall on any day of a time that has begun is listed until the time is over") {
    Case kase = empty_case();
    kase.conference = when("autumn 2009");
    CHECK(due_in(kase, "2009-09-15").at(0).kind == "conference");
    CHECK(due_in(kase, "2009-11-30").size() == 1);
    CHECK(due_in(kase, "2009-12-01").empty());
    kase = empty_case();
    kase.controls = {control_of("K1", "legal", "police")};
    kase.controls[0].ends = when("2030");
    CHECK(due_in(kase, "2030-01-15").at(0).kind == "control_ends");
    CHECK(due_in(kase, "2031-01-01").empty());
}
