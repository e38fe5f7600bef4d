#pragma once
// Which register holds what, and the writing of orders from codes.

#include "scoring/orders.hpp"

#include <map>

namespace parallax {

/// The slots of a program come first, then room for what is worked out on the way, then constants
/// and rows.
class RegisterPlan {
public:
    /// An entry of a table, looked up once when the input that is its key is set.
    struct Row {
        std::uint32_t input = 0;
        std::uint32_t table = 0;
        std::uint32_t at = 0;  ///< register
    };

    RegisterPlan() = default;
    /// `text_inputs`: of each input, whether it can be the key of a row.
    RegisterPlan(std::size_t slots, std::vector<bool> text_inputs);

    std::uint32_t constant(Value value);
    std::uint32_t room(std::size_t depth) const {
        return static_cast<std::uint32_t>(slots_ + depth);
    }
    bool is_room(std::uint32_t at) const { return at >= slots_ && at < slots_ + room_size; }
    bool can_be_key(std::uint32_t at) const { return at < text_inputs_.size() && text_inputs_[at]; }
    std::uint32_t row(std::uint32_t table, std::uint32_t input);

    /// What every register holds before a run.
    std::vector<Value> const& initial() const { return initial_; }
    std::vector<Row> const& rows() const { return rows_; }

private:
    static constexpr std::size_t room_size = checks_at_once + stack_size + 1;

    std::size_t slots_ = 0;
    std::vector<bool> text_inputs_;
    std::vector<Value> initial_;
    std::vector<Row> rows_;
    std::map<std::uint64_t, std::uint32_t> constants_;  ///< by the bits of the value
};

/// Steps that are no more than one operation on slots, so that a later code that asks for the same
/// reads the step instead of working it out again.
class WorkedOut {
public:
    void keep(Order const& order) { known_.emplace(key(order), order.to); }
    std::optional<std::uint32_t> find(Order const& order) const;

private:
    using Key = std::array<std::uint32_t, 4>;
    static Key key(Order const& order) {
        return {static_cast<std::uint32_t>(order.op), order.first, order.last, order.place};
    }
    std::map<Key, std::uint32_t> known_;
};

/// The orders of a code. What is in `worked_out` is read there; steps it stores are added.
Orders orders_of(Code const& code, RegisterPlan& plan, WorkedOut& worked_out);

}  // namespace parallax
