// The laws every computed tool of the catalogue keeps, with answers drawn at random.

#include "drawn_case.hpp"
#include "scoring/sweep.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <random>

using namespace parallax;
using namespace parallax::test;

namespace {

/// Runs the law for every computed tool.
template <class Law>
void for_every_tool(int times, Law law) {
    for (Drawing const& drawing : drawings()) {
        require_property(drawing.instrument().definition().full_id(), times,
                         [&] { law(drawing, drawing.instrument()); });
    }
}

/// Answers that contradict each other are found by Instrument::score before anything is computed.
bool contradicts_age(Outcome const& outcome) {
    return std::any_of(outcome.errors.begin(), outcome.errors.end(), [](OutcomeError const& error) {
        return error.code == "age_contradicts_date_of_birth";
    });
}

/// Known exactly; a span of numbers is not.
bool leaves_open(Item const& item, Answers const& answers) {
    auto const found = answers.find(item.fact);
    if (found == answers.end()) return !item.optional;
    if (auto const* span = std::get_if<NumberSpan>(&found->second)) return span->to != span->from;
    return !item.optional && std::holds_alternative<NotKnown>(found->second);
}

bool leaves_any_open(Instrument const& tool, Answers const& answers) {
    auto const& items = tool.definition().items;
    return std::any_of(items.begin(), items.end(),
                       [&](Item const& item) { return leaves_open(item, answers); });
}

int place(Instrument const& tool, std::optional<std::string> const& level) {
    return level ? tool.definition().level_place(*level) : -1;
}

}  // namespace

TEST_CASE("every tool says the same with its trace and without") {
    for_every_tool(60, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(8);
        auto const with = tool.score(drawn.answers, drawn.on);
        auto const without = tool.score_without_trace(drawn.answers, drawn.on);
        RC_LOG() << shown(tool, drawn);
        RC_ASSERT(same_answer(with, without));
        RC_ASSERT(without.trace.empty());
    });
}

TEST_CASE("a sweep tells the same steps as scoring does, wherever no answer is open") {
    for_every_tool(60, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(6);
        auto const outcome = tool.score(drawn.answers, drawn.on);
        RC_PRE(outcome.status == Status::scored && !leaves_any_open(tool, drawn.answers));
        Sweep sweep(tool);
        sweep.take(drawn.answers, drawn.on);
        sweep.score();
        auto const swept = sweep.trace().lines();
        auto const lines = outcome.trace.lines();
        RC_LOG() << shown(tool, drawn);
        RC_ASSERT(swept.size() == lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            RC_ASSERT(swept[i].text == lines[i].text);
            RC_ASSERT(swept[i].value_text == lines[i].value_text);
            RC_ASSERT(swept[i].answer == lines[i].answer);
        }
    });
}

TEST_CASE("a sweep says what scoring says, wherever no answer is a range") {
    for_every_tool(150, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(6);
        auto const outcome = tool.score_without_trace(drawn.answers, drawn.on);
        RC_PRE(!contradicts_age(outcome));
        bool const open = tool.definition().unknown != UnknownPolicy::incomplete &&
                          leaves_any_open(tool, drawn.answers);
        bool const guesses = open && outcome.status != Status::not_applicable;
        Sweep sweep(tool);
        sweep.take(drawn.answers, drawn.on);
        auto const swept = sweep.score();
        RC_LOG() << shown(tool, drawn);
        if (guesses && outcome.status != Status::invalid) {
            RC_ASSERT(swept.status == Status::incomplete);
        } else if (!guesses) {
            RC_ASSERT(swept.status == outcome.status);
            RC_ASSERT(swept.level == place(tool, outcome.level));
        }
    });
}

TEST_CASE("the order of answering does not matter, nor what was answered before") {
    for_every_tool(60, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const before = drawing.draw(8);
        Drawn const drawn = drawing.draw(8);
        Sweep fresh(tool);
        fresh.take(drawn.answers, drawn.on);
        auto const expected = fresh.score();
        Sweep used(tool);
        used.take(before.answers, before.on);
        used.score();
        auto order = drawing.facts();
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        std::shuffle(order.begin(), order.end(), random);
        Answer const unknown = NotKnown{};
        for (std::string const& fact : order) {
            auto const found = drawn.answers.find(fact);
            used.change(fact, found == drawn.answers.end() ? unknown : found->second);
        }
        used.move_to(drawn.on);
        auto const found = used.score();
        RC_LOG() << shown(tool, drawn);
        RC_ASSERT(found.status == expected.status);
        RC_ASSERT(found.level == expected.level);
        for (std::string const& value : tool.definition().values) {
            RC_ASSERT(used.number(value) == fresh.number(value));
        }
    });
}

