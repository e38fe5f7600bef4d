#pragma once
// One include for Catch2 2 and 3.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
namespace parallax::test {
inline auto contains(std::string const& text) { return Catch::Matchers::ContainsSubstring(text); }
}  // namespace parallax::test
#else
#include <catch2/catch.hpp>
namespace parallax::test {
inline auto contains(std::string const& text) { return Catch::Matchers::Contains(text); }
}  // namespace parallax::test
#endif
