#include "casework/looked_at.hpp"

#include "casework/known_by.hpp"
#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <boost/crc.hpp>
#include <cstdint>
#include <fmt/format.h>
#include <ranges>

namespace parallax {

namespace {

/// Whether an answer of before version 6 of the casebook speaks to it. Those kept the check, the
/// program's words of that time, which are not compared, and the records.
bool spoke_to(std::string const& grounds, Finding const& finding) {
    auto const lines = split(grounds, '\n');
    if (lines.front() != finding.code || lines.size() != finding.places.size() + 2) return false;
    return std::ranges::equal(
        finding.places, lines | std::views::drop(2), {},
        [](RecordPlace const& place) { return place.kind + " " + place.code; });
}

/// A sum over what a record holds, and of a control also over what is known of it.
std::uint32_t sum_of(RecordPlace const& place, Case const& known) {
    boost::crc_32_type sum;
    auto const add = [&](auto const& record) {
        auto const text = JsonWriter::write(record).dump();
        sum.process_bytes(text.data(), text.size());
    };
    Case::each_kind(known, [&](std::string_view kind, auto const& records) {
        if (kind != place.kind) return;
        if (auto const* record = find_record(records, place.code)) add(*record);
    });
    if (place.kind != "control") return sum.checksum();
    for (ControlStatus const& status : known.control_states) {
        if (status.control == place.code) add(status);
    }
    return sum.checksum();
}

/// The answers of a case, and what their findings rest on on a day. The case as known on that day
/// is made only where there is an answer to compare it with.
class Answered {
public:
    Answered(Case const& kase, Date as_of) : case_(kase), as_of_(as_of) {
        if (!kase.look_answers.empty()) known_ = known_by(kase, as_of);
    }

    /// The answer given last, where several speak to it.
    LookAnswer const* answer_to(Finding const& finding) const {
        LookAnswer const* latest = nullptr;
        for (LookAnswer const& answer : case_.look_answers) {
            if (!speaks(answer, finding)) continue;
            if (!latest || latest->answered.last() <= answer.answered.last()) latest = &answer;
        }
        return latest;
    }

private:
    bool speaks(LookAnswer const& answer, Finding const& finding) const {
        bool const given = answer.answered.possibly_by(as_of_);
        bool const over = answer.until.known() && answer.until.last() < as_of_;
        return given && !over && answer.check == finding.code &&
               (answer.grounds == grounds_of(finding, known_) || spoke_to(answer.grounds, finding));
    }

    Case const& case_;
    Case known_;
    Date as_of_;
};

PassedOver* passed_over(std::vector<PassedOver>& all, std::string const& code) {
    auto const found =
        std::ranges::find_if(all, [&](PassedOver const& one) { return one.check.code == code; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::string grounds_of(Finding const& finding, Case const& known) {
    std::string grounds = finding.code;
    for (RecordPlace const& place : finding.places) {
        grounds += fmt::format("\n{} {} {:08x}", place.kind, place.code, sum_of(place, known));
    }
    return grounds;
}

LookAnswer answer_to(Finding const& finding, Case const& kase, Date as_of, Date day,
                     std::string who, std::string why, ImpreciseDate until) {
    return {.code = next_code(kase.look_answers, 'N'),
            .check = finding.code,
            .grounds = grounds_of(finding, known_by(kase, as_of)),
            .answered = ImpreciseDate(day),
            .who = std::move(who),
            .why = std::move(why),
            .until = std::move(until)};
}

LookedAt looked_at(std::vector<Finding> findings, Case const& kase,
                   std::vector<CheckOff> const& off, Date as_of) {
    LookedAt sorted;
    Answered const answers(kase, as_of);
    for (CheckOff const& check : off) sorted.off.push_back({check, {}, {}});
    for (Finding& finding : findings) {
        if (auto* passed = passed_over(sorted.off, finding.code)) {
            passed->title = finding.title;
            passed->findings.push_back(std::move(finding));
        } else if (auto const* answer = answers.answer_to(finding)) {
            sorted.answered.push_back({std::move(finding), *answer});
        } else {
            sorted.open.push_back(std::move(finding));
        }
    }
    return sorted;
}

}  // namespace parallax
