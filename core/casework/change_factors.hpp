#pragma once
// Finding out what changed between two answers. Used by what_changed.cpp only.

#include "casework/in_force.hpp"
#include "casework/what_changed.hpp"

namespace parallax {

/// Two answers of a case, the earlier first.
struct TwoAnswers {
    Case const& kase;
    Catalogue const& catalogue;
    Sentences const& sentences;
    Assessment const& before;
    Assessment const& after;
    Instrument const& before_tool;
    Instrument const& after_tool;

    std::string say(
        std::string_view id,
        std::initializer_list<std::pair<std::string_view, std::string>> names = {}) const {
        return sentences.say("change." + std::string(id), names);
    }
    ChangeFactor factor(std::string const& code, std::string what, Known known) const;
};

/// By scoring again; none unless both were scored here and can be read.
std::vector<ChangeFactor> factors_by_scoring(TwoAnswers const& two);

/// Reasons given with the later answer, by code, and what the two records themselves show.
std::vector<ChangeFactor> factors_on_record(TwoAnswers const& two);

/// The code for a change of tool or edition: N1, N2 (cut points) or N3 (its name only).
std::string code_of_ruler(TwoAnswers const& two, bool same_score);

}  // namespace parallax
