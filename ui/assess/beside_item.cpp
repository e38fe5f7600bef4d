#include "ui/assess/beside_item.hpp"

#include "casework/score_record.hpp"
#include "ui/theme/words.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("BesideItem", text); }

bool holds(std::vector<std::string> const& list, std::string const& fact) {
    return std::ranges::find(list, fact) != list.end();
}

bool namedAsOpen(std::string const& fact, Outcome const& outcome) {
    auto const matters = [&](UnknownItem const& item) { return item.fact == fact && item.matters; };
    return holds(outcome.missing, fact) || std::ranges::any_of(outcome.unknown, matters) ||
           std::ranges::any_of(outcome.errors, [&](OutcomeError const& error) {
               return holds(error.fields, fact);
           });
}

/// Without a result scoring says for sure only what is missing, so nothing more is claimed.
bool isSaid(Item const& item, Outcome const& outcome) {
    if (outcome.status == Status::scored || outcome.status == Status::range) return true;
    return outcome.status == Status::incomplete && !item.needed_when.empty();
}

}  // namespace

bool notNeeded(Item const& item, Answers const& answers, Outcome const& outcome) {
    bool const may_stay_open = item.optional || !item.needed_when.empty();
    return may_stay_open && !answers.contains(item.fact) && isSaid(item, outcome) &&
           !namedAsOpen(item.fact, outcome);
}

QString needInWords(Item const& item, Answers const& answers, Outcome const& outcome) {
    if (!notNeeded(item, answers, outcome)) return {};
    return outcome.status == Status::incomplete ? tr("Not needed so far.") : tr("Not needed here.");
}

QString answeredInWords(std::vector<Item> const& items, Answers const& answers,
                        Outcome const& outcome) {
    auto const answered =
        std::ranges::count_if(items, [&](Item const& item) { return answers.contains(item.fact); });
    auto const idle = std::ranges::count_if(
        items, [&](Item const& item) { return notNeeded(item, answers, outcome); });
    auto const asked = static_cast<std::ptrdiff_t>(items.size()) - idle;
    if (idle == 0) return tr("%1 of %2 answered").arg(answered).arg(asked);
    if (asked == 0) return tr("none needed here");
    return tr("%1 of %2 answered, %3 not needed here").arg(answered).arg(asked).arg(idle);
}

std::map<std::string, QString> saidElsewhere(Case const& kase, Assessment const& record,
                                             Answers const& answers, Facts const& facts) {
    std::map<std::string, QString> said;
    auto const note = [&](QString const& who, std::string const& id, Answer const& answer) {
        FactKind const* kind = facts.find(id);
        if (!kind || kind->passing || std::holds_alternative<NotKnown>(answer)) return;
        auto const found = answers.find(id);
        bool const same = found != answers.end() && found->second == answer;
        said[id] = same ? tr("As in %1.").arg(who)
                        : tr("In %1: %2.").arg(who, words(answer_in_words(answer, *kind)));
    };
    for (Fact const& fact : kase.facts) {
        FactKind const* kind = facts.find(fact.fact);
        auto const json = parse_json(fact.value);
        if (!kind || !json) continue;
        auto const answer = answer_from_json(*json, kind->type, fact.fact);
        if (answer) note(tr("fact %1 of the case").arg(words(fact.code)), fact.fact, *answer);
    }
    std::vector<Assessment const*> others;
    for (Assessment const& other : kase.assessments) {
        if (other.mode == "computed" && other.code != record.code) others.push_back(&other);
    }
    std::ranges::stable_sort(others, {}, &Assessment::scored_on);
    for (Assessment const* other : others) {
        auto const stored = stored_answers(*other, facts);
        if (!stored) continue;
        for (auto const& [id, answer] : *stored) {
            note(tr("answer %1").arg(words(other->code)), id, answer);
        }
    }
    return said;
}

}  // namespace parallax::ui
