// The laws of an outcome, on the bundled instruments, with answers drawn at random.

#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <algorithm>
#include <random>
#include <set>

using namespace parallax;

namespace {

Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

Date const on = parse_iso_date("2009-10-31").value();

/// RM2000/S by hand, from the published tables; nothing here is read from the definition.
struct Rm2000 {
    int age, sexual, criminal;
    bool male, stranger, non_contact, single;

    int level() const {
        int const points = (age < 25   ? 2
                            : age < 35 ? 1
                                       : 0) +
                           (sexual >= 5   ? 3
                            : sexual >= 3 ? 2
                            : sexual == 2 ? 1
                                          : 0) +
                           (criminal >= 5 ? 1 : 0);
        int const step1 = points == 0 ? 0 : points <= 2 ? 1 : points <= 4 ? 2 : 3;
        int const factors = male + stranger + non_contact + single;
        return std::min(3, step1 + (factors == 4 ? 2 : factors >= 2 ? 1 : 0));
    }
};

char const* const level_ids[] = {"low", "medium", "high", "very_high"};

Answers applicable() {
    return {{"gender", std::string("male")},
            {"age_at_assessment", 40.0},
            {"convicted_of_sexual_offence", true},
            {"sexual_offence_at_17_or_over", true}};
}

Answers answers_of(Rm2000 const& man) {
    Answers answers = applicable();
    answers["age_at_commencement_of_risk"] = static_cast<double>(man.age);
    answers["sexual_appearances"] = static_cast<double>(man.sexual);
    answers["criminal_appearances"] = static_cast<double>(man.criminal);
    answers["male_victim"] = man.male;
    answers["stranger_victim"] = man.stranger;
    answers["non_contact_sexual_offence"] = man.non_contact;
    answers["never_lived_with_partner"] = man.single;
    return answers;
}

/// Every different man the tables can tell apart, and the ages at their edges.
template <class Visit>
void each_man(Visit visit) {
    for (int age : {18, 24, 25, 34, 35, 60}) {
        for (int sexual = 1; sexual <= 6; ++sexual) {
            for (int criminal : {sexual, 4, 5, 9}) {
                if (criminal < sexual) continue;
                for (int bits = 0; bits < 16; ++bits) {
                    visit(Rm2000{age, sexual, criminal, (bits & 1) != 0, (bits & 2) != 0,
                                 (bits & 4) != 0, (bits & 8) != 0});
                }
            }
        }
    }
}

}  // namespace

TEST_CASE("RM2000/S agrees with the published tables for every man they tell apart") {
    Instrument const& rm2000 = *catalogue().find("rm2000-s@standard");
    int tried = 0;
    each_man([&](Rm2000 const& man) {
        auto const outcome = rm2000.score_without_trace(answers_of(man), on);
        ++tried;
        if (outcome.status != Status::scored || outcome.level != level_ids[man.level()]) {
            FAIL("age " << man.age << " sexual " << man.sexual << " criminal " << man.criminal);
        }
    });
    CHECK(tried > 1500);
}

TEST_CASE("a range holds exactly the levels of its completions") {
    Instrument const& rm2000 = *catalogue().find("rm2000-s@standard");
    std::mt19937 random(20091031);
    char const* const items[] = {"age_at_commencement_of_risk",
                                 "sexual_appearances",
                                 "criminal_appearances",
                                 "male_victim",
                                 "stranger_victim",
                                 "non_contact_sexual_offence",
                                 "never_lived_with_partner"};
    for (int round = 0; round < 60; ++round) {
        unsigned const hidden = static_cast<unsigned>(random()) & 127u;
        Rm2000 const known{static_cast<int>(18 + random() % 40),
                           static_cast<int>(1 + random() % 3),
                           static_cast<int>(3 + random() % 5),
                           random() % 2 == 0,
                           random() % 2 == 0,
                           random() % 2 == 0,
                           random() % 2 == 0};
        Answers answers = answers_of(known);
        for (unsigned i = 0; i < 7; ++i) {
            if (hidden & (1u << i)) answers[items[i]] = NotKnown{};
        }
        std::set<int> expected;
        each_man([&](Rm2000 man) {
            if (!(hidden & 1u)) man.age = known.age;
            if (!(hidden & 2u)) man.sexual = known.sexual;
            if (!(hidden & 4u)) man.criminal = known.criminal;
            if (man.criminal < man.sexual) return;
            if (!(hidden & 8u)) man.male = known.male;
            if (!(hidden & 16u)) man.stranger = known.stranger;
            if (!(hidden & 32u)) man.non_contact = known.non_contact;
            if (!(hidden & 64u)) man.single = known.single;
            expected.insert(man.level());
        });
        std::set<int> found;
        auto const outcome = rm2000.score(answers, on);
        for (auto const& level : outcome.levels) {
            found.insert(rm2000.definition().level_place(level));
        }
        INFO("round " << round << " hidden " << hidden);
        CHECK(found == expected);
        CHECK((outcome.status == Status::scored) == (expected.size() == 1));
    }
}

TEST_CASE("unanswered is never zero: an open item widens, it does not lower") {
    Instrument const& rm2000 = *catalogue().find("rm2000-s@standard");
    Answers answers = answers_of({22, 2, 2, false, false, true, true});
    answers.erase("age_at_commencement_of_risk");
    auto const outcome = rm2000.score(answers, on);
    CHECK(outcome.status == Status::range);
    CHECK(outcome.levels == std::vector<std::string>{"high", "very_high"});
    REQUIRE(outcome.unknown.size() == 1);
    CHECK(outcome.unknown[0].matters);
}

