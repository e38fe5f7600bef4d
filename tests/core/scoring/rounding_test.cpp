// The 100 five-decimal probabilities that end on half a percent, worked out elsewhere with exact
// decimals.

#include "scoring/expression.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/json_archive.hpp"
#include "support/text.hpp"

#include <algorithm>

using namespace parallax;

TEST_CASE("every probability on the edge of a percent rounds as its stored value says") {
    auto const text = read_file(PARALLAX_ORACLE "/ogrs3_rounding_edges.jsonl");
    REQUIRE(text);
    int tried = 0;
    for (std::string const& line : split(*text, '\n')) {
        if (line.empty()) continue;
        Json const edge = Json::parse(line);
        double const stored = std::stod(edge.at("probability_5dp").get<std::string>());
        INFO(line);
        // The percent shown is never 0 and never 100.
        CHECK(std::clamp(nearest_whole(stored, 100), 1.0, 99.0) == edge.at("percent"));
        ++tried;
    }
    CHECK(tried == 100);
}
