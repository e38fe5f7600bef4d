#include "casework/edit.hpp"
#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// The one problem of the case, as a sentence.
std::string only_problem(Case const& kase) {
    auto const problems = check(kase);
    INFO(sentences(problems));
    REQUIRE(problems.size() == 1);
    return sentence(problems.front());
}

}  // namespace

TEST_CASE("the example case holds together") { CHECK(check(example()).empty()); }

TEST_CASE("a case needs a reference") {
    Case kase = example();
    kase.reference = " ";
    CHECK_THAT(only_problem(kase), contains("reference"));
}

TEST_CASE("two records of a kind may not share a code, and each needs one") {
    Case kase = example();
    kase.events[3].code = "E01";
    CHECK_THAT(only_problem(kase), contains("event E01"));

    kase = example();
    kase.events[3].code = "";
    CHECK_THAT(only_problem(kase), contains("event[4]"));

    kase = example();
    kase.events[3].code = "R1";  // a code of another kind is free
    CHECK(check(kase).empty());
}

TEST_CASE("references that point nowhere are found") {
    Case kase = example();
    kase.control_states[0].control = "K99";
    CHECK_THAT(only_problem(kase), contains("control_status K1.1") && contains("K99"));

    kase = example();
    kase.decisions[0].controls.push_back("K98");
    CHECK_THAT(only_problem(kase), contains("decision D1") && contains("K98"));

    kase = example();
    kase.decisions[4].assessments = {"R99"};
    CHECK_THAT(only_problem(kase), contains("decision D5a") && contains("R99"));

    kase = example();
    kase.controls[7].covers = {"HH", "ZZ"};
    CHECK_THAT(only_problem(kase), contains("control K8") && contains("ZZ"));

    kase = example();
    kase.page_about = "ZZ";
    CHECK_THAT(only_problem(kase), contains("page_about") && contains("ZZ"));
}

TEST_CASE("words from outside the closed lists are refused, and the lists are named") {
    Case kase = example();
    kase.control_states[0].state = "fine";
    CHECK_THAT(only_problem(kase), contains("'fine'") && contains("not_known"));

    kase = example();
    kase.assessments[0].mode = "guessed";
    CHECK_THAT(only_problem(kase), contains("recorded or computed"));

    kase = example();
    kase.people[0].role = "uncle";
    CHECK_THAT(only_problem(kase), contains("person A"));

    kase = example();
    kase.controls[0].kind = "hope";
    CHECK_THAT(only_problem(kase), contains("control K1"));

    kase = example();
    kase.events[0].kind = "party";
    CHECK_THAT(only_problem(kase), contains("event E01"));

    kase = example();
    kase.page_lines[0].kind = "joke";
    CHECK_THAT(only_problem(kase), contains("page_line L1"));
}

TEST_CASE("a computed answer needs an edition, a day and readable answers") {
    Assessment computed = recorded("R1", "ogrs3", "");
    computed.mode = "computed";
    CHECK(check(with({computed})).size() == 2);

    computed.edition = "2008";
    computed.scored_on = "2009-02-30";  // no such day
    CHECK_THAT(only_problem(with({computed})), contains("scored_on"));

    computed.scored_on = "2009-02-28";
    computed.answers = "[1, 2]";
    CHECK_THAT(only_problem(with({computed})), contains("answers"));

    computed.answers = R"({"gender": "male"})";
    CHECK(check(with({computed})).empty());
}

TEST_CASE("the value of a fact is JSON text") {
    Case kase = example();
    kase.facts[0].value = "male";
    CHECK_THAT(only_problem(kase), contains("fact F1"));
}

TEST_CASE("all problems of a case are found at once") {
    Case kase = example();
    kase.reference = "";
    kase.control_states[0].state = "fine";
    kase.decisions[0].controls.push_back("K98");
    CHECK(check(kase).size() == 3);
}

TEST_CASE("a code stands once in a list") {
    Case kase = example();
    kase.decisions.front().controls = {"K7", "K7"};
    CHECK_THAT(only_problem(kase), contains("'K7' twice"));
}
