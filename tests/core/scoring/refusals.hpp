#pragma once
// Definitions that must be refused, and where.

#include "workshop.hpp"

#include <algorithm>

namespace parallax::test {

/// The line and column of a passage, counted from 1.
inline Place place_of(std::string const& text, std::string const& passage) {
    auto const at = text.find(passage);
    REQUIRE(at != std::string::npos);
    auto const before = text.substr(0, at);
    auto const lines = std::count(before.begin(), before.end(), '\n');
    auto const line_begin = before.rfind('\n');
    return {{}, static_cast<unsigned>(lines) + 1, static_cast<unsigned>(at - line_begin)};
}

/// Refused, by a problem that begins where the passage does.
inline Problem require_refused_at(std::string const& text, std::string const& passage) {
    Workshop shop;
    auto const faults = shop.faults(text);
    INFO(sentences(faults));
    REQUIRE_FALSE(faults.empty());
    Place const wanted = place_of(text, passage);
    CHECK(faults[0].where.line == wanted.line);
    CHECK(faults[0].where.column == wanted.column);
    return faults[0];
}

}  // namespace parallax::test
