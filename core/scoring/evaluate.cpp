// The run of orders.

#include "scoring/orders.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace parallax {

namespace {

/// Two numbers are compared here; whatever else, by the rules of its kind.
template <class Compare>
Value compared(Order const& order, Registers const& registers, Compare compare) {
    double const first = registers.values[order.first].number();
    double const last = registers.values[order.last].number();
    if (std::isunordered(first, last)) return order.operation(order, registers);
    return Value::of(compare(first, last));
}

/// The one of two numbers that comes first in an order, the earlier operand if they are equal.
template <class Before>
Value extreme(Value first, Value last, Before before) {
    if (std::isunordered(first.number(), last.number())) return {};
    return before(last.number(), first.number()) ? last : first;
}

/// The order to go on with after one that may go on elsewhere.
inline Order const* next_of(Order const* order, Order const* begin, Value* values) {
    Value const last = values[order->last];
    Order const* const elsewhere = begin + order->place;
    switch (order->op) {
        case Op::jump: return elsewhere;
        case Op::jump_if_false: return last.is_false() ? elsewhere : order + 1;
        case Op::jump_if_true: return last.is_true() ? elsewhere : order + 1;
        case Op::take_if_true:
            if (!last.is_true()) return order + 1;
            values[order->to] = values[order->first];
            return elsewhere;
        default:  // a branch
            if (last.is_true()) return order + 1;
            if (last.known()) return elsewhere;
            values[order->to] = last;
            return begin + order->open;
    }
}

}  // namespace

/// Arithmetic with what is no number gives a NaN, and that is unknown.
Value evaluate(Orders const& orders, Registers const& registers) {
    Value* const values = registers.values;
    Order const* const begin = orders.list.data();
    Order const* const end = begin + orders.list.size();
    for (Order const* order = begin; order != end;) {
        Value const first = values[order->first];
        Value const last = values[order->last];
        Value& to = values[order->to];
        switch (order->op) {
            case Op::copy: to = last; break;
            case Op::given_known: to = Value::of(registers.given[order->place] != 0); break;
            case Op::add: to = finite_or_unknown(first.number() + last.number()); break;
            case Op::subtract: to = finite_or_unknown(first.number() - last.number()); break;
            case Op::multiply: to = finite_or_unknown(first.number() * last.number()); break;
            case Op::divide: to = finite_or_unknown(first.number() / last.number()); break;
            case Op::equal: to = compared(*order, registers, std::equal_to{}); break;
            case Op::not_equal: to = compared(*order, registers, std::not_equal_to{}); break;
            case Op::less: to = compared(*order, registers, std::less{}); break;
            case Op::less_equal: to = compared(*order, registers, std::less_equal{}); break;
            case Op::greater: to = compared(*order, registers, std::greater{}); break;
            case Op::greater_equal: to = compared(*order, registers, std::greater_equal{}); break;
            case Op::smaller: to = extreme(first, last, std::less{}); break;
            case Op::larger: to = extreme(first, last, std::greater{}); break;
            case Op::negation: to = last.known() ? Value::of(last.is_false()) : last; break;
            case Op::found: to = last.known() ? Value::of(first.known()) : last; break;
            case Op::stop_if_true:
                if (last.is_true()) return last;
                break;
            case Op::jump:
            case Op::branch:
            case Op::jump_if_false:
            case Op::jump_if_true:
            case Op::take_if_true: order = next_of(order, begin, values); continue;
            default: to = order->operation(*order, registers);
        }
        ++order;
    }
    return values[orders.result];
}

Value applied(Instruction const& step, std::span<Value const> operands,
              std::span<TableIndex const> tables) {
    std::array<Value, many_arguments + 1> values;
    std::copy(operands.begin(), operands.end(), values.begin());
    auto const count = static_cast<std::uint16_t>(operands.size());
    Orders const alone{
        .list =
            {{.op = step.op, .count = count, .last = count - 1U, .to = count, .place = step.slot}},
        .result = count};
    return evaluate(alone, {values.data(), {}, tables});
}

}  // namespace parallax
