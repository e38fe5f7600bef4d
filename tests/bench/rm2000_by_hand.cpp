#include "bench/rm2000_by_hand.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace parallax::bench {

namespace {

using Numbers = std::array<int, 5>;
constexpr Numbers ages{18, 24, 25, 34, 35};
constexpr Numbers times{1, 2, 3, 4, 5};

/// The nearest other answer each way that moves the level.
template <class Set>
void changes_of(int item, int now, Numbers const& answers, Offender const& man, Set set,
                std::vector<Change>& changes) {
    int const level = rm2000s(man);
    for (int const way : {-1, 1}) {
        Change nearest{item, 0, level};
        for (int const answer : answers) {
            if ((answer - now) * way <= 0) continue;
            Offender other = man;
            set(other, answer);
            if (other.criminal < other.sexual || rm2000s(other) == level) continue;
            bool const first = nearest.level == level;
            if (first || std::abs(answer - now) < std::abs(nearest.answer - now)) {
                nearest = {item, answer, rm2000s(other)};
            }
        }
        if (nearest.level != level) changes.push_back(nearest);
    }
}

}  // namespace

int rm2000s(Offender const& man) {
    int points = man.age <= 24 ? 2 : man.age <= 34 ? 1 : 0;
    points += man.sexual >= 5 ? 3 : man.sexual >= 3 ? 2 : man.sexual == 2 ? 1 : 0;
    points += man.criminal >= 5 ? 1 : 0;
    int const step = points == 0 ? 0 : points <= 2 ? 1 : points <= 4 ? 2 : 3;
    int const factors = man.male_victim + man.stranger_victim + man.non_contact + man.single;
    int const up = factors == 4 ? 2 : factors >= 2 ? 1 : 0;
    return std::min(3, step + up);
}

unsigned rm2000s_range(Offender man) {
    unsigned levels = 0;
    for (unsigned way = 0; way < 16; ++way) {
        man.male_victim = (way & 1U) != 0;
        man.stranger_victim = (way & 2U) != 0;
        man.non_contact = (way & 4U) != 0;
        man.single = (way & 8U) != 0;
        levels |= 1U << static_cast<unsigned>(rm2000s(man));
    }
    return levels;
}

std::vector<Change> rm2000s_changes(Offender const& man) {
    std::vector<Change> changes;
    changes_of(0, man.age, ages, man, [](Offender& o, int v) { o.age = v; }, changes);
    changes_of(1, man.sexual, times, man, [](Offender& o, int v) { o.sexual = v; }, changes);
    changes_of(2, man.criminal, times, man, [](Offender& o, int v) { o.criminal = v; }, changes);
    int item = 3;
    for (bool Offender::* factor : {&Offender::male_victim, &Offender::stranger_victim,
                                    &Offender::non_contact, &Offender::single}) {
        Offender other = man;
        other.*factor = !(man.*factor);
        if (rm2000s(other) != rm2000s(man))
            changes.push_back({item, other.*factor, rm2000s(other)});
        ++item;
    }
    return changes;
}

}  // namespace parallax::bench
