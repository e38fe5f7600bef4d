#include "scoring/register_plan.hpp"

#include <algorithm>

namespace parallax {

RegisterPlan::RegisterPlan(std::size_t slots, std::vector<bool> text_inputs)
    : text_inputs_(std::move(text_inputs)), initial_(slots) {}

std::uint32_t RegisterPlan::room(std::size_t depth) {
    auto const at = static_cast<std::uint32_t>(depth);
    rooms_ = std::max(rooms_, at + 1);
    return room_begin + at;
}

void RegisterPlan::close() {
    first_room_ = static_cast<std::uint32_t>(initial_.size());
    initial_.resize(initial_.size() + rooms_);
}

void RegisterPlan::place(std::uint32_t& at) const {
    if (is_room(at)) at = first_room_ + (at - room_begin);
}

void RegisterPlan::place(Orders& orders) const {
    for (Order& order : orders.list) {
        place(order.first);
        place(order.last);
        place(order.to);
    }
    place(orders.result);
}

std::uint32_t RegisterPlan::constant(Value value) {
    auto const next = static_cast<std::uint32_t>(initial_.size());
    auto const [found, is_new] = constants_.try_emplace(value.bits(), next);
    if (is_new) initial_.push_back(value);
    return found->second;
}

std::uint32_t RegisterPlan::row(std::uint32_t table, std::uint32_t input) {
    for (Row const& row : rows_) {
        if (row.table == table && row.input == input) return row.at;
    }
    rows_.push_back({input, table, static_cast<std::uint32_t>(initial_.size())});
    initial_.emplace_back();
    return rows_.back().at;
}

std::optional<std::uint32_t> WorkedOut::find(Order const& order) const {
    auto const found = known_.find(key(order));
    return found == known_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace parallax
