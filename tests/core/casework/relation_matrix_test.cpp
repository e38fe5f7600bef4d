#include "casework/relation_matrix.hpp"
#include "core/casework/example.hpp"

#include <numeric>

using namespace parallax;
using namespace parallax::test;

namespace {

using OnCase = RelationMatrix::OnCase;

std::size_t place(RelationMatrix const& matrix, std::string const& full_id) {
    for (std::size_t i = 0; i < matrix.tools.size(); ++i) {
        if (matrix.tools[i].definition->full_id() == full_id) return i;
    }
    FAIL("no " << full_id);
    return 0;
}

RelationKind between(RelationMatrix const& matrix, std::string const& a, std::string const& b) {
    auto const [low, high] = std::minmax({place(matrix, a), place(matrix, b)});
    return matrix.below[high][low];
}

RelationMatrix everything() { return relation_matrix(catalogue(), words(), {}); }

}  // namespace

TEST_CASE("every tool and edition stands in the matrix once, and none without a tool") {
    auto const matrix = everything();
    auto const all = catalogue().all().size() - 1;  // words without a tool are left out
    REQUIRE(matrix.tools.size() == all);
    CHECK(matrix.pairs == all * (all - 1) / 2);
    CHECK(std::accumulate(matrix.counts.begin(), matrix.counts.end(), std::size_t{0}) ==
          matrix.pairs);
    for (std::size_t row = 0; row < all; ++row) CHECK(matrix.below[row].size() == row);
}

TEST_CASE("a square has the relation that comparing the two tools gives") {
    auto const matrix = everything();
    CHECK(between(matrix, "rm2000-v@standard", "ovp@2009") == RelationKind::same);
    CHECK(between(matrix, "rm2000-c@standard", "rm2000-s@standard") == RelationKind::part_of);
    CHECK(between(matrix, "ovp@2009", "rsr@2024") == RelationKind::overlaps);
    CHECK(between(matrix, "rosh@2009", "rm2000-s@standard") == RelationKind::different);
    CHECK(between(matrix, "rosh@2009", "mappa-level@2003") == RelationKind::linked);
}

TEST_CASE(
    "two editions of one tool are told apart by name, and a tool of one edition has its own") {
    auto const matrix = everything();
    CHECK(matrix.tools[place(matrix, "rm2000-s@standard")].name == "RM2000/S, Standard, 2007");
    CHECK(matrix.tools[place(matrix, "ovp@2009")].name == "OVP");
}

TEST_CASE("by day only tools in force stand there, and those that the case has answers of") {
    auto const seen = seen_on(example(), "2009-11-30");
    auto answers = seen.cards;
    answers.insert(answers.end(), seen.management.begin(), seen.management.end());
    auto const matrix = relation_matrix(catalogue(), words(), day("2009-11-30"), answers);
    for (auto const& tool : matrix.tools) {
        INFO(tool.name);
        CHECK((in_force(*tool.definition, day("2009-11-30")) || tool.on_case != OnCase::no));
        CHECK((tool.definition->label.empty() || tool.on_case != OnCase::no));
        CHECK(tool.definition->id != "rsr");  // of 2024
    }
    CHECK(matrix.tools[place(matrix, "rosh@2009")].on_case == OnCase::yes);
    CHECK(matrix.tools[place(matrix, "ovp@2009")].on_case == OnCase::no);
}

TEST_CASE("a tool is only perhaps on the case where the paper does not say which scale it is") {
    AnswerCard card;
    card.definition = &catalogue().find("rm2000-s@standard")->definition();
    card.scale_open = true;
    auto const id = "rm2000-s@standard";
    auto const one = relation_matrix(catalogue(), words(), day("1990-01-01"), {card});
    REQUIRE(one.tools.size() >= 1);
    CHECK(one.tools[place(one, id)].on_case == OnCase::perhaps);
    auto stated = card;
    stated.scale_open = false;
    auto const both = relation_matrix(catalogue(), words(), day("1990-01-01"), {card, stated});
    CHECK(both.tools[place(both, id)].on_case == OnCase::yes);
}

TEST_CASE("the sentence counts the pairs, and says none where no pair asks the same") {
    auto const matrix = everything();
    auto const same = matrix.counts[static_cast<std::size_t>(RelationKind::same)];
    CHECK(matrix.sentence == "Of " + std::to_string(matrix.pairs) + " pairs of tools, " +
                                 std::to_string(same) + " pairs ask the same question.");
    auto const old = relation_matrix(catalogue(), words(), day("1900-01-01"));
    if (old.counts[0] == 0) CHECK_THAT(old.sentence, contains("none asks the same question"));
}
