// A day of the published case as a person reads it, against the review's own dates.

#include "casework/day_in_words.hpp"
#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::vector<ReplayStep> const& days() {
    static auto const steps = days_with_news(replay(example(), catalogue(), words()));
    return steps;
}

DayInWords told_on(char const* iso) {
    for (ReplayStep const& step : days()) {
        if (step.day == day(iso)) return day_in_words(example(), step, words());
    }
    FAIL("nothing happened on " << iso);
    return {};
}

bool holds(Codes const& list, char const* wanted) {
    return std::ranges::find(list, wanted) != list.end();
}

}  // namespace

TEST_CASE("day: October 2010 tells of the new score, the cut in visits and the failed software") {
    auto const told = told_on("2010-10-01");
    CHECK(told.sentence.starts_with("RM2000 is scored again: Medium (2nd of 4 groups)"));
    CHECK_THAT(told.sentence, contains("more."));
    CHECK(holds(told.news, "Software, one laptop: failed."));
    CHECK(holds(told.news, "Police visits: working."));
    CHECK(holds(told.standing.failed, "Software, one laptop"));
    CHECK(holds(told.standing.working, "Register"));
    CHECK(holds(told.standing.ended, "Probation supervision"));
}

TEST_CASE("day: once the software is known to have failed three decisions have lost a support") {
    auto const told = told_on("2010-10-01");
    Codes codes;
    for (LostSupport const& lost : told.lost) codes.push_back(lost.decision.code);
    CHECK(codes == Codes{"D1", "D2", "D3"});
    CHECK(told.lost[0].words ==
          "It leans on: Software, one laptop (failed); Child protection plan (ended).");
}

TEST_CASE("day: where only time passed it is said that nothing was written down") {
    auto const told = told_on("2009-11-30");
    CHECK(told.news.empty());
    CHECK(told.sentence ==
          "Nothing was written down. Time passed, and 1 more thing asks for a look.");
}

TEST_CASE("day: only days with something to tell are kept, and none of what was found is lost") {
    auto const all = replay(example(), catalogue(), words());
    CHECK(days().size() < all.size());
    std::size_t lit = 0;
    std::size_t kept = 0;
    for (ReplayStep const& step : all) lit += step.lit.size();
    for (ReplayStep const& step : days()) kept += step.lit.size();
    CHECK(lit == kept);
    CHECK(days_with_news({}).empty());
}
