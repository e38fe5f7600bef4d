// Each check is dark before what it rests on was known.

#include "core/casework/contradiction_records.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("C2: two ways of recording a fact are seen from the second one on") {
    auto const kase = with({scored("R1", R"({"sexual_appearances": 2})", "2020-01-01"),
                            scored("R2", R"({"sexual_appearances": 1})", "2024-03-12")});
    CHECK(codes_in(kase, "2024-03-11").empty());
    CHECK(codes_in(kase, "2024-03-12") == Codes{"C2"});
}

TEST_CASE("C2: a fact that was learned late is not held against a record before that") {
    Case kase = with({scored("R1", R"({"sexual_offence_at_17_or_over": true})", "2010-01-01")});
    kase.facts = {{"F1", "sexual_offence_at_17_or_over", "false", when("2008"), "a letter",
                   when("May 2015")}};
    CHECK(codes_in(kase, "2015-04-30").empty());
    auto const found = found_in(kase, "2015-05-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C2");
    CHECK(found[0].since == day("2015-05-01"));
}

TEST_CASE("C3: a part above its whole is seen from the later of the two on") {
    auto const kase = with({chance("R1", "rsr", "2.9", "12 May 2025"),
                            chance("R2", "osp-iic", "33 in 1,000", "12 May 2025")});
    CHECK(codes_in(kase, "2025-05-11").empty());
    CHECK(codes_in(kase, "2025-05-12") == Codes{"C3"});
}

TEST_CASE("C4: a level and its words are read from the day they were written") {
    auto record = harm("R1", "officer", "medium", "March 2024");
    record.said = "It could happen at any time.";
    CHECK(codes_in(with({record}), "2024-02-29").empty());
    CHECK(codes_in(with({record}), "2024-03-01") == Codes{"C4"});
}

TEST_CASE("C5: two judgements are two from the second one on") {
    auto const kase = with({harm("R1", "first area", "high", "3 March 2024"),
                            harm("R2", "second area", "medium", "20 March 2024")});
    CHECK(codes_in(kase, "2024-03-19").empty());
    CHECK(codes_in(kase, "2024-03-20") == Codes{"C5"});
}

TEST_CASE("C8 and C9: a birth that became known late is no change before that") {
    Case kase = with({harm("R1", "officer", "medium", "2009")});
    kase.events = {event("E1", "birth", "March 2011")};
    kase.events[0].known = when("May 2015");
    CHECK(codes_in(kase, "2015-04-30").empty());
    auto const found = found_in(kase, "2015-05-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C8");
    CHECK(found[0].since == day("2015-05-01"));
}

TEST_CASE("C10: two papers contradict each other once both are known") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "working", "14 October 2010"),
                           status("K1.2", "K1", "failed", "14 October 2010")};
    kase.control_states[0].source = "Children's services, core group";
    kase.control_states[1].source = "Police, visit log";
    CHECK(codes_in(kase, "2010-10-13").empty());
    CHECK(codes_in(kase, "2010-10-14") == Codes{"C10"});
}

TEST_CASE("C11: a tool not made for her is seen from the day its level was given") {
    Case kase = with({rank("R1", "police", "high", "2024-03-12")});
    kase.facts = {{"F1", "gender", R"("female")", when("2020"), "a form"}};
    CHECK(codes_in(kase, "2024-03-11").empty());
    CHECK(codes_in(kase, "2024-03-12") == Codes{"C11"});
    kase.facts[0].known = when("May 2025");
    CHECK(codes_in(kase, "2025-04-30").empty());
    auto const found = found_in(kase, "2025-05-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2025-05-01"));
}
