#include "scoring/expression.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace parallax {

namespace {

using Kind = Value::Kind;

constexpr double most_months = 12000;  // a thousand years; days beyond cannot be named

Value number_or_unknown(double value) { return std::isfinite(value) ? Value::of(value) : Value{}; }

/// Arithmetic works on numbers only.
template <class Calculation>
Value of_numbers(Value a, Value b, Calculation calculation) {
    if (!a.is_number() || !b.is_number()) return {};
    return number_or_unknown(calculation(a.number(), b.number()));
}

Value divided(Value a, Value b) {
    bool const by_nought = b.is_number() && b.number() == 0;
    return by_nought ? Value{} : of_numbers(a, b, std::divides<double>{});
}

Value same(Value a, Value b, bool wanted) {
    if (!a.known() || !b.known()) return {};
    return Value::of((a == b) == wanted);
}

/// Values of one kind have an order, but for texts.
template <class Order>
Value ordered(Value a, Value b, Order order) {
    if (a.is_number() && b.is_number()) return Value::of(order(a.number(), b.number()));
    if (!a.known() || a.kind() != b.kind() || a.kind() == Kind::text) return {};
    return Value::of(order(a.rank(), b.rank()));
}

Value both(Value const& a, Value const& b) {
    if (a.is_false() || b.is_false()) return Value::of(false);
    return a.is_true() && b.is_true() ? Value::of(true) : Value{};
}

Value either(Value const& a, Value const& b) {
    if (a.is_true() || b.is_true()) return Value::of(true);
    return a.is_false() && b.is_false() ? Value::of(false) : Value{};
}

Value extreme(std::span<Value const> values, bool largest) {
    Value found = values.front();
    for (Value const& value : values) {
        if (!value.is_number()) return {};
        if (largest ? value.number() > found.number() : value.number() < found.number())
            found = value;
    }
    return found;
}

Value total(std::span<Value const> values) {
    double sum = 0;
    for (Value const& value : values) {
        if (!value.is_number()) return {};
        sum += value.number();
    }
    return number_or_unknown(sum);
}

Value count_true(std::span<Value const> values) {
    double count = 0;
    for (Value const& value : values) {
        if (value.kind() != Kind::boolean) return {};
        if (value.is_true()) ++count;
    }
    return Value::of(count);
}

Value one_of(std::span<Value const> values) {
    if (!values.front().known()) return {};
    auto const rest = values.subspan(1);
    if (std::find(rest.begin(), rest.end(), values.front()) != rest.end()) return Value::of(true);
    bool const open =
        std::any_of(rest.begin(), rest.end(), [](Value const& value) { return !value.known(); });
    return open ? Value{} : Value::of(false);
}

Value rounded(Value const& x, Value const& places, double times) {
    if (!x.is_number() || !places.is_number()) return {};
    static constexpr std::array tens = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    bool const listed = places.number() >= 0 && places.number() < static_cast<double>(tens.size());
    double const scale =
        listed ? tens[static_cast<std::size_t>(places.number())] : std::pow(10.0, places.number());
    return number_or_unknown(nearest_whole(x.number(), times * scale) / scale);
}

/// a1 x + a2 x^2 + ..., by Horner's rule.
Value polynomial(std::span<Value const> values) {
    double sum = 0;
    for (Value const& value : values) {
        if (!value.is_number()) return {};
    }
    double const x = values.front().number();
    for (std::size_t i = values.size() - 1; i > 0; --i) sum = (sum + values[i].number()) * x;
    return number_or_unknown(sum);
}

Value raised(Value const& x, Value const& power) {
    if (!x.is_number() || !power.is_number()) return {};
    return number_or_unknown(std::pow(x.number(), power.number()));
}

Value moved(Value const& date, Value const& count) {
    bool const sound =
        date.kind() == Kind::date && count.is_number() && std::abs(count.number()) <= most_months;
    return sound ? Value::of(add_months(date.date(), static_cast<int>(count.number()))) : Value{};
}

Value first_of(std::span<Value const> values) {
    auto const found = std::find_if(values.begin(), values.end(),
                                    [](Value const& value) { return value.known(); });
    return found == values.end() ? Value{} : *found;
}

Value holds_choice(Value const& several, unsigned place) {
    if (several.kind() != Kind::several) return {};
    return Value::of(((several.several() >> place) & 1U) != 0);
}

Value all_digits(Value const& text) {
    if (text.kind() != Kind::text) return {};
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return Value::of(std::all_of(text.text().begin(), text.text().end(), is_digit));
}

Value between_dates(Op op, Value const& from, Value const& to) {
    if (from.kind() != Kind::date || to.kind() != Kind::date) return {};
    int const count = op == Op::years ? completed_years(from.date(), to.date())
                                      : whole_months(from.date(), to.date());
    return Value::of(static_cast<double>(count));
}

Value looked_up(TableIndex const& table, Value const& key) {
    if (key.kind() == Kind::text) {
        auto const found = table.keyed.find(key.text());
        return found == table.keyed.end() ? Value{} : found->second;
    }
    if (!key.is_number()) return {};
    for (Table::Band const& band : table.bands) {
        bool const above = !band.from || key.number() >= *band.from;
        if (above && (!band.to || key.number() <= *band.to)) return Value::of(band.value);
    }
    return {};
}

Value of_number(Op op, Value const& x) {
    if (!x.is_number()) return {};
    switch (op) {
        case Op::negate: return Value::of(-x.number());
        case Op::log: return x.number() > 0 ? Value::of(std::log(x.number())) : Value{};
        case Op::exponential: return number_or_unknown(std::exp(x.number()));
        case Op::logistic: {
            double const e = std::exp(x.number());
            return Value::of(std::isinf(e) ? 1.0 : e / (1.0 + e));
        }
        case Op::floor: return Value::of(std::floor(x.number()));
        case Op::ceiling: return Value::of(std::ceil(x.number()));
        default: return Value::of(std::abs(x.number()));
    }
}

/// Of several operands.
Value of_many(Op op, std::span<Value const> in) {
    switch (op) {
        case Op::minimum: return extreme(in, false);
        case Op::maximum: return extreme(in, true);
        case Op::total: return total(in);
        case Op::count_true: return count_true(in);
        case Op::one_of: return one_of(in);
        case Op::first_known: return first_of(in);
        default: return polynomial(in);
    }
}

/// `first` is the first operand where there are several, `last` the last or only one.
inline Value apply(Instruction const& step, Value const* first, Value const& last,
                   EvaluationFrame const& frame) {
    switch (step.op) {
        case Op::add: return of_numbers(*first, last, std::plus<double>{});
        case Op::subtract: return of_numbers(*first, last, std::minus<double>{});
        case Op::multiply: return of_numbers(*first, last, std::multiplies<double>{});
        case Op::divide: return divided(*first, last);
        case Op::equal: return same(*first, last, true);
        case Op::not_equal: return same(*first, last, false);
        case Op::less: return ordered(*first, last, std::less<double>{});
        case Op::less_equal: return ordered(*first, last, std::less_equal<double>{});
        case Op::greater: return ordered(*first, last, std::greater<double>{});
        case Op::greater_equal: return ordered(*first, last, std::greater_equal<double>{});
        case Op::both: return both(*first, last);
        case Op::either: return either(*first, last);
        case Op::negation: return last.known() ? Value::of(last.is_false()) : Value{};
        case Op::round_half_up: return rounded(*first, last, 1);
        case Op::percent_half_up: return rounded(*first, last, 100);
        case Op::power: return raised(*first, last);
        case Op::includes: return holds_choice(last, step.slot);
        case Op::add_months: return moved(*first, last);
        case Op::digits: return all_digits(last);
        case Op::years:
        case Op::months: return between_dates(step.op, *first, last);
        case Op::lookup: return looked_up(frame.tables[step.slot], last);
        case Op::has:
            if (!last.known()) return {};
            return Value::of(looked_up(frame.tables[step.slot], last).known());
        case Op::length:
            if (last.kind() != Kind::text) return {};
            return Value::of(static_cast<double>(last.text().size()));
        case Op::minimum:
        case Op::maximum:
        case Op::total:
        case Op::count_true:
        case Op::one_of:
        case Op::first_known:
        case Op::polynomial: return of_many(step.op, {first, step.count});
        default: return of_number(step.op, last);
    }
}

inline Value const& last_operand(Instruction const& step, Value const* top,
                                 EvaluationFrame const& frame) {
    switch (step.last) {
        case From::slot: return frame.slots[step.operand];
        case From::constant: return step.value;
        default: return top[-1];
    }
}

}  // namespace

