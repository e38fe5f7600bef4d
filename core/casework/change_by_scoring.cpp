// What changed, by scoring again with one thing changed at a time.

#include "casework/change_factors.hpp"
#include "casework/score_record.hpp"

#include <algorithm>
#include <chrono>
#include <functional>

namespace parallax {

namespace {

/// All that goes into one scoring.
struct Scoring {
    Instrument const* tool = nullptr;
    Date on{};
    Answers answers;
};

std::vector<std::string> levels_of(Scoring const& scoring) {
    auto const outcome = scoring.tool->score_without_trace(scoring.answers, scoring.on);
    if (outcome.level) return {*outcome.level};
    return outcome.status == Status::range ? outcome.levels : std::vector<std::string>{};
}

/// The number a level is cut from, where a tool writes one out.
std::optional<double> score_of(Scoring const& scoring) {
    auto const outcome = scoring.tool->score_without_trace(scoring.answers, scoring.on);
    for (auto const& [name, value] : outcome.values) {
        auto const* number = std::get_if<double>(&value);
        if (number && (name == "score" || name == "points")) return *number;
    }
    return std::nullopt;
}

/// Puts one thing of `source` into `target`.
using Take = std::function<void(Scoring& target, Scoring const& source)>;

void take_tool(Scoring& target, Scoring const& source) { target.tool = source.tool; }
void take_day(Scoring& target, Scoring const& source) { target.on = source.on; }

Take take_fact(std::string fact) {
    return [fact = std::move(fact)](Scoring& target, Scoring const& source) {
        auto const found = source.answers.find(fact);
        if (found == source.answers.end()) {
            target.answers.erase(fact);
        } else {
            target.answers[fact] = found->second;
        }
    };
}

std::optional<Scoring> scoring_of(Assessment const& record, Instrument const& tool) {
    auto const on = parse_iso_date(record.scored_on);
    auto answers = stored_answers(record, tool.facts());
    if (record.mode != "computed" || !on || !answers) return std::nullopt;
    return Scoring{&tool, *on, *std::move(answers)};
}

class ByScoring {
public:
    ByScoring(TwoAnswers const& two, Scoring before, Scoring after)
        : two_(two),
          before_(std::move(before)),
          after_(std::move(after)),
          last_(levels_of(after_)),
          moved_(levels_of(before_) != last_) {}

    std::vector<ChangeFactor> find() {
        weigh_tool();
        weigh_time();
        std::set<std::string, std::less<>> facts;
        for (auto const& [fact, unused] : before_.answers) facts.insert(fact);
        for (auto const& [fact, unused] : after_.answers) facts.insert(fact);
        for (std::string const& fact : facts) weigh_fact(fact);
        return std::move(found_);
    }

private:
    void weigh(ChangeFactor factor, Take const& take) {
        auto alone = before_;
        take(alone, after_);
        auto without = after_;
        take(without, before_);
        auto const levels = levels_of(alone);
        factor.alone = levels.empty() ? two_.say("no_level")
                                      : level_text(alone.tool->definition(), levels).brief();
        if (moved_) {
            factor.sufficient = levels == last_;
            factor.necessary = levels_of(without) != last_;
        }
        found_.push_back(std::move(factor));
    }

    void weigh_tool() {
        if (before_.tool == after_.tool) return;
        auto alone = before_;
        take_tool(alone, after_);
        auto const score = score_of(before_);
        auto const code = code_of_ruler(two_, score && score_of(alone) == score);
        weigh(two_.factor(code,
                          two_.say("from_to", {{"from", in_words(*before_.tool)},
                                               {"to", in_words(*after_.tool)}}),
                          Known::scored_again),
              take_tool);
    }

    static std::string in_words(Instrument const& tool) {
        return tool.definition().name + ", " + tool.definition().edition_name;
    }

    void weigh_time() {
        if (before_.on == after_.on) return;
        weigh(two_.factor(birthday_moves() ? "N4" : "N5",
                          two_.say("from_to", {{"from", date_in_words(before_.on)},
                                               {"to", date_in_words(after_.on)}}),
                          Known::scored_again),
              take_day);
    }

    /// Time moves a level by a birthday or by an anniversary of something else. It is the birthday
    /// if the level stays where he is given a birth date that keeps him at the same age.
    bool birthday_moves() const {
        auto later = before_;
        later.on = after_.on;
        auto const birth = later.answers.find("date_of_birth");
        if (birth == later.answers.end() || !std::holds_alternative<Date>(birth->second)) {
            return false;
        }
        int const passed = day_number(after_.on) - day_number(before_.on);
        Date const born = std::get<Date>(birth->second);
        auto const moved = levels_of(later);
        bool const older = completed_years(born, after_.on) != completed_years(born, before_.on);
        if (!older || moved == levels_of(before_)) return false;
        birth->second = date_from_day_number(day_number(std::get<Date>(birth->second)) + passed);
        return levels_of(later) != moved;
    }

    void weigh_fact(std::string const& id) {
        FactKind const& kind = *two_.catalogue.facts().find(id);
        Answer const first = answer(before_, id);
        Answer const second = answer(after_, id);
        if (first == second || kind.type == FactType::note) return;  // no score reads a note
        weigh(two_.factor(code_of(kind, first, second),
                          two_.say("fact", {{"fact", kind.name},
                                            {"from", answer_in_words(first, kind)},
                                            {"to", answer_in_words(second, kind)}}),
                          Known::scored_again),
              take_fact(id));
    }

    static Answer answer(Scoring const& scoring, std::string const& fact) {
        auto const found = scoring.answers.find(fact);
        return found == scoring.answers.end() ? Answer(NotKnown{}) : found->second;
    }

    /// A fact that was known and is not any more is lost. A fact of the past that comes to light
    /// without a new offence on record is old news. What is about his life now has no code.
    std::string code_of(FactKind const& kind, Answer const& first, Answer const& second) const {
        if (std::holds_alternative<NotKnown>(second)) return "N9";
        if (kind.over_time == OverTime::ages) return "N4";
        if (kind.relationship) return "N6";
        bool const past = kind.over_time == OverTime::fixed || kind.over_time == OverTime::grows;
        bool const unknown_before = std::holds_alternative<NotKnown>(first);
        if (!past || fell(first, second) || (!unknown_before && new_offence())) return {};
        return "N8";
    }

    /// What can only grow was put right, which is not news from the past.
    static bool fell(Answer const& first, Answer const& second) {
        auto const* before = std::get_if<double>(&first);
        auto const* after = std::get_if<double>(&second);
        bool const fewer = before && after && *after < *before;
        return fewer || (first == Answer(true) && second == Answer(false));
    }

    bool new_offence() const {
        auto const& events = two_.kase.events;
        return std::any_of(events.begin(), events.end(), [&](Event const& event) {
            bool const counts = event.kind == "offence" || event.kind == "order";
            return counts && event.date.known() && event.date.last() >= before_.on &&
                   event.date.first() <= after_.on;
        });
    }

    TwoAnswers const& two_;
    Scoring before_;
    Scoring after_;
    std::vector<std::string> last_;
    bool moved_;
    std::vector<ChangeFactor> found_;
};

}  // namespace

std::vector<ChangeFactor> factors_by_scoring(TwoAnswers const& two) {
    auto before = scoring_of(two.before, two.before_tool);
    auto after = scoring_of(two.after, two.after_tool);
    if (!before || !after) return {};
    return ByScoring(two, *std::move(before), *std::move(after)).find();
}

}  // namespace parallax
