#pragma once
// Expressions of a definition: compiled once to a short list of instructions for a small stack.
// Total and bounded: no loops, no recursion, no clock. Unknown values spread. See orders.hpp for
// the run.

#include "instrument/definition.hpp"
#include "scoring/kinds.hpp"
#include "scoring/value.hpp"

#include <functional>
#include <span>
#include <unordered_map>

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
    branch,  ///< takes a condition; goes on, to `slot`, or with unknown to `operand`
    jump,  ///< goes to `slot`
    jump_if_false,  ///< leaves its operand and, if it is false, goes to `slot`
    jump_if_true,
    take_if_true,  ///< takes a condition; if it is true, leaves `value` and goes to `slot`
    store,  ///< takes a value into `slot`
    stop_if_true,  ///< takes a value; if it is true, the result is true at once
    minimum,
    maximum,
    total,
    count_true,
    any_true,  ///< whether any operand is true; false also where some are unknown
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
    copy,  ///< this and the rest: in orders only, see orders.hpp
    smaller,
    larger,
    found,  ///< whether an entry of a table is known, for a key
};

/// Where an operand of an instruction comes from.
enum class From : std::uint8_t { stack, slot, constant };

struct Instruction {
    Op op = Op::constant;
    From first = From::stack;  ///< of two operands; from `slot` or the stack
    From last = From::stack;
    std::uint16_t slot = 0;  ///< slot, table, place of a choice or of an instruction
    std::uint16_t count = 0;  ///< operands taken from the stack
    std::uint16_t operand = 0;  ///< slot of the last operand, or where a branch ends
    Value value;  ///< of a constant
};

using Code = std::vector<Instruction>;

/// Adds `more` to the end of `code`, its jumps moved along.
void append(Code& code, Code const& more);

/// Most values an expression may hold at once.
inline constexpr std::size_t stack_size = 64;
/// Most checks whose answers wait on the stack beneath it, until they are looked at together.
inline constexpr std::uint16_t checks_at_once = 16;
inline constexpr std::uint16_t many_arguments = 40;

/// What an expression may ask of a part.
enum class PartAsks { value, level, failed, applies };

/// Where an expression that asks something of a part finds the answer, or what is wrong.
struct PartSlot {
    int slot = -1;  ///< -1: no such part, or no such value of it
    std::string wanted;  ///< then: what would be right
    Gives gives;
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
    std::function<Gives(int)> gives_of;  ///< what a slot can hold; left out: not known
    std::function<Table const*(int)> table_at;  ///< its rows; left out: not known
};

/// A formula made ready, and what it can give.
struct Compiled {
    Code code;  ///< empty: something is wrong in it
    Gives gives;
    bool figure = false;  ///< a number stands in it
};

/// Compiles. What is wrong is added with line and column; values of the wrong kind and words that
/// cannot be are, too.
Compiled compile_expression(Formula const& formula, std::string const& what, Scope const& scope,
                            Problems& problems);

/// A table made ready: keys are found by hash.
struct TableIndex {
    struct Band {
        double from = 0;  ///< endless where the table sets no limit
        double to = 0;
        Value value;
    };
    explicit TableIndex(Table const& table);

    std::vector<Band> bands;
    std::unordered_map<std::string_view, Value> keyed;  ///< borrowed from the table
};

/// One operator or function on its operands, first to last.
Value applied(Instruction const& step, std::span<Value const> operands,
              std::span<TableIndex const> tables);

/// Whether an instruction may go on elsewhere than at the next.
bool jumps(Op op);

/// Whether it takes any number of operands, then always from the stack.
bool takes_a_list(Op op);

/// The whole number nearest to x * scale, halves away from zero, judged on the exact product of
/// the two doubles and not on its rounded value: 0.495 is stored a little low, so 49 of 100.
double nearest_whole(double x, double scale);

}  // namespace parallax
