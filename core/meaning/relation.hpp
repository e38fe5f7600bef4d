#pragma once
// How two tools relate: derived from what each measures, never typed in.

#include "instrument/definition.hpp"

namespace parallax {

enum class RelationKind { same, part_of, overlaps, linked, different };

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

std::string_view id_of(RelationKind kind);       ///< "part_of"
std::string_view words_of(RelationKind kind);    ///< "One is part of the other"
std::string_view symbol_of(RelationKind kind);   ///< "=" "⊂" "~" "→" "≠"

}  // namespace parallax
