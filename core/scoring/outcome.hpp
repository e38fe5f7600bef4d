#pragma once
// What a tool says about a set of answers. The trace is the computation: each line is a step that
// was carried out, with every value it can take under the unknown answers.

#include "instrument/definition.hpp"
#include "instrument/vocabulary.hpp"
#include "scoring/trace.hpp"

namespace parallax {

enum class Status { scored, range, not_applicable, incomplete, invalid };

struct OutcomeError {
    std::string code;                 ///< lower snake_case
    std::vector<std::string> fields;  ///< fact ids
    std::string text;                 ///< a sentence
    bool operator==(OutcomeError const&) const = default;
};

/// Which unknown answers matter.
struct UnknownItem {
    std::string fact;
    bool matters = false;  ///< false: the level is the same whichever way it falls
};

/// What shows an answer, as it was written down.
struct Evidence {
    std::string fact;  ///< of the item it stands beside
    std::string note;  ///< empty: there is none
};

struct Outcome {
    std::string instrument;
    std::string edition;
    Date on{};
    Status status = Status::incomplete;
    std::optional<std::string> level;        ///< when scored
    std::vector<std::string> levels;         ///< every level it may be, lowest first
    /// False where there are too many ways of answering to try each: then `levels` leaves none out,
    /// but may hold one that no way of answering reaches.
    bool exact = true;
    std::optional<std::string> known_level;  ///< policy assume
    std::optional<std::string> ceiling;  ///< policy assume
    bool provisional = false;  ///< policy assume
    std::vector<std::pair<std::string, StepValue>>
        values;  ///< as the definition lists them; empty where there is none or more than one
    std::vector<std::pair<std::string, StepValue>> components;  ///< of tools added up from parts
    std::vector<OutcomeError> errors;
    std::vector<std::string> warnings;  ///< sentences
    std::vector<std::string> missing;  ///< fact ids without which there is no answer
    std::vector<UnknownItem> unknown;  ///< unknown answers, when a range or scored
    std::vector<Evidence> evidence;  ///< of the answers that ask for it; with a trace only
    Trace trace;
    Verification provenance = Verification::our_choice;  ///< the weakest of the rules used
    std::string label;
};

/// As JSON, by the contract in docs/command-line.md.
Json to_json(Outcome const& outcome);

std::string_view id_of(Status status);

}  // namespace parallax
