// A range against brute force: every way of answering the open items, scored one by one.

#include "drawn_case.hpp"
#include "scoring/sweep.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <set>

using namespace parallax;
using namespace parallax::test;

namespace {

struct Open {
    std::string fact;
    std::vector<Answer> answers;
};

/// Up to three items that are answered and could be any of a few things.
std::vector<Open> hide_some(Drawing const& drawing, Drawn& drawn) {
    Instrument const& tool = drawing.instrument();
    std::vector<Open> hidden;
    auto const& items = tool.definition().items;
    int const wanted = *rc::gen::inRange(1, 4);
    auto const first = *rc::gen::inRange<std::size_t>(0, items.size());
    auto const stride = 1 + *rc::gen::inRange<std::size_t>(0, 5);
    for (std::size_t i = 0, at = first; i < items.size() && wanted > int(hidden.size()); ++i) {
        Item const& item = items[at];
        at = (at + stride) % items.size();
        bool const again = std::any_of(hidden.begin(), hidden.end(),
                                       [&](Open const& open) { return open.fact == item.fact; });
        auto answers = every_answer(tool, item);
        if (again || item.optional || answers.empty()) continue;
        if (!item.needed_when.empty()) answers.emplace_back(NotKnown{});
        drawn.answers[item.fact] = NotKnown{};
        hidden.push_back({item.fact, std::move(answers)});
    }
    return hidden;
}

/// The place of the level for every way of answering; -1 where it gives none. The first item
/// turns fastest.
std::vector<int> brute_force(Instrument const& tool, Drawn const& drawn,
                             std::vector<Open> const& hidden) {
    Sweep sweep(tool);
    sweep.take(drawn.answers, drawn.on);
    std::size_t ways = 1;
    for (Open const& open : hidden) ways *= open.answers.size();
    std::vector<int> levels;
    for (std::size_t way = 0; way < ways; ++way) {
        std::size_t left = way;
        for (Open const& open : hidden) {
            sweep.change(open.fact, open.answers[left % open.answers.size()]);
            left /= open.answers.size();
        }
        levels.push_back(sweep.score().level);
    }
    return levels;
}

std::vector<std::string> ids_of(Instrument const& tool, std::vector<int> const& places) {
    std::set<int> const met(places.begin(), places.end());
    std::vector<std::string> ids;
    for (int place : met) {
        if (place >= 0) ids.push_back(tool.definition().levels[static_cast<std::size_t>(place)].id);
    }
    return ids;
}

/// Whether somewhere two ways that differ in this item alone give different levels.
bool matters(std::vector<Open> const& hidden, std::size_t item, std::vector<int> const& levels) {
    std::size_t stride = 1;
    for (std::size_t i = 0; i < item; ++i) stride *= hidden[i].answers.size();
    std::size_t const turns = hidden[item].answers.size();
    for (std::size_t way = 0; way < levels.size(); ++way) {
        std::size_t const begin = way - way / stride % turns * stride;
        for (std::size_t turn = 0; turn < turns; ++turn) {
            int const other = levels[begin + turn * stride];
            if (levels[way] >= 0 && other >= 0 && other != levels[way]) return true;
        }
    }
    return false;
}

void compare(Drawing const& drawing) {
    Instrument const& tool = drawing.instrument();
    Drawn drawn = drawing.draw_scored(4);
    RC_PRE(answers_all(tool, drawn.answers));
    auto const hidden = hide_some(drawing, drawn);
    RC_PRE(!hidden.empty());
    auto const outcome = tool.score_without_trace(drawn.answers, drawn.on);
    auto const levels = brute_force(tool, drawn, hidden);
    RC_LOG() << shown(tool, drawn) << id_of(outcome.status);
    // An answer taken back may contradict the others: then no level is named.
    bool const incomplete = tool.definition().unknown == UnknownPolicy::incomplete;
    RC_PRE((!incomplete || outcome.status == Status::incomplete));
    RC_ASSERT(outcome.levels == ids_of(tool, levels));
    bool const one = outcome.levels.size() == 1;
    if (tool.definition().unknown == UnknownPolicy::range) {
        RC_ASSERT(outcome.status == (one ? Status::scored : Status::range));
    }
    for (UnknownItem const& item : outcome.unknown) {
        auto const at = std::find_if(hidden.begin(), hidden.end(),
                                     [&](Open const& open) { return open.fact == item.fact; });
        RC_ASSERT((at != hidden.end()));
        RC_LOG() << item.fact;
        auto const place = static_cast<std::size_t>(at - hidden.begin());
        RC_ASSERT(item.matters == matters(hidden, place, levels));
    }
}

}  // namespace

TEST_CASE("the levels a tool may give are exactly those of brute force over its open items") {
    int compared = 0;
    for (Drawing const& drawing : drawings()) {
        Definition const& definition = drawing.instrument().definition();
        if (definition.unknown == UnknownPolicy::assume || definition.levels.empty()) continue;
        if (!can_be_hidden(drawing)) continue;
        require_property(definition.full_id(), 80, [&] { compare(drawing); });
        ++compared;
    }
    CHECK(compared >= 10);
}

TEST_CASE("RM2000 ranges equal brute force over whole numbers, not over options alone") {
    for (char const* id : {"rm2000-s@standard", "rm2000-c@images-adapted", "rm2000-v@standard"}) {
        Drawing const& drawing = drawing_for(id);
        require_property(id, 60, [&] {
            Drawn drawn = drawing.draw_scored(3);
            RC_PRE(answers_all(drawing.instrument(), drawn.answers));
            std::vector<Open> hidden;
            auto const numbers = [&](char const* fact, int first, int last) {
                if (!drawing.instrument().definition().item(fact)) return;
                if (!*rc::gen::arbitrary<bool>()) return;
                Open open{fact, {}};
                for (int i = first; i <= last; ++i) open.answers.emplace_back(double(i));
                drawn.answers[fact] = NotKnown{};
                hidden.push_back(std::move(open));
            };
            numbers("age_at_commencement_of_risk", 18, 60);
            numbers("sexual_appearances", 1, 12);
            numbers("criminal_appearances", 1, 30);
            numbers("violent_appearances", 0, 8);
            RC_PRE(!hidden.empty());
            auto const outcome = drawing.instrument().score_without_trace(drawn.answers, drawn.on);
            RC_LOG() << shown(drawing.instrument(), drawn);
            RC_ASSERT(outcome.levels == ids_of(drawing.instrument(),
                                               brute_force(drawing.instrument(), drawn, hidden)));
        });
    }
}

TEST_CASE("an open item gives a range just as well where the age comes from the date of birth") {
    Instrument const& rm2000 = *every_tool().find("rm2000-s@standard");
    Answers answers = {{"gender", std::string("male")},
                       {"date_of_birth", Date{std::chrono::year{1960} / 5 / 1}},
                       {"convicted_of_sexual_offence", true},
                       {"sexual_offence_at_17_or_over", true},
                       {"age_at_commencement_of_risk", 40.0},
                       {"sexual_appearances", 1.0},
                       {"criminal_appearances", 1.0},
                       {"male_victim", false},
                       {"stranger_victim", NotKnown{}},
                       {"non_contact_sexual_offence", false},
                       {"never_lived_with_partner", true}};
    Date const on{std::chrono::year{2009} / 10 / 31};
    auto const by_birth = rm2000.score(answers, on);
    CHECK(by_birth.levels == std::vector<std::string>{"low", "medium"});
    answers.erase("date_of_birth");
    answers["age_at_assessment"] = 49.0;
    CHECK(rm2000.score(answers, on).levels == by_birth.levels);
}
