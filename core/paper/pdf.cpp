#include "paper/pdf.hpp"

#include "paper/complete.hpp"
#include "paper/painter.hpp"

namespace parallax {

Expected<std::string> to_pdf(Document const& document) {
    Strokes const strokes = laid_out(document);
    return painted(strokes, document).and_then([&](std::string const& pdf) {
        return completed(pdf, strokes, document);
    });
}

Expected<int> page_count(Document const& document) { return pages_of(laid_out(document)); }

}  // namespace parallax