TEST_CASE("an unknown answer that cannot move the level is said to make no difference") {
    // 38, one sentence, not single, no male victim, no non-contact: at most one factor.
    Answers answers = answers_of({38, 1, 1, false, false, false, false});
    answers["stranger_victim"] = NotKnown{};
    auto const outcome = catalogue().find("rm2000-s@standard")->score(answers, on);
    CHECK(outcome.status == Status::scored);
    CHECK(outcome.level == "low");
    REQUIRE(outcome.unknown.size() == 1);
    CHECK(outcome.unknown[0].fact == "stranger_victim");
    CHECK_FALSE(outcome.unknown[0].matters);
}

TEST_CASE("several open facts that only move the level together with others all matter") {
    // 40 and five sentences for sex offences: 3 + 1 points, High. Two factors or more raise it.
    Answers answers = answers_of({40, 5, 5, false, false, false, false});
    for (char const* fact : {"male_victim", "stranger_victim", "non_contact_sexual_offence",
                             "never_lived_with_partner"}) {
        answers[fact] = NotKnown{};
    }
    auto const outcome = catalogue().find("rm2000-s@standard")->score(answers, on);
    CHECK(outcome.levels == std::vector<std::string>{"high", "very_high"});
    REQUIRE(outcome.unknown.size() == 4);
    for (UnknownItem const& item : outcome.unknown) CHECK(item.matters);
}

TEST_CASE("an age known only to a span is tried at its edges") {
    Answers answers = answers_of({22, 2, 2, false, false, false, false});
    answers["age_at_commencement_of_risk"] = NumberSpan{25, 34};
    auto const outcome = catalogue().find("rm2000-s@standard")->score(answers, on);
    CHECK(outcome.level == "medium");
    CHECK(outcome.unknown.empty());  // known as far as it counts
    answers["age_at_commencement_of_risk"] = NumberSpan{20, 34};
    CHECK(catalogue().find("rm2000-s@standard")->score(answers, on).levels ==
          std::vector<std::string>{"medium", "high"});
}

TEST_CASE("the score does not know what day it is") {
    Instrument const& rm2000 = *catalogue().find("rm2000-s@standard");
    Answers const answers = answers_of({30, 2, 5, true, false, true, false});
    auto const first = rm2000.score(answers, on);
    auto const later = rm2000.score(answers, parse_iso_date("2026-11-22").value());
    CHECK(first.level == later.level);
}

TEST_CASE("what would change it names changes that do, and keeps to the nearest") {
    Instrument const& rm2000 = *catalogue().find("rm2000-s@standard");
    Answers const answers = answers_of({30, 2, 2, false, false, true, false});
    auto const now = rm2000.score(answers, on);
    auto const changes = rm2000.what_would_change(answers, on);
    CHECK_FALSE(changes.empty());
    for (WhatIf const& change : changes) {
        Answers changed = answers;
        changed[change.fact] = change.answer;
        INFO(change.fact << " " << change.words);
        CHECK(rm2000.score(changed, on).levels == change.levels);
        CHECK(change.levels != now.levels);
    }
}

TEST_CASE("the trace names every point and adds up to the whole") {
    Instrument const& rm2000 = *catalogue().find("rm2000-s@standard");
    auto const outcome = rm2000.score(answers_of({22, 3, 6, true, true, false, false}), on);
    std::map<std::string, double> numbers;
    for (TraceLine const& line : outcome.trace.lines()) {
        REQUIRE(line.values.size() == 1);
        if (auto const* number = std::get_if<double>(&line.values[0])) numbers[line.step] = *number;
    }
    double whole = 0;
    for (auto const& [name, value] : outcome.values) {
        if (name == "points") whole = std::get<double>(value);
    }
    double parts = 0;
    for (Item const& item : rm2000.definition().items) {
        if (item.adds_words == "adds") parts += numbers[item.adds];
    }
    CHECK(whole == 5);
    CHECK(parts == whole);
}

TEST_CASE("KIRAT-style: what is not known is not shown as nought") {
    Instrument const& kirat = *catalogue().find("kirat-style");
    auto const outcome = kirat.score({{"gender", std::string("male")},
                                      {"age_at_assessment", 40.0},
                                      {"convicted_in_this_enquiry", false}},
                                     on);
    int counted = 0;
    for (TraceLine const& line : outcome.trace.lines()) {
        bool const number = !line.values.empty() && std::holds_alternative<double>(line.values[0]);
        if (!number) continue;
        ++counted;
        INFO(line.step << " " << line.value_text);
        CHECK(line.values.size() > 1);
    }
    CHECK(counted > 0);
}

TEST_CASE("KIRAT-style: no to yes never lowers the known level or the ceiling") {
    Instrument const& kirat = *catalogue().find("kirat-style");
    std::mt19937 random(17);
    auto const& items = kirat.definition().items;
    for (int round = 0; round < 2000; ++round) {
        Answers answers = {{"gender", std::string("male")},
                           {"age_at_assessment", 40.0},
                           {"convicted_in_this_enquiry", false}};
        for (Item const& item : items) {
            auto const options = kirat.options(item);
            auto const draw = random() % (options.size() + 1);
            if (draw < options.size()) answers[item.fact] = options[draw].answer;
        }
        Item const& raised = items[random() % items.size()];
        if (!std::holds_alternative<bool>(kirat.options(raised)[0].answer)) continue;
        Answers lower = answers, higher = answers;
        lower[raised.fact] = false;
        higher[raised.fact] = true;
        auto const place = [&](std::optional<std::string> const& level) {
            return kirat.definition().level_place(level.value());
        };
        auto const before = kirat.score_without_trace(lower, on);
        auto const after = kirat.score_without_trace(higher, on);
        REQUIRE(before.known_level);
        CHECK(place(before.known_level) <= place(after.known_level));
        CHECK(place(before.ceiling) <= place(after.ceiling));
        CHECK(place(before.known_level) <= place(before.ceiling));
    }
}
