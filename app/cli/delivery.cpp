#include "app/cli/delivery.hpp"

#include "support/files.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

bool same_file(std::string const& target, std::string const& source) {
    std::error_code ignored;
    return std::filesystem::equivalent(target, source, ignored);
}

/// Whether two targets lead to one file, which need not be there yet.
bool same_target(std::string const& first, std::string const& second) {
    std::error_code ignored;
    return std::filesystem::weakly_canonical(first, ignored) ==
               std::filesystem::weakly_canonical(second, ignored) ||
           same_file(first, second);
}

}  // namespace

Problems spoilt(Context const& context, std::string const& casebook,
                std::vector<Target> const& targets) {
    Problems problems;
    int on_standard_output = context.json ? 1 : 0;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (!targets[i]) continue;
        if (*targets[i] == standard_output) ++on_standard_output;
        if (same_file(*targets[i], casebook)) {
            problems.push_back(bad_argument("The report", "the casebook itself", "another file"));
        }
        for (std::size_t j = i + 1; j < targets.size(); ++j) {
            bool const both = targets[j] && *targets[i] != standard_output;
            if (!both || !same_target(*targets[i], *targets[j])) continue;
            problems.push_back(bad_argument("The report", "two formats in the file " + *targets[j],
                                            "a file for each"));
        }
    }
    if (on_standard_output > 1) {
        problems.push_back(bad_argument("Standard output", "several reports", "one at a time"));
    }
    return problems;
}

void deliver(Context& context, std::string const& target, Expected<std::string> const& bytes,
             Problems& problems) {
    if (!bytes) {
        problems.insert(problems.end(), bytes.error().begin(), bytes.error().end());
    } else if (target == standard_output) {
        context.out << *bytes;
    } else if (auto const written = write_file(target, *bytes); !written) {
        problems.insert(problems.end(), written.error().begin(), written.error().end());
    }
}

}  // namespace parallax::cli
