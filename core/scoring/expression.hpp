#pragma once
// Expressions of a definition: compiled once to a short list of instructions, run on a small stack.
// Total and bounded: no loops, no recursion, no clock. Unknown values spread.

#include "instrument/definition.hpp"
#include "scoring/value.hpp"

#include <functional>
#include <span>

namespace parallax {

enum class Op : std::uint8_t {
    constant,
    slot,
    given_known,
    add,
    subtract,
    multiply,
    divide,
    negate,
    equal,
    not_equal,
    less,
    less_equal,
    greater,
    greater_equal,
    both,
    either,
    negation,
    select,
    minimum,
    maximum,
    total,
    count_true,
    one_of,
    log,
    exponential,
    logistic,
    floor,
    absolute,
    ceiling,
    digits,
    round_half_up,
    percent_half_up,
    power,
    polynomial,
    first_known,
    includes,
    add_months,
    years,
    months,
    lookup,
    has,
    length,
};

struct Instruction {
    Op op = Op::constant;
    std::uint16_t slot = 0;  ///< slot, table or place of a choice
    std::uint16_t count = 0;  ///< operands taken from the stack
    Value value;  ///< of a constant
};

using Code = std::vector<Instruction>;

/// Most values an expression may hold at once.
inline constexpr std::size_t stack_size = 64;

/// What an expression may ask of a part.
enum class PartAsks { value, level, failed, applies };

/// Where an expression that asks something of a part finds the answer, or what is wrong.
struct PartSlot {
    int slot = -1;  ///< -1: no such part, or no such value of it
    std::string wanted;  ///< then: what would be right
};

/// What a name in an expression stands for.
struct Scope {
    std::function<int(std::string_view)> slot_of;  ///< facts, earlier steps, `on`; -1: no such name
    std::function<int(std::string_view)> input_of;  ///< facts only
    std::function<int(std::string_view)> table_of;
    /// Place of a choice among the choices of an input; -1: it does not offer it.
    std::function<int(int, std::string_view)> choice_of;
    std::function<PartSlot(std::string_view, PartAsks, std::string_view)> part_slot;
    std::function<std::string const*(std::string)> keep_text;  ///< stores a text for good
};

/// Compiles; adds a problem with line and column and returns nothing on failure.
Code compile_expression(Formula const& formula, std::string const& what, Scope const& scope,
                        Problems& problems);

/// What an expression sees when it runs.
struct Frame {
    std::span<Value const> slots;
    std::span<unsigned char const> given;  ///< per input: was it known in the answers as given
    std::span<Table const> tables;
    Value* stack;  ///< room for `stack_size` + 1 values
};

Value evaluate(Code const& code, Frame const& frame);

/// The whole number nearest to x * scale, halves away from zero, judged on the exact product of
/// the two doubles and not on its rounded value: 0.495 is stored a little low, so 49 of 100.
double nearest_whole(double x, double scale);

}  // namespace parallax
