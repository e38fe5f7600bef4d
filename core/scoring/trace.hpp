#pragma once
// How an outcome came about: what each step gave, kept as the run left it. The words are put
// together when somebody asks for them, so that scoring need not wait for them.

#include "instrument/definition.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace parallax {

/// A value of a step: no value, yes or no, a number, a word.
using StepValue = std::variant<std::monostate, bool, double, std::string>;

struct TraceLine {
    std::string step;
    std::string title;               ///< first column; empty: not a row of its own
    std::string answer;              ///< second column: the item's answer in words
    std::vector<StepValue> values;   ///< every value it can take, in order
    std::string value_text;          ///< third column: "0, 1 or 2"
    std::string text;                ///< plain sentence
    bool subtotal = false;
    Basis basis;
};

/// Immutable, cheap to copy, and independent of the instrument and the answers it came from.
class Trace {
public:
    struct Kept;  ///< see trace.cpp

    Trace() = default;
    explicit Trace(std::shared_ptr<Kept const> kept) : kept_(std::move(kept)) {}

    bool empty() const;

    /// In the order of the steps. A step that gave nothing that can be told has no line.
    std::vector<TraceLine> lines() const;

    /// The line of one step; nothing if it has none.
    std::optional<TraceLine> line(std::string_view step) const;

private:
    std::shared_ptr<Kept const> kept_;
};

}  // namespace parallax
