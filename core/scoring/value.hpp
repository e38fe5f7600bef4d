#pragma once
// A value while a program runs: eight bytes, copied freely, never owning memory. Whatever is not a
// number is kept in the bits of a number that is none (NaN), under a tag in the upper sixteen; so a
// value stays in a register, which is most of what makes scoring fast.

#include "support/date.hpp"

#include <bit>
#include <cstdint>
#include <string>

namespace parallax {

class Value {
public:
    enum class Kind : std::uint16_t {
        number = 0,
        unknown = 0x7FF9,
        boolean = 0x7FFA,
        text = 0x7FFB,
        date = 0x7FFC,
        several = 0x7FFD,
    };

    constexpr Value() : Value(Kind::unknown, 0) {}

    static Value of(bool value) { return {Kind::boolean, value ? 1U : 0U}; }
    /// What is not a number is unknown.
    static Value of(double value) { return value == value ? Value(value) : Value(); }
    /// The text is borrowed: it lives in the program or in the answers.
    static Value of(std::string const& value) {
        return {Kind::text, reinterpret_cast<std::uintptr_t>(&value)};
    }
    static Value of(std::string const&& value) = delete;
    static Value of(Date value) {
        auto const year = static_cast<std::uint64_t>(static_cast<int>(value.year()) + year_zero);
        return {Kind::date, year << 9U | unsigned(value.month()) << 5U | unsigned(value.day())};
    }
    /// Several choices of a fact, the first of its choices in the lowest of up to 48 bits.
    static Value of_several(std::uint64_t choices) { return {Kind::several, choices & payload}; }

    Kind kind() const {
        auto const tag = static_cast<std::uint16_t>(bits_ >> 48U);
        bool const tagged = tag >= static_cast<std::uint16_t>(Kind::unknown) &&
                            tag <= static_cast<std::uint16_t>(Kind::several);
        return tagged ? static_cast<Kind>(tag) : Kind::number;
    }
    bool is_number() const { return kind() == Kind::number; }
    bool known() const { return bits_ != Value().bits_; }
    bool is_true() const { return bits_ == of(true).bits_; }
    bool is_false() const { return bits_ == of(false).bits_; }

    /// Of a number; of anything else a NaN, so that arithmetic with it gives a NaN too.
    double number() const { return std::bit_cast<double>(bits_); }
    /// Of a text.
    std::string const& text() const {
        return *reinterpret_cast<std::string const*>(static_cast<std::uintptr_t>(bits_ & payload));
    }
    /// Of a date.
    Date date() const {
        auto const packed = static_cast<unsigned>(bits_ & payload);
        return Date{std::chrono::year{static_cast<int>(packed >> 9U) - year_zero},
                    std::chrono::month{(packed >> 5U) & 15U}, std::chrono::day{packed & 31U}};
    }
    std::uint64_t several() const { return bits_ & payload; }
    /// Two values with the same bits are the same in every way.
    std::uint64_t bits() const { return bits_; }

    /// Where it stands among values of its kind; texts have no order.
    double rank() const { return is_number() ? number() : static_cast<double>(bits_ & payload); }

    bool operator==(Value const& other) const {
        if (bits_ == other.bits_) return true;
        if (kind() != other.kind()) return false;
        if (is_number()) return number() == other.number();
        return kind() == Kind::text && text() == other.text();
    }

private:
    static constexpr std::uint64_t payload = (std::uint64_t{1} << 48U) - 1;
    static constexpr int year_zero = 32768;  ///< years may be negative

    constexpr Value(Kind kind, std::uint64_t content)
        : bits_(static_cast<std::uint64_t>(kind) << 48U | content) {}
    explicit Value(double number) : bits_(std::bit_cast<std::uint64_t>(number)) {}

    std::uint64_t bits_;
};

}  // namespace parallax
