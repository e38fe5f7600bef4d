#include "instrument/definition.hpp"

#include <algorithm>

namespace parallax {

Place Formula::place_of(std::size_t character) const {
    auto const before = std::string_view(text).substr(0, character);
    auto const written = [&](std::string_view passage) {
        auto const marks =
            std::count_if(passage.begin(), passage.end(), [](char c) { return c == '"'; });
        return static_cast<unsigned>(passage.size() +
                                     (escaped ? static_cast<std::size_t>(marks) : 0));
    };
    Place place = at;
    auto const last_break = before.rfind('\n');
    if (last_break == std::string_view::npos) {
        place.column += written(before);
        return place;
    }
    place.line += static_cast<unsigned>(std::count(before.begin(), before.end(), '\n'));
    place.column = 1 + written(before.substr(last_break + 1));
    return place;
}

}  // namespace parallax
