#pragma once

#include "scoring/program.hpp"

namespace parallax {

/// To each input its answer, null where none was given. Borrowed from the answers.
void find_answers(Instrument::Program const& program, Answers const& answers,
                  std::vector<Answer const*>& found);

}  // namespace parallax
