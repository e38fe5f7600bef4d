#include "casework/page_lines.hpp"

namespace parallax {

bool holds_on(PageLine const& line, Date day) {
    bool const begun = !line.from.known() || line.from.possibly_by(day);
    auto const over = over_from(line);
    return begun && (!over || day < *over);
}

std::optional<Date> over_from(PageLine const& line) {
    if (!line.until.known()) return std::nullopt;
    return next_day(line.until.last());
}

}  // namespace parallax
