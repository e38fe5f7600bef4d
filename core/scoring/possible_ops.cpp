// Instructions on possible values. Where lists are short every combination is computed; otherwise
// the ends of the numbers are, and whatever has no rule here may give anything.

#include "scoring/possible.hpp"

#include <algorithm>
#include <cmath>

namespace parallax {

namespace {

constexpr std::size_t most_combinations = 1024;
constexpr double endless = std::numeric_limits<double>::infinity();

using Operands = std::vector<Possible>;
using Tables = std::span<TableIndex const>;

bool can_be_listed(Operands const& operands) {
    std::size_t ways = 1;
    for (Possible const& operand : operands) {
        if (!operand.listed()) return false;
        ways *= operand.list().size();
        if (ways > most_combinations) return false;
    }
    return true;
}

Possible each_combination(Instruction const& step, Operands const& operands, Tables tables) {
    Possible result;
    std::vector<std::size_t> at(operands.size(), 0);
    std::vector<Value> values(operands.size());
    while (true) {
        for (std::size_t i = 0; i < at.size(); ++i) values[i] = operands[i].list()[at[i]];
        result.add(applied(step, values, tables));
        std::size_t turn = 0;
        while (turn < at.size() && ++at[turn] == operands[turn].list().size()) at[turn++] = 0;
        if (turn == at.size()) return result;
    }
}

bool only_numbers(Possible const& value) {
    return !value.may_be_unknown() && !value.may_be(true) && !value.may_be(false) &&
           !value.may_be_other();
}

/// A result between two computed ends; an end that is no number (too large, no logarithm) is
/// unknown, and the numbers then have no end there.
Possible between(Value from, Value to, bool whole) {
    Possible result = Possible::numbers(from.known() ? from.number() : -endless,
                                        to.known() ? to.number() : endless);
    if (!whole || !from.known() || !to.known()) result.add(Value{});
    return result;
}

/// A little further out: what the library computes may be off in the last places.
Value moved_out(Value end, double towards) {
    if (!end.known()) return end;
    double const once = std::nextafter(end.number(), towards);
    return Value::of(std::nextafter(once, towards));
}

/// Of one operand, rising with it.
Possible rising(Instruction const& step, Possible const& x, Tables tables) {
    if (!x.may_be_number()) return Possible(Value{});
    Value const from = applied(step, std::vector{Value::of(x.least())}, tables);
    Value const to = applied(step, std::vector{Value::of(x.most())}, tables);
    bool const exact = step.op == Op::floor || step.op == Op::ceiling;
    if (exact) return between(from, to, only_numbers(x));
    return between(moved_out(from, -endless), moved_out(to, endless), only_numbers(x));
}

Possible negated(Possible const& x) {
    Possible result = Possible::numbers(-x.most(), -x.least());
    if (!only_numbers(x)) result.add(Value{});
    return result;
}

Possible absolute(Possible const& x) {
    double const far = std::max(std::abs(x.least()), std::abs(x.most()));
    bool const across = x.least() <= 0 && x.most() >= 0;
    double const near = across ? 0 : std::min(std::abs(x.least()), std::abs(x.most()));
    Possible result = Possible::numbers(near, far);
    if (!only_numbers(x)) result.add(Value{});
    return result;
}

/// From the ends of both operands: each end of the result is one of their combinations.
Possible from_ends(Instruction const& step, Possible const& a, Possible const& b, Tables tables) {
    double least = endless;
    double most = -endless;
    bool whole = only_numbers(a) && only_numbers(b);
    for (double const x : {a.least(), a.most()}) {
        for (double const y : {b.least(), b.most()}) {
            Value const end = applied(step, std::vector{Value::of(x), Value::of(y)}, tables);
            whole = whole && end.known();
            least = std::min(least, end.known() ? end.number() : -endless);
            most = std::max(most, end.known() ? end.number() : endless);
        }
    }
    Possible result = Possible::numbers(least, most);
    if (!whole) result.add(Value{});
    return result;
}

Possible arithmetic(Instruction const& step, Possible const& a, Possible const& b, Tables tables) {
    if (!a.may_be_number() || !b.may_be_number()) return Possible(Value{});
    bool const by_nought = step.op == Op::divide && b.least() <= 0 && b.most() >= 0;
    if (!by_nought) return from_ends(step, a, b, tables);
    Possible result = Possible::numbers(-endless, endless);
    result.add(Value{});
    return result;
}

Possible compared(Op op, Possible const& a, Possible const& b) {
    Possible result;
    bool const plain = only_numbers(a) && only_numbers(b);
    if (!plain) result.add(Value{});
    bool const same = a.least() == a.most() && b.least() == b.most() && a.least() == b.least();
    bool const meet = a.least() <= b.most() && b.least() <= a.most();
    auto const decide = [&](bool may, bool may_not) {
        if (may || !plain) result.add(Value::of(true));
        if (may_not || !plain) result.add(Value::of(false));
    };
    switch (op) {
        case Op::equal: decide(meet, !same); break;
        case Op::not_equal: decide(!same, meet); break;
        case Op::less: decide(a.least() < b.most(), a.most() >= b.least()); break;
        case Op::less_equal: decide(a.least() <= b.most(), a.most() > b.least()); break;
        case Op::greater: decide(a.most() > b.least(), a.least() <= b.most()); break;
        default: decide(a.most() >= b.least(), a.least() < b.most()); break;
    }
    return result;
}

Possible looked_up(Possible const& key, TableIndex const& table) {
    Possible result(Value{});
    for (TableIndex::Band const& band : table.bands) {
        bool const below = band.to < key.least();
        bool const above = band.from > key.most();
        if (!below && !above) result.add(band.value);
    }
    if (!key.may_be_other()) return result;
    for (auto const& [text, value] : table.keyed) result.add(value);
    return result;
}

/// One after the other, for functions of many operands that can be taken two at a time.
Possible folded(Op op, Operands const& operands, Tables tables) {
    Instruction pair;
    pair.op = op;
    pair.count = 2;
    bool const adds = op == Op::add;
    Possible result = adds ? Possible(Value::of(0.0)) : operands.front();
    for (std::size_t i = adds ? 0 : 1; i < operands.size(); ++i) {
        result = applied(pair, Operands{result, operands[i]}, tables);
    }
    return result;
}

/// How many hold: at least those that surely do, at most those that may.
Possible counted(Operands const& operands) {
    double least = 0;
    double most = 0;
    bool open = false;
    for (Possible const& operand : operands) {
        bool const other =
            operand.may_be_unknown() || operand.may_be_number() || operand.may_be_other();
        open = open || other;
        if (operand.may_be(true)) ++most;
        if (operand.may_be(true) && !operand.may_be(false) && !other) ++least;
    }
    Possible result;
    for (double count = least; count <= most; ++count) result.add(Value::of(count));
    if (open) result.add(Value{});
    return result;
}

Possible polynomial(Operands const& operands, Tables tables) {
    Instruction plus;
    plus.op = Op::add;
    plus.count = 2;
    Instruction times = plus;
    times.op = Op::multiply;
    Possible sum(Value::of(0.0));
    for (std::size_t i = operands.size() - 1; i > 0; --i) {
        sum = applied(plus, Operands{sum, operands[i]}, tables);
        sum = applied(times, Operands{sum, operands.front()}, tables);
    }
    return sum;
}

Possible of_numbers_only(Instruction const& step, Operands const& operands, Tables tables) {
    switch (step.op) {
        case Op::negate: return negated(operands.back());
        case Op::absolute: return absolute(operands.back());
        case Op::floor:
        case Op::ceiling:
        case Op::log:
        case Op::exponential:
        case Op::logistic: return rising(step, operands.back(), tables);
        case Op::round_half_up:
        case Op::percent_half_up:
            if (operands.back().least() == operands.back().most()) {
                return from_ends(step, operands.front(), operands.back(), tables);
            }
            break;
        case Op::years:
        case Op::months:
        case Op::length:
        case Op::power: break;
        default: return Possible::anything();
    }
    Possible result = Possible::numbers(-endless, endless);
    result.add(Value{});
    return result;
}

Possible outlined(Instruction const& step, Operands const& operands, Tables tables) {
    Possible const& first = operands.front();
    Possible const& last = operands.back();
    switch (step.op) {
        case Op::add:
        case Op::subtract:
        case Op::multiply:
        case Op::divide: return arithmetic(step, first, last, tables);
        case Op::equal:
        case Op::not_equal:
        case Op::less:
        case Op::less_equal:
        case Op::greater:
        case Op::greater_equal: return compared(step.op, first, last);
        case Op::lookup: return looked_up(last, tables[step.slot]);
        case Op::both:
        case Op::either:
        case Op::negation:
        case Op::has:
        case Op::includes:
        case Op::digits:
        case Op::one_of: {
            Possible result = Possible::either_way();
            result.add(Value{});
            return result;
        }
        case Op::total: return folded(Op::add, operands, tables);
        case Op::minimum:
        case Op::maximum:
            if (operands.size() > 2) return folded(step.op, operands, tables);
            return arithmetic(step, first, last, tables);
        case Op::count_true: return counted(operands);
        case Op::polynomial: return polynomial(operands, tables);
        case Op::first_known: {
            Possible result;
            for (Possible const& operand : operands) result.add(operand);
            return result;
        }
        default: return of_numbers_only(step, operands, tables);
    }
}

}  // namespace

Possible applied(Instruction const& step, Operands const& operands, Tables tables) {
    auto const never = [](Possible const& operand) {
        return operand.listed() && operand.list().empty();
    };
    if (std::any_of(operands.begin(), operands.end(), never)) return {};
    bool const listed = can_be_listed(operands);
    return listed ? each_combination(step, operands, tables) : outlined(step, operands, tables);
}

}  // namespace parallax
