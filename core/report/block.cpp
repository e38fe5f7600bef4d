#include "report/block.hpp"

namespace parallax {

std::string plain_text(Run const& run) {
    std::string text;
    for (Span const& span : run) {
        if (span.figure && span.text.empty()) text += "[" + span.figure->alternative + "]";
        text += span.text;
        if (span.break_after) text += '\n';
    }
    return text;
}

}  // namespace parallax
