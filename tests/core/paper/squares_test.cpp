// The thousand squares on paper: below the sentence they draw, and clear of what follows.
#include "paper/pdf.hpp"
#include "report/outcome_document.hpp"
#include "report/pieces.hpp"
#include "support/catch.hpp"

using namespace parallax;

TEST_CASE("the thousand squares stand by themselves, so that nothing is printed over them") {
    Document document = titled("A chance");
    add_chance(document, {.in_1000 = 21, .sentence = "Of 1,000 men ...", .figure = "21 of 1,000"});
    REQUIRE(document.blocks.size() == 3);
    CHECK(std::get_if<Paragraph>(&document.blocks[1]));
    auto const* squares = std::get_if<FigureBlock>(&document.blocks[2]);
    REQUIRE(squares);
    CHECK(squares->figure.alternative == "21 of 1,000");
    CHECK(to_pdf(document));
}
