// A sweep allocates nothing once it is warm. This program counts every allocation it makes, so the
// test has a program of its own.

#include "scoring/catalogue.hpp"
#include "scoring/sweep.hpp"
#include "scoring/worked_cases.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<long> allocations = 0;

void* counted(std::size_t size) {
    ++allocations;
    if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

using namespace parallax;

TEST_CASE("the count of allocations counts") {
    long const before = allocations;
    auto const text = std::make_unique<std::string>(100, 'x');
    CHECK(allocations >= before + 2);
}

TEST_CASE("scoring by sweep allocates nothing, for any tool of the catalogue") {
    auto const catalogue = Catalogue::load(test::resources()).value();
    int tools = 0;
    for (Instrument const& tool : catalogue.all()) {
        if (!tool.definition().can_be_computed) continue;
        ++tools;
        auto const cases = load_worked_cases(tool, worked_cases_of(tool.definition())).value();
        Sweep sweep(tool);
        long kept = 0;
        std::string_view spoiled;
        for (WorkedCase const& worked : cases) {
            sweep.take(worked.answers, worked.on);
            sweep.score();
            long const before = allocations;
            for (int again = 0; again < 3; ++again) {
                sweep.take(worked.answers, worked.on);
                for (auto const& [fact, answer] : worked.answers) {
                    sweep.change(fact, answer);
                    sweep.move_to(worked.on);
                }
                auto const result = sweep.score();
                // What a case lacks, or has wrong, is named only by Instrument::score.
                if (result.status == Status::scored) sweep.number("score");
            }
            bool const usable = sweep.score().status == Status::scored ||
                                sweep.score().status == Status::not_applicable;
            if (usable && allocations != before) {
                kept += allocations - before;
                spoiled = worked.name;
            }
        }
        INFO(tool.definition().full_id() << " " << spoiled);
        CHECK(kept == 0);
    }
    CHECK(tools > 25);
}

TEST_CASE("a sweep through answers and days allocates nothing") {
    auto const catalogue = Catalogue::load(test::resources()).value();
    Sweep sweep(*catalogue.find("rm2000-s@standard"));
    Answers const answers = {{"gender", std::string("male")},
                             {"age_at_assessment", 40.0},
                             {"convicted_of_sexual_offence", true},
                             {"sexual_offence_at_17_or_over", true},
                             {"age_at_commencement_of_risk", 30.0},
                             {"sexual_appearances", 1.0},
                             {"criminal_appearances", 9.0},
                             {"male_victim", false},
                             {"stranger_victim", false},
                             {"non_contact_sexual_offence", false},
                             {"never_lived_with_partner", true}};
    sweep.take(answers, Date{std::chrono::year{2009} / 10 / 31});
    sweep.score();
    long const before = allocations;
    int scored = 0;
    for (int day = 0; day < 5000; ++day) {
        sweep.move_to(date_from_day_number(14000 + day));
        sweep.change("sexual_appearances", static_cast<double>(1 + day % 9));
        sweep.change("male_victim", day % 2 == 0);
        scored += sweep.score().status == Status::scored;
    }
    long const after = allocations;
    CHECK(scored == 5000);
    CHECK(after == before);
}
