#include "report/caseload_document.hpp"

#include "report/case_document.hpp"
#include "report/looks_document.hpp"
#include "report/pieces.hpp"
#include "support/csv.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

using Cells = std::vector<std::string>;

std::string say(Sentences const& sentences, std::string const& id) {
    return sentences.say("needs_a_look." + id);
}

/// By semicolons: one agency may be called "police and probation".
std::string parted(Cells const& names) { return fmt::format("{}", fmt::join(names, "; ")); }

std::string since_of(Finding const& finding) {
    return finding.since ? iso_date(*finding.since) : "";
}

/// How many cases have something listed.
std::size_t cases_with(CaseloadFound const& found) {
    std::size_t count = 0;
    std::string last;
    for (CaseloadFinding const& one : found.findings) {
        if (one.reference != last) ++count;
        last = one.reference;
    }
    return count;
}

std::string summary(CaseloadFound const& found, Sentences const& sentences) {
    bool const none = found.findings.empty();
    auto const cases = none ? found.cases : cases_with(found);
    auto const* id = !none            ? "needs_a_look.caseload_count"
                     : found.filtered ? "needs_a_look.caseload_none_filtered"
                                      : "needs_a_look.caseload_none";
    return sentences.say(id, {{"findings", std::to_string(found.findings.size())},
                              {"cases", std::to_string(cases)},
                              {"day", date_in_words(found.as_of)}});
}

}  // namespace

Document caseload_document(CaseloadFound const& found, Sentences const& sentences) {
    Document document = titled(say(sentences, "caseload"));
    add_paragraph(document, summary(found, sentences));
    if (found.findings.empty()) return document;
    TableBlock table;
    table.name = document.title;
    table.header = {say(sentences, "column_case"), say(sentences, "column_check"),
                    say(sentences, "column_what"), say(sentences, "column_agencies"),
                    say(sentences, "column_tools")};
    table.widths = {12, 24, 36, 14, 14};
    for (CaseloadFinding const& one : found.findings) {
        auto check = one.finding.title + " (" + one.finding.code + ")";
        if (one.answered) check += ", " + say(sentences, "state_answered");
        table.rows.push_back(plain_row({one.reference, check, one.finding.text,
                                        parted(one.agencies), parted(one.tool_names)}));
    }
    document.blocks.push_back(std::move(table));
    return document;
}

std::string caseload_csv(CaseloadFound const& found, Sentences const& sentences) {
    Cells names;
    for (char const* id : {"column_case", "column_check", "column_about", "title", "column_what",
                           "column_ask", "since", "column_state", "column_overdue",
                           "column_agencies", "column_tools", "column_rests"}) {
        names.push_back(say(sentences, id));
    }
    auto text = csv_line(names);
    for (CaseloadFinding const& one : found.findings) {
        text +=
            csv_line({one.reference, one.finding.code, say(sentences, "about_" + one.finding.kind),
                      one.finding.title, one.finding.text, one.finding.ask, since_of(one.finding),
                      say(sentences, one.answered ? "state_answered" : "state_open"),
                      say(sentences, one.overdue ? "yes" : "no"), parted(one.agencies),
                      parted(one.tool_names), in_one_line(one.finding.places)});
    }
    return text;
}

Json to_json(CaseloadFound const& found) {
    Json all = Json::array();
    for (CaseloadFinding const& one : found.findings) {
        auto json = to_json(one.finding);
        json["case"] = one.reference;
        json["status"] = one.answered ? "answered" : "open";
        json["agencies"] = one.agencies;
        json["tools"] = one.tools;
        json["overdue"] = one.overdue;
        all.push_back(std::move(json));
    }
    return {{"cases", found.cases}, {"as_of", iso_date(found.as_of)}, {"findings", all}};
}

}  // namespace parallax
