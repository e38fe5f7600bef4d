#include "casework/answers.hpp"

#include "casework/records.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace parallax {

namespace {

/// What a computed answer is worked out from.
auto worked_out_from(Assessment const& answer) {
    return std::tie(answer.mode, answer.instrument, answer.edition, answer.answers,
                    answer.scored_on);
}

}  // namespace

Case with_corrected(Case kase, Assessment corrected) {
    auto const place = std::ranges::find(kase.assessments, corrected.code, &Assessment::code);
    if (place == kase.assessments.end()) {
        throw std::logic_error("there is no answer " + corrected.code + " to correct");
    }
    *place = std::move(corrected);
    return kase;
}

void mark_computed(Case const* before, Case& after, Date today) {
    for (Assessment& answer : after.assessments) {
        if (answer.mode != "computed") continue;
        auto const* old = before ? find_record(before->assessments, answer.code) : nullptr;
        bool const same = old && worked_out_from(*old) == worked_out_from(answer);
        if (!same) answer.computed_on = iso_date(today);
    }
}

}  // namespace parallax
