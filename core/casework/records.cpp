#include "casework/records.hpp"

#include <algorithm>

namespace parallax {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes the leading run of digits, or of anything else, off the text.
std::string_view take_run(std::string_view& text) {
    auto const digits = is_digit(text.front());
    auto const end =
        std::find_if(text.begin(), text.end(), [&](char c) { return is_digit(c) != digits; });
    auto const run = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(run.size());
    return run;
}

std::string_view without_zeros(std::string_view digits) {
    auto const first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view{} : digits.substr(first);
}

/// -1, 0 or 1: numbers by size, anything else by its letters.
int compare_runs(std::string_view first, std::string_view second) {
    if (is_digit(first.front()) && is_digit(second.front())) {
        first = without_zeros(first);
        second = without_zeros(second);
        if (first.size() != second.size()) return first.size() < second.size() ? -1 : 1;
    }
    int const order = first.compare(second);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

}  // namespace

bool code_before(std::string_view first, std::string_view second) {
    auto const whole_first = first;
    auto const whole_second = second;
    while (!first.empty() && !second.empty()) {
        int const order = compare_runs(take_run(first), take_run(second));
        if (order != 0) return order < 0;
    }
    if (first.empty() != second.empty()) return first.empty();
    return whole_first < whole_second;  // "R1" and "R01" must not be equal
}

}  // namespace parallax
