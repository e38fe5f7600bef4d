#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::map<std::string, ControlOn> controls(char const* iso, Case const& kase = example()) {
    std::map<std::string, ControlOn> found;
    for (ControlOn const& on : controls_on(kase, day(iso), words())) found[on.control->code] = on;
    return found;
}

void check_states(std::map<std::string, ControlOn> found, char const* state,
                  std::initializer_list<char const*> codes) {
    for (char const* code : codes) {
        INFO(code);
        REQUIRE(found.count(code) == 1);
        CHECK(found[code].state == state);
    }
}

}  // namespace

TEST_CASE("the conference of autumn 2009 sees six controls first, as they were proved that day") {
    auto const found = controls_on(example(), day("2009-11-30"), words());
    REQUIRE(found.size() >= 6);
    struct Row {
        char const *code, *owner, *proved, *ends, *state;
    };
    Row const rows[] = {
        {"K9", "nobody named", "never tested", "not recorded", "not_known"},
        {"K8", "children's services", "not known", "not written", "not_known"},
        {"K7", "police", "not known", "if he stops it", "not_known"},
        {"K6", "police, monthly", "not dated", "not recorded", "working"},
        {"K5", "police", "in force", "about October 2013", "working"},
        {"K1", "nobody now", "over", "about October 2009", "ended"},
    };
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        INFO(rows[i].code);
        CHECK(found[i].control->code == rows[i].code);
        CHECK(found[i].owner == rows[i].owner);
        CHECK(found[i].last_proved == rows[i].proved);
        CHECK(found[i].ends == rows[i].ends);
        CHECK(found[i].state == rows[i].state);
    }
}

TEST_CASE("in December 2009 software and promise were there, but nobody had proof") {
    auto const found = controls("2009-12-31");
    check_states(found, "working", {"K4", "K5", "K6", "K10"});
    check_states(found, "not_known", {"K7", "K8", "K9", "K14"});
    check_states(found, "ended", {"K1", "K2", "K3", "K12"});
    for (char const* never : {"K11", "K13", "K16", "K17", "K18"}) CHECK(found.count(never) == 0);
}

TEST_CASE("in December 2010 the software has failed and the promise is over") {
    auto found = controls("2010-12-31");
    check_states(found, "working", {"K4", "K5", "K6"});
    check_states(found, "not_known", {"K9", "K14"});
    check_states(found, "failed", {"K7"});
    check_states(found, "ended", {"K1", "K2", "K3", "K8", "K10", "K11", "K12", "K13"});
    CHECK(found["K6"].owner == "police, every 6 months");
}

TEST_CASE("in December 2014 only the register and yearly visits are left") {
    auto found = controls("2014-12-31");
    check_states(found, "working", {"K4", "K6"});
    check_states(found, "ended", {"K5"});
    check_states(found, "failed", {"K7"});
    CHECK(found["K6"].owner == "police, yearly");
}

TEST_CASE("what was found out later is not shown before, and never undoes a later state") {
    CHECK(controls("2010-01-31").at("K7").state == "not_known");
    CHECK(controls("2010-09-30").at("K7").state == "not_known");  // known for good by October
    CHECK(controls("2010-10-31").at("K7").state == "failed");
    CHECK(controls("2018-01-31").at("K7").state == "failed");  // the review of 2017 looked back
}

TEST_CASE("a control that has begun is not known to work until somebody says so") {
    Case kase;
    Control visits;
    visits.code = "K1";
    visits.began = when("March 2009");
    kase.controls = {visits};
    CHECK(controls("2009-02-28", kase).empty());
    auto found = controls("2009-03-01", kase);
    REQUIRE(found.size() == 1);
    CHECK(found["K1"].state == "not_known");
    CHECK(found["K1"].owner == "nobody named");
    CHECK(found["K1"].last_proved == "not known");
    CHECK(found["K1"].ends == "not recorded");
}

TEST_CASE("an end that is known beforehand comes on its day") {
    Case kase;
    Control order;
    order.code = "K1";
    order.began = when("March 2009");
    kase.controls = {order};
    ControlStatus working{
        "K1.1", "K1", "working", when("March 2009"), when("March 2009"), "in force", "", "", ""};
    ControlStatus ends{"K1.2", "K1", "ended", when("March 2010"), when("March 2009"), "over",
                       "",     "",   ""};
    kase.control_states = {ends, working};
    CHECK(controls("2009-06-01", kase).at("K1").state == "working");
    CHECK(controls("2010-03-01", kase).at("K1").state == "ended");
}

