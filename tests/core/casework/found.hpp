#pragma once
// What contradicts what in a case, as tests ask it.

#include "casework/contradictions.hpp"
#include "core/casework/example.hpp"

namespace parallax::test {

inline std::vector<Contradiction> found_in(Case const& kase, char const* iso = "2026-12-31") {
    return contradictions(kase, catalogue(), words(), day(iso));
}

inline std::vector<std::string> codes_in(Case const& kase, char const* iso = "2026-12-31") {
    std::vector<std::string> codes;
    for (Contradiction const& one : found_in(kase, iso)) codes.push_back(one.code);
    return codes;
}

inline std::vector<std::string> places_of(Contradiction const& one) {
    std::vector<std::string> codes;
    for (RecordPlace const& place : one.places) codes.push_back(place.code);
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace parallax::test
