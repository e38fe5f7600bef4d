#include "scoring/alternatives.hpp"

#include "scoring/program.hpp"

#include <algorithm>

namespace parallax {

namespace {

constexpr Date some_day = std::chrono::year{2000} / 1 / 1;

/// Answers as different from one another as the fact allows.
std::vector<Answer> tried(FactKind const& fact) {
    switch (fact.type) {
        case FactType::yes_no: return {true, false};
        case FactType::date:
            return {some_day, Date{std::chrono::year{1900} / 1 / 1},
                    Date{std::chrono::year{2100} / 1 / 1}};
        case FactType::integer:
        case FactType::number: {
            double const least = fact.least.value_or(0);
            double const most = fact.most.value_or(least + 1000);
            return {least, most, (least + most) / 2};
        }
        case FactType::code:
        case FactType::note: return {std::string("0")};
        case FactType::choices: return {Several{}};
        case FactType::choice: break;
    }
    std::vector<Answer> answers;
    for (Choice const& choice : fact.choices) answers.emplace_back(choice.id);
    return answers;
}

/// Whether a rule is settled by this one fact, whatever is answered.
bool settles(Instrument::Program const& program, std::size_t rule, std::string const& fact) {
    auto const answers = tried(*program.facts->find(fact));
    return std::all_of(answers.begin(), answers.end(), [&](Answer const& answer) {
        Run run(program, {{fact, answer}}, some_day);
        run.run_steps();
        return run.evaluate_here(program.applies[rule]).known();
    });
}

}  // namespace

std::vector<std::vector<std::string>> enough_alone(Instrument const& instrument) {
    auto const& program = *instrument.program();
    std::vector<std::vector<std::string>> groups;
    for (std::size_t rule = 0; rule < program.applies.size(); ++rule) {
        std::vector<std::string> group;
        for (std::string const& fact : program.definition.applies[rule].facts) {
            if (settles(program, rule, fact)) group.push_back(fact);
        }
        if (group.size() > 1) groups.push_back(std::move(group));
    }
    return groups;
}

}  // namespace parallax
