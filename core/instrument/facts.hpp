#pragma once
// The dictionary of facts about a person (resources/facts.toml). Instruments that ask the same
// fact share its id and type, so it is asked once.

#include "instrument/answer.hpp"

#include <filesystem>

namespace parallax {

struct Choice {
    std::string id;    ///< lower snake_case
    std::string word;  ///< what a person reads
};

/// How a fact can move as time passes, which says when two records of it cannot both be right.
enum class OverTime {
    free,   ///< either way
    fixed,  ///< never: a date of birth
    grows,  ///< only up, or from no to yes: a number of sentences
    ages,   ///< with every birthday, and no faster
};

struct FactKind {
    std::string id;
    FactType type = FactType::yes_no;
    std::string name;             ///< short, for tables: "Age when time at risk began"
    std::string unit;             ///< "years"; empty where none applies
    std::optional<double> least;  ///< allowed range of numbers, both included
    std::optional<double> most;
    bool passing = false;         ///< true on its day only: never carried over to another
    OverTime over_time = OverTime::free;
    bool relationship = false;    ///< it is about living with a partner
    std::vector<Choice> choices;  ///< of a choice or choices, in order
};

class Facts {
public:
    static Expected<Facts> load(std::filesystem::path const& file);

    FactKind const* find(std::string_view id) const;
    std::vector<FactKind> const& all() const { return facts_; }

private:
    std::vector<FactKind> facts_;
};

/// The answer in words: "Not known", "Yes", "25 to 34", "5 or more", "Male", "1 February 1980".
std::string answer_in_words(Answer const& answer, FactKind const& fact);

/// What may be answered, as people and the command line write it: "yes, no or not known", "a whole
/// number from 18 to 120, or not known".
std::string allowed_in_words(FactKind const& fact);

/// Refuses an answer outside the fact's type, range or choices; the problem names the allowed ones.
Expected<void> check_answer(Answer const& answer, FactKind const& fact);

}  // namespace parallax
