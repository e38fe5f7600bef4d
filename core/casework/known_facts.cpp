#include "casework/known_facts.hpp"

#include "casework/score_record.hpp"

#include <algorithm>

namespace parallax {

namespace {

class Collector {
public:
    Collector(Case const& kase, Facts const& facts, Date on)
        : case_(kase), facts_(facts), on_(on) {}

    /// What is known later holds over what was known before it; what has no day is the oldest. Of
    /// one day, what was answered for a scoring holds.
    Answers collect() {
        for (Fact const& fact : case_.facts) add_fact(fact);
        for (Assessment const& record : case_.assessments) {
            auto const day = parse_iso_date(record.scored_on);
            if (record.mode == "computed" && day && *day <= on_) add_scoring(record, *day);
        }
        std::ranges::stable_sort(found_, {}, &Found::day);
        Answers known;
        for (Found& one : found_) known[one.fact] = std::move(one.answer);
        return known;
    }

private:
    struct Found {
        std::optional<Date> day;
        std::string fact;
        Answer answer;
    };

    void add_fact(Fact const& fact) {
        FactKind const* kind = facts_.find(fact.fact);
        auto const json = parse_json(fact.value);
        bool const by_then = !fact.as_of.known() || fact.as_of.possibly_by(on_);
        if (!kind || kind->passing || !json || !by_then) return;
        if (auto answer = answer_from_json(*json, kind->type, fact.fact)) {
            auto const day = fact.as_of.known() ? std::optional(fact.as_of.first()) : std::nullopt;
            keep(day, fact.fact, *std::move(answer));
        }
    }

    void add_scoring(Assessment const& record, Date day) {
        auto const answers = stored_answers(record, facts_);
        if (!answers) return;  // that record says itself that it cannot be read
        bool const same_day = day == on_;
        for (auto const& [fact, answer] : *answers) {
            if (same_day || !facts_.find(fact)->passing) keep(day, fact, answer);
        }
    }

    void keep(std::optional<Date> day, std::string const& fact, Answer answer) {
        if (std::holds_alternative<NotKnown>(answer)) return;
        found_.push_back({day, fact, std::move(answer)});
    }

    Case const& case_;
    Facts const& facts_;
    Date on_;
    std::vector<Found> found_;
};

/// What an instrument asks: facts that only decide whether he may be scored, then its items.
std::vector<std::string> asked_facts(Definition const& definition) {
    std::vector<std::string> asked;
    for (Applicability const& rule : definition.applies) {
        for (std::string const& fact : rule.facts) {
            bool const seen = std::find(asked.begin(), asked.end(), fact) != asked.end();
            if (!seen && !definition.item(fact)) asked.push_back(fact);
        }
    }
    for (Item const& item : definition.items) asked.push_back(item.fact);
    return asked;
}

}  // namespace

Answers known_facts(Case const& kase, Instrument const& instrument, Date on) {
    auto const known = Collector(kase, instrument.facts(), on).collect();
    Answers asked;
    for (std::string const& fact : asked_facts(instrument.definition())) {
        if (auto const found = known.find(fact); found != known.end()) asked.insert(*found);
    }
    return asked;
}

}  // namespace parallax
