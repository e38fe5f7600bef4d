// What changed, by scoring again with one thing changed at a time.

#include "casework/answer_span.hpp"
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

    /// A day that moves neither answer is no factor. Both ways of moving can be on the way from one
    /// day to the other: then the day counts as both.
    void weigh_time() {
        if (before_.on == after_.on) return;
        auto const by_day = moved_by_day(moves(before_, after_.on) ? before_ : after_);
        if (by_day.birthday) weigh_day("N4");
        if (by_day.other) weigh_day("N5");
    }

    void weigh_day(std::string const& code) {
        weigh(two_.factor(code,
                          two_.say("from_to", {{"from", date_in_words(before_.on)},
                                               {"to", date_in_words(after_.on)}}),
                          Known::scored_again),
              take_day);
    }

    static std::vector<std::string> levels_on(Scoring scoring, Date on) {
        scoring.on = on;
        return levels_of(scoring);
    }

    static bool moves(Scoring const& scoring, Date to) {
        return levels_on(scoring, to) != levels_of(scoring);
    }

    struct MovedByDay {
        bool birthday = false;
        bool other = false;  ///< an anniversary of something else
    };

    /// What the days between the two do to one and the same answers: the level before and on each
    /// birthday, and from one birthday to the next.
    MovedByDay moved_by_day(Scoring const& scoring) const {
        if (levels_on(scoring, before_.on) == levels_on(scoring, after_.on)) return {};
        MovedByDay moved;
        auto last = levels_on(scoring, before_.on);
        for (Date const birthday : birthdays(scoring)) {
            auto const eve = levels_on(scoring, date_from_day_number(day_number(birthday) - 1));
            moved.other |= eve != last;
            last = levels_on(scoring, birthday);
            moved.birthday |= last != eve;
        }
        moved.other |= levels_on(scoring, after_.on) != last;
        return moved;
    }

    /// His birthdays after the one day and up to the other; none where no birth date is given.
    std::vector<Date> birthdays(Scoring const& scoring) const {
        auto const found = scoring.answers.find("date_of_birth");
        auto const* birth =
            found == scoring.answers.end() ? nullptr : std::get_if<Date>(&found->second);
        std::vector<Date> days;
        if (!birth) return days;
        int const until = completed_years(*birth, after_.on);
        for (int age = completed_years(*birth, before_.on) + 1; age <= until; ++age) {
            days.push_back(birthday_of(*birth, age));
        }
        return days;
    }

    /// Born on 29 February, he has it on 1 March in a common year.
    static Date birthday_of(Date birth, int age) {
        Date const day{birth.year() + std::chrono::years(age), birth.month(), birth.day()};
        return day.ok() ? day : Date{day.year(), std::chrono::March, std::chrono::day{1}};
    }

    void weigh_fact(std::string const& id) {
        FactKind const& kind = *two_.catalogue.facts().find(id);
        Answer const first = answer(before_, id);
        Answer const second = answer(after_, id);
        if (first == second || kind.type == FactType::note) return;  // no score reads a note
        auto const what = two_.say("fact", {{"fact", kind.name},
                                            {"from", answer_in_words(first, kind)},
                                            {"to", answer_in_words(second, kind)}});
        bool const put_right = was_put_right(kind, first, second);
        auto factor =
            two_.factor(put_right ? "" : code_of(kind, first, second), what, Known::scored_again);
        if (put_right) factor.name = two_.say("put_right");
        factor.put_right = put_right;
        weigh(std::move(factor), take_fact(id));
    }

    /// A count that can only grow got smaller, a yes became a no, an age got lower, or what never
    /// changes is another: one of the two was wrong, and neither time nor news did it. That a no
    /// of the past became a yes is news from the past.
    static bool was_put_right(FactKind const& kind, Answer const& first, Answer const& second) {
        bool const unknown =
            std::holds_alternative<NotKnown>(first) || std::holds_alternative<NotKnown>(second);
        if (unknown) return false;
        auto const from = span_of(first, kind);
        auto const to = span_of(second, kind);
        bool const fixed = kind.over_time == OverTime::fixed;
        if (!from || !to) return fixed;
        bool const lower = to->most && *to->most < from->least;
        bool const higher = from->most && *from->most < to->least;
        if (fixed && kind.type != FactType::yes_no) return lower || higher;
        bool const only_up =
            fixed || kind.over_time == OverTime::grows || kind.over_time == OverTime::ages;
        return lower && only_up;
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
        if (!past || (!unknown_before && new_offence())) return {};
        return "N8";
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
