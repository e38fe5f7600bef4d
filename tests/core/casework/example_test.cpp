#include "core/casework/example.hpp"
#include "casework/records.hpp"
#include "casework/score_record.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

using namespace parallax;
using namespace parallax::test;

namespace {

template <class Record>
Record const& record(std::string const& code) {
    Record const* found = find_record(records<Record>(example()), code);
    INFO("record " << code);
    REQUIRE(found);
    return *found;
}

}  // namespace

TEST_CASE("the example holds every answer, control, decision and event of the review") {
    for (int n = 1; n <= 10; ++n) record<Assessment>(fmt::format("R{}", n));
    record<Assessment>("R11a");  // the same answer was given at two pregnancies
    record<Assessment>("R11b");
    for (int n = 1; n <= 18; ++n) record<Control>(fmt::format("K{}", n));
    for (char const* code : {"D1", "D2", "D3", "D4", "D5a", "D5b", "D6", "D7", "D8"}) {
        record<Decision>(code);
    }
    for (int n = 1; n <= 31; ++n) record<Event>(fmt::format("E{:02}", n));
    CHECK(example().assessments.size() == 12);
    CHECK(example().controls.size() == 18);
    CHECK(example().decisions.size() == 9);
    CHECK(example().events.size() == 31);
    CHECK(example().livings.size() == 5);
}

TEST_CASE("the example is about a father, a mother, three children and others") {
    CHECK(example().reference == "EX-0001");
    CHECK(example().title == "example case");
    CHECK(record<Person>("A").role == "adult");
    CHECK(record<Person>("B").relation == "mother");
    for (char const* child : {"HH", "II", "JJ"}) CHECK(record<Person>(child).role == "child");
    CHECK(record<Person>("C").role == "other_children");
}

TEST_CASE("every record of the example says where it was read") {
    Case::each_kind(example(), [](char const* table, auto const& list) {
        using Record = typename std::decay_t<decltype(list)>::value_type;
        constexpr bool own_words =
            std::is_same_v<Record, PageLine> || std::is_same_v<Record, LookAnswer>;
        if constexpr (!own_words) {
            for (auto const& record : list) {
                INFO(table << " " << record.code);
                CHECK_FALSE(record.source.empty());
            }
        }
    });
}

TEST_CASE("the example records what each agency said") {
    CHECK(record<Assessment>("R1").level == "low");
    CHECK(record<Assessment>("R2").level == "medium");
    CHECK(record<Assessment>("R2").group == "children");
    CHECK(record<Assessment>("R2").ended.words() == "about October 2009");
    CHECK(record<Assessment>("R3").level == "high");
    CHECK(record<Assessment>("R4").level == "level_1");
    CHECK(record<Assessment>("R5").level == "level_2");
    CHECK(record<Assessment>("R6").level == "level_1");
    CHECK(record<Assessment>("R9").level == "medium");
    CHECK(record<Assessment>("R9").made.words() == "October 2010");
    CHECK(record<Assessment>("R10").level == "low");
    for (char const* code : {"R3", "R9", "R10"}) {
        CHECK(record<Assessment>(code).instrument == "rm2000-s");
        CHECK(record<Assessment>(code).edition.empty());
    }
    for (char const* code : {"R7", "R8", "R11a", "R11b"}) {
        CHECK(record<Assessment>(code).level.empty());
        CHECK_FALSE(record<Assessment>(code).said.empty());
    }
}

TEST_CASE("the decisions of the example lean on what the review says") {
    using Codes = std::vector<std::string>;
    CHECK(record<Decision>("D1").controls == Codes{"K7", "K10"});
    CHECK(record<Decision>("D2").controls == Codes{"K6", "K7", "K8", "K9"});
    CHECK(record<Decision>("D3").controls == Codes{"K6", "K7", "K8", "K9"});
    CHECK(record<Decision>("D4").controls.empty());
    CHECK(record<Decision>("D4").assessments.empty());
    CHECK(record<Decision>("D5a").assessments == Codes{"R9"});
    CHECK(record<Decision>("D5b").assessments == Codes{"R10"});
    CHECK(record<Decision>("D8").controls == Codes{"K9"});
}

TEST_CASE("the order of E16, E18 and E19 is kept within half a year") {
    auto const& visits = record<Event>("E16").date;
    auto const& level = record<Event>("E18").date;
    auto const& closing = record<Event>("E19").date;
    CHECK(visits.last() < level.first());
    CHECK(closing.certainly_by(add_months(visits.first(), 6)));
}

TEST_CASE("every tool, level and fact that the example names is known") {
    for (Assessment const& assessment : example().assessments) {
        INFO(assessment.code);
        auto const* instrument = instrument_of(assessment, catalogue(), day("2009-11-30"));
        REQUIRE(instrument);
        if (assessment.level.empty()) continue;
        CHECK(instrument->definition().level(assessment.level));
    }
    for (Fact const& fact : example().facts) {
        INFO(fact.code);
        FactKind const* kind = catalogue().facts().find(fact.fact);
        REQUIRE(kind);
        auto const answer =
            value_of(answer_from_json(value_of(parse_json(fact.value)), kind->type, fact.fact));
        CHECK(check_answer(answer, *kind));
    }
}

TEST_CASE("the page of the example keeps to its boxes and has no level in its summary") {
    std::map<std::string, int> lines;
    for (PageLine const& line : example().page_lines) {
        ++lines[line.kind];
        if (line.kind != "summary") continue;
        CHECK(count_words(line.text) <= 65);
        for (char const* word : {"Low", "Medium", "High", "Level", "safe", "monitored"}) {
            CHECK(line.text.find(word) == std::string::npos);
        }
    }
    CHECK(lines["summary"] == 1);
    CHECK(lines["unless"] == 4);
    CHECK(lines["unknown"] == 3);
    CHECK(lines["question"] == 3);
    CHECK(lines["next_look"] == 1);
}
