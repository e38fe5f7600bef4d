#pragma once
// A value while a program runs: small, copied freely, never owning memory.

#include "support/date.hpp"

#include <cstdint>
#include <string>

namespace parallax {

struct Value {
    enum class Kind : std::uint8_t { unknown, boolean, number, text, date, several };

    Kind kind = Kind::unknown;
    double number = 0;  ///< boolean as 0 or 1; date as its day number; several: one bit each
    std::string const* text = nullptr;  ///< lives in the program or in the answers

    static Value of(bool value) { return {Kind::boolean, value ? 1.0 : 0.0, nullptr}; }
    static Value of(double value) { return {Kind::number, value, nullptr}; }
    static Value of(std::string const& value) { return {Kind::text, 0, &value}; }
    static Value of(Date value) {
        return {Kind::date, static_cast<double>(day_number(value)), nullptr};
    }

    /// Several choices of a fact, the first of its choices in the lowest bit.
    static Value of_several(std::uint64_t bits) {
        return {Kind::several, static_cast<double>(bits), nullptr};
    }

    bool known() const { return kind != Kind::unknown; }
    bool is_true() const { return kind == Kind::boolean && number != 0; }
    bool is_false() const { return kind == Kind::boolean && number == 0; }
    Date date() const { return date_from_day_number(static_cast<int>(number)); }

    bool operator==(Value const& other) const {
        if (kind != other.kind) return false;
        return kind == Kind::text ? *text == *other.text : number == other.number;
    }
};

}  // namespace parallax
