// The day a finding is seen from, over many invented cases.

#include "casework/invented.hpp"
#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

ControlStatus later_state(ControlStatus const& before, char const* state, int months) {
    auto made = before;
    made.code += state;
    made.state = state;
    made.since = ImpreciseDate(add_months(before.since.first(), months));
    made.known = made.since;
    return made;
}

/// Every control is mended half a year after its loss and lost again a year later; the second loss
/// is known of before it takes place, as the end of an order is.
Case with_second_losses(Case kase) {
    constexpr int half_a_year = 6;
    constexpr int later = 18;
    auto const states = kase.control_states;
    for (ControlStatus const& status : states) {
        if (status.state != "failed" && status.state != "ended") continue;
        kase.control_states.push_back(later_state(status, "working", half_a_year));
        auto again = later_state(status, status.state.c_str(), later);
        again.known = ImpreciseDate(add_months(again.since.first(), -1));
        kase.control_states.push_back(again);
    }
    return kase;
}

void check_days(Case const& kase) {
    for (char const* iso : {"2012-06-30", "2018-06-30", "2030-12-31"}) {
        for (Finding const& one : looks_in(kase, iso)) {
            // What the records say of each other has its own test of the day.
            if (!one.since || one.code.front() != 'F') continue;
            INFO(kase.reference << " " << iso << " " << one.code << " " << one.text);
            INFO(iso_date(*one.since));
            CHECK(lit(kase, one.code.c_str(), one.places.front().code.c_str(),
                      iso_date(*one.since).c_str()));
        }
    }
}

}  // namespace

TEST_CASE("in invented cases too, a finding is there on the day it is seen from") {
    constexpr std::size_t cases = 36;
    constexpr std::uint64_t seed = 7;
    for (std::size_t number = 0; number < cases; ++number) {
        check_days(invented_case(seed, number));
        check_days(with_second_losses(invented_case(seed, number)));
    }
}
