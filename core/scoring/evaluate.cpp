#include "scoring/expression.hpp"

#include <algorithm>
#include <cmath>

namespace parallax {

namespace {

using Kind = Value::Kind;

constexpr double most_months = 12000;  // a thousand years; days beyond cannot be named

Value number_or_unknown(double value) { return std::isfinite(value) ? Value::of(value) : Value{}; }

/// Arithmetic works on numbers; days may be subtracted or moved, but come out as numbers.
Value arithmetic(Op op, Value const& a, Value const& b) {
    if (a.kind != Kind::number || b.kind != Kind::number) return {};
    switch (op) {
        case Op::add: return number_or_unknown(a.number + b.number);
        case Op::subtract: return number_or_unknown(a.number - b.number);
        case Op::multiply: return number_or_unknown(a.number * b.number);
        default: return b.number == 0 ? Value{} : number_or_unknown(a.number / b.number);
    }
}

Value comparison(Op op, Value const& a, Value const& b) {
    if (!a.known() || !b.known()) return {};
    if (op == Op::equal) return Value::of(a == b);
    if (op == Op::not_equal) return Value::of(!(a == b));
    if (a.kind != b.kind || a.kind == Kind::text) return {};
    switch (op) {
        case Op::less: return Value::of(a.number < b.number);
        case Op::less_equal: return Value::of(a.number <= b.number);
        case Op::greater: return Value::of(a.number > b.number);
        default: return Value::of(a.number >= b.number);
    }
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
        if (value.kind != Kind::number) return {};
        if (largest ? value.number > found.number : value.number < found.number) found = value;
    }
    return found;
}

Value total(std::span<Value const> values) {
    double sum = 0;
    for (Value const& value : values) {
        if (value.kind != Kind::number) return {};
        sum += value.number;
    }
    return Value::of(sum);
}

Value count_true(std::span<Value const> values) {
    double count = 0;
    for (Value const& value : values) {
        if (value.kind != Kind::boolean) return {};
        count += value.number;
    }
    return Value::of(count);
}

Value one_of(std::span<Value const> values) {
    if (!values.front().known()) return {};
    auto const rest = values.subspan(1);
    return Value::of(std::find(rest.begin(), rest.end(), values.front()) != rest.end());
}

Value rounded(Value const& x, Value const& places, double times) {
    if (x.kind != Kind::number || places.kind != Kind::number) return {};
    double const scale = std::pow(10.0, places.number);
    return number_or_unknown(nearest_whole(x.number, times * scale) / scale);
}

/// a1 x + a2 x^2 + ..., by Horner's rule.
Value polynomial(std::span<Value const> values) {
    double sum = 0;
    for (Value const& value : values) {
        if (value.kind != Kind::number) return {};
    }
    double const x = values.front().number;
    for (std::size_t i = values.size() - 1; i > 0; --i) sum = (sum + values[i].number) * x;
    return number_or_unknown(sum);
}

Value raised(Value const& x, Value const& power) {
    if (x.kind != Kind::number || power.kind != Kind::number) return {};
    return number_or_unknown(std::pow(x.number, power.number));
}

Value moved(Value const& date, Value const& count) {
    bool const sound = date.kind == Kind::date && count.kind == Kind::number &&
                       std::abs(count.number) <= most_months;
    return sound ? Value::of(add_months(date.date(), static_cast<int>(count.number))) : Value{};
}

Value first_of(std::span<Value const> values) {
    auto const found = std::find_if(values.begin(), values.end(),
                                    [](Value const& value) { return value.known(); });
    return found == values.end() ? Value{} : *found;
}

Value holds_choice(Value const& several, unsigned place) {
    if (several.kind != Kind::several) return {};
    return Value::of(((static_cast<std::uint64_t>(several.number) >> place) & 1U) != 0);
}

Value all_digits(Value const& text) {
    if (text.kind != Kind::text) return {};
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return Value::of(std::all_of(text.text->begin(), text.text->end(), is_digit));
}

Value between_dates(Op op, Value const& from, Value const& to) {
    if (from.kind != Kind::date || to.kind != Kind::date) return {};
    int const count = op == Op::years ? completed_years(from.date(), to.date())
                                      : whole_months(from.date(), to.date());
    return Value::of(static_cast<double>(count));
}

Value looked_up(Table const& table, Value const& key) {
    if (key.kind == Kind::text) {
        auto const found = table.keyed.find(*key.text);
        if (found != table.keyed.end()) return Value::of(found->second);
        auto const word = table.keyed_text.find(*key.text);
        return word == table.keyed_text.end() ? Value{} : Value::of(word->second);
    }
    if (key.kind != Kind::number) return {};
    for (Table::Band const& band : table.bands) {
        bool const above = !band.from || key.number >= *band.from;
        if (above && (!band.to || key.number <= *band.to)) return Value::of(band.value);
    }
    return {};
}

Value of_number(Op op, Value const& x) {
    if (x.kind != Kind::number) return {};
    switch (op) {
        case Op::negate: return Value::of(-x.number);
        case Op::log: return x.number > 0 ? Value::of(std::log(x.number)) : Value{};
        case Op::exponential: return number_or_unknown(std::exp(x.number));
        case Op::logistic: {
            double const e = std::exp(x.number);
            return Value::of(std::isinf(e) ? 1.0 : e / (1.0 + e));
        }
        case Op::floor: return Value::of(std::floor(x.number));
        case Op::ceiling: return Value::of(std::ceil(x.number));
        default: return Value::of(std::abs(x.number));
    }
}

Value apply(Instruction const& step, std::span<Value const> in, Frame const& frame) {
    switch (step.op) {
        case Op::constant: return step.value;
        case Op::slot: return frame.slots[step.slot];
        case Op::given_known: return Value::of(frame.given[step.slot] != 0);
        case Op::add:
        case Op::subtract:
        case Op::multiply:
        case Op::divide: return arithmetic(step.op, in[0], in[1]);
        case Op::equal:
        case Op::not_equal:
        case Op::less:
        case Op::less_equal:
        case Op::greater:
        case Op::greater_equal: return comparison(step.op, in[0], in[1]);
        case Op::both: return both(in[0], in[1]);
        case Op::either: return either(in[0], in[1]);
        case Op::negation: return in[0].known() ? Value::of(in[0].is_false()) : Value{};
        case Op::select: return in[0].is_true() ? in[1] : in[0].is_false() ? in[2] : Value{};
        case Op::minimum: return extreme(in, false);
        case Op::maximum: return extreme(in, true);
        case Op::total: return total(in);
        case Op::count_true: return count_true(in);
        case Op::one_of: return one_of(in);
        case Op::round_half_up: return rounded(in[0], in[1], 1);
        case Op::percent_half_up: return rounded(in[0], in[1], 100);
        case Op::power: return raised(in[0], in[1]);
        case Op::polynomial: return polynomial(in);
        case Op::first_known: return first_of(in);
        case Op::includes: return holds_choice(in[0], step.slot);
        case Op::add_months: return moved(in[0], in[1]);
        case Op::digits: return all_digits(in[0]);
        case Op::years:
        case Op::months: return between_dates(step.op, in[0], in[1]);
        case Op::lookup: return looked_up(frame.tables[step.slot], in[0]);
        case Op::has:
            if (!in[0].known()) return {};
            return Value::of(looked_up(frame.tables[step.slot], in[0]).known());
        case Op::length:
            if (in[0].kind != Kind::text) return {};
            return Value::of(static_cast<double>(in[0].text->size()));
        default: return of_number(step.op, in[0]);
    }
}

}  // namespace

double nearest_whole(double x, double scale) {
    double const product = x * scale;
    double const lost = std::fma(x, scale, -product);
    double const magnitude = std::abs(product);
    double const missing = product < 0 ? -lost : lost;
    double const below = std::floor(magnitude);
    double const above = (magnitude - below) + missing >= 0.5 ? below + 1 : below;
    return product < 0 ? -above : above;
}

Value evaluate(Code const& code, Frame const& frame) {
    Value* top = frame.stack;  // one past the last value
    for (Instruction const& step : code) {
        Value* const in = top - step.count;
        *in = apply(step, {in, step.count}, frame);
        top = in + 1;
    }
    return top == frame.stack ? Value{} : frame.stack[0];
}

}  // namespace parallax
