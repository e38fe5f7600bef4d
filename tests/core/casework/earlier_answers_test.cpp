#include "casework/earlier_answers.hpp"
#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::vector<std::string> before(Case const& kase, char const* code, char const* iso) {
    std::vector<std::string> codes;
    for (auto const& card : earlier_answers(kase, catalogue(), words(), code, day(iso))) {
        codes.push_back(card.assessment);
    }
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("the earlier answers of one tool are listed, the newest first") {
    // Police gave High from 2009, Medium in October 2010 and Low in 2014.
    CHECK(before(example(), "R10", "2014-12-31") == Codes{"R9", "R3"});
    CHECK(before(example(), "R9", "2014-12-31") == Codes{"R3"});
    CHECK(before(example(), "R3", "2014-12-31").empty());
}

TEST_CASE("another agency's answer to the same question is one that may have changed") {
    auto first = recorded("R1", "ovp", "low", "2009");
    auto other = recorded("R2", "rm2000-v", "low", "2010");
    auto unlike = recorded("R3", "kirat", "high", "2009");
    auto const kase = with({first, other, unlike});
    CHECK(before(kase, "R2", "2012-01-01") == Codes{"R1"});
    CHECK(before(kase, "R3", "2012-01-01").empty());
}

TEST_CASE("an answer from after the date is not among them, and one without a date may be") {
    auto const kase =
        with({recorded("R1", "rosh", "medium", "2009"), recorded("R2", "rosh", "high", "2011"),
              recorded("R3", "rosh", "low", "2010")});
    CHECK(before(kase, "R1", "2012-01-01").empty());
    CHECK(before(kase, "R2", "2012-01-01") == Codes{"R3", "R1"});
    CHECK(before(kase, "R2", "2009-12-31") == Codes{"R1"});
    auto undated = kase;
    undated.assessments[2].made = ImpreciseDate{};
    CHECK(before(undated, "R1", "2012-01-01") == Codes{"R3"});
}

TEST_CASE("words without a tool and codes that are not there have no earlier answers") {
    CHECK(before(example(), "no-such", "2014-12-31").empty());
    auto const kase =
        with({recorded("R1", "other", "", "2009"), recorded("R2", "other", "", "2010"),
              recorded("R3", "not-installed", "", "2010")});
    CHECK(before(kase, "R2", "2012-01-01").empty());
    CHECK(before(kase, "R3", "2012-01-01").empty());
}
