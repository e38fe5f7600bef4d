// F3: two words far apart that answer two questions. F10: a level fell for age, time or a
// relationship alone. F13: an answer nobody has kept up. F18: the tool changed between two answers.

#include "casework/in_force.hpp"
#include "casework/needs_a_look/view.hpp"

#include <algorithm>

namespace parallax::look {

namespace {

/// An answer that has ended counts as old after a year, where its tool has no rule of its own.
constexpr int months_after_its_end = 12;

/// Words that stand next to each other are seldom taken for opposites.
constexpr int far_apart = 2;

std::optional<int> place_of_word(Reading const& reading) {
    static constexpr std::string_view words[] = {"low", "medium", "high", "very_high"};
    auto const& level = reading.card.level;
    if (!level || level->first < 0 || level->first != level->last) return std::nullopt;
    auto const& id = reading.definition().levels[static_cast<std::size_t>(level->first)].id;
    auto const found = std::ranges::find(words, id);
    if (found == std::end(words)) return std::nullopt;
    return static_cast<int>(found - std::begin(words));
}

bool sounds_far_apart(Reading const& first, Reading const& second) {
    auto const one = place_of_word(first);
    auto const other = place_of_word(second);
    return one && other && std::abs(*one - *other) >= far_apart;
}

bool any_of(std::vector<std::string> const& codes, std::initializer_list<std::string> wanted) {
    return std::ranges::any_of(codes, [&](std::string const& code) {
        return std::ranges::find(wanted, code) != wanted.end();
    });
}

std::string level_of(Reading const& reading) {
    return reading.card.level ? reading.card.level->brief() : reading.card.no_level;
}

void add_step(View const& view, Step const& step, std::string const& code, Found& found) {
    found.add(code,
              {{"who", view.scene().who(*step.after->record)},
               {"before", level_of(*step.before)},
               {"after", level_of(*step.after)}},
              {view.scene().place(*step.before), view.scene().place(*step.after)},
              seen_from({step.before->seen, step.after->seen}));
}

}  // namespace

std::optional<Date> stale_from(Reading const& reading, Date as_of) {
    Assessment const& record = *reading.record;
    int const own = reading.definition().stale_after_months;
    auto const& looked = record.facts_up_to.known() ? record.facts_up_to : reading.when;
    std::optional<Date> from;
    if (own > 0 && looked.known()) from = add_months(looked.last(), own);
    if (!ended_by(record, as_of)) return from;
    auto const by_end = add_months(record.ended.last(), own > 0 ? own : months_after_its_end);
    return from ? std::min(*from, by_end) : by_end;
}

void find_two_questions(View const& view, Found& found) {
    auto const& readings = view.in_force();
    for (std::size_t i = 0; i < readings.size(); ++i) {
        for (std::size_t j = i + 1; j < readings.size(); ++j) {
            Reading const& first = *readings[i];
            Reading const& second = *readings[j];
            if (first.card.management || second.card.management) continue;
            if (!sounds_far_apart(first, second)) continue;
            auto const relation = relate(first.card, second.card, view.scene().sentences());
            if (relation.kind == RelationKind::same) continue;
            found.add("F3",
                      {{"first", view.scene().who(*first.record)},
                       {"first_level", first.card.level->brief()},
                       {"second", view.scene().who(*second.record)},
                       {"second_level", second.card.level->brief()},
                       {"sentence", relation.sentence}},
                      {view.scene().place(first), view.scene().place(second)},
                      seen_from({first.seen, second.seen}));
        }
    }
}

void find_fell_by_itself(View const& view, Found& found) {
    for (Step const& step : view.steps()) {
        if (!step.fell || !any_of(step.factors, {"N4", "N5", "N6"})) continue;
        add_step(view, step, "F10", found);
    }
}

void find_stale(View const& view, Found& found) {
    for (Reading const* reading : view.in_force()) {
        auto const from = stale_from(*reading, view.as_of());
        if (!from || view.as_of() < *from) continue;
        bool const ended = ended_by(*reading->record, view.as_of());
        found.add("F13",
                  {{"who", view.scene().who(*reading->record)},
                   {"level", level_of(*reading)},
                   {"owner", view.say(ended ? "F13_nobody" : "F13_somebody")}},
                  {view.scene().place(*reading)}, later_of(from, seen_from({reading->seen})));
    }
}

void find_new_ruler(View const& view, Found& found) {
    for (Step const& step : view.steps()) {
        if (step.after->card.management) continue;
        if (!any_of(step.factors, {"N1", "N2", "N3"})) continue;
        add_step(view, step, "F18", found);
    }
}

}  // namespace parallax::look
