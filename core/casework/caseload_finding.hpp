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
    /// The same by name, without a scale where an answer states none; an id where a tool is not
    /// installed.
    std::vector<std::string> tool_names;
    bool overdue = false;  ///< a day has passed: to look again, of an end, of an answer
};

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

/// The findings of one case as known on the day, open ones first.
std::vector<CaseloadFinding> caseload_findings(LookedAt sorted, Case const& kase,
                                               Catalogue const& catalogue,
                                               Sentences const& sentences, Date as_of);

}  // namespace parallax
