#include "casework/known_facts.hpp"

#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

void add_scoring(Case& kase, std::string const& on, std::string const& answers) {
    Assessment record;
    record.code = "R" + std::to_string(kase.assessments.size() + 1);
    record.mode = "computed";
    record.scored_on = on;
    record.answers = answers;
    kase.assessments.push_back(record);
}

Answers known(Case const& kase, char const* tool, char const* on) {
    return known_facts(kase, *catalogue().find(tool), day(on));
}

}  // namespace

TEST_CASE("a new scoring starts from the facts of the case and the latest earlier answers") {
    Case kase;
    kase.facts = {{"F1", "gender", "\"male\"", {}, {}},
                  {"F2", "sexual_appearances", "1", {}, {}},
                  {"F3", "male_victim", "null", {}, {}}};
    add_scoring(kase, "2011-05-01", R"({"sexual_appearances":3,"stranger_victim":null})");
    add_scoring(kase, "2010-05-01", R"({"sexual_appearances":2,"stranger_victim":true})");
    auto const found = known(kase, "rm2000-s@standard", "2012-01-01");
    CHECK(found.at("gender") == Answer{std::string("male")});
    CHECK(found.at("sexual_appearances") == Answer{3.0});
    CHECK(found.at("stranger_victim") == Answer{true});
    CHECK(found.count("male_victim") == 0);
}

TEST_CASE("nothing that was written after the day is used") {
    Case kase;
    kase.facts = {{"F1", "stranger_victim", "true", when("2014"), {}}};
    add_scoring(kase, "2011-05-01", R"({"sexual_appearances":3})");
    CHECK(known(kase, "rm2000-s@standard", "2010-01-01").empty());
}

TEST_CASE("what passes is carried over to the same day only") {
    Case kase;
    add_scoring(kase, "2011-05-01", R"({"age_at_assessment":40,"opportunity":2,"gender":"male"})");
    auto const later = known(kase, "arms-style", "2012-05-01");
    CHECK(later.count("age_at_assessment") == 0);
    CHECK(later.count("opportunity") == 0);
    CHECK(later.at("gender") == Answer{std::string("male")});
    CHECK(known(kase, "arms-style", "2011-05-01").at("opportunity") == Answer{2.0});
}

TEST_CASE("a scoring that cannot be read is left aside whole") {
    Case kase;
    add_scoring(kase, "2011-05-01", R"({"sexual_appearances":"many","stranger_victim":true})");
    CHECK(known(kase, "rm2000-s@standard", "2012-01-01").empty());
}

TEST_CASE("what is known later holds, whether a fact or an answer to a scoring says it") {
    Case kase;
    kase.facts = {{"F1", "sexual_appearances", "3", when("2014"), {}},
                  {"F2", "criminal_appearances", "9", when("2009"), {}},
                  {"F3", "male_victim", "true", {}, {}}};
    add_scoring(kase, "2010-05-01",
                R"({"sexual_appearances":1,"criminal_appearances":2,"male_victim":false})");
    auto const found = known(kase, "rm2000-s@standard", "2015-01-01");
    CHECK(found.at("sexual_appearances") == Answer{3.0});
    CHECK(found.at("criminal_appearances") == Answer{2.0});
    CHECK(found.at("male_victim") == Answer{false});
    CHECK(known(kase, "rm2000-s@standard", "2013-01-01").at("sexual_appearances") == Answer{1.0});
}
