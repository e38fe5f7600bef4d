#pragma once
// Runs parallax-cli in a process of its own and gives back everything it said.

#include "support/json_archive.hpp"

#include <string>
#include <vector>

namespace parallax::test {

struct Ran {
    int exit_code = -1;  ///< -1: it did not end by itself
    std::string out;
    std::string err;

    /// Standard output as JSON; a fault in it fails the test that asks.
    Json json() const { return Json::parse(out); }
};

/// Runs the program in an empty environment but for `environment` ("NAME=value"), with `input` as
/// its standard input.
Ran run_cli(std::vector<std::string> const& arguments, std::string const& input = {},
            std::vector<std::string> const& environment = {});

/// The same with the repository's own resources.
Ran run_with_resources(std::vector<std::string> arguments, std::string const& input = {});

/// Standard output goes to this file instead; for output that cannot be written.
Ran run_cli_into(std::string const& file, std::vector<std::string> const& arguments);

}  // namespace parallax::test
