#include "scoring/find_answers.hpp"

namespace parallax {

namespace {

/// Both are in the order of their names, so that one walk through the answers finds all.
void walk(Instrument::Program const& program, Answers const& answers,
          std::vector<Answer const*>& found) {
    auto answer = answers.begin();
    for (std::size_t const input : program.inputs_by_name) {
        std::string const& wanted = program.inputs[input]->id;
        int order = -1;
        while (answer != answers.end() && (order = answer->first.compare(wanted)) < 0) ++answer;
        bool const given = answer != answers.end() && order == 0;
        found[input] = given ? &answer->second : nullptr;
    }
}

}  // namespace

void find_answers(Instrument::Program const& program, Answers const& answers,
                  std::vector<Answer const*>& found) {
    found.resize(program.inputs.size());
    // A casebook may know far more than this tool asks.
    constexpr std::size_t far_more = 4;
    if (answers.size() <= far_more * found.size()) return walk(program, answers, found);
    for (std::size_t i = 0; i < found.size(); ++i) {
        auto const given = answers.find(program.inputs[i]->id);
        found[i] = given == answers.end() ? nullptr : &given->second;
    }
}

}  // namespace parallax
