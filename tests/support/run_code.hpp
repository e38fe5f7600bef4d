#pragma once
// Runs a code by itself, as a program runs its own.

#include "scoring/register_plan.hpp"

#include <algorithm>

namespace parallax::test {

/// Steps the code stores are written to the slots. `keys`: of each slot, whether it is the key of
/// rows that are looked up beforehand.
inline Value run_code(Code const& code, std::span<Value> slots,
                      std::span<unsigned char const> given, std::span<TableIndex const> tables,
                      std::vector<bool> keys = {}) {
    RegisterPlan plan(slots.size(), std::move(keys));
    WorkedOut steps;
    Orders orders = orders_of(code, plan, steps);
    plan.close();
    plan.place(orders);
    std::vector<Value> values = plan.initial();
    std::copy(slots.begin(), slots.end(), values.begin());
    for (RegisterPlan::Row const& row : plan.rows()) {
        values[row.at] = looked_up(tables[row.table], values[row.input]);
    }
    Value const result = evaluate(orders, {values.data(), given, tables});
    std::copy_n(values.begin(), slots.size(), slots.begin());
    return result;
}

}  // namespace parallax::test
