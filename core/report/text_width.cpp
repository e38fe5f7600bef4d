#include "report/text_width.hpp"

#include "support/text.hpp"

#include <array>

namespace parallax {

namespace {

/// Advance widths of Inter from the blank to the tilde, in thousandths of the size; of Regular and
/// SemiBold the wider.
constexpr std::array<int, 95> advances{
    281, 309, 403, 643, 649, 844, 663, 222, 393, 393, 543, 673, 295, 466, 290, 379, 667, 481,  621,
    652, 666, 632, 648, 587, 646, 648, 290, 295, 673, 673, 673, 544, 999, 724, 657, 744, 724,  608,
    587, 755, 744, 275, 561, 677, 566, 906, 753, 775, 643, 776, 651, 649, 660, 741, 724, 1007, 690,
    705, 653, 393, 379, 393, 481, 468, 497, 575, 630, 577, 630, 593, 377, 625, 613, 261, 261,  569,
    261, 898, 610, 608, 625, 625, 397, 549, 380, 608, 576, 837, 563, 576, 562, 393, 358, 393,  673,
};
/// Letters with accents, dashes and quotation marks; wider than nearly all of them.
constexpr int other_advance = 700;

}  // namespace

double text_width(std::string_view text, double size) {
    int total = 0;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 32 && byte < 127) {
            total += advances.at(byte - 32U);
        } else if ((byte & 0xC0U) != 0x80U) {  // the first byte of a letter
            total += other_advance;
        }
    }
    return total * size / 1000;
}

std::vector<std::string> lines_within(std::string_view text, double size, double width) {
    std::vector<std::string> lines;
    for (std::string const& word : split(text, ' ')) {
        if (word.empty()) continue;
        bool const fits = !lines.empty() && text_width(lines.back() + ' ' + word, size) <= width;
        if (fits) {
            lines.back() += ' ' + word;
        } else {
            lines.push_back(word);
        }
    }
    return lines;
}

}  // namespace parallax
