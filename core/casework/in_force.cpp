#include "casework/in_force.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <tuple>

namespace parallax {

namespace {

/// Answers with the same key replace one another. The same facts scored here by two editions stand
/// beside each other: that is what they were scored for.
auto key(Assessment const& assessment) {
    bool const computed = assessment.mode == "computed";
    return std::tuple(assessment.instrument, assessment.group, assessment.mode,
                      comparable(assessment.agency), computed ? assessment.edition : "");
}

/// Of two answers to the same question the one made later holds; made at the same time, the one
/// further down the list. An answer without a date is older than any with one.
bool holds_over(Assessment const& later, Assessment const& earlier) {
    auto const when = when_made(later);
    auto const before = when_made(earlier);
    if (!when.known()) return !before.known();
    return !before.known() || when.first() >= before.first();
}

/// The one that began later; where one is not known, the other.
ImpreciseDate const& later_of(ImpreciseDate const& first, ImpreciseDate const& second) {
    if (!first.known() || !second.known()) return first.known() ? first : second;
    return first.first() < second.first() ? second : first;
}

}  // namespace

bool same_agency(std::string_view first, std::string_view second) {
    return comparable(first) == comparable(second);
}

bool is_words_only(Assessment const& assessment) { return assessment.instrument == "other"; }

bool is_untouched(Assessment const& assessment) {
    bool const empty = assessment.answers.empty() || assessment.answers == "{}";
    return assessment.mode == "computed" && empty;
}

ImpreciseDate when_made(Assessment const& assessment) {
    if (assessment.made.known()) return assessment.made;
    auto const scored = parse_iso_date(assessment.scored_on);
    return scored ? ImpreciseDate(*scored) : ImpreciseDate();
}

bool on_record(Assessment const& assessment, Date as_of) {
    auto const by_then = [&](ImpreciseDate const& date) {
        return !date.known() || date.possibly_by(as_of);
    };
    return by_then(when_made(assessment)) && by_then(assessment.known);
}

ImpreciseDate on_record_from(Assessment const& assessment) {
    return later_of(when_made(assessment), assessment.known);
}

ImpreciseDate on_record_from(Decision const& decision) {
    return later_of(decision.made, decision.known);
}

bool ended_by(Assessment const& assessment, Date as_of) {
    return assessment.ended.certainly_by(as_of);
}

std::vector<Assessment const*> in_force(Case const& kase, Date as_of) {
    std::vector<Assessment const*> found;
    for (Assessment const& assessment : kase.assessments) {
        if (!on_record(assessment, as_of) || is_untouched(assessment)) continue;
        auto const older = std::find_if(found.begin(), found.end(), [&](Assessment const* other) {
            return !is_words_only(assessment) && key(*other) == key(assessment);
        });
        if (older == found.end()) {
            found.push_back(&assessment);
        } else if (holds_over(assessment, **older)) {
            *older = &assessment;
        }
    }
    return found;
}

std::vector<Assessment const*> dated_later(Case const& kase, Date as_of) {
    std::vector<Assessment const*> later;
    for (Assessment const& assessment : kase.assessments) {
        if (on_record(assessment, as_of) || is_untouched(assessment)) continue;
        later.push_back(&assessment);
    }
    std::ranges::stable_sort(later, {}, [](auto const* it) { return on_record_from(*it).first(); });
    return later;
}

}  // namespace parallax
