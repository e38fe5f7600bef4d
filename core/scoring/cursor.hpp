#pragma once
// A place in the text of a formula, and the smallest things that can be read there. For the parser.

#include <string_view>

namespace parallax {

class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

protected:
    static bool is_letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    static bool is_digit(char c) { return c >= '0' && c <= '9'; }

    void skip_space() {
        while (here_ < text_.size() && (text_[here_] == ' ' || text_[here_] == '\n')) ++here_;
    }

    bool sign(std::string_view wanted) {
        skip_space();
        if (text_.substr(here_, wanted.size()) != wanted) return false;
        here_ += wanted.size();
        return true;
    }

    /// A word that is not the beginning of a longer name.
    bool word(std::string_view wanted) {
        skip_space();
        if (text_.substr(here_, wanted.size()) != wanted) return false;
        auto const after = here_ + wanted.size();
        if (after < text_.size() && (is_letter(text_[after]) || is_digit(text_[after])))
            return false;
        here_ = after;
        return true;
    }

    std::string_view name() {
        skip_space();
        auto const begin = here_;
        while (here_ < text_.size() && (is_letter(text_[here_]) || is_digit(text_[here_]))) ++here_;
        return text_.substr(begin, here_ - begin);
    }

    std::string_view text_;
    std::size_t here_ = 0;
};

}  // namespace parallax
