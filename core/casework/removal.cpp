#include "casework/removal.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// Takes the code out of one list of each record, and notes which records had it.
template <class Record>
void unname(std::vector<Record>& records, std::vector<std::string> Record::* list,
            std::string const& code, std::vector<std::string>& named) {
    for (Record& record : records) {
        bool const had = std::erase(record.*list, code) > 0;
        bool const noted = std::ranges::find(named, record.code) != named.end();
        if (had && !noted) named.push_back(record.code);
    }
}

void forget_control(Case& kase, std::string const& code, Without& result) {
    unname(kase.decisions, &Decision::controls, code, result.named);
    for (ControlStatus const& status : kase.control_states) {
        if (status.control == code) result.gone.push_back(status.code);
    }
    std::erase_if(kase.control_states,
                  [&](ControlStatus const& status) { return status.control == code; });
}

void forget_person(Case& kase, std::string const& code, Without& result) {
    unname(kase.controls, &Control::covers, code, result.named);
    unname(kase.control_states, &ControlStatus::covers, code, result.named);
    if (kase.page_about == code) kase.page_about.clear();
    for (Living const& living : kase.livings) {
        if (living.person == code) result.gone.push_back(living.code);
    }
    std::erase_if(kase.livings, [&](Living const& living) { return living.person == code; });
}

}  // namespace

Without without_record(Case kase, std::string_view table, std::string const& code) {
    Without result{std::move(kase), {}, {}};
    Case& after = result.after;
    if (table == "assessment") unname(after.decisions, &Decision::assessments, code, result.named);
    if (table == "control") forget_control(after, code, result);
    if (table == "person") forget_person(after, code, result);
    Case::each_kind(after, [&](std::string_view name, auto& records) {
        if (name == table) {
            std::erase_if(records, [&](auto const& record) { return record.code == code; });
        }
    });
    return result;
}

}  // namespace parallax
