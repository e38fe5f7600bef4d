#pragma once
// Which register holds what, and the writing of orders from codes.

#include "scoring/orders.hpp"

#include <map>

namespace parallax {

/// The slots of a program come first, then constants and rows, then room for what is worked out on
/// the way: as much as any code needs, which is known once all are written. So few registers are
/// held that those of a run stay near the processor.
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
    /// Until `close` a place of its own kind; `placed` says where it lies.
    std::uint32_t room(std::size_t depth);
    static bool is_room(std::uint32_t at) { return at >= room_begin; }
    bool can_be_key(std::uint32_t at) const { return at < text_inputs_.size() && text_inputs_[at]; }
    std::uint32_t row(std::uint32_t table, std::uint32_t input);

    /// After the last order was written: makes the room.
    void close();
    /// The orders with every room where it lies. Only once closed.
    void place(Orders& orders) const;

    /// What every register holds before a run.
    std::vector<Value> const& initial() const { return initial_; }
    std::vector<Row> const& rows() const { return rows_; }

private:
    static constexpr std::uint32_t room_begin = 1U << 24U;  ///< beyond every slot and constant

    void place(std::uint32_t& at) const;

    std::uint32_t rooms_ = 0;
    std::uint32_t first_room_ = 0;
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
