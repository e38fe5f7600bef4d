#include "casework/looked_at.hpp"

#include <algorithm>

namespace parallax {

namespace {

bool speaks(LookAnswer const& answer, Finding const& finding, Date as_of) {
    bool const given = answer.answered.possibly_by(as_of);
    bool const over = answer.until.known() && answer.until.last() < as_of;
    return given && !over && answer.check == finding.code && answer.grounds == grounds_of(finding);
}

/// The answer given last, where several speak to it.
LookAnswer const* answer_of(Finding const& finding, Case const& kase, Date as_of) {
    LookAnswer const* latest = nullptr;
    for (LookAnswer const& answer : kase.look_answers) {
        if (!speaks(answer, finding, as_of)) continue;
        if (!latest || latest->answered.last() <= answer.answered.last()) latest = &answer;
    }
    return latest;
}

PassedOver* passed_over(std::vector<PassedOver>& all, std::string const& code) {
    auto const found =
        std::ranges::find_if(all, [&](PassedOver const& one) { return one.check.code == code; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::string grounds_of(Finding const& finding) {
    std::string grounds = finding.code + "\n" + finding.text;
    for (RecordPlace const& place : finding.places) {
        grounds += "\n" + place.kind + " " + place.code;
    }
    return grounds;
}

LookAnswer answer_to(Finding const& finding, Case const& kase, Date day, std::string who,
                     std::string why, ImpreciseDate until) {
    return {.code = next_code(kase.look_answers, 'N'),
            .check = finding.code,
            .grounds = grounds_of(finding),
            .answered = ImpreciseDate(day),
            .who = std::move(who),
            .why = std::move(why),
            .until = std::move(until)};
}

LookedAt looked_at(std::vector<Finding> findings, Case const& kase,
                   std::vector<CheckOff> const& off, Date as_of) {
    LookedAt sorted;
    for (CheckOff const& check : off) sorted.off.push_back({check, {}, {}});
    for (Finding& finding : findings) {
        if (auto* passed = passed_over(sorted.off, finding.code)) {
            passed->title = finding.title;
            passed->findings.push_back(std::move(finding));
        } else if (auto const* answer = answer_of(finding, kase, as_of)) {
            sorted.answered.push_back({std::move(finding), *answer});
        } else {
            sorted.open.push_back(std::move(finding));
        }
    }
    return sorted;
}

}  // namespace parallax