TEST_CASE("asked and not known is the same as not asked") {
    for_every_tool(60, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(6);
        Answers asked = drawn.answers;
        Answers not_asked = drawn.answers;
        for (std::string const& fact : drawing.facts()) {
            if (is_known(drawn.answers, fact)) continue;
            asked[fact] = NotKnown{};
            not_asked.erase(fact);
        }
        RC_LOG() << shown(tool, drawn);
        RC_ASSERT(same_answer(tool.score(asked, drawn.on), tool.score(not_asked, drawn.on)));
    });
}

TEST_CASE("scoring the same answers twice says the same") {
    for_every_tool(20, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(8);
        auto const first = tool.score(drawn.answers, drawn.on);
        RC_LOG() << shown(tool, drawn);
        RC_ASSERT(to_json(first) == to_json(tool.score(drawn.answers, drawn.on)));
    });
}

TEST_CASE("what an outcome says of levels holds together") {
    for_every_tool(150, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(8);
        auto const outcome = tool.score_without_trace(drawn.answers, drawn.on);
        RC_LOG() << shown(tool, drawn) << id_of(outcome.status);
        std::vector<int> places;
        for (auto const& level : outcome.levels) {
            places.push_back(tool.definition().level_place(level));
            RC_ASSERT(places.back() >= 0);
        }
        RC_ASSERT(std::is_sorted(places.begin(), places.end()));
        RC_ASSERT(std::adjacent_find(places.begin(), places.end()) == places.end());
        bool const has_levels = !tool.definition().levels.empty();
        switch (outcome.status) {
            case Status::scored:
                RC_ASSERT(outcome.level.has_value() == has_levels);
                if (has_levels) RC_ASSERT(outcome.levels == std::vector{*outcome.level});
                break;
            case Status::range:
                RC_ASSERT(!outcome.level);
                RC_ASSERT(outcome.levels.size() >= 2u);
                break;
            default: RC_ASSERT(!outcome.level);
        }
        if (outcome.status == Status::invalid) RC_ASSERT(!outcome.errors.empty());
        if (outcome.known_level && outcome.ceiling) {
            RC_ASSERT(place(tool, outcome.known_level) <= place(tool, outcome.ceiling));
        }
    });
}

TEST_CASE("an answer taken back never narrows what the level may be") {
    for (Drawing const& drawing : drawings()) {
        Instrument const& tool = drawing.instrument();
        if (tool.definition().unknown != UnknownPolicy::range) continue;
        require_property(tool.definition().full_id(), 150, [&] {
            Drawn const drawn = drawing.draw(4);
            auto const before = tool.score_without_trace(drawn.answers, drawn.on);
            RC_PRE(!before.levels.empty());
            auto const& items = tool.definition().items;
            Item const& item = items[*rc::gen::inRange<std::size_t>(0, items.size())];
            Answers fewer = drawn.answers;
            fewer.erase(item.fact);
            auto const after = tool.score_without_trace(fewer, drawn.on);
            RC_LOG() << shown(tool, drawn) << "without " << item.fact;
            for (auto const& level : before.levels) {
                RC_ASSERT(std::count(after.levels.begin(), after.levels.end(), level) == 1);
            }
        });
    }
}

TEST_CASE("a tool that needs every answer gives no level without one it needs") {
    for (Drawing const& drawing : drawings()) {
        Instrument const& tool = drawing.instrument();
        if (tool.definition().unknown != UnknownPolicy::incomplete) continue;
        auto const& items = tool.definition().items;
        std::vector<std::string> needed;
        for (Item const& item : items) {
            if (!item.optional && item.needed_when.empty()) needed.push_back(item.fact);
        }
        if (needed.empty() || tool.definition().levels.empty()) continue;
        require_property(tool.definition().full_id(), 60, [&] {
            Drawn drawn = drawing.draw(3);
            auto const fact = needed[*rc::gen::inRange<std::size_t>(0, needed.size())];
            drawn.answers[fact] = NotKnown{};
            auto const outcome = tool.score_without_trace(drawn.answers, drawn.on);
            RC_LOG() << shown(tool, drawn) << id_of(outcome.status) << " without " << fact;
            RC_ASSERT(outcome.status != Status::scored);
            RC_ASSERT(!outcome.level);
        });
    }
}

TEST_CASE("a tool that assumes names every answer it assumed") {
    for (Drawing const& drawing : drawings()) {
        Instrument const& tool = drawing.instrument();
        if (tool.definition().unknown != UnknownPolicy::assume) continue;
        require_property(tool.definition().full_id(), 150, [&] {
            Drawn const drawn = drawing.draw(8);
            auto const outcome = tool.score_without_trace(drawn.answers, drawn.on);
            RC_PRE(outcome.known_level.has_value());
            std::size_t assumed = 0;
            for (Item const& item : tool.definition().items) {
                if (!is_known(drawn.answers, item.fact)) ++assumed;
            }
            RC_LOG() << shown(tool, drawn);
            RC_ASSERT(outcome.unknown.size() == assumed);
        });
    }
}
