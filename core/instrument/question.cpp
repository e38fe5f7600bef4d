#include "instrument/question.hpp"

#include "support/text.hpp"

namespace parallax {

std::string question_of(Definition const& tool) {
    return filled(tool.measures.question, [&tool](std::string_view name) {
        return name == "group" ? std::optional(tool.measures.to_whom_words) : std::nullopt;
    });
}

}  // namespace parallax
