// OGRS3 from its definition file, with and without a trace, beside the same rule written by hand.
// The three answer the same people in the same run; the ratios are what is looked at.

#include "bench/ogrs3_by_hand.hpp"
#include "bench/quickest.hpp"
#include "scoring/catalogue.hpp"
#include "scoring/sweep.hpp"
#include "support/places.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fmt/format.h>
#include <random>

namespace parallax::bench {

namespace {

constexpr Date scored_on{std::chrono::year{2009}, std::chrono::month{10}, std::chrono::day{31}};

/// Invented people, the same in every run.
std::vector<Person> people(OffenceFigures const& figures) {
    std::vector<std::string> codes;
    for (auto const& [code, figure] : figures) codes.push_back(code);
    std::sort(codes.begin(), codes.end());
    std::mt19937 random(2009);
    auto const pick = [&random](int from, int to) {
        return std::uniform_int_distribution<int>(from, to)(random);
    };
    std::vector<Person> made;
    for (int i = 0; i < 256; ++i) {
        int const convicted = day_number(scored_on) - pick(30, 700);
        int const age = pick(18, 60);
        made.push_back(
            {.male = pick(0, 3) != 0,
             .born = date_from_day_number(convicted - age * 366 - pick(0, 300)),
             .convicted = date_from_day_number(convicted),
             .start = date_from_day_number(convicted + pick(0, 25)),
             .sanctions = pick(1, 30),
             .age_at_first = pick(10, age),
             .offence =
                 codes[static_cast<std::size_t>(pick(0, static_cast<int>(codes.size()) - 1))]});
    }
    return made;
}

Answers answers_of(Person const& person) {
    return {{"gender", std::string(person.male ? "male" : "female")},
            {"date_of_birth", person.born},
            {"date_of_current_conviction", person.convicted},
            {"date_at_start_of_followup_calculated", person.start},
            {"total_number_of_sanctions_for_all_offences", static_cast<double>(person.sanctions)},
            {"age_at_first_sanction", static_cast<double>(person.age_at_first)},
            {"current_offence_code", person.offence}};
}

/// What all three are given, read once.
struct Ground {
    OffenceFigures figures = read_offence_figures(test::resources() / "tables/offence-codes.tsv");
    std::vector<Person> persons = people(figures);
    std::vector<Answers> answers;
    Catalogue catalogue = Catalogue::load(test::resources()).value();
    Instrument const& tool = *catalogue.find("ogrs3@2008");

    Ground() {
        for (Person const& person : persons) answers.push_back(answers_of(person));
    }
};

Ground const& ground() {
    static Ground const made;
    return made;
}

/// A comparison of two programs means something only if they say the same.
bool same_answers() {
    for (std::size_t i = 0; i < ground().persons.size(); ++i) {
        auto const by_hand = ogrs3(ground().persons[i], ground().figures);
        Outcome const outcome = ground().tool.score(ground().answers[i], scored_on);
        auto const& levels = ground().tool.definition().levels;
        if (!by_hand || outcome.level != levels[static_cast<std::size_t>(by_hand->level)].id) {
            return false;
        }
    }
    return true;
}

void by_hand(benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(ogrs3(ground().persons[i++ % 256], ground().figures));
    }
}

/// Answers by name, as a casebook holds them, read and scored.
void swept(benchmark::State& state) {
    Sweep sweep(ground().tool);
    std::size_t i = 0;
    for (auto _ : state) {
        sweep.take(ground().answers[i++ % 256], scored_on);
        benchmark::DoNotOptimize(sweep.score());
    }
}

/// One sweep for each person, their answers taken.
std::vector<std::unique_ptr<Sweep>> sweeps_of_all() {
    std::vector<std::unique_ptr<Sweep>> sweeps;
    for (Answers const& answers : ground().answers) {
        sweeps.push_back(std::make_unique<Sweep>(ground().tool));
        sweeps.back()->take(answers, scored_on);
    }
    return sweeps;
}

/// Only the scoring: the answers stand in their places, as the person does for the rule by hand.
void rescored(benchmark::State& state) {
    auto const sweeps = sweeps_of_all();
    std::size_t i = 0;
    for (auto _ : state) benchmark::DoNotOptimize(sweeps[i++ % 256]->score());
}

/// The same, and what every step gave is kept.
void rescored_with_trace(benchmark::State& state) {
    auto const sweeps = sweeps_of_all();
    std::size_t i = 0;
    for (auto _ : state) {
        Sweep& sweep = *sweeps[i++ % 256];
        benchmark::DoNotOptimize(sweep.score());
        auto trace = sweep.trace();
        benchmark::DoNotOptimize(trace);
    }
}

void without_trace(benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) {
        auto outcome = ground().tool.score_without_trace(ground().answers[i++ % 256], scored_on);
        benchmark::DoNotOptimize(outcome);
    }
}

void with_trace(benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) {
        auto outcome = ground().tool.score(ground().answers[i++ % 256], scored_on);
        benchmark::DoNotOptimize(outcome);
    }
}

void with_trace_in_words(benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) {
        auto lines = ground().tool.score(ground().answers[i++ % 256], scored_on).trace.lines();
        benchmark::DoNotOptimize(lines);
    }
}

struct Compared {
    char const* name;
    void (*run)(benchmark::State&);
    char const* words;
};

constexpr std::array<Compared, 6> compared = {
    {{"rescored", rescored, "scored again"},
     {"rescored_with_trace", rescored_with_trace, "scored again, with a trace"},
     {"swept", swept, "read and scored"},
     {"without_trace", without_trace, "an outcome without trace"},
     {"with_trace", with_trace, "an outcome with a trace"},
     {"with_trace_in_words", with_trace_in_words, "with the trace put into words"}}};

}  // namespace

}  // namespace parallax::bench

int main(int count, char** arguments) {
    using namespace parallax::bench;
    if (!same_answers()) {
        std::fputs("The definition and the rule written by hand do not agree.\n", stderr);
        return 1;
    }
    benchmark::RegisterBenchmark("by_hand", by_hand)->Repetitions(9);
    for (Compared const& one : compared) {
        benchmark::RegisterBenchmark(one.name, one.run)->Repetitions(9);
    }
    Quickest reporter;
    run_in_turns(count, arguments, reporter);
    fmt::print("\nOGRS3, times the rule written by hand:\n");
    for (Compared const& one : compared) {
        fmt::print("  {} {:.1f}\n", one.words, reporter.ratio(one.name, "by_hand"));
    }
    return 0;
}
