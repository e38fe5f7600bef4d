#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parallax {

template <class Find>
std::string filled(std::string_view text, Find&& find) {
    std::string out;
    while (!text.empty()) {
        auto const open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos) break;
        auto const close = text.find('}', open);
        if (close == std::string_view::npos) {
            out += text.substr(open);
            break;
        }
        auto inside = text.substr(open + 1, close - open - 1);
        auto const bar = inside.find('|');
        auto const value = find(inside.substr(0, bar));
        if (!value) {
            out += text.substr(open, close - open + 1);
        } else if (bar == std::string_view::npos) {
            out += *value;
        } else {
            auto const words = inside.substr(bar + 1);
            auto const second = words.find('|');
            bool const many = *value != "1" && second != std::string_view::npos;
            out += many ? words.substr(second + 1) : words.substr(0, second);
        }
        text.remove_prefix(close + 1);
    }
    return out;
}

}  // namespace parallax
