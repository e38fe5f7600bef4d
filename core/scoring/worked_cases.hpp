#pragma once
// Worked cases stand beside a definition and are scored when it loads. A file whose own cases fail
// does not load.

#include "scoring/instrument.hpp"

#include <filesystem>

namespace parallax {

struct WorkedCase {
    std::string name;
    Answers answers;
    Date on;
    std::string source;
};

/// Reads and scores every case of the file; each difference is a problem with its line.
Problems run_worked_cases(Instrument const& instrument, std::filesystem::path const& file);

/// The cases of the file, for examples and tests.
Expected<std::vector<WorkedCase>> load_worked_cases(Instrument const& instrument,
                                                    std::filesystem::path const& file);

/// `<id>@<edition>.cases.toml` beside the definition.
std::filesystem::path worked_cases_of(Definition const& definition);

}  // namespace parallax
