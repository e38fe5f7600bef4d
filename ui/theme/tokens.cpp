#include "ui/theme/tokens.hpp"

namespace parallax::ui {

Colours const& lightColours() {
    static Colours const colours{.page = 0xFFFFFFFFU,
                                 .dock = 0xFFF4F5F5U,
                                 .chrome = 0xFFECEEEEU,
                                 .card = 0xFFFFFFFFU,
                                 .sunk = 0xFFF4F5F5U,
                                 .text = 0xFF0B0C0CU,
                                 .text2 = 0xFF484F54U,
                                 .line = 0xFFD3D7D9U,
                                 .cardLine = 0xFFB9BFC3U,
                                 .control = 0xFF7A8287U,
                                 .strong = 0xFF0B0C0CU,
                                 .selected = 0xFFE3E6E8U,
                                 .onSelected = 0xFF0B0C0CU,
                                 .bar = 0xFF484F54U,
                                 .future = 0xFF596166U,
                                 .partOf = 0xFF6B7378U,
                                 .overlaps = 0xFFD5DADCU};
    return colours;
}

Colours const& darkColours() {
    static Colours const colours{.page = 0xFF16191CU,
                                 .dock = 0xFF1C2024U,
                                 .chrome = 0xFF22272BU,
                                 .card = 0xFF1C2024U,
                                 .sunk = 0xFF22272BU,
                                 .text = 0xFFF1F3F4U,
                                 .text2 = 0xFFB9C1C6U,
                                 .line = 0xFF353C42U,
                                 .cardLine = 0xFF4A535AU,
                                 .control = 0xFF87929AU,
                                 .strong = 0xFFF1F3F4U,
                                 .selected = 0xFF2F363CU,
                                 .onSelected = 0xFFF1F3F4U,
                                 .bar = 0xFFB9C1C6U,
                                 .future = 0xFFA3ADB3U,
                                 .partOf = 0xFF98A2A8U,
                                 .overlaps = 0xFF353C42U};
    return colours;
}

LevelRamp const& lightRamp() {
    static LevelRamp const ramp{.tone = {0xFFFFFFFFU, 0xFFB9D3ECU, 0xFF2073BCU, 0xFF12436DU},
                                .onTone = {0xFF0B0C0CU, 0xFF0B0C0CU, 0xFFFFFFFFU, 0xFFFFFFFFU},
                                .outline = 0xFF0B0C0CU};
    return ramp;
}

// Turned round: the further a band stands out from the page, the higher it is on its scale.
LevelRamp const& darkRamp() {
    static LevelRamp const ramp{.tone = {0xFF16191CU, 0xFF12436DU, 0xFF2073BCU, 0xFFB9D3ECU},
                                .onTone = {0xFFF1F3F4U, 0xFFFFFFFFU, 0xFFFFFFFFU, 0xFF0B0C0CU},
                                .outline = 0xFFB9C1C6U};
    return ramp;
}

TypeStyle typeStyle(Type type) {
    static constexpr std::array<TypeStyle, 12> styles{{
        {44, 50, 700},    // Display
        {22, 29, 600},    // Verdict
        {20, 26, 600},    // H1
        {19, 26, 600},    // Banner
        {21, 26, 700},    // Level
        {16, 21, 600},    // Question
        {16, 22, 600},    // H2
        {14, 20, 600},    // H3
        {14, 20, 400},    // Body
        {13, 18, 400},    // BodySmall
        {12.5, 17, 400},  // Meta
        {12, 15, 400},    // Tick
    }};
    return styles[static_cast<std::size_t>(type)];
}

}  // namespace parallax::ui
