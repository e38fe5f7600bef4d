#include "paper/compositor.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// The least part of the usual air, in tenths, that still tells rows apart.
constexpr int least_tenths = 2;

Strokes composed(Typesetter const& typesetter, Document const& document, double air) {
    Frame frame;
    frame.air = air;
    Compositor compositor(typesetter, frame);
    compositor.put(document.blocks);
    return compositor.take();
}

}  // namespace

Strokes laid_out(Document const& document) {
    Typesetter const typesetter;
    Strokes usual = composed(typesetter, document, 1);
    if (!document.one_side || pages_of(usual) == 1) return usual;
    // Where the closest setting does not help, several pages had better be easy to read.
    Strokes closest = composed(typesetter, document, least_tenths / 10.0);
    if (pages_of(closest) > 1) return usual;
    for (int tenths = 9; tenths > least_tenths; --tenths) {
        Strokes closer = composed(typesetter, document, tenths / 10.0);
        if (pages_of(closer) == 1) return closer;
    }
    return closest;
}

int pages_of(Strokes const& strokes) {
    return 1 + static_cast<int>(std::count_if(strokes.begin(), strokes.end(), [](auto const& it) {
               return std::holds_alternative<NewPage>(it);
           }));
}

}  // namespace parallax
