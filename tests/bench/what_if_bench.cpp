// RM2000/S with four answers not known, and what would change it, beside the same rule written by
// hand; and every computed tool with its what-ifs, as a share of one frame of the screen.

#include "bench/quickest.hpp"
#include "bench/rm2000_by_hand.hpp"
#include "scoring/catalogue.hpp"
#include "scoring/worked_cases.hpp"
#include "support/places.hpp"

#include <cstdio>
#include <fmt/format.h>

namespace parallax::bench {

namespace {

constexpr Date scored_on{std::chrono::year{2009}, std::chrono::month{10}, std::chrono::day{31}};

Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

Instrument const& rm2000() { return *catalogue().find("rm2000-s@standard"); }

/// Invented men, the same in every run.
std::vector<Offender> const& men() {
    static std::vector<Offender> const made = [] {
        std::vector<Offender> all;
        for (int i = 0; i < 64; ++i) {
            int const sexual = 1 + i % 5;
            all.push_back({18 + i % 40, sexual, sexual + i % 4, i % 2 == 0, i % 3 == 0, i % 5 == 0,
                           i % 7 == 0});
        }
        return all;
    }();
    return made;
}

std::vector<Answers> answers(bool factors_known) {
    std::vector<Answers> all;
    for (Offender const& man : men()) {
        Answers one{{"gender", std::string("male")},
                    {"age_at_assessment", 60.0},
                    {"convicted_of_sexual_offence", true},
                    {"sexual_offence_at_17_or_over", true},
                    {"age_at_commencement_of_risk", static_cast<double>(man.age)},
                    {"sexual_appearances", static_cast<double>(man.sexual)},
                    {"criminal_appearances", static_cast<double>(man.criminal)}};
        if (factors_known) {
            one["male_victim"] = man.male_victim;
            one["stranger_victim"] = man.stranger_victim;
            one["non_contact_sexual_offence"] = man.non_contact;
            one["never_lived_with_partner"] = man.single;
        }
        all.push_back(std::move(one));
    }
    return all;
}

void range_by_hand(benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) benchmark::DoNotOptimize(rm2000s_range(men()[i++ % 64]));
}

void range(benchmark::State& state) {
    auto const all = answers(false);
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(rm2000().score_without_trace(all[i++ % 64], scored_on));
    }
}

void what_if_by_hand(benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) benchmark::DoNotOptimize(rm2000s_changes(men()[i++ % 64]));
}

void what_if(benchmark::State& state) {
    auto const all = answers(true);
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(rm2000().what_would_change(all[i++ % 64], scored_on));
    }
}

/// The first worked case of each computed tool, so that each has what it needs.
struct ToolCase {
    Instrument const* tool;
    WorkedCase worked;
};

std::vector<ToolCase> tool_cases() {
    std::vector<ToolCase> cases;
    for (Instrument const& tool : catalogue().all()) {
        if (!tool.definition().can_be_computed) continue;
        auto worked = load_worked_cases(tool, worked_cases_of(tool.definition()));
        if (worked && !worked->empty()) cases.push_back({&tool, worked->front()});
    }
    return cases;
}

/// What the window does when an answer changes, for every tool at once.
void frame(benchmark::State& state) {
    auto const cases = tool_cases();
    for (auto _ : state) {
        for (ToolCase const& one : cases) {
            benchmark::DoNotOptimize(one.tool->score(one.worked.answers, one.worked.on));
            benchmark::DoNotOptimize(
                one.tool->what_would_change(one.worked.answers, one.worked.on));
        }
    }
}

/// A comparison of two programs means something only if they say the same.
bool same_answers() {
    auto const& levels = rm2000().definition().levels;
    auto const open = answers(false);
    auto const known = answers(true);
    for (std::size_t i = 0; i < men().size(); ++i) {
        unsigned reached = 0;
        for (auto const& id : rm2000().score(open[i], scored_on).levels) {
            reached |= 1U << static_cast<unsigned>(rm2000().definition().level_place(id));
        }
        auto const level = static_cast<std::size_t>(rm2000s(men()[i]));
        bool const same = reached == rm2000s_range(men()[i]) &&
                          rm2000().score(known[i], scored_on).level == levels[level].id;
        if (!same) return false;
    }
    return true;
}

}  // namespace

}  // namespace parallax::bench

int main(int count, char** arguments) {
    using namespace parallax::bench;
    if (!same_answers()) {
        std::fputs("The definition and the rule written by hand do not agree.\n", stderr);
        return 1;
    }
    benchmark::RegisterBenchmark("range_by_hand", range_by_hand)->Repetitions(9);
    benchmark::RegisterBenchmark("range", range)->Repetitions(9);
    benchmark::RegisterBenchmark("what_if_by_hand", what_if_by_hand)->Repetitions(9);
    benchmark::RegisterBenchmark("what_if", what_if)->Repetitions(9);
    benchmark::RegisterBenchmark("frame", frame)->Repetitions(9);
    Quickest reporter;
    run_in_turns(count, arguments, reporter);
    constexpr double one_frame = 1e9 / 60;  // nanoseconds
    fmt::print(
        "\nRM2000/S, times the rule written by hand:\n  range with four unknown {:.1f}\n"
        "  what would change it {:.1f}\nEvery computed tool with its what-ifs: {:.0f} % of a frame "
        "of 60 a second\n",
        reporter.ratio("range", "range_by_hand"), reporter.ratio("what_if", "what_if_by_hand"),
        100 * reporter.time("frame") / one_frame);
    return 0;
}
