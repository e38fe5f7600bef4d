#include "instrument/reader.hpp"
#include "support/files.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace parallax {

namespace {

std::optional<double> exact_number(std::string_view text) {
    double value = 0;
    auto const end = text.data() + text.size();
    auto const [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

std::optional<std::size_t> column_of(std::vector<std::string> const& header,
                                     std::string const& name) {
    auto const found = std::find(header.begin(), header.end(), name);
    if (found == header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

}  // namespace

Expected<std::map<std::string, double, std::less<>>> read_table_file(
    std::filesystem::path const& file, std::string const& key, std::string const& value) {
    auto const bytes = read_file(file);
    if (!bytes) return tl::unexpected(bytes.error());
    auto const lines = split(*bytes, '\n');
    auto const header = split(lines.front(), '\t');
    auto const key_column = column_of(header, key);
    auto const value_column = column_of(header, value);
    if (!key_column || !value_column) {
        return fail({ProblemKind::bad_input,
                     {file.string(), 1, 1},
                     "The first line",
                     fmt::format("'{}'", lines.front()),
                     fmt::format("columns named '{}' and '{}'", key, value)});
    }
    std::map<std::string, double, std::less<>> rows;
    Problems problems;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        auto const cells = split(lines[i], '\t');
        if (cells.size() <= std::max(*key_column, *value_column)) continue;
        std::string const& text = cells[*value_column];
        if (text.empty()) continue;
        auto const number = exact_number(text);
        if (!number) {
            problems.push_back({ProblemKind::bad_input,
                                {file.string(), static_cast<unsigned>(i + 1), 1},
                                fmt::format("Column '{}'", value),
                                fmt::format("'{}'", text),
                                "a number or nothing"});
            continue;
        }
        rows[cells[*key_column]] = *number;
    }
    if (!problems.empty()) return fail(std::move(problems));
    return rows;
}

}  // namespace parallax
