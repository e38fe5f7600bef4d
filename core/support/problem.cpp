#include "support/problem.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

std::string place_in_words(Place const& where) {
    if (where.file.empty()) return {};
    if (where.line == 0) return where.file + ": ";
    return fmt::format("{}, line {}, column {}: ", where.file, where.line, where.column);
}

}  // namespace

std::string sentence(Problem const& problem) {
    std::string text = place_in_words(problem.where) + problem.what;
    if (!problem.found.empty()) text += fmt::format(": found {}", problem.found);
    if (!problem.wanted.empty()) {
        text += fmt::format("{} expected {}", problem.found.empty() ? ":" : ",", problem.wanted);
    }
    if (!text.empty() && text.back() != '.') text += '.';
    return text;
}

std::string sentences(Problems const& problems) {
    std::string text;
    for (Problem const& problem : problems) {
        if (!text.empty()) text += '\n';
        text += sentence(problem);
    }
    return text;
}

}  // namespace parallax
