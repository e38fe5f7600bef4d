#include "casework/controls_and_decisions.hpp"

#include "casework/answer_card.hpp"
#include "casework/in_force.hpp"
#include "casework/known_by.hpp"
#include "casework/records.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// Undated records come last.
bool earlier(ImpreciseDate const& first, ImpreciseDate const& second) {
    if (!first.known() || !second.known()) return first.known() && !second.known();
    return first.first() < second.first();
}

class Gatherer {
public:
    Gatherer(Case const& known, Catalogue const& catalogue, Sentences const& sentences, Date as_of)
        : known_(known),
          catalogue_(catalogue),
          sentences_(sentences),
          as_of_(as_of),
          latest_(in_force(known, as_of)) {}

    ControlsAndDecisions gather() {
        ControlsAndDecisions all;
        for (ControlOn const& on : controls_on(known_, as_of_, sentences_)) {
            states_[on.control->code] = on.state;
            all.controls.push_back(entry(on));
        }
        std::vector<Decision const*> decisions;
        for (Decision const& decision : known_.decisions) decisions.push_back(&decision);
        std::ranges::stable_sort(decisions, [](Decision const* a, Decision const* b) {
            return earlier(a->made, b->made);
        });
        for (Decision const* decision : decisions) all.decisions.push_back(entry(*decision));
        return all;
    }

private:
    ControlEntry entry(ControlOn const& on) const {
        Control const& control = *on.control;
        ControlEntry entry{
            control.code,   control.name,          control.kind, on.state,   on.owner,
            on.last_proved, control.began.words(), on.ends,      *on.covers, {}};
        for (Decision const& decision : known_.decisions) {
            bool const leans =
                std::ranges::find(decision.controls, control.code) != decision.controls.end();
            if (leans) entry.decisions.push_back(decision.code);
        }
        return entry;
    }

    DecisionEntry entry(Decision const& decision) const {
        DecisionEntry entry{decision.code,
                            decision.what,
                            decision.made.words(),
                            decision.agency,
                            decision.leaned_otherwise,
                            {}};
        for (std::string const& code : decision.controls) add_control(entry, code);
        for (std::string const& code : decision.assessments) add_answer(entry, code);
        return entry;
    }

    void add_control(DecisionEntry& entry, std::string const& code) const {
        Control const* control = find_record(known_.controls, code);
        if (control == nullptr) return;
        auto const state = states_.find(code);
        entry.supports.push_back({"control", code,
                                  control->page_name.empty() ? control->name : control->page_name,
                                  state == states_.end() ? "not_known" : state->second});
    }

    void add_answer(DecisionEntry& entry, std::string const& code) const {
        Assessment const* record = find_record(known_.assessments, code);
        if (record == nullptr) return;
        auto const card = answer_card(*record, catalogue_, sentences_, as_of_);
        auto level = card.level ? card.level->brief() : card.no_level;
        if (level.ends_with('.')) level.pop_back();
        bool const holds =
            !ended_by(*record, as_of_) && std::ranges::find(latest_, record) != latest_.end();
        entry.supports.push_back(
            {"assessment", code, card.tool + ": " + level, holds ? "in_force" : "over"});
    }

    Case const& known_;
    Catalogue const& catalogue_;
    Sentences const& sentences_;
    Date as_of_;
    std::vector<Assessment const*> latest_;
    std::map<std::string, std::string> states_;  ///< of controls, by code
};

/// The place of a name in a list, added where it is not there.
std::size_t place_in(std::vector<std::string>& names, std::string const& name) {
    auto const found = std::ranges::find(names, name);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    names.push_back(name);
    return names.size() - 1;
}

/// Of two entries about the same, whether the second holds from then on.
bool takes_over(Knowing const& later, Knowing const& before) {
    if (!later.since.known()) return !before.since.known();
    return !before.since.known() || later.since.first() >= before.since.first();
}

}  // namespace

ControlsAndDecisions controls_and_decisions(Case const& kase, Catalogue const& catalogue,
                                            Sentences const& sentences, Date as_of) {
    Case const known = known_by(kase, as_of);
    return Gatherer(known, catalogue, sentences, as_of).gather();
}

WhoKnows who_knows(Case const& kase, Date as_of) {
    Case const known = known_by(kase, as_of);
    WhoKnows table;
    std::vector<std::string> things;
    for (Knowing const& one : known.knowings) {
        place_in(things, one.what);
        place_in(table.who, one.who);
    }
    for (std::string const& thing : things) {
        WhoKnows::Row row{thing, {}};
        for (std::string const& who : table.who) {
            Knowing const* latest = nullptr;
            for (Knowing const& one : known.knowings) {
                if (one.what != thing || one.who != who) continue;
                if (!latest || takes_over(one, *latest)) latest = &one;
            }
            row.cells.push_back(latest ? std::optional(WhoKnows::Cell{
                                             latest->extent, latest->since.words(), latest->how})
                                       : std::nullopt);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<LivingEntry> living_on(Case const& kase, Date as_of) {
    Case const known = known_by(kase, as_of);
    std::vector<LivingEntry> all;
    for (Living const& one : known.livings) {
        all.push_back({one.person, one.home, one.from.words(), one.until.words()});
    }
    return all;
}

}  // namespace parallax
