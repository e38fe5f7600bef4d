#pragma once
// How soon an agency wants a tool's answers looked at again, where it has its own rule.

#include "instrument/definition.hpp"

namespace parallax {

/// What the file is called, in an agency's folder of instruments.
inline constexpr std::string_view intervals_file = "intervals.toml";

struct Interval {
    std::string instrument;  ///< id, or id@edition
    int months = 0;
    std::string source;
    Place at;
};

/// Reads an agency's intervals; all problems at once. A folder without the file has none.
std::vector<Interval> read_intervals(std::filesystem::path const& folder, Problems& problems);

/// Whether it is for that edition, or for every edition of the tool.
bool is_for(Interval const& interval, Definition const& definition);

/// Sets the months and says whose they are; what the tool itself says stays to be read.
void set_interval(Interval const& interval, Definition& definition);

}  // namespace parallax
