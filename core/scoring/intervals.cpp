#include "scoring/intervals.hpp"

#include "instrument/reader.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

constexpr int most_months = 120;

Interval read_interval(toml::table const& table, Reader& head) {
    std::string const id = table["instrument"].value_or(std::string());
    Reader reader(table, fmt::format("interval of '{}'", id), head.file(), head.problems());
    Interval interval{reader.text("instrument", Need::required),
                      reader.whole("months", 0, Need::required),
                      reader.text("source", Need::required), reader.place()};
    reader.finish();
    if (table.contains("months") && (interval.months < 1 || interval.months > most_months)) {
        reader.refuse("months", std::to_string(interval.months),
                      fmt::format("1 to {} months", most_months));
    }
    return interval;
}

}  // namespace

std::vector<Interval> read_intervals(std::filesystem::path const& folder, Problems& problems) {
    std::error_code unknown;
    auto const file = folder / intervals_file;
    if (!std::filesystem::exists(file, unknown)) return {};
    auto const parsed = parse_toml(file);
    if (!parsed) {
        problems.insert(problems.end(), parsed.error().begin(), parsed.error().end());
        return {};
    }
    Problems found;
    Reader head(*parsed, "the intervals", file.string(), found);
    std::vector<Interval> intervals;
    for (toml::table const* table : head.tables("interval")) {
        intervals.push_back(read_interval(*table, head));
    }
    head.finish();
    problems.insert(problems.end(), found.begin(), found.end());
    return found.empty() ? intervals : std::vector<Interval>{};
}

bool is_for(Interval const& interval, Definition const& definition) {
    return interval.instrument == definition.id || interval.instrument == definition.full_id();
}

void set_interval(Interval const& interval, Definition& definition) {
    definition.stale_after_months = interval.months;
    definition.review = fmt::format(
        "After {} {}, as your agency has set it ({}). The tool itself says: {}", interval.months,
        interval.months == 1 ? "month" : "months", interval.source, definition.review);
}

}  // namespace parallax
