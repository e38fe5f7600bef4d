#include "support/csv.hpp"

#include <string_view>

namespace parallax {

namespace {

std::string cell(std::string const& text) {
    constexpr std::string_view begins_formula = "=+-@\t\r";
    bool const formula = !text.empty() && begins_formula.find(text.front()) != std::string::npos;
    std::string const shown = formula ? "'" + text : text;
    if (shown.find_first_of(",\"\r\n") == std::string::npos) return shown;
    std::string quoted = "\"";
    for (char const c : shown) {
        if (c == '"') quoted += c;
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace

std::string csv_line(std::vector<std::string> const& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) line += (i == 0 ? "" : ",") + cell(cells[i]);
    return line + "\r\n";
}

}  // namespace parallax
