#include "casework/caseload_finding.hpp"

#include "casework/answer_card.hpp"
#include "casework/in_force.hpp"
#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

void add_once(std::vector<std::string>& list, std::string const& text) {
    if (text.empty() || std::ranges::find(list, text) != list.end()) return;
    list.push_back(text);
}

/// Finds what a caseload is filtered by in the records a finding rests on.
struct Finder {
    Case const& kase;
    Catalogue const& catalogue;
    Sentences const& sentences;
    Date as_of;

    /// Who is named by the records, and with which tools.
    void add_records(CaseloadFinding& found) const {
        for (RecordPlace const& place : found.finding.places) {
            if (place.kind == "assessment") {
                add(find_record(kase.assessments, place.code), found);
            } else if (place.kind == "decision") {
                auto const* record = find_record(kase.decisions, place.code);
                if (record) add_once(found.agencies, comparable(record->agency));
            } else if (place.kind == "control") {
                auto const* record = find_record(kase.controls, place.code);
                if (record) add_once(found.agencies, comparable(record->owner));
            }
        }
    }

    void add(Assessment const* record, CaseloadFinding& found) const {
        if (!record) return;
        add_once(found.agencies, comparable(record->agency));
        if (is_words_only(*record)) return;
        add_once(found.tools, record->instrument);
        add_once(found.tool_names, short_name(*record, catalogue, sentences, as_of));
    }
};

/// A day has passed: of an end, of an answer, or to look again. That there is no day to look again
/// (F12) is no day that has passed.
bool is_overdue(Finding const& finding, Case const& kase, Date as_of) {
    if (finding.kind != "clock" || finding.code != "F12") return finding.kind == "clock";
    return std::ranges::any_of(finding.places, [&](RecordPlace const& place) {
        auto const* line =
            place.kind == "page_line" ? find_record(kase.page_lines, place.code) : nullptr;
        return line && line->when.known() && line->when.last() < as_of;
    });
}

CaseloadFinding row_of(Finding finding, bool answered, Finder const& finder) {
    bool const overdue = is_overdue(finding, finder.kase, finder.as_of);
    CaseloadFinding found{.reference = finder.kase.reference,
                          .finding = std::move(finding),
                          .answered = answered,
                          .agencies = {},
                          .tools = {},
                          .tool_names = {},
                          .overdue = overdue};
    finder.add_records(found);
    return found;
}

bool holds(std::vector<std::string> const& list, std::string const& text) {
    return std::ranges::find(list, text) != list.end();
}

}  // namespace

bool CaseloadFilter::lets_through(CaseloadFinding const& found) const {
    if (found.answered && !answered_too) return false;
    if (overdue_only && !found.overdue) return false;
    if (!checks.empty() && !holds(checks, found.finding.code)) return false;
    if (!agency.empty() && !holds(found.agencies, comparable(agency))) return false;
    return tool.empty() || holds(found.tools, tool);
}

std::vector<CaseloadFinding> caseload_findings(LookedAt sorted, Case const& kase,
                                               Catalogue const& catalogue,
                                               Sentences const& sentences, Date as_of) {
    Finder const finder{kase, catalogue, sentences, as_of};
    std::vector<CaseloadFinding> all;
    for (Finding& finding : sorted.open) all.push_back(row_of(std::move(finding), false, finder));
    for (AnsweredFinding& one : sorted.answered) {
        all.push_back(row_of(std::move(one.finding), true, finder));
    }
    return all;
}

}  // namespace parallax