bool jumps(Op op) {
    return op == Op::jump || op == Op::branch || op == Op::jump_if_false ||
           op == Op::jump_if_true || op == Op::take_if_true;
}

Value applied(Instruction const& step, std::span<Value const> operands,
              std::span<TableIndex const> tables) {
    Instruction all = step;
    all.count = static_cast<std::uint16_t>(operands.size());
    return apply(all, operands.data(), operands.back(), {{}, {}, tables, nullptr});
}

double nearest_whole(double x, double scale) {
    double const product = x * scale;
    double const lost = std::fma(x, scale, -product);
    double const magnitude = std::abs(product);
    double const missing = product < 0 ? -lost : lost;
    double const below = std::floor(magnitude);
    double const above = (magnitude - below) + missing >= 0.5 ? below + 1 : below;
    return product < 0 ? -above : above;
}

TableIndex::TableIndex(Table const& table) : bands(table.bands) {
    for (auto const& [key, number] : table.keyed) keyed.emplace(key, Value::of(number));
    for (auto const& [key, text] : table.keyed_text) keyed.emplace(key, Value::of(text));
}

void append(Code& code, Code const& more) {
    auto const base = static_cast<std::uint16_t>(code.size());
    for (Instruction step : more) {
        if (jumps(step.op)) step.slot = static_cast<std::uint16_t>(step.slot + base);
        if (step.op == Op::branch) step.operand = static_cast<std::uint16_t>(step.operand + base);
        code.push_back(step);
    }
}

