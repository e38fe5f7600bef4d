#include "instrument/reader.hpp"
#include "support/files.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

std::optional<std::size_t> column_of(std::vector<std::string> const& header,
                                     std::string const& name) {
    auto const found = std::find(header.begin(), header.end(), name);
    if (found == header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

}  // namespace

Expected<std::map<std::string, std::string, std::less<>>> read_table_file(
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
    std::map<std::string, std::string, std::less<>> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        auto const cells = split(lines[i], '\t');
        if (cells.size() <= std::max(*key_column, *value_column)) continue;
        std::string const& text = cells[*value_column];
        if (!text.empty()) rows[cells[*key_column]] = text;
    }
    return rows;
}

}  // namespace parallax
