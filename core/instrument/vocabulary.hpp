#pragma once
// The closed words of the instrument file and what they stand for.

#include "instrument/facts.hpp"
#include "instrument/measures.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace parallax {

template <class T>
using Words = std::vector<std::pair<std::string_view, T>>;

Words<Verification> const& verification_words();
Words<FactType> const& fact_type_words();
Words<AnswerKind> const& answer_kind_words();
Words<Tense> const& tense_words();
Words<MadeFor> const& made_for_words();
Words<Changed> const& changed_words();
Words<OverTime> const& over_time_words();

/// Leaves and branches of the tree of things counted.
Words<std::set<Counted>> const& counted_words();

std::string_view id_of(FactType type);
std::string_view id_of(Verification verification);
std::string_view id_of(AnswerKind kind);
std::string_view id_of(Changed changed);

/// What a badge says: "Recalled, check against the guide".
std::string_view words_of(Verification verification);

/// The weaker of two: what rests on both is only as sure as the weaker. From strong to weak:
/// verified, published, recalled, our choice, disagreed.
Verification weaker(Verification a, Verification b);

}  // namespace parallax
