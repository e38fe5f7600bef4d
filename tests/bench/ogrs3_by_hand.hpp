#pragma once
// OGRS3 as a programmer would write it by hand: what the definition file is measured against.

#include "support/date.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

namespace parallax::bench {

struct Person {
    bool male = true;
    Date born{};
    Date convicted{};
    Date start{};
    int sanctions = 1;
    int age_at_first = 18;
    std::string offence;
};

struct Reconviction {
    int one_year = 0;
    int two_year = 0;
    int level = 0;  ///< 0 low to 3 very high
};

/// The figure of each offence code that has one.
using OffenceFigures = std::unordered_map<std::string, double>;

OffenceFigures read_offence_figures(std::filesystem::path const& table);

/// Nothing when the facts cannot be used.
std::optional<Reconviction> ogrs3(Person const& person, OffenceFigures const& figures);

}  // namespace parallax::bench
