#pragma once
// What an instrument measures, in a closed vocabulary. The relation of two tools is derived from
// these and from nothing else. See docs/instrument-format.md, "measures".

#include "support/problem.hpp"

#include <set>
#include <string>
#include <vector>

namespace parallax {

/// How far a statement is checked. Source of the words: domain/README.md.
enum class Verification { verified, published, recalled, our_choice, disagreed };

struct Basis {
    std::string source;
    Verification verification = Verification::our_choice;
};

/// The leaves of the tree of things that can be counted. A file may also name a branch:
/// any_offence = all but serious_harm; not_sexual = the first three; violent = violence_not_serious
/// and serious_violence; sexual = sexual_contact and sexual_images.
enum class Counted {
    not_violent,  ///< offences neither violent nor sexual
    violence_not_serious,  ///< violence that is neither sexual nor serious
    serious_violence,  ///< serious violence that is not sexual
    sexual_contact,  ///< sexual offences by direct contact
    sexual_images,  ///< sexual offences by images or indirect contact
    serious_harm,  ///< serious harm, as a worker judges it, by whatever act
};

/// When the thing counted happens, or what else the answer is about.
enum class Tense {
    proven_later,  ///< a new offence that ends in a finding or caution
    now_or_before,  ///< offending that may be going on or have gone on
    judged_now,  ///< a judgement about what could happen from here
    none,  ///< nothing is counted: a way of working
};

enum class AnswerKind { chance, rank, judgement, priority, management, count };

/// Whom it was made for. Derived relations ask only whether it is men with sexual offences.
enum class MadeFor { anyone_convicted, convicted_of_sexual_offence, suspected_of_images, anyone };

/// What is not as it was in the scale this one grew from. Whether one line may be drawn across the
/// two is derived from these.
enum class Changed {
    name,  ///< nothing but what it is called
    counted,  ///< which offences count
    facts,  ///< which facts go in
    rules,  ///< how facts are counted or added up
    parts,  ///< which scales are added up to make it
    cut_points,  ///< where its levels are cut
};

/// How a chance is said of people: "Of 1,000 men with a record like this, about 21 are found ..."
struct ChanceWords {
    /// Of the outcome's values, the chance in 100; empty: the tool is only recorded.
    std::string value;
    std::string of;  ///< "men with a record like this"
    std::string found;  ///< after "are": "found to commit a new sex offence within 2 years"
};

struct Measures {
    std::string question;  ///< "Where does his record rank for a new sex conviction?"
    std::set<Counted> counted;  ///< empty when nothing is counted
    std::string counts;  ///< in words: "any new sex conviction"
    std::string to_whom;  ///< id: anyone | children | group | suspect_reach | none
    std::string to_whom_words;
    /// id: two_years | one_and_two_years | five_years | long_term | until_changes | present |
    /// until_review | not_stated
    std::string horizon;
    std::string horizon_words;
    /// id: record | record_and_life | life_now | judgement | case_needs | not_stated
    std::string facts;
    std::string facts_words;
    AnswerKind answer = AnswerKind::chance;
    std::string answer_words;  ///< "a rank (1st to 4th)"
    Tense tense = Tense::proven_later;
    MadeFor made_for = MadeFor::anyone;
    std::string population;  ///< in words
    std::optional<ChanceWords> chance;  ///< only where the answer is a chance
    std::vector<std::string> parts;  ///< ids of instruments this one is added up from
    std::vector<std::string> informs;  ///< ids of instruments whose answer this one helps decide
    /// The scale it grew from: "osp-dc", or an earlier edition of its own, "rm2000-s@standard".
    std::string grown_from;
    std::set<Changed> changed;  ///< since then; not empty where `grown_from` is not
    /// Ids of every scale of its line of growth, its own among them. Filled in by join_kin().
    std::set<std::string> kin;
    /// Predicate for pair sentences: "looks only at new sex convictions, over the long term".
    std::string looks_at;
    /// Card line: "It mixes images and contact. It knows nothing about his home."
    std::string leaves_out;
    std::vector<std::string> does_not_tell;  ///< whole sentences
    std::string certainty;  ///< how sure it is, in words
    Basis certainty_basis;
};

}  // namespace parallax
