#pragma once
// The functions an expression may call, with how many arguments they take, of which kind, and what
// they give. Those that name a fact, a choice or a part instead of a value are read by the parser
// itself.

#include "scoring/expression.hpp"

#include <array>

namespace parallax {

struct Function {
    using Kind = Gives::Kind;
    std::string_view name;
    Op op;
    std::uint16_t least;
    std::uint16_t most;
    Kind takes;  ///< all but the last argument; anything: checked by the parser
    Kind last;   ///< the last argument
    Kind gives;
};

inline constexpr std::array<Function, 23> functions = [] {
    using enum Gives::Kind;
    return std::array<Function, 23>{{
        {"min", Op::minimum, 1, many_arguments, number, number, number},
        {"max", Op::maximum, 1, many_arguments, number, number, number},
        {"sum", Op::total, 1, many_arguments, number, number, number},
        {"count", Op::count_true, 1, many_arguments, yes_no, yes_no, number},
        {"in", Op::one_of, 2, many_arguments, anything, anything, yes_no},
        {"first_known", Op::first_known, 1, many_arguments, anything, anything, anything},
        {"ln", Op::log, 1, 1, number, number, number},
        {"exp", Op::exponential, 1, 1, number, number, number},
        {"logistic", Op::logistic, 1, 1, number, number, number},
        {"pow", Op::power, 2, 2, number, number, number},
        {"poly", Op::polynomial, 2, many_arguments, number, number, number},
        {"floor", Op::floor, 1, 1, number, number, number},
        {"ceil", Op::ceiling, 1, 1, number, number, number},
        {"abs", Op::absolute, 1, 1, number, number, number},
        {"round_half_up", Op::round_half_up, 2, 2, number, number, number},
        {"percent_half_up", Op::percent_half_up, 2, 2, number, number, number},
        {"years", Op::years, 2, 2, date, date, number},
        {"months", Op::months, 2, 2, date, date, number},
        {"add_months", Op::add_months, 2, 2, date, number, date},
        {"length", Op::length, 1, 1, words, words, number},
        {"digits", Op::digits, 1, 1, words, words, yes_no},
        {"lookup", Op::lookup, 1, 1, anything, anything, anything},
        {"has", Op::has, 1, 1, anything, anything, yes_no},
    }};
}();

}  // namespace parallax
