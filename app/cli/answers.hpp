#pragma once
// Answers as they are given to the command line: fact=value, or one JSON object.

#include "scoring/instrument.hpp"

namespace parallax::cli {

/// Reads "fact=value" arguments: the value as JSON, as "unknown", or as a bare word. All problems
/// at once: no "=", a fact the instrument does not ask, a fact given twice, the wrong type.
Expected<Answers> answers_from_arguments(std::vector<std::string> const& arguments,
                                         Instrument const& instrument);

/// Reads {"fact": value}. Facts the instrument does not ask are left out and named in `ignored`.
Expected<Answers> answers_from_object(Json const& object, Instrument const& instrument,
                                      std::vector<std::string>& ignored);

}  // namespace parallax::cli
