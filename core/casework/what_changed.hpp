#pragma once
// From one answer to a later one: what changed, and whether it is a change in the person. Where
// both were scored here it is found by scoring again with one thing changed at a time, never by
// guessing. Nothing kept is altered by that.

#include "casework/dated_changes.hpp"
#include "casework/side_by_side.hpp"

namespace parallax {

/// How it is known that something changed.
enum class Known { scored_again, stated, on_record };

struct ChangeFactor {
    std::string code;  ///< "N1" to "N16"; empty: none of these. Then it can be news about him,
                       ///< unless it is `put_right`
    std::string name;  ///< "The tool or its rules changed"
    std::string what;  ///< "Standard, 2007, to Adapted for images"
    Known known = Known::on_record;
    std::optional<bool> sufficient;  ///< enough by itself; none: it cannot be worked out
    std::optional<bool> necessary;   ///< without it the level would not be what it is
    bool put_right = false;  ///< a fact that was written down wrongly once
    std::string alone;  ///< the level with nothing else changed; empty: not worked out
};

/// Something that no score could have seen.
struct UnseenChange {
    std::string code;  ///< "M1" to "M5"
    std::string name;
    std::vector<RecordPlace> places;  ///< empty: nothing of the kind is on record
    std::string ask;                  ///< said where nothing is on record
};

struct WhatChanged {
    AnswerCard before;
    AnswerCard after;
    std::string headline;   ///< what happened to the level, and on which ruler
    std::string explained;  ///< what explains it, or that nothing on record does
    bool one_question = true;  ///< else nothing that changed is looked for
    Joining line = Joining::two_scales;
    std::string line_sentence;
    bool another_ruler = false;  ///< known to be another one, or that is the reason given
    std::vector<ChangeFactor> factors;
    std::vector<UnseenChange> unseen;   ///< M1 to M5, between the two answers
    std::vector<RecordPlace> decisions; ///< that lean on the later answer
};

/// The factors between two answers of a case to one question, as what_changed() finds them, without
/// the words around them. None where a tool is not installed.
std::vector<ChangeFactor> change_factors(Case const& kase, Catalogue const& catalogue,
                                         Sentences const& sentences, Assessment const& before,
                                         Assessment const& after);

/// Problems: a code that no answer of the case has, or an answer whose tool is not installed.
Expected<WhatChanged> what_changed(Case const& kase, Catalogue const& catalogue,
                                   Sentences const& sentences, std::string const& before,
                                   std::string const& after);

std::string_view id_of(Known known);  ///< "scored_again"

}  // namespace parallax
