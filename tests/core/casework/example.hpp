#pragma once
// The bundled example, its tools and its words, read once for all tests.

#include "casework/scenario.hpp"
#include "casework/side_by_side.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

namespace parallax::test {

/// The value, or a failed test that says what stood in the way.
template <class T>
T value_of(Expected<T> expected) {
    if (!expected) FAIL(sentences(expected.error()));
    return *std::move(expected);
}

inline Case const& example() {
    static Case const kase = value_of(load_scenario(example_scenario(resources())));
    return kase;
}

inline Catalogue const& catalogue() {
    static Catalogue const tools = value_of(Catalogue::load(resources()));
    return tools;
}

inline Sentences const& words() {
    static Sentences const sentences = value_of(Sentences::load(resources() / "sentences"));
    return sentences;
}

inline Date day(char const* iso) { return parse_iso_date(iso).value(); }

inline ImpreciseDate when(char const* text) { return value_of(ImpreciseDate::parse(text)); }

inline SideBySide seen_on(Case const& kase, char const* iso) {
    return side_by_side(kase, catalogue(), words(), day(iso));
}

/// A recorded answer with no more than a test needs.
inline Assessment recorded(char const* code, char const* instrument, char const* level,
                           char const* made = "2009") {
    Assessment assessment;
    assessment.code = code;
    assessment.mode = "recorded";
    assessment.instrument = instrument;
    assessment.level = level;
    assessment.agency = "police";
    assessment.made = when(made);
    return assessment;
}

/// A case that holds these answers.
inline Case with(std::vector<Assessment> assessments) {
    Case kase;
    kase.reference = "T-1";
    kase.assessments = std::move(assessments);
    return kase;
}

}  // namespace parallax::test
