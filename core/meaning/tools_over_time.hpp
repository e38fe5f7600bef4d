#pragma once
// What changed when in tools, orders and guidance, and what a conference could have been given in a
// year (resources/tools_over_time.toml). England and Wales.

#include "instrument/measures.hpp"
#include "support/imprecise_date.hpp"

#include <filesystem>

namespace parallax {

/// A change of a ruler, of a rule or of a word: after it a label need not mean what it meant.
struct RulerChange {
    ImpreciseDate when;
    std::string about;  ///< tools | harm | visits | orders | meetings | child_protection | images
    std::string what;
    std::vector<std::string> tools;  ///< instrument ids
    std::vector<std::string> terms;  ///< glossary ids
    Basis basis;
};

/// Years in which a conference was given the same kinds of label.
struct LabelPeriod {
    int from = 0;  ///< first year
    int to = 0;  ///< last year, included
    std::string police;
    std::string probation_sexual;
    std::string probation_general;
    std::string harm;  ///< wording of the risk of serious harm
    std::vector<std::string> not_yet;  ///< instrument ids that nobody could have used
    Basis basis;
};

class ToolsOverTime {
public:
    /// All problems of the file at once. Periods must follow one another without gap or overlap.
    static Expected<ToolsOverTime> load(std::filesystem::path const& file);

    /// In the order of the file, which is that of time.
    std::vector<RulerChange> const& changes() const { return changes_; }
    std::vector<LabelPeriod> const& periods() const { return periods_; }

    /// The period a year lies in; null before the first and after the last.
    LabelPeriod const* in_year(int year) const;

    /// Changes that can have come in that year.
    std::vector<RulerChange const*> changes_in(int year) const;

private:
    std::vector<RulerChange> changes_;
    std::vector<LabelPeriod> periods_;
};

/// The file of changes below a resource folder.
std::filesystem::path tools_over_time_file(std::filesystem::path const& resources);

}  // namespace parallax