Value evaluate(Code const& code, EvaluationFrame const& frame) {
    Value* top = frame.stack;  // one past the last value
    Instruction const* const begin = code.data();
    Instruction const* const end = begin + code.size();
    for (Instruction const* step = begin; step < end; ++step) {
        switch (step->op) {
            case Op::constant: *top++ = step->value; continue;
            case Op::slot: *top++ = frame.slots[step->slot]; continue;
            case Op::given_known: *top++ = Value::of(frame.given[step->slot] != 0); continue;
            case Op::jump: step = begin + step->slot - 1; continue;
            case Op::branch: {
                Value const condition = *--top;
                if (condition.is_true()) continue;
                if (!condition.known()) *top++ = Value{};
                step = begin + (condition.known() ? step->slot : step->operand) - 1;
                continue;
            }
            case Op::jump_if_false:
                if (top[-1].is_false()) step = begin + step->slot - 1;
                continue;
            case Op::jump_if_true:
                if (top[-1].is_true()) step = begin + step->slot - 1;
                continue;
            case Op::take_if_true:
                if (!(--top)->is_true()) continue;
                *top++ = step->value;
                step = begin + step->slot - 1;
                continue;
            case Op::store: frame.written[step->slot] = *--top; continue;
            case Op::stop_if_true:
                if ((--top)->is_true()) return Value::of(true);
                continue;
            default: break;
        }
        Value* const result = top - step->count;
        Value const* const first = step->first == From::slot ? &frame.slots[step->slot] : result;
        *result = apply(*step, first, last_operand(*step, top, frame), frame);
        top = result + 1;
    }
    return top == frame.stack ? Value{} : frame.stack[0];
}

}  // namespace parallax
