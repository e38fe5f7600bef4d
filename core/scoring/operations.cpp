// What operators and functions give, one by one.

#include "scoring/orders.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace parallax {

namespace {

using Kind = Value::Kind;

constexpr double most_months = 12000;  // a thousand years; days beyond cannot be named

template <bool wanted>
Value same(Value a, Value b) {
    if (!a.known() || !b.known()) return {};
    return Value::of((a == b) == wanted);
}

/// Values of one kind have an order, but for texts.
template <class Compare>
Value ordered(Value a, Value b) {
    if (!a.known() || a.kind() != b.kind() || a.kind() == Kind::text) return {};
    return Value::of(Compare{}(a.rank(), b.rank()));
}

Value both(Value a, Value b) {
    if (a.is_false() || b.is_false()) return Value::of(false);
    return a.is_true() && b.is_true() ? Value::of(true) : Value{};
}

Value either(Value a, Value b) {
    if (a.is_true() || b.is_true()) return Value::of(true);
    return a.is_false() && b.is_false() ? Value::of(false) : Value{};
}

template <class Before>
Value extreme(std::span<Value const> values) {
    Value found = values.front();
    for (Value const& value : values) {
        if (!value.is_number()) return {};
        if (Before{}(value.number(), found.number())) found = value;
    }
    return found;
}

Value total(std::span<Value const> values) {
    double sum = 0;
    for (Value const& value : values) {
        if (!value.is_number()) return {};
        sum += value.number();
    }
    return finite_or_unknown(sum);
}

Value count_true(std::span<Value const> values) {
    double count = 0;
    for (Value const& value : values) {
        if (value.kind() != Kind::boolean) return {};
        if (value.is_true()) ++count;
    }
    return Value::of(count);
}

Value any_true(std::span<Value const> values) {
    auto const is_true = [](Value value) { return value.is_true(); };
    return Value::of(std::any_of(values.begin(), values.end(), is_true));
}

Value one_of(std::span<Value const> values) {
    if (!values.front().known()) return {};
    auto const rest = values.subspan(1);
    if (std::find(rest.begin(), rest.end(), values.front()) != rest.end()) return Value::of(true);
    bool const open =
        std::any_of(rest.begin(), rest.end(), [](Value const& value) { return !value.known(); });
    return open ? Value{} : Value::of(false);
}

template <int times>
Value rounded(Value x, Value places) {
    if (!x.is_number() || !places.is_number()) return {};
    static constexpr std::array tens = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    bool const listed = places.number() >= 0 && places.number() < static_cast<double>(tens.size());
    double const scale =
        listed ? tens[static_cast<std::size_t>(places.number())] : std::pow(10.0, places.number());
    return finite_or_unknown(nearest_whole(x.number(), times * scale) / scale);
}

/// a1 x + a2 x^2 + ..., by Horner's rule.
Value polynomial(std::span<Value const> values) {
    double sum = 0;
    for (Value const& value : values) {
        if (!value.is_number()) return {};
    }
    double const x = values.front().number();
    for (std::size_t i = values.size() - 1; i > 0; --i) sum = (sum + values[i].number()) * x;
    return finite_or_unknown(sum);
}

Value raised(Value x, Value power) {
    if (!x.is_number() || !power.is_number()) return {};
    return finite_or_unknown(std::pow(x.number(), power.number()));
}

Value moved(Value date, Value count) {
    bool const sound =
        date.kind() == Kind::date && count.is_number() && std::abs(count.number()) <= most_months;
    return sound ? Value::of(add_months(date.date(), static_cast<int>(count.number()))) : Value{};
}

Value first_of(std::span<Value const> values) {
    auto const found = std::find_if(values.begin(), values.end(),
                                    [](Value const& value) { return value.known(); });
    return found == values.end() ? Value{} : *found;
}

template <int (*count)(Date, Date)>
Value between_dates(Value from, Value to) {
    if (from.kind() != Kind::date || to.kind() != Kind::date) return {};
    return Value::of(static_cast<double>(count(from.date(), to.date())));
}

Value logarithm(double x) { return x > 0 ? Value::of(std::log(x)) : Value{}; }
Value exponential(double x) { return finite_or_unknown(std::exp(x)); }
Value logistic(double x) {
    double const e = std::exp(x);
    return Value::of(std::isinf(e) ? 1.0 : e / (1.0 + e));
}
Value negated(double x) { return Value::of(-x); }
Value down(double x) { return Value::of(std::floor(x)); }
Value up(double x) { return Value::of(std::ceil(x)); }
Value absolute(double x) { return Value::of(std::abs(x)); }

template <Value (*operation)(double)>
Value of_number(Order const& order, Registers const& registers) {
    Value const x = registers.values[order.last];
    return x.is_number() ? operation(x.number()) : Value{};
}

template <Value (*operation)(Value, Value)>
Value of_two(Order const& order, Registers const& registers) {
    return operation(registers.values[order.first], registers.values[order.last]);
}

template <Value (*operation)(std::span<Value const>)>
Value of_list(Order const& order, Registers const& registers) {
    return operation({&registers.values[order.first], order.count});
}

Value holds_choice(Order const& order, Registers const& registers) {
    Value const several = registers.values[order.last];
    if (several.kind() != Kind::several) return {};
    return Value::of(((several.several() >> order.place) & 1U) != 0);
}

Value all_digits(Order const& order, Registers const& registers) {
    Value const text = registers.values[order.last];
    if (text.kind() != Kind::text) return {};
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return Value::of(std::all_of(text.text().begin(), text.text().end(), is_digit));
}

Value length(Order const& order, Registers const& registers) {
    Value const text = registers.values[order.last];
    if (text.kind() != Kind::text) return {};
    return Value::of(static_cast<double>(text.text().size()));
}

Value entry(Order const& order, Registers const& registers) {
    return looked_up(registers.tables[order.place], registers.values[order.last]);
}

Value has_entry(Order const& order, Registers const& registers) {
    if (!registers.values[order.last].known()) return {};
    return Value::of(entry(order, registers).known());
}

}  // namespace

