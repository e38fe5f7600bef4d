#pragma once
// The arguments and options of a command. Only this part of the house knows CLI11, whose templates
// take longer to compile than a command does.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace parallax::cli {

enum class Needed { no, yes };

/// A command while it is declared. Targets must outlive the reading of the arguments. A name
/// without dashes stands for its place.
class Command {
public:
    explicit Command(CLI::App& declared) : app_(declared) {}

    void option(std::string const& name, std::string& target, std::string const& about,
                Needed needed = Needed::no);
    void option(std::string const& name, std::optional<std::string>& target,
                std::string const& about);
    void option(std::string const& name, std::optional<int>& target, std::string const& about);
    void option(std::string const& name, std::uint64_t& target, std::string const& about);
    /// Any number of values.
    void option(std::string const& name, std::vector<std::string>& target,
                std::string const& about);
    /// A whole number from `least` to `most`.
    void number(std::string const& name, int& target, int least, int most, std::string const& about,
                Needed needed = Needed::no);
    /// It may stand without a value, which is `otherwise` then.
    void option_or(std::string const& name, std::optional<std::string>& target,
                   std::string const& otherwise, std::string const& about);
    void flag(std::string const& name, bool& target, std::string const& about);

    /// Refuses the two together.
    void exclude(std::string const& first, std::string const& second);

private:
    CLI::App& app_;
};

}  // namespace parallax::cli
