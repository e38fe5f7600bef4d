#pragma once
// Writes the instructions of one formula, and notes what is wrong in it and where. For the parser.

#include "scoring/cursor.hpp"
#include "scoring/expression.hpp"

#include <fmt/format.h>

namespace parallax {

struct Stop {};  ///< thrown to leave the descent after the first thing that cannot be read

class CodeWriter : protected Cursor {
protected:
    CodeWriter(Formula const& formula, std::string const& what, Problems& problems)
        : Cursor(formula.text), formula_(formula), what_(what), problems_(problems) {}

    [[noreturn]] void refuse(std::string wanted, std::string found = {}) {
        if (found.empty()) {
            found = here_ < text_.size() ? fmt::format("'{}'", text_.substr(here_, 12)) : "the end";
        }
        note({here_, std::move(found), std::move(wanted)});
        throw Stop{};
    }

    void note(Mismatch mismatch) {
        problems_.push_back({ProblemKind::bad_input, formula_.place_of(mismatch.at), what_,
                             std::move(mismatch.found), std::move(mismatch.wanted)});
    }

    void emit(Op op, std::uint16_t count, std::uint16_t slot = 0, Value value = {}) {
        code_.push_back({op, From::stack, From::stack, slot, count, 0, value});
        depth_ += 1;
        depth_ -= count;
        if (depth_ > stack_size) refuse("a shorter expression", "too many values at once");
    }

    /// An operator whose last operand begins at `last`. A single slot or constant is not put on the
    /// stack first but named in the instruction.
    void emit_on(std::size_t last, Op op, std::uint16_t count, std::uint16_t slot = 0) {
        if (code_.size() != last + 1 || !direct(code_.back())) return emit(op, count, slot);
        Instruction const operand = code_.back();
        code_.pop_back();
        Instruction made{op, From::stack, From::constant, slot, 0, operand.slot, operand.value};
        if (operand.op == Op::slot) made.last = From::slot;
        made.count = static_cast<std::uint16_t>(count - 1);
        depth_ -= count - 1U;
        code_.push_back(made);
    }

    /// An operator of two operands that begin at `first` and at `last`.
    void emit_two(std::size_t first, std::size_t last, Op op) {
        emit_on(last, op, 2);
        bool const both = code_.size() == first + 2 && code_[first].op == Op::slot &&
                          code_.back().last != From::stack;
        if (!both) return;
        Instruction made = code_.back();
        made.first = From::slot;
        made.slot = code_[first].slot;
        made.count = 0;
        code_.resize(first);
        code_.push_back(made);
    }

    std::uint16_t here_in_code() {
        constexpr std::size_t longest = 60000;
        if (code_.size() > longest) refuse("a shorter expression", "too many steps");
        return static_cast<std::uint16_t>(code_.size());
    }

    Code code_;
    std::size_t depth_ = 0;

private:
    static bool direct(Instruction const& operand) {
        return operand.op == Op::slot || operand.op == Op::constant;
    }

    Formula const& formula_;
    std::string const& what_;
    Problems& problems_;
};

}  // namespace parallax
