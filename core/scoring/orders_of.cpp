// From a code, which works on a stack, to orders, which work on registers.

#include "scoring/register_plan.hpp"

namespace parallax {

namespace {

/// Follows the code once. Of each value on its stack it knows the register that holds it: a slot, a
/// constant, or the room kept for that depth of the stack. Where ways through the code meet, and
/// before one leaves, all of them are in their room, so that every way finds them there.
class Writer {
public:
    Writer(Code const& code, RegisterPlan& plan, WorkedOut& worked_out)
        : code_(code),
          plan_(plan),
          worked_out_(worked_out),
          depth_at_(code.size() + 1),
          begins_(code.size() + 1) {}

    Orders write() {
        for (here_ = 0; here_ < code_.size(); ++here_) {
            arrive();
            take(code_[here_]);
        }
        arrive();
        for (Order& order : orders_.list) {
            if (!jumps(order.op)) continue;
            order.place = begins_[order.place];
            order.open = begins_[order.open];
        }
        orders_.result = stack_.empty() ? plan_.constant(Value{}) : stack_.front();
        return std::move(orders_);
    }

private:
    void arrive() {
        if (auto const depth = depth_at_[here_]) {
            if (reached_) settle();
            stack_.resize(*depth);
            for (std::size_t i = 0; i < *depth; ++i) stack_[i] = plan_.room(i);
            result_at_.reset();
        }
        reached_ = true;
        begins_[here_] = static_cast<std::uint32_t>(orders_.list.size());
    }

    void take(Instruction const& step) {
        switch (step.op) {
            case Op::constant: return stack_.push_back(plan_.constant(step.value));
            case Op::slot: return stack_.push_back(step.slot);
            case Op::given_known: return give({.op = step.op, .place = step.slot});
            case Op::store: return store(step.slot);
            case Op::stop_if_true: return write({.op = step.op, .last = popped()});
            case Op::jump:
            case Op::branch:
            case Op::jump_if_false:
            case Op::jump_if_true:
            case Op::take_if_true: return leave(step);
            default: return operation(step);
        }
    }

    std::uint32_t popped() {
        auto const top = stack_.back();
        stack_.pop_back();
        return top;
    }

    void write(Order const& order) {
        result_at_.reset();
        orders_.list.push_back(order);
    }

    /// An order whose result goes on top of the stack.
    void give(Order order) {
        order.to = plan_.room(stack_.size());
        write(order);
        result_at_ = order.to;
        stack_.push_back(order.to);
    }

    /// Every value of the stack to its room.
    void settle() {
        for (std::size_t i = 0; i < stack_.size(); ++i) {
            if (stack_[i] == plan_.room(i)) continue;
            write({.op = Op::copy, .last = stack_[i], .to = plan_.room(i)});
            stack_[i] = plan_.room(i);
        }
    }

    /// An instruction that may go on elsewhere.
    void leave(Instruction const& step) {
        bool const takes = step.op == Op::branch || step.op == Op::take_if_true;
        bool const looks = step.op == Op::jump_if_false || step.op == Op::jump_if_true;
        Order order{.op = step.op, .place = step.slot};
        if (takes) order.last = popped();
        settle();
        if (looks) order.last = stack_.back();
        order.to = plan_.room(stack_.size());
        depth_at_[step.slot] = stack_.size();
        if (step.op == Op::branch) {
            order.open = step.operand;
            depth_at_[step.operand] = stack_.size() + 1;
        }
        if (step.op == Op::take_if_true) {
            order.first = plan_.constant(step.value);
            depth_at_[step.slot] = stack_.size() + 1;
        }
        write(order);
        reached_ = step.op != Op::jump;
    }

    /// What was just worked out is written to the step at once.
    void store(std::uint32_t slot) {
        auto const from = popped();
        if (result_at_ != from) return write({.op = Op::copy, .last = from, .to = slot});
        Order& made = orders_.list.back();
        made.to = slot;
        result_at_.reset();
        if (of_slots(made)) worked_out_.keep(made);
    }

    /// Whether an order can be known again by its operands: they are not on the stack.
    bool of_slots(Order const& order) const {
        bool const by_operands = order.count == 0 && order.op != Op::given_known;
        return by_operands && !plan_.is_room(order.first) && !plan_.is_room(order.last);
    }

    void operation(Instruction const& step) {
        if (takes_a_list(step.op)) return list(step);
        Order order{.op = step.op};
        bool const second = step.first == From::slot || step.count + (step.last != From::stack) > 1;
        order.last = step.last == From::slot       ? step.operand
                     : step.last == From::constant ? plan_.constant(step.value)
                                                   : popped();
        if (second) order.first = step.first == From::slot ? step.slot : popped();
        if (!second) order.place = step.slot;
        if (step.op == Op::lookup || step.op == Op::has) return look_up(order);
        give_once(order);
    }

    void give_once(Order const& order) {
        auto const known = of_slots(order) ? worked_out_.find(order) : std::nullopt;
        if (!known) return give(order);
        stack_.push_back(*known);
    }

    void look_up(Order const& order) {
        if (!plan_.can_be_key(order.last)) return give_once(order);
        auto const row = plan_.row(order.place, order.last);
        if (order.op == Op::lookup) return stack_.push_back(row);
        give({.op = Op::found, .first = row, .last = order.last});
    }

    /// Operands of a list stand side by side; of two, each may stand where it is.
    void list(Instruction const& step) {
        bool const extreme = step.op == Op::minimum || step.op == Op::maximum;
        if (extreme && step.count == 2) {
            auto const last = popped();
            auto const first = popped();
            auto const op = step.op == Op::minimum ? Op::smaller : Op::larger;
            return give_once({.op = op, .first = first, .last = last});
        }
        settle();
        stack_.resize(stack_.size() - step.count);
        give({.op = step.op, .count = step.count, .first = plan_.room(stack_.size())});
    }

    Code const& code_;
    RegisterPlan& plan_;
    WorkedOut& worked_out_;
    Orders orders_;
    std::vector<std::uint32_t> stack_;
    std::vector<std::optional<std::size_t>> depth_at_;  ///< where ways meet: values on the stack
    std::vector<std::uint32_t> begins_;  ///< of each instruction, its first order
    std::optional<std::uint32_t> result_at_;  ///< where the last order put what it gave
    std::size_t here_ = 0;
    bool reached_ = true;
};

}  // namespace

Orders orders_of(Code const& code, RegisterPlan& plan, WorkedOut& worked_out) {
    return Writer(code, plan, worked_out).write();
}

}  // namespace parallax
