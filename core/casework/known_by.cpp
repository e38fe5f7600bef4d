#include "casework/known_by.hpp"

#include "casework/in_force.hpp"

#include <algorithm>

namespace parallax {

namespace {

bool later(ImpreciseDate const& date, Date as_of) {
    return date.known() && !date.possibly_by(as_of);
}

/// What is only said from a later day on is not said yet.
void hide_later(ImpreciseDate& date, Date as_of) {
    if (later(date, as_of)) date = {};
}

/// What comes to light only later is not known on the day it was so.
template <class Record>
bool learned_later(Record const& record, ImpreciseDate const& date, Date as_of) {
    return later(date, as_of) || later(record.known, as_of);
}

bool status_later(ControlStatus const& status, Date as_of) {
    return !status.known.known() || later(status.known, as_of);
}

/// A control is known of once it begins, or once anything is known of it.
bool control_later(Control const& control, Case const& known, Date as_of) {
    if (!later(control.began, as_of)) return false;
    return std::ranges::none_of(known.control_states, [&](ControlStatus const& status) {
        return status.control == control.code;
    });
}

/// Codes of records that are not there yet cannot be leaned on.
template <class Record>
void keep_known(std::vector<std::string>& codes, std::vector<Record> const& all,
                std::vector<Record> const& known) {
    auto const in = [](std::vector<Record> const& list, std::string const& code) {
        return std::ranges::any_of(list, [&](Record const& record) { return record.code == code; });
    };
    std::erase_if(codes,
                  [&](std::string const& code) { return in(all, code) && !in(known, code); });
}

/// Somebody who is not known of yet lives nowhere yet.
void keep_livings_of(Case& known) {
    std::erase_if(known.livings, [&](Living const& living) {
        return std::ranges::none_of(
            known.people, [&](Person const& person) { return person.code == living.person; });
    });
}

}  // namespace

Case known_by(Case const& kase, Date as_of) {
    Case known = kase;
    std::erase_if(known.people, [&](auto const& it) { return !known_by(it, as_of); });
    std::erase_if(known.facts, [&](auto const& it) { return learned_later(it, it.as_of, as_of); });
    std::erase_if(known.assessments, [&](auto const& it) { return !on_record(it, as_of); });
    std::erase_if(known.control_states, [&](auto const& it) { return status_later(it, as_of); });
    std::erase_if(known.controls, [&](auto const& it) { return control_later(it, known, as_of); });
    std::erase_if(known.decisions,
                  [&](auto const& it) { return learned_later(it, it.made, as_of); });
    std::erase_if(known.events, [&](auto const& it) { return learned_later(it, it.date, as_of); });
    std::erase_if(known.page_lines, [&](auto const& it) { return later(it.from, as_of); });
    std::erase_if(known.look_answers, [&](auto const& it) { return later(it.answered, as_of); });
    std::erase_if(known.livings, [&](auto const& it) { return later(it.from, as_of); });
    std::erase_if(known.knowings, [&](auto const& it) { return later(it.since, as_of); });
    keep_livings_of(known);
    for (Living& living : known.livings) hide_later(living.until, as_of);
    for (Assessment& record : known.assessments) hide_later(record.ended, as_of);
    for (PageLine& line : known.page_lines) hide_later(line.until, as_of);
    for (Control& control : known.controls) {
        keep_known(control.covers, kase.people, known.people);
    }
    for (Decision& decision : known.decisions) {
        keep_known(decision.assessments, kase.assessments, known.assessments);
        keep_known(decision.controls, kase.controls, known.controls);
    }
    return known;
}

bool known_by(Person const& person, Date as_of) {
    return !later(person.known_from.known() ? person.known_from : person.born, as_of);
}

}  // namespace parallax
