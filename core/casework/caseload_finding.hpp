#pragma once
// Findings of many cases side by side: what a caseload shows and is filtered by.

#include "casework/looked_at.hpp"

namespace parallax {

/// A finding with the case it stands in and what a caseload is filtered by.
struct CaseloadFinding {
    std::string reference;
    Finding finding;
    bool answered = false;
    std::vector<std::string> agencies;  ///< of the records it rests on, in lower case, each once
    std::vector<std::string> tools;     ///< instrument ids of the answers it rests on, each once
    bool overdue = false;  ///< a day has passed: to look again, of an end, of an answer
};

/// Its tools by name; one that is not installed by its id, which is all there is of it.
std::vector<std::string> tool_names(CaseloadFinding const& found, Catalogue const& catalogue);

/// What is left out. An empty text or list leaves nothing out.
struct CaseloadFilter {
    std::vector<std::string> checks;
    std::string agency;
    std::string tool;
    bool overdue_only = false;
    bool answered_too = false;

    bool lets_through(CaseloadFinding const& found) const;
    /// Whether anything that asks for a look may be left out by it.
    bool leaves_out() const {
        return !checks.empty() || !agency.empty() || !tool.empty() || overdue_only;
    }
};

/// What was found in a casebook on a day.
struct CaseloadFound {
    std::size_t cases = 0;  ///< looked at
    Date as_of{};
    std::vector<CaseloadFinding> findings;
    bool filtered = false;  ///< something may have been left out
};

/// The findings of one case, open ones first.
std::vector<CaseloadFinding> caseload_findings(LookedAt const& sorted, Case const& kase);

}  // namespace parallax
