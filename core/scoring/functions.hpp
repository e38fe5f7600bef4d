#pragma once
// The functions an expression may call, with how many arguments they take. Those that name a fact,
// a choice or a part instead of a value are read by the parser itself.

#include "scoring/expression.hpp"

#include <array>

namespace parallax {

struct Function {
    std::string_view name;
    Op op;
    std::uint16_t least;
    std::uint16_t most;
};

inline constexpr std::uint16_t many_arguments = 40;

inline constexpr std::array<Function, 23> functions = {{
    {"min", Op::minimum, 1, many_arguments},
    {"max", Op::maximum, 1, many_arguments},
    {"sum", Op::total, 1, many_arguments},
    {"count", Op::count_true, 1, many_arguments},
    {"in", Op::one_of, 2, many_arguments},
    {"first_known", Op::first_known, 1, many_arguments},
    {"ln", Op::log, 1, 1},
    {"exp", Op::exponential, 1, 1},
    {"logistic", Op::logistic, 1, 1},
    {"pow", Op::power, 2, 2},
    {"poly", Op::polynomial, 2, many_arguments},
    {"floor", Op::floor, 1, 1},
    {"ceil", Op::ceiling, 1, 1},
    {"abs", Op::absolute, 1, 1},
    {"round_half_up", Op::round_half_up, 2, 2},
    {"percent_half_up", Op::percent_half_up, 2, 2},
    {"years", Op::years, 2, 2},
    {"months", Op::months, 2, 2},
    {"add_months", Op::add_months, 2, 2},
    {"length", Op::length, 1, 1},
    {"digits", Op::digits, 1, 1},
    {"lookup", Op::lookup, 1, 1},
    {"has", Op::has, 1, 1},
}};

}  // namespace parallax
