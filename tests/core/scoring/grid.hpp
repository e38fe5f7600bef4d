#pragma once
// Every combination of a few answers, scored by one sweep.

#include "scoring/catalogue.hpp"
#include "scoring/sweep.hpp"
#include "support/places.hpp"

#include <initializer_list>
#include <vector>

namespace parallax::test {

inline Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(resources()).value();
    return loaded;
}

/// How many random rounds a test makes; an unoptimised build makes a tenth of them.
#ifdef NDEBUG
constexpr int rounds(int whole) { return whole; }
#else
constexpr int rounds(int whole) { return whole / 10; }
#endif

/// One fact and the answers it is tried with. Of a yes or no, 1 stands for yes.
struct Axis {
    enum class Kind { yes_no, number };
    char const* fact;
    Kind kind;
    std::vector<int> values;
};

inline Axis yes_no(char const* fact) { return {fact, Axis::Kind::yes_no, {0, 1}}; }

inline Axis number(char const* fact, std::vector<int> values) {
    return {fact, Axis::Kind::number, std::move(values)};
}

inline std::vector<int> from_to(int first, int last, std::initializer_list<int> more = {}) {
    std::vector<int> values;
    for (int value = first; value <= last; ++value) values.push_back(value);
    values.insert(values.end(), more);
    return values;
}

/// Calls `visit(values)` with every combination set, in the order of the axes; the first turns
/// fastest. Gives how many there were.
template <class Visit>
std::size_t each_combination(Sweep& sweep, std::vector<Axis> const& axes, Visit visit) {
    std::vector<std::size_t> at(axes.size(), 0);
    std::vector<int> values(axes.size());
    auto const set = [&](std::size_t axis) {
        values[axis] = axes[axis].values[at[axis]];
        bool const words = axes[axis].kind == Axis::Kind::yes_no;
        sweep.change(axes[axis].fact,
                     words ? Answer(values[axis] != 0) : Answer(static_cast<double>(values[axis])));
    };
    for (std::size_t axis = 0; axis < axes.size(); ++axis) set(axis);
    for (std::size_t count = 1;; ++count) {
        visit(values);
        std::size_t turn = 0;
        for (; turn < axes.size(); ++turn) {
            at[turn] = at[turn] + 1 < axes[turn].values.size() ? at[turn] + 1 : 0;
            set(turn);
            if (at[turn] != 0) break;
        }
        if (turn == axes.size()) return count;
    }
}

}  // namespace parallax::test
