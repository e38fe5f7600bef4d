#include "casework/caseload_finding.hpp"

#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

void add_once(std::vector<std::string>& list, std::string const& text) {
    if (text.empty() || std::ranges::find(list, text) != list.end()) return;
    list.push_back(text);
}

/// Who is named by the records a finding rests on, and with which tools.
void add_records(CaseloadFinding& found, Case const& kase) {
    for (RecordPlace const& place : found.finding.places) {
        if (place.kind == "assessment") {
            if (auto const* record = find_record(kase.assessments, place.code)) {
                add_once(found.agencies, lower(record->agency));
                add_once(found.tools, record->instrument);
            }
        } else if (place.kind == "decision") {
            auto const* record = find_record(kase.decisions, place.code);
            if (record) add_once(found.agencies, lower(record->agency));
        } else if (place.kind == "control") {
            auto const* record = find_record(kase.controls, place.code);
            if (record) add_once(found.agencies, lower(record->owner));
        }
    }
}

/// A day has passed: of an end, of an answer, or to look again. That there never was a day to look
/// again (F12) is no day that has passed.
bool is_overdue(Finding const& finding, Case const& kase) {
    bool const had_a_day = std::ranges::any_of(kase.page_lines, [](PageLine const& line) {
        return line.kind == "next_look" && line.when.known();
    });
    return finding.kind == "clock" && (finding.code != "F12" || had_a_day);
}

CaseloadFinding row_of(Finding const& finding, bool answered, Case const& kase) {
    CaseloadFinding found{.reference = kase.reference,
                          .finding = finding,
                          .answered = answered,
                          .agencies = {},
                          .tools = {},
                          .overdue = is_overdue(finding, kase)};
    add_records(found, kase);
    return found;
}

bool holds(std::vector<std::string> const& list, std::string const& text) {
    return std::ranges::find(list, text) != list.end();
}

}  // namespace

std::vector<std::string> tool_names(CaseloadFinding const& found, Catalogue const& catalogue) {
    std::vector<std::string> names;
    for (std::string const& id : found.tools) {
        Instrument const* tool = catalogue.find(id);
        names.push_back(tool ? tool->definition().name : id);
    }
    return names;
}

bool CaseloadFilter::lets_through(CaseloadFinding const& found) const {
    if (found.answered && !answered_too) return false;
    if (overdue_only && !found.overdue) return false;
    if (!checks.empty() && !holds(checks, found.finding.code)) return false;
    if (!agency.empty() && !holds(found.agencies, lower(agency))) return false;
    return tool.empty() || holds(found.tools, tool);
}

std::vector<CaseloadFinding> caseload_findings(LookedAt const& sorted, Case const& kase) {
    std::vector<CaseloadFinding> all;
    for (Finding const& finding : sorted.open) all.push_back(row_of(finding, false, kase));
    for (AnsweredFinding const& one : sorted.answered) {
        all.push_back(row_of(one.finding, true, kase));
    }
    return all;
}

}  // namespace parallax
