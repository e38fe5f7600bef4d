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

/// One cell of a line; empty where the line is too short. Large files are read at every start, so
/// nothing is copied but what is wanted.
std::string_view cell(std::string_view line, std::size_t column) {
    for (; column > 0; --column) {
        auto const tab = line.find('\t');
        if (tab == std::string_view::npos) return {};
        line.remove_prefix(tab + 1);
    }
    return line.substr(0, line.find('\t'));
}

}  // namespace

Expected<std::map<std::string, std::string, std::less<>>> read_table_file(
    std::filesystem::path const& file, std::string const& key, std::string const& value) {
    auto const bytes = read_file(file);
    if (!bytes) return tl::unexpected(bytes.error());
    std::string const header_line = bytes->substr(0, bytes->find('\n'));
    auto const header = split(header_line, '\t');
    auto const key_column = column_of(header, key);
    auto const value_column = column_of(header, value);
    if (!key_column || !value_column) {
        return fail({ProblemKind::bad_input,
                     {file.string(), 1, 1},
                     "The first line",
                     fmt::format("'{}'", header_line),
                     fmt::format("columns named '{}' and '{}'", key, value)});
    }
    std::map<std::string, std::string, std::less<>> rows;
    std::string_view rest = std::string_view(*bytes).substr(header_line.size());
    while (!rest.empty()) {
        rest.remove_prefix(1);  // the end of the line before
        auto const line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size());
        auto const found = cell(line, *value_column);
        if (!found.empty()) rows.emplace(cell(line, *key_column), found);
    }
    return rows;
}

}  // namespace parallax
