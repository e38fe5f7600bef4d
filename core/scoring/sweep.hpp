#pragma once
// One instrument scored again and again, for what-ifs, sweeps over many cases and replays. After
// the first time nothing is allocated. It says status and level and, when asked, how it came about;
// other words are the scorer's, and so is refusing an age that contradicts the date of birth.

#include "scoring/instrument.hpp"

namespace parallax {

class Run;

class Sweep {
public:
    /// `incomplete` also where unknown answers would make a range: for that, use Instrument::score.
    struct Result {
        Status status = Status::incomplete;
        int level = -1;  ///< place on the scale; -1: none
    };

    explicit Sweep(Instrument const& instrument);
    ~Sweep();
    Sweep(Sweep const&) = delete;
    Sweep& operator=(Sweep const&) = delete;

    /// Reads all answers and the day. Texts are borrowed: the answers must outlive the next score.
    void take(Answers const& answers, Date on);

    /// Other answers to single facts, and another day. Facts the instrument does not ask are left.
    /// A text is borrowed here too: the answer must outlive the next score.
    void change(std::string_view fact, Answer const& answer);
    void move_to(Date on);

    Result score();

    /// How the last score came about. This does allocate, and keeps what it needs of the answers,
    /// which must still be there.
    Trace trace() const;

    /// A number among the instrument's values, after score(); nothing if it has none.
    std::optional<double> number(std::string_view value) const;

private:
    std::shared_ptr<Instrument::Program const> program_;
    std::unique_ptr<Run> run_;
};

}  // namespace parallax
