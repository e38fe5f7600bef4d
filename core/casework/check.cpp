#include "casework/edit.hpp"
#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace parallax {

namespace {

using Words = std::vector<std::string>;

Words const roles = {"adult", "child", "other_adult", "other_children"};
Words const modes = {"recorded", "computed"};
Words const kinds_of_control = {std::begin(control_kinds), std::end(control_kinds)};
Words const kinds_of_event = {std::begin(event_kinds), std::end(event_kinds)};
Words const states = {std::begin(control_states), std::end(control_states)};
Words const effects = {std::begin(decision_effects), std::end(decision_effects)};
Words const extents = {std::begin(knowing_extents), std::end(knowing_extents)};
Words const line_kinds = {"summary", "unless", "unknown", "question", "next_look"};

class Checker {
public:
    explicit Checker(Case const& kase) : case_(kase) {}

    Problems run() {
        if (trimmed(case_.reference).empty()) refuse("The case", "no reference", "a reference");
        must_point("The case, page_about", case_.people, case_.page_about);
        check_codes();
        for (Person const& person : case_.people) one_of(at("person", person), person.role, roles);
        for (Fact const& fact : case_.facts) must_be_json(at("fact", fact), fact.value);
        for (Assessment const& assessment : case_.assessments) check_assessment(assessment);
        for (Control const& control : case_.controls) check_control(control);
        for (ControlStatus const& status : case_.control_states) check_status(status);
        for (Decision const& decision : case_.decisions) check_decision(decision);
        for (Event const& event : case_.events) check_event(event);
        for (PageLine const& line : case_.page_lines) {
            one_of(at("page_line", line), line.kind, line_kinds);
        }
        for (LookAnswer const& answer : case_.look_answers) check_answer(answer);
        for (Living const& living : case_.livings) check_living(living);
        for (Knowing const& knowing : case_.knowings) check_knowing(knowing);
        return std::move(problems_);
    }

private:
    void refuse(std::string what, std::string found, std::string wanted) {
        problems_.push_back(
            {ProblemKind::bad_input, {}, std::move(what), std::move(found), std::move(wanted)});
    }

    template <class Record>
    static std::string at(char const* kind, Record const& record) {
        return fmt::format("{} {}", kind, record.code);
    }

    void check_codes() {
        Case::each_kind(case_, [&](char const* table, auto const& list) {
            std::set<std::string> seen;
            for (std::size_t i = 0; i < list.size(); ++i) {
                auto const& code = list[i].code;
                if (trimmed(code).empty()) {
                    refuse(fmt::format("{}[{}]", table, i + 1), "no code", "a code of its own");
                } else if (!seen.insert(code).second) {
                    refuse(at(table, list[i]), "the same code twice", "a code of its own");
                }
            }
        });
    }

    void one_of(std::string what, std::string const& found, Words const& allowed) {
        if (std::find(allowed.begin(), allowed.end(), found) != allowed.end()) return;
        refuse(std::move(what), fmt::format("'{}'", found), "one of " + joined(allowed, "or"));
    }

    /// An empty reference points nowhere and is allowed here.
    template <class Record>
    void must_point(std::string what, std::vector<Record> const& list, std::string const& code) {
        if (code.empty() || find_record(list, code)) return;
        refuse(std::move(what), fmt::format("'{}'", code), "the code of a record of this case");
    }

    /// Codes of a list: each points somewhere and stands once.
    template <class Record>
    void must_list(std::string const& what, std::vector<Record> const& list, Words const& codes) {
        std::set<std::string> seen;
        for (std::string const& code : codes) {
            must_point(what, list, code);
            if (!seen.insert(code).second) refuse(what, fmt::format("'{}' twice", code), "it once");
        }
    }

    void must_be_json(std::string what, std::string const& text) {
        if (!parse_json(text)) refuse(std::move(what), fmt::format("'{}'", text), "JSON text");
    }

    void check_assessment(Assessment const& assessment) {
        auto const what = at("assessment", assessment);
        one_of(what, assessment.mode, modes);
        if (assessment.instrument.empty()) refuse(what, "no instrument", "the id of a tool");
        check_in_plan(what, assessment.in_plan);
        if (assessment.mode != "computed") return;
        if (assessment.edition.empty()) {
            refuse(what, "no edition", "an edition, because it is computed");
        }
        if (!parse_iso_date(assessment.scored_on)) {
            refuse(what + ", scored_on", fmt::format("'{}'", assessment.scored_on),
                   "a day such as 2009-10-31");
        }
        auto const answers = parse_json(assessment.answers.empty() ? "{}" : assessment.answers);
        if (!answers || !answers->is_object()) {
            refuse(what + ", answers", fmt::format("'{}'", assessment.answers),
                   "a JSON object of answers");
        }
    }

    void check_control(Control const& control) {
        auto const what = at("control", control);
        one_of(what, control.kind, kinds_of_control);
        must_list(what + ", covers", case_.people, control.covers);
    }

    void check_status(ControlStatus const& status) {
        auto const what = at("control_status", status);
        one_of(what, status.state, states);
        if (status.control.empty()) refuse(what, "no control", "the code of a control");
        must_point(what + ", control", case_.controls, status.control);
        must_list(what + ", covers", case_.people, status.covers);
    }

    void check_decision(Decision const& decision) {
        auto const what = at("decision", decision);
        must_list(what + ", assessments", case_.assessments, decision.assessments);
        must_list(what + ", controls", case_.controls, decision.controls);
        if (!decision.effect.empty()) one_of(what + ", effect", decision.effect, effects);
    }

    void check_event(Event const& event) {
        auto const what = at("event", event);
        one_of(what, event.kind, kinds_of_event);
        check_in_plan(what, event.in_plan);
    }

    void check_in_plan(std::string const& what, std::string const& in_plan) {
        if (!in_plan.empty()) one_of(what + ", in_plan", in_plan, {"yes", "no"});
    }

    /// An answer to nothing, or by nobody, would hide a finding and could not be asked about.
    void check_answer(LookAnswer const& answer) {
        auto const what = at("look_answer", answer);
        if (answer.check.empty()) refuse(what, "no check", "the code of a check, such as F8");
        if (trimmed(answer.who).empty()) refuse(what, "nobody who answered", "a role");
        if (trimmed(answer.why).empty()) refuse(what, "no reason", "a reason");
        if (!answer.answered.known()) refuse(what, "no day", "the day it was answered");
    }

    void check_living(Living const& living) {
        auto const what = at("living", living);
        if (living.person.empty()) refuse(what, "nobody", "the code of a person");
        must_point(what + ", person", case_.people, living.person);
        if (trimmed(living.home).empty()) refuse(what, "no home", "where, or with whom");
    }

    void check_knowing(Knowing const& knowing) {
        auto const what = at("knowing", knowing);
        one_of(what, knowing.extent, extents);
        if (trimmed(knowing.what).empty()) refuse(what, "nothing", "what was to be known");
        if (trimmed(knowing.who).empty()) refuse(what, "nobody", "an agency or a person");
    }

    Case const& case_;
    Problems problems_;
};

}  // namespace

Problems check(Case const& kase) { return Checker(kase).run(); }

}  // namespace parallax
