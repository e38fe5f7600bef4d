#include "paper/painter.hpp"

#include "support/text.hpp"

#include <cairo-pdf.h>

namespace parallax {

namespace {

constexpr TextSize footer_size{12, 14};

cairo_status_t append(void* closure, unsigned char const* bytes, unsigned length) {
    auto& out = *static_cast<std::string*>(closure);
    out.append(reinterpret_cast<char const*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

class Painter {
public:
    Painter(cairo_t* cairo, Document const& document, int pages)
        : cairo_(cairo), document_(document), pages_(pages) {}

    void operator()(OpenTag const& tag) { cairo_tag_begin(cairo_, tag.name.c_str(), nullptr); }
    void operator()(CloseTag const& tag) { cairo_tag_end(cairo_, tag.name.c_str()); }
    void operator()(DrawLine const& line) {
        cairo_move_to(cairo_, line.x, line.baseline);
        pango_cairo_show_layout_line(cairo_, pango_layout_get_line_readonly(line.layout.get(), 0));
    }
    void operator()(DrawFigure const& drawn) {
        cairo_save(cairo_);
        cairo_translate(cairo_, drawn.x, drawn.y);
        paint(cairo_, drawn.figure);
        cairo_restore(cairo_);
    }
    void operator()(DrawRule const& rule) {
        cairo_set_line_width(cairo_, rule.thickness);
        cairo_move_to(cairo_, rule.from, rule.y);
        cairo_line_to(cairo_, rule.to, rule.y);
        cairo_stroke(cairo_);
    }
    void operator()(NewPage const&) {
        footer(false);
        cairo_show_page(cairo_);
        ++page_;
    }

    /// The footer is read once, at the end; on the other pages, and the page numbers everywhere,
    /// it is drawn without tags and becomes an artifact.
    void footer(bool last) {
        double const baseline = a4::foot - footer_size.leading + footer_size.baseline();
        Typeset const words = typesetter_.set({{document_.footer}}, footer_size, unlimited_width);
        bool const read = last && !document_.footer.empty();
        if (read) (*this)(OpenTag{"P"});
        (*this)(DrawLine{words.lines[0].layout, a4::left, baseline});
        if (read) (*this)(CloseTag{"P"});
        std::string const number = filled(document_.page_words, [&](std::string_view name) {
            return name == "page"    ? std::optional(std::to_string(page_))
                   : name == "pages" ? std::optional(std::to_string(pages_))
                                     : std::nullopt;
        });
        if (number.empty()) return;
        Typeset const page = typesetter_.set({{number}}, footer_size, unlimited_width);
        double const gap = document_.footer.empty() ? 0 : 4;
        (*this)(DrawLine{page.lines[0].layout, a4::left + words.lines[0].width + gap, baseline});
    }

private:
    cairo_t* cairo_;
    Document const& document_;
    Typesetter typesetter_;
    int pages_;
    int page_ = 1;
};

}  // namespace

Expected<std::string> painted(Strokes const& strokes, Document const& document) {
    std::string pdf;
    std::shared_ptr<cairo_surface_t> surface(
        cairo_pdf_surface_create_for_stream(append, &pdf, a4::width, a4::height),
        cairo_surface_destroy);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, document.title.c_str());
    // Any fixed date will do: it keeps Cairo from asking the clock, and is taken out again later.
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   "2000-01-01T00:00:00Z");
    std::shared_ptr<cairo_t> cairo(cairo_create(surface.get()), cairo_destroy);
    cairo_set_source_rgb(cairo.get(), 0, 0, 0);
    Painter painter(cairo.get(), document, pages_of(strokes));
    painter(OpenTag{"Document"});
    for (Stroke const& stroke : strokes) std::visit(painter, stroke);
    painter.footer(true);
    painter(CloseTag{"Document"});
    cairo_status_t status = cairo_status(cairo.get());
    cairo_surface_finish(surface.get());
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface.get());
    if (status == CAIRO_STATUS_SUCCESS) return pdf;
    return fail(Problem{ProblemKind::broken_promise,
                        {},
                        "the PDF could not be drawn",
                        cairo_status_to_string(status),
                        {}});
}

}  // namespace parallax
