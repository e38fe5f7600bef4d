// Tools that count a gap as 0 say so beside the score; answers that were not used are not zeros.

#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

Outcome scored(char const* tool, Answers const& answers) {
    return catalogue().find(tool)->score(answers, std::chrono::year{2026} / 3 / 31);
}

Answer word(char const* id) { return std::string(id); }

}  // namespace

TEST_CASE("a need says how many of its questions are open, and which, beside the score") {
    Outcome const outcome =
        scored("oasys-need-drugs", {{"current_drug_misuse", word("significant_problems")},
                                    {"level_of_use_of_main_drug", word("no_problems")},
                                    {"motivation_to_tackle_drug_misuse", word("full_motivation")}});
    CHECK(outcome.status == Status::scored);
    CHECK(outcome.errors.empty());
    REQUIRE(outcome.warnings.size() == 1);
    CHECK_THAT(outcome.warnings[0], test::contains("2 of 5 questions are not answered"));
    for (char const* fact : {"ever_injected_drugs", "drugs_as_major_activity"}) {
        CHECK_THAT(outcome.warnings[0], test::contains(catalogue().facts().find(fact)->name));
    }
}

TEST_CASE("every need says it, for each question alone, and is silent where all are answered") {
    for (char const* section : {"accommodation", "employment", "relationships", "lifestyle",
                                "drugs", "alcohol", "thinking", "attitudes"}) {
        std::string const id = std::string("oasys-need-") + section;
        INFO(id);
        Instrument const& tool = *catalogue().find(id);
        Answers all;
        for (Item const& item : tool.definition().items) {
            all[item.fact] = tool.options(item).front().answer;
        }
        CHECK(scored(id.c_str(), all).warnings.empty());
        for (Item const& item : tool.definition().items) {
            Answers some = all;
            some[item.fact] = NotKnown{};
            auto const warnings = scored(id.c_str(), some).warnings;
            REQUIRE(warnings.size() == 1);
            CHECK_THAT(warnings[0], test::contains("1 of ") &&
                                        test::contains(catalogue().facts().find(item.fact)->name));
        }
        CHECK(scored(id.c_str(), {}).warnings.empty());
    }
}

TEST_CASE("the learning screen and the maturity screen say which open questions count 0") {
    Outcome const learning =
        scored("lds", {{"work_related_skills", word("no_problems")},
                       {"problems_with_reading_writing_numeracy", word("some_problems")},
                       {"learning_difficulties", word("no_problems")},
                       {"has_problems_with_reading", true},
                       {"has_problems_with_numeracy", false}});
    REQUIRE(learning.warnings.size() == 1);
    CHECK_THAT(learning.warnings[0], test::contains("2 of 7 questions are not answered"));

    Answers marks = {{"gender", word("male")},
                     {"date_of_birth", Date{std::chrono::year{2005} / 1 / 1}}};
    Instrument const& tool = *catalogue().find("mst");
    for (Item const& item : tool.definition().items) {
        if (!marks.contains(item.fact)) marks[item.fact] = tool.options(item).front().answer;
    }
    CHECK(scored("mst", marks).warnings.empty());
    marks["temper_control"] = NotKnown{};
    Outcome const maturity = scored("mst", marks);
    CHECK(maturity.status == Status::scored);
    REQUIRE(maturity.warnings.size() == 1);
    CHECK_THAT(maturity.warnings[0], test::contains("1 of 10 marks is not answered"));
}

TEST_CASE("SNSV by the record alone says of life now that it is not used, not that it is 0") {
    Outcome const outcome = scored(
        "snsv", {{"gender", word("male")},
                 {"date_of_birth", Date{std::chrono::year{1980} / 2 / 1}},
                 {"date_of_current_conviction", Date{std::chrono::year{2024} / 5 / 1}},
                 {"date_at_start_of_followup_user_input", Date{std::chrono::year{2024} / 6 / 1}},
                 {"current_offence_code", word("00801")},
                 {"total_number_of_sanctions_for_all_offences", 3.0},
                 {"age_at_first_sanction", 20.0},
                 {"supervision_status", word("community")},
                 {"total_number_of_violent_sanctions", 1.0}});
    INFO(to_json(outcome).dump());
    REQUIRE(outcome.status == Status::scored);
    int unused = 0;
    for (TraceLine const& line : outcome.trace.lines()) {
        if (line.value_text != "not used") continue;
        ++unused;
        CHECK_THAT(line.text, test::contains("not used"));
    }
    CHECK(unused == 12);  // eleven answers about life now, and their sum
}
