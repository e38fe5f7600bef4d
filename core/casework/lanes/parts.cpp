#include "casework/lanes/parts.hpp"

#include <algorithm>

namespace parallax::lanes {

namespace {

/// What of the span lies within the days; none if nothing does.
std::optional<LaneSpan> cut(LaneSpan span, Date from, Date until) {
    if (span.last < from || span.first > until) return std::nullopt;
    for (Date* day : {&span.first, &span.from, &span.until, &span.last}) {
        *day = std::clamp(*day, from, until);
    }
    if (span.first == span.last) return std::nullopt;
    return span;
}

}  // namespace

void add_seen_from(Date as_of, std::vector<LaneSpan> known, std::vector<LaneSpan> whole,
                   std::vector<LaneSpan>& spans) {
    for (LaneSpan& span : known) {
        if (auto part = cut(std::move(span), Date{}, as_of)) spans.push_back(*std::move(part));
    }
    for (LaneSpan& span : whole) {
        auto part = cut(std::move(span), as_of, no_end);
        if (!part) continue;
        part->later = true;
        spans.push_back(*std::move(part));
    }
}

LaneMark mark_of(std::string code, std::string words, ImpreciseDate const& when, bool later) {
    LaneMark mark;
    mark.code = std::move(code);
    mark.words = std::move(words);
    mark.first = when.first();
    mark.last = when.last();
    mark.later = later;
    return mark;
}

void end_at_next(std::vector<LaneSpan>& spans) {
    for (std::size_t i = 0; i + 1 < spans.size(); ++i) {
        Date const next = spans[i + 1].first;
        spans[i].from = std::min(spans[i].from, next);
        spans[i].until = std::min(spans[i].until, next);
        spans[i].last = std::min(spans[i].last, next);
    }
}

}  // namespace parallax::lanes
