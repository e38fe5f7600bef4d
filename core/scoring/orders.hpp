#pragma once
// A code as it is run. Every value it can need stands in a register: inputs, steps, constants, what
// is worked out on the way. An order names the registers it reads and the one it writes, so nothing
// is moved about for its own sake.

#include "scoring/expression.hpp"

namespace parallax {

struct Order;
struct Registers;

/// What an operator or function gives, where the run does not do it itself.
using Operation = Value (*)(Order const&, Registers const&);
Operation operation_of(Op op);

struct Order {
    Op op = Op::copy;
    std::uint16_t count = 0;  ///< operands of a list, in registers side by side from `first`
    std::uint32_t first = 0;  ///< register of the first operand, where there is more than one
    std::uint32_t last = 0;  ///< register of the last or only operand
    std::uint32_t to = 0;  ///< register of the result
    std::uint32_t place = 0;  ///< table, choice, input, or the order to go on with
    std::uint32_t open = 0;  ///< of a branch: the order to go on with where it is unknown
    Operation operation = operation_of(op);
};

struct Orders {
    std::vector<Order> list;
    std::uint32_t result = 0;  ///< register
};

/// What orders work on.
struct Registers {
    Value* values;
    std::span<unsigned char const> given;  ///< per input: was it known in the answers as given
    std::span<TableIndex const> tables;
};

Value evaluate(Orders const& orders, Registers const& registers);

/// The entry of a table for a key, unknown where it has none.
Value looked_up(TableIndex const& table, Value key);

/// Of numbers too large to be told, or of what is no number, nothing is known.
inline Value finite_or_unknown(double number) {
    return number - number == 0 ? Value::of(number) : Value{};
}

}  // namespace parallax
