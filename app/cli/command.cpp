#include "app/cli/command.hpp"

#include <CLI/CLI.hpp>

namespace parallax::cli {

namespace {

/// A script whose variable is empty must not be given the answer to another question.
std::string refuses_nothing(std::string const& value) {
    return value.empty() ? "an empty text was given. Leave it out, or give it a value." : "";
}

}  // namespace

void Command::option(std::string const& name, std::string& target, std::string const& about,
                     Needed needed) {
    app_.add_option(name, target, about)->required(needed == Needed::yes)->check(refuses_nothing);
}

void Command::option(std::string const& name, std::optional<std::string>& target,
                     std::string const& about) {
    app_.add_option(name, target, about)->check(refuses_nothing);
}

void Command::option(std::string const& name, std::optional<int>& target,
                     std::string const& about) {
    app_.add_option(name, target, about);
}

void Command::option(std::string const& name, std::uint64_t& target, std::string const& about) {
    app_.add_option(name, target, about);
}

void Command::option(std::string const& name, std::vector<std::string>& target,
                     std::string const& about) {
    app_.add_option(name, target, about);
}

void Command::number(std::string const& name, int& target, int least, int most,
                     std::string const& about, Needed needed) {
    app_.add_option(name, target, about)
        ->required(needed == Needed::yes)
        ->check(CLI::Range(least, most));
}

void Command::option_or(std::string const& name, std::optional<std::string>& target,
                        std::string const& otherwise, std::string const& about) {
    app_.add_option(name, target, about)->expected(0, 1)->default_str(otherwise);
}

void Command::flag(std::string const& name, bool& target, std::string const& about) {
    app_.add_flag(name, target, about);
}

void Command::exclude(std::string const& first, std::string const& second) {
    app_.get_option(first)->excludes(app_.get_option(second));
}

}  // namespace parallax::cli