TEST_CASE("a failure without a day of its own holds from the day it was learned") {
    Case kase;
    Control control;
    control.code = "K1";
    kase.controls = {control};
    ControlStatus working;
    working.control = "K1";
    working.state = "working";
    working.since = when("2009");
    working.known = when("2009");
    auto failed = working;
    failed.state = "failed";
    failed.since = {};
    failed.known = when("May 2014");
    kase.control_states = {failed, working};
    CHECK(controls("2014-04-30", kase)["K1"].state == "working");
    CHECK(controls("2015-01-01", kase)["K1"].state == "failed");
}

TEST_CASE("past its own end a control is not known to work, unless somebody wrote so since") {
    Case kase;
    Control order;
    order.code = "K1";
    order.ends = when("October 2013");
    kase.controls = {order};
    ControlStatus working;
    working.control = "K1";
    working.state = "working";
    working.since = working.known = when("2008");
    kase.control_states = {working};
    CHECK(controls("2013-10-31", kase)["K1"].state == "working");
    CHECK(controls("2013-11-01", kase)["K1"].state == "not_known");
    auto again = working;
    again.since = again.known = when("December 2013");
    kase.control_states.push_back(again);
    CHECK(controls("2013-11-30", kase)["K1"].state == "not_known");
    CHECK(controls("2013-12-31", kase)["K1"].state == "working");
}

namespace {

/// An order for HH until the end of 2010, proved in March 2009.
Case one_order() {
    Case kase;
    kase.reference = "T-0001";
    Control order;
    order.code = "K1";
    order.kind = "legal";
    order.owner = "police";
    order.covers = {"HH"};
    order.began = when("January 2009");
    order.ends = when("31 December 2010");
    kase.controls = {order};
    ControlStatus proved{
        "K1.1", "K1", "working", when("March 2009"), when("March 2009"), "March 2009", "", "", ""};
    kase.control_states = {proved};
    return kase;
}

ControlStatus changed(char const* from, char const* known) {
    ControlStatus made;
    made.code = "K1.2";
    made.control = "K1";
    made.state = "working";
    made.since = when(from);
    made.known = when(known);
    return made;
}

}  // namespace

TEST_CASE("a control widened on a day is for more people from then on, and no earlier") {
    auto kase = one_order();
    auto wider = changed("1 May 2010", "1 June 2010");
    wider.covers = {"HH", "II"};
    kase.control_states.push_back(wider);
    CHECK(*controls("2010-05-31", kase)["K1"].covers == std::vector<std::string>{"HH"});
    CHECK(*controls("2010-06-01", kase)["K1"].covers == std::vector<std::string>{"HH", "II"});
    auto later = changed("1 August 2010", "1 August 2010");
    later.code = "K1.3";
    kase.control_states.push_back(later);
    CHECK(*controls("2010-08-01", kase)["K1"].covers == std::vector<std::string>{"HH", "II"});
}

TEST_CASE("a control whose end was moved works on to the new end") {
    auto kase = one_order();
    auto longer = changed("1 December 2010", "1 December 2010");
    longer.new_end = when("31 December 2011");
    kase.control_states.push_back(longer);
    CHECK(controls("2010-11-30", kase)["K1"].ends == "31 December 2010");
    CHECK(controls("2010-12-01", kase)["K1"].ends == "31 December 2011");
    CHECK(controls("2011-12-31", kase)["K1"].state == "working");
    CHECK(controls("2012-01-01", kase)["K1"].state == "not_known");
}

TEST_CASE("an entry that says nothing of who checks or what proves it leaves that as it was") {
    auto kase = one_order();
    auto handed_on = changed("1 April 2009", "1 April 2009");
    handed_on.owner = "probation";
    kase.control_states.push_back(handed_on);
    auto doubted = changed("1 May 2009", "1 May 2009");
    doubted.code = "K1.3";
    doubted.state = "not_known";
    kase.control_states.push_back(doubted);
    auto const on = controls("2009-06-01", kase)["K1"];
    CHECK(on.state == "not_known");
    CHECK(on.owner == "probation");
    CHECK(on.last_proved == "March 2009");
}
