#include "scoring/expression.hpp"

namespace parallax {

bool jumps(Op op) {
    return op == Op::jump || op == Op::branch || op == Op::jump_if_false ||
           op == Op::jump_if_true || op == Op::take_if_true;
}

bool takes_a_list(Op op) {
    bool const gathers = op >= Op::minimum && op <= Op::one_of;
    return gathers || op == Op::polynomial || op == Op::first_known;
}

void append(Code& code, Code const& more) {
    auto const base = static_cast<std::uint16_t>(code.size());
    for (Instruction step : more) {
        if (jumps(step.op)) step.slot = static_cast<std::uint16_t>(step.slot + base);
        if (step.op == Op::branch) step.operand = static_cast<std::uint16_t>(step.operand + base);
        code.push_back(step);
    }
}

}  // namespace parallax
