#pragma once
// How two tools relate: derived from what each measures, never typed in.

#include "instrument/definition.hpp"

namespace parallax {

enum class RelationKind { same, part_of, overlaps, linked, different };

/// Whether answers of two definitions may be joined by one line on a chart.
enum class Joining {
    unbroken,  ///< one scale in one edition
    marked,  ///< only its name changed: joined, with a mark
    number_only,  ///< the number may be followed, the level never
    broken,  ///< one scale, but another ruler: never joined
    two_scales,  ///< not one scale at all
};

/// One of the seven things that must match before two labels may agree or disagree.
struct Matter {
    std::string id;     ///< counted | to_whom | horizon | facts | tool | date | answer
    std::string name;   ///< "What is counted"
    char sign = '?';    ///< '=' the same, '!' different, '?' one side does not state it
    std::string first;
    std::string second;
};

struct Relation {
    RelationKind kind = RelationKind::different;
    std::string reason;           ///< id of the rule that decided: "counts_nothing_in_common"
    std::string sentence;         ///< why two labels can both be right
    std::vector<Matter> matters;  ///< seven, in fixed order
    std::string seven;            ///< which of them match, which differ and which are not stated
    Joining line = Joining::two_scales;
    std::string line_sentence;    ///< whether one line may join the two, and why
};

/// What one side adds to its definition: which edition and date the answer has. May be empty.
struct Side {
    Definition const* definition = nullptr;
    std::string tool;  ///< "RM2000, scale and version not stated"; empty: the definition's name
    std::string date;  ///< "from 2009"; empty: not stated
    std::string name = {};  ///< "RM2000 (scale not stated)"; empty: the definition's name
};

class Sentences;  // resources/sentences, see sentences.hpp

Relation relate(Side const& first, Side const& second, Sentences const& sentences);

/// Which of the matters match, differ or are not stated, in words.
std::string seven_in_words(std::vector<Matter> const& matters, Sentences const& sentences);

/// From what each says it grew from. Whichever is named first.
Joining line_between(Definition const& first, Definition const& second);

std::string_view id_of(RelationKind kind);       ///< "part_of"
std::string_view id_of(Joining line);               ///< "number_only"
std::string_view words_of(RelationKind kind);    ///< "One is part of the other"
std::string_view symbol_of(RelationKind kind);   ///< "=" "⊂" "~" "→" "≠"

}  // namespace parallax
