#include "paper/typeset.hpp"

#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

constexpr char const* family = "Inter, Noto Sans, sans-serif";
/// Ligatures and contextual forms off, so that extracted text is what was written.
constexpr char const* features = "liga=0,clig=0,dlig=0,calt=0";
/// Stands in the text where a figure goes. A letter, so that no line breaks between it and the
/// word after it; it is given the figure's width and never drawn.
constexpr char figure_place = 'o';
constexpr double gap_after_figure = 5;

struct Range {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// The words between two asked-for line breaks, with what Pango must know of them.
struct Part {
    std::string text;
    std::vector<Range> strong;
    std::vector<Range> held;
    struct Placed {
        std::size_t at = 0;
        Figure figure;
        bool decorates = false;
    };
    std::vector<Placed> figures;
};

std::size_t end_of_first_word(std::string const& text, std::size_t from) {
    auto const start = text.find_first_not_of(' ', from);
    if (start == std::string::npos) return text.size();
    return std::min(text.find(' ', start), text.size());
}

std::vector<Part> parts_of(Run const& run) {
    std::vector<Part> parts(1);
    std::optional<std::size_t> hold_from;
    for (Span const& span : run) {
        Part& part = parts.back();
        std::size_t const start = part.text.size();
        if (span.figure) {
            part.figures.push_back({start, *span.figure, is_decorated(span)});
            part.text += figure_place;
        }
        part.text += plain(span.text);
        if (span.strong) part.strong.push_back({start, part.text.size()});
        if (span.hold) {
            if (!hold_from) hold_from = start;
        } else if (hold_from) {
            part.held.push_back({*hold_from, end_of_first_word(part.text, start)});
            hold_from.reset();
        }
        if (span.break_after) {
            parts.emplace_back();
            hold_from.reset();
        }
    }
    if (parts.size() > 1 && parts.back().text.empty()) parts.pop_back();
    return parts;
}

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

PangoAttribute* room_for(Figure const& figure) {
    double const width = figure.width * points_per_pixel + gap_after_figure;
    PangoRectangle const box{0, 0, static_cast<int>(width * PANGO_SCALE), 0};
    return pango_attr_shape_new(&box, &box);
}

/// The attributes of the part between two places, counted from the first.
std::shared_ptr<PangoAttrList> attributes(Part const& part, std::size_t from, std::size_t to) {
    std::shared_ptr<PangoAttrList> list(pango_attr_list_new(), pango_attr_list_unref);
    auto const each = [&](std::vector<Range> const& ranges, auto const& make) {
        for (Range const range : ranges) {
            std::size_t const start = std::max(range.from, from);
            std::size_t const end = std::min(range.to, to);
            if (start < end) add(list.get(), make(), start - from, end - from);
        }
    };
    add(list.get(), pango_attr_font_features_new(features), 0, to - from);
    each(part.strong, [] { return pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD); });
    each(part.held, [] { return pango_attr_allow_breaks_new(FALSE); });
    for (auto const& [at, figure, decorates] : part.figures)
        if (at >= from && at < to) add(list.get(), room_for(figure), at - from, at - from + 1);
    return list;
}

std::shared_ptr<PangoLayout> layout_of(PangoContext* context, Part const& part, TextSize size,
                                       std::size_t from, std::size_t to) {
    std::shared_ptr<PangoLayout> layout(pango_layout_new(context), g_object_unref);
    std::shared_ptr<PangoFontDescription> font(pango_font_description_from_string(family),
                                               pango_font_description_free);
    pango_font_description_set_size(font.get(), static_cast<int>(size.points * PANGO_SCALE));
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_text(layout.get(), part.text.data() + from, static_cast<int>(to - from));
    pango_layout_set_attributes(layout.get(), attributes(part, from, to).get());
    return layout;
}

double width_of(PangoLayout* layout) {
    PangoRectangle extent;
    pango_layout_get_extents(layout, nullptr, &extent);
    return pango_units_to_double(extent.width);
}

Line line_of(PangoContext* context, Part const& part, TextSize size, std::size_t from,
             std::size_t to) {
    // A line that begins within held words may have been broken before its space.
    while (from > 0 && from < to && part.text[from] == ' ') ++from;
    while (to > from && part.text[to - 1] == ' ') --to;
    Line line{layout_of(context, part, size, from, to), 0, {}};
    line.width = width_of(line.layout.get());
    for (auto const& [at, figure, decorates] : part.figures) {
        if (at < from || at >= to) continue;
        PangoRectangle place;
        pango_layout_index_to_pos(line.layout.get(), static_cast<int>(at - from), &place);
        line.figures.push_back({figure, pango_units_to_double(place.x), decorates});
    }
    return line;
}

/// Ends the line with an ordinary space, past its width, so that readers which join lines do not
/// join the words too.
void end_with_space(PangoLayout* layout) {
    std::string const text = std::string(pango_layout_get_text(layout)) + ' ';
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
}

}  // namespace

Typesetter::Typesetter()
    : fonts_(pango_cairo_font_map_new(), g_object_unref),
      context_(pango_font_map_create_context(fonts_.get()), g_object_unref) {
    // One unit of length is one point, and glyphs stand where the font says, on no pixel grid.
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts_.get()), 72);
    std::shared_ptr<cairo_font_options_t> options(cairo_font_options_create(),
                                                  cairo_font_options_destroy);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options.get());
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string("en-gb"));
}

double Typesetter::natural_width(Run const& run, TextSize size) const {
    double widest = 0;
    for (Line const& line : set(run, size, unlimited_width).lines)
        widest = std::max(widest, line.width);
    return widest;
}

Typeset Typesetter::set(Run const& run, TextSize size, double width, double indent) const {
    Typeset set{size, {}, indent};
    for (Part const& part : parts_of(run)) {
        auto const whole = layout_of(context_.get(), part, size, 0, part.text.size());
        pango_layout_set_width(whole.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(whole.get(), PANGO_WRAP_WORD_CHAR);
        if (set.lines.empty())
            pango_layout_set_indent(whole.get(), static_cast<int>(indent * PANGO_SCALE));
        for (int i = 0; i < pango_layout_get_line_count(whole.get()); ++i) {
            PangoLayoutLine const* const line = pango_layout_get_line_readonly(whole.get(), i);
            auto const from = static_cast<std::size_t>(line->start_index);
            auto const to = from + static_cast<std::size_t>(line->length);
            // A line broken after a hyphen or within a word goes on without a space.
            bool const parted = from == 0 || part.text[from - 1] == ' ' || part.text[from] == ' ';
            if (!set.lines.empty() && parted) end_with_space(set.lines.back().layout.get());
            set.lines.push_back(line_of(context_.get(), part, size, from, to));
        }
    }
    return set;
}

}  // namespace parallax
