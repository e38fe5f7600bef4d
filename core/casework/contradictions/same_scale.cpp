// C1: one tool in one edition, about one group, on one date, gave two levels.
// C5: the same of a judgement, made twice in one month from the same facts.

#include "casework/contradictions/scene.hpp"
#include "casework/in_force.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax::contradiction {

namespace {

bool is_judgement(Reading const& reading) {
    return reading.measures().answer == AnswerKind::judgement;
}

/// One edition there is no doubt about: stated on both, or the only one there is.
bool same_edition(Reading const& a, Reading const& b, Catalogue const& catalogue) {
    if (!a.record->edition.empty() && !b.record->edition.empty()) {
        return a.record->edition == b.record->edition;
    }
    return catalogue.editions(a.record->instrument).size() == 1;
}

bool facts_differ(Assessment const& a, Assessment const& b) {
    return certainly_before(a.facts_up_to, b.facts_up_to) ||
           certainly_before(b.facts_up_to, a.facts_up_to);
}

/// No level is possible under both.
bool levels_apart(LevelText const& a, LevelText const& b) {
    return a.last < b.first || b.last < a.first;
}

/// Two people, or one who said two things on one day. One person who looked again later in the
/// month, or who gave a reason for the change, has not contradicted anybody.
bool two_judgements(Reading const& a, Reading const& b) {
    auto const who = [](Assessment const& record) {
        return std::pair(lower(trimmed(record.agency)), lower(trimmed(record.maker)));
    };
    bool const explained =
        !a.record->reason_for_change.empty() || !b.record->reason_for_change.empty();
    bool const one_day = same_date(a.when, b.when) && a.when.first() == a.when.last();
    return !explained && (who(*a.record) != who(*b.record) || one_day);
}

/// An answer given after both settles which of them holds. A form nobody has touched, and a record
/// that gives no level, answers nothing.
bool settled_later(Reading const& a, Reading const& b, std::vector<Reading> const& all) {
    return std::any_of(all.begin(), all.end(), [&](Reading const& later) {
        bool const says = later.card.level && !is_untouched(*later.record);
        return says && later.record->instrument == a.record->instrument &&
               later.record->group == a.record->group && certainly_before(a.when, later.when) &&
               certainly_before(b.when, later.when);
    });
}

/// "A, B and C": what the tool asks, as things to compare.
std::string items_of(Reading const& reading, Scene const& scene) {
    constexpr std::size_t most = 8;
    std::vector<std::string> names;
    for (Item const& item : reading.definition().items) {
        FactKind const* fact = scene.catalogue().facts().find(item.fact);
        if (fact) names.push_back(fact->name);
    }
    if (names.empty() || names.size() > most) return {};
    return " " + scene.say("compare_items", {{"items", joined(names, "and")}});
}

}  // namespace

void find_same_scale(Scene const& scene, Findings& findings) {
    auto const& all = scene.readings();
    for (auto a = all.begin(); a != all.end(); ++a) {
        for (auto b = std::next(a); b != all.end(); ++b) {
            bool const one_question = a->record->instrument == b->record->instrument &&
                                      a->record->group == b->record->group;
            if (!one_question || !a->card.level || !b->card.level) continue;
            if (!levels_apart(*a->card.level, *b->card.level)) continue;
            if (!same_edition(*a, *b, scene.catalogue()) || facts_differ(*a->record, *b->record) ||
                settled_later(*a, *b, all)) {
                continue;
            }
            bool const judged = is_judgement(*a);
            bool const found = judged ? same_month(a->when, b->when) && two_judgements(*a, *b)
                                      : same_date(a->when, b->when);
            if (!found) continue;
            findings.add(judged ? "C5" : "C1",
                         {{"first", scene.who(*a->record)},
                          {"second", scene.who(*b->record)},
                          {"first_level", a->card.level->brief()},
                          {"second_level", b->card.level->brief()},
                          {"tool", a->definition().name},
                          {"items", items_of(*a, scene)}},
                         {scene.place(*a), scene.place(*b)}, {a->seen, b->seen});
        }
    }
}

}  // namespace parallax::contradiction
