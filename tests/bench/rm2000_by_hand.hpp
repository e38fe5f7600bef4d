#pragma once
// RM2000/S, standard rules, as a programmer would write it by hand: what the definition file is
// measured against.

#include <vector>

namespace parallax::bench {

struct Offender {
    int age = 40;       ///< when his time at risk began
    int sexual = 1;     ///< times sentenced for a sex offence
    int criminal = 1;   ///< times sentenced for any offence
    bool male_victim = false;
    bool stranger_victim = false;
    bool non_contact = false;
    bool single = false;
};

/// 0 low to 3 very high.
int rm2000s(Offender const& man);

/// The levels that can be reached while none of the four aggravating factors is known: a bit each.
unsigned rm2000s_range(Offender man);

/// A changed answer and the level it leads to.
struct Change {
    int item = 0;
    int answer = 0;
    int level = 0;
};

/// The nearest change of each item each way that moves the level.
std::vector<Change> rm2000s_changes(Offender const& man);

}  // namespace parallax::bench