Operation operation_of(Op op) {
    switch (op) {
        case Op::equal: return of_two<same<true>>;
        case Op::not_equal: return of_two<same<false>>;
        case Op::less: return of_two<ordered<std::less<>>>;
        case Op::less_equal: return of_two<ordered<std::less_equal<>>>;
        case Op::greater: return of_two<ordered<std::greater<>>>;
        case Op::greater_equal: return of_two<ordered<std::greater_equal<>>>;
        case Op::both: return of_two<both>;
        case Op::either: return of_two<either>;
        case Op::power: return of_two<raised>;
        case Op::add_months: return of_two<moved>;
        case Op::years: return of_two<between_dates<completed_years>>;
        case Op::months: return of_two<between_dates<whole_months>>;
        case Op::round_half_up: return of_two<rounded<1>>;
        case Op::percent_half_up: return of_two<rounded<100>>;
        case Op::log: return of_number<logarithm>;
        case Op::exponential: return of_number<exponential>;
        case Op::logistic: return of_number<logistic>;
        case Op::negate: return of_number<negated>;
        case Op::floor: return of_number<down>;
        case Op::ceiling: return of_number<up>;
        case Op::absolute: return of_number<absolute>;
        case Op::minimum: return of_list<extreme<std::less<>>>;
        case Op::maximum: return of_list<extreme<std::greater<>>>;
        case Op::total: return of_list<total>;
        case Op::count_true: return of_list<count_true>;
        case Op::any_true: return of_list<any_true>;
        case Op::one_of: return of_list<one_of>;
        case Op::polynomial: return of_list<polynomial>;
        case Op::first_known: return of_list<first_of>;
        case Op::digits: return all_digits;
        case Op::length: return length;
        case Op::includes: return holds_choice;
        case Op::lookup: return entry;
        case Op::has: return has_entry;
        default: return nullptr;  // the run itself does it
    }
}

Value looked_up(TableIndex const& table, Value key) {
    if (key.kind() == Kind::text) {
        auto const found = table.keyed.find(key.text());
        return found == table.keyed.end() ? Value{} : found->second;
    }
    if (!key.is_number()) return {};
    for (TableIndex::Band const& band : table.bands) {
        if (key.number() >= band.from && key.number() <= band.to) return band.value;
    }
    return {};
}

double nearest_whole(double x, double scale) {
    double const product = x * scale;
    double const magnitude = std::abs(product);
    double const below = std::floor(magnitude);
    double const beyond = magnitude - below;
    // What the product lost in rounding is far less than 1 in 2 to the 20 here: it cannot decide.
    constexpr double near = 0x1p-20;
    constexpr double small = 0x1p32;
    double missing = 0;
    if (magnitude >= small || std::abs(beyond - 0.5) <= near) {
        double const lost = std::fma(x, scale, -product);
        missing = product < 0 ? -lost : lost;
    }
    double const above = below + static_cast<double>(beyond + missing >= 0.5);
    return product < 0 ? -above : above;
}

TableIndex::TableIndex(Table const& table) {
    constexpr double endless = std::numeric_limits<double>::infinity();
    for (Table::Band const& band : table.bands) {
        bands.push_back(
            {band.from.value_or(-endless), band.to.value_or(endless), Value::of(band.value)});
    }
    for (auto const& [key, number] : table.keyed) keyed.emplace(key, Value::of(number));
    for (auto const& [key, text] : table.keyed_text) keyed.emplace(key, Value::of(text));
}

}  // namespace parallax
