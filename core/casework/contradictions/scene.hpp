#pragma once
// What every check is given: the case as it was known on a date, read once, and a place to put what
// is found.

#include "casework/contradictions.hpp"
#include "casework/side_by_side.hpp"

namespace parallax::contradiction {

/// An answer on record, as the checks read it.
struct Reading {
    Assessment const* record = nullptr;
    AnswerCard card;
    ImpreciseDate when;  ///< made, else the day it was scored on
    ImpreciseDate seen;  ///< from when it is on record: it may have come to light later

    Definition const& definition() const { return *card.definition; }
    Measures const& measures() const { return card.definition->measures; }
};

/// Whether its level is one that holds unless something changes.
bool holds_until_change(Reading const& reading);

using Names = std::initializer_list<std::pair<std::string_view, std::string>>;

class Scene {
public:
    Scene(Case const& kase, Catalogue const& catalogue, Sentences const& sentences, Date as_of);

    Case const& kase() const { return case_; }
    Catalogue const& catalogue() const { return catalogue_; }
    Sentences const& sentences() const { return sentences_; }
    Date as_of() const { return as_of_; }

    /// Answers on record by the date whose tool is installed, without those in words only.
    std::vector<Reading> const& readings() const { return readings_; }

    std::string say(std::string_view id, Names names = {}) const;
    RecordPlace place(Reading const& reading) const;
    RecordPlace place(Assessment const& record) const;
    RecordPlace place(Decision const& decision) const;
    /// "Police (R3)": who gave the answer, with its code.
    std::string who(Assessment const& record) const;

private:
    Case const& case_;
    Catalogue const& catalogue_;
    Sentences const& sentences_;
    Date as_of_;
    std::vector<Reading> readings_;
};

/// Collects what the checks find.
class Findings {
public:
    explicit Findings(Scene const& scene) : scene_(scene) {}

    /// The sentences "contradiction.C1" and "contradiction.C1_ask" with the names filled in. Seen
    /// from the latest of the first days of `dates`.
    Contradiction& add(std::string const& code, Names names, std::vector<RecordPlace> places,
                       std::vector<ImpreciseDate> const& dates);

    std::vector<Contradiction> take() { return std::move(found_); }

private:
    Scene const& scene_;
    std::vector<Contradiction> found_;
};

/// All that the checks find, in the order of their codes.
std::vector<Contradiction> all_in(Scene const& scene);

// The checks, by family. Each says in its file when it finds something and when not.
void find_same_scale(Scene const& scene, Findings& findings);  // C1 C5
void find_same_fact(Scene const& scene, Findings& findings);  // C2
void find_part_above_whole(Scene const& scene, Findings& findings);  // C3
void find_level_and_words(Scene const& scene, Findings& findings);  // C4
void find_missing_process(Scene const& scene, Findings& findings);  // C6
void find_leaning_on_failed(Scene const& scene, Findings& findings);  // C7
void find_unless_has_happened(Scene const& scene, Findings& findings);  // C8
void find_no_change_written(Scene const& scene, Findings& findings);  // C9
void find_two_states(Scene const& scene, Findings& findings);  // C10
void find_not_made_for_him(Scene const& scene, Findings& findings);  // C11
void find_nobody_keeps_up(Scene const& scene, Findings& findings);  // C12

}  // namespace parallax::contradiction
