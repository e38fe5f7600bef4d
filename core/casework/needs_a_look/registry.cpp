#include "casework/known_by.hpp"
#include "casework/needs_a_look/view.hpp"
#include "casework/records.hpp"

#include <algorithm>

namespace parallax {

namespace {

struct KindOf {
    char const* code;
    char const* kind;
};

/// What each is about. A new check is a line here, a function below and its three sentences.
constexpr KindOf checks[] = {
    {"F1", "safeguard"},      {"F2", "record"},        {"F3", "record"},
    {"F4", "record"},         {"F5", "record"},        {"F6", "safeguard"},
    {"F7", "decision"},       {"F8", "safeguard"},     {"F9", "decision"},
    {"F10", "ruler"},         {"F11", "decision"},     {"F12", "clock"},
    {"F13", "clock"},         {"F14", "child"},        {"F15", "record"},
    {"F16", "clock"},         {"F17", "child"},        {"F18", "ruler"},
    {"F19", "child"},         {"F20", "record"},       {"C1", "contradiction"},
    {"C2", "contradiction"},  {"C3", "contradiction"}, {"C4", "contradiction"},
    {"C5", "contradiction"},  {"C6", "contradiction"}, {"C7", "contradiction"},
    {"C8", "contradiction"},  {"C9", "contradiction"}, {"C10", "contradiction"},
    {"C11", "contradiction"}, {"C12", "contradiction"}};

using Finder = void (*)(look::View const&, look::Found&);

constexpr Finder finders[] = {
    look::find_too_short,      look::find_owner_left,       look::find_unproved,
    look::find_failed,         look::find_legal_end,        look::find_no_papers,
    look::find_no_unless_list, look::find_fact_not_planned, look::find_no_change_written,
    look::find_not_told,       look::find_two_questions,    look::find_fell_by_itself,
    look::find_stale,          look::find_new_ruler,        look::find_cut_unassessed,
    look::find_steps_together, look::find_no_next_look,     look::find_new_child,
    look::find_other_children};

std::string kind_of(std::string_view code) {
    auto const found = std::ranges::find(checks, code, &KindOf::code);
    return found == std::end(checks) ? "record" : found->kind;
}

Finding as_finding(Contradiction const& one, Sentences const& sentences) {
    return {.code = one.code,
            .kind = {},
            .title = sentences.say("needs_a_look." + one.code + "_title"),
            .text = one.text,
            .ask = one.ask,
            .since = one.since,
            .places = one.places};
}

}  // namespace

std::vector<LookCheck> look_checks() {
    std::vector<LookCheck> all;
    for (KindOf const& check : checks) all.push_back({check.code, check.kind});
    return all;
}

std::vector<Finding> needs_a_look(Case const& kase, Catalogue const& catalogue,
                                  Sentences const& sentences, Date as_of) {
    auto const known = known_by(kase, as_of);
    look::View const view(known, catalogue, sentences, as_of);
    look::Found found(view);
    for (Finder const find : finders) find(view, found);
    auto findings = found.take();
    std::ranges::stable_sort(findings, code_before, &Finding::code);
    for (Contradiction const& one : view.contradictions()) {
        findings.push_back(as_finding(one, sentences));
    }
    for (Finding& finding : findings) finding.kind = kind_of(finding.code);
    return findings;
}

}  // namespace parallax
