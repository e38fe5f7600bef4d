#pragma once
// Answers drawn at random for any tool of the catalogue: a worked case of the tool, some of whose
// answers are replaced by others that its facts allow. RapidCheck draws, and finds the smallest
// change that still breaks a law. The seed is fixed: a run can be repeated.

#include "scoring/catalogue.hpp"
#include "scoring/worked_cases.hpp"
#include "support/property.hpp"

#include <iosfwd>

namespace parallax::test {

Catalogue const& every_tool();

/// The tools that are computed.
std::vector<Instrument const*> computed_tools();

struct Drawn {
    Answers answers;
    Date on;
};

/// What may be drawn for one tool.
class Drawing {
public:
    explicit Drawing(Instrument const& instrument);

    Instrument const& instrument() const { return *instrument_; }
    std::vector<WorkedCase> const& cases() const { return cases_; }

    /// To be called inside a property: a worked case with up to `most` answers replaced.
    Drawn draw(int most) const;

    /// As above, and scored by a level, with nothing unknown. Discards what is not.
    Drawn draw_scored(int most) const;

    /// The facts the tool asks, those of its applicability and its parts too.
    std::vector<std::string> const& facts() const { return facts_; }

    /// Other answers the fact allows: unknown first, then each option, then nearby ones.
    std::vector<Answer> const& allowed(std::size_t fact) const { return allowed_[fact]; }

private:
    void allow(std::size_t fact, Answer const& answer);
    void allow_for(std::size_t fact);

    Instrument const* instrument_;
    std::vector<WorkedCase> cases_;
    std::vector<std::string> facts_;
    std::vector<std::vector<Answer>> allowed_;
};

/// Drawings of all computed tools, made once.
std::vector<Drawing> const& drawings();

Drawing const& drawing_for(std::string_view full_id);

/// Every way the tool can be answered for one item: each option, of spans both ends and one within.
std::vector<Answer> every_answer(Instrument const& instrument, Item const& item);

/// Whether every item that need not stay open is answered exactly, not by a span.
bool answers_all(Instrument const& tool, Answers const& answers);

/// Whether the tool has items that could be hidden, and a few worked cases that answer all of them.
bool can_be_hidden(Drawing const& drawing);

/// The answers in words, for messages.
std::string shown(Instrument const& instrument, Drawn const& drawn);

/// Whether two outcomes say the same, leaving out the trace and the words about it.
bool same_answer(Outcome const& a, Outcome const& b);

}  // namespace parallax::test
