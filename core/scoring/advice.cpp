#include "scoring/advice.hpp"

#include "scoring/completions.hpp"
#include "scoring/judge.hpp"
#include "scoring/worked_cases.hpp"
#include "support/reading_grade.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <random>

namespace parallax {

namespace {

constexpr int tries = 20'000;
constexpr int fewest_words = 8;  // a grade of fewer means nothing

class Adviser {
public:
    explicit Adviser(Instrument const& instrument)
        : instrument_(instrument),
          program_(*instrument.program()),
          definition_(program_.definition),
          run_(program_, {}, std::chrono::year{2000} / 1 / 1) {}

    Problems advise() {
        if (definition_.can_be_computed) {
            find_unused();
            find_unreached();
        }
        find_hard_texts();
        return std::move(notes_);
    }

private:
    void note(Place place, std::string what, std::string found, std::string wanted) {
        if (place.file.empty()) place.file = definition_.file.string();
        notes_.push_back({ProblemKind::bad_input, std::move(place), std::move(what),
                          std::move(found), std::move(wanted)});
    }

    /// Not taken over from a part.
    bool own(Item const& item) const { return item.at.file == definition_.file.string(); }

    void use(Code const& code) {
        for (Instruction const& step : code) {
            bool const slot = step.op == Op::slot || step.op == Op::given_known;
            if (slot || step.first == From::slot) used_[step.slot] = true;
            if (step.last == From::slot) used_[step.operand] = true;
            bool const table = step.op == Op::lookup || step.op == Op::has;
            if (table) used_tables_[step.slot] = true;
        }
    }

    void use_all() {
        used_.assign(program_.slot_count(), false);
        used_tables_.assign(program_.tables.size(), false);
        use(program_.all_steps.code);
        for (Routine const& routine : program_.applies) use(routine.code);
        for (Routine const& routine : program_.needed) use(routine.code);
        use(program_.provisional.code);
        for (auto const& check : program_.checks) {
            use(check.when.code);
            for (auto const* inputs : {&check.missing_of, &check.present_of, &check.set_of}) {
                for (std::size_t input : *inputs) used_[input] = true;
            }
        }
        for (auto const& remark : program_.remarks) {
            use(remark.when.code);
            for (std::size_t input : remark.missing_of) used_[input] = true;
        }
        for (auto const& part : program_.parts) {
            for (std::size_t input : part.inputs) used_[input] = true;
        }
    }

    void find_unused() {
        use_all();
        for (std::size_t i = 0; i < program_.item_count(); ++i) {
            Item const& item = definition_.items[i];
            if (used_[i] || !own(item)) continue;
            note(item.at, fmt::format("item '{}'", item.fact),
                 "no step, rule or check that uses it", "a use, or no such item");
        }
        for (std::size_t i = 0; i < program_.tables.size(); ++i) {
            if (used_tables_[i]) continue;
            Table const& table = definition_.tables[i];
            note(table.at, fmt::format("table '{}'", table.id), "no step that looks it up",
                 "a use, or no such table");
        }
    }

    std::size_t below(std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(random_);
    }

    /// Days of some years lie after days of birth, or hardly any answers would fit each other.
    Date some_day() { return day_between(2004, 2012); }
    Date day_between(int first, int last) {
        int const begin = day_number(std::chrono::year{first} / 1 / 1);
        int const end = day_number(std::chrono::year{last} / 1 / 1);
        auto const days = static_cast<std::size_t>(end - begin);
        return date_from_day_number(begin + static_cast<int>(below(days)));
    }

    /// Something the form would take for an input; sometimes nothing.
    Answer drawn(FactKind const& fact) {
        if (below(100) < unknown_of_100_) return NotKnown{};
        Item const* item = definition_.item(fact.id);
        auto const options = item ? options_of(*item, fact) : std::vector<Option>{};
        if (!options.empty()) {
            Answer const answer = options[below(options.size())].answer;
            auto const* span = std::get_if<NumberSpan>(&answer);
            return span ? Answer(below(2) == 0 ? span->from : span->to.value_or(span->from + 40))
                        : answer;
        }
        switch (fact.type) {
            case FactType::yes_no: return below(2) == 0;
            case FactType::choice: return fact.choices[below(fact.choices.size())].id;
            case FactType::choices: return drawn_choices(fact);
            case FactType::date:
                return fact.id == "date_of_birth" ? day_between(1944, 1990) : some_day();
            case FactType::code: return drawn_code();
            default: return drawn_number(fact);
        }
    }

    Answer drawn_choices(FactKind const& fact) {
        Several several;
        for (Choice const& choice : fact.choices) {
            if (below(4) == 0) several.choices.insert(choice.id);
        }
        return several;
    }

    Answer drawn_number(FactKind const& fact) {
        static constexpr std::array numbers = {0, 1, 2, 3, 4, 5, 8, 12, 18, 25, 40, 60};
        double const number = numbers[below(numbers.size())];
        return std::clamp(number, fact.least.value_or(number), fact.most.value_or(number));
    }

    Answer drawn_code() {
        if (codes_.empty()) {
            for (Table const& table : definition_.tables) {
                for (auto const& row : table.keyed) codes_.push_back(row.first);
                for (auto const& row : table.keyed_text) codes_.push_back(row.first);
            }
        }
        return codes_.empty() ? Answer(std::string("0")) : Answer(codes_[below(codes_.size())]);
    }

    void find_unreached() {
        fired_.resize(definition_.steps.size());
        for (std::size_t i = 0; i < fired_.size(); ++i) {
            fired_[i].resize(definition_.steps[i].rules.size());
        }
        reached_.resize(definition_.levels.size());
        auto const cases = load_worked_cases(instrument_, worked_cases_of(definition_));
        for (WorkedCase const& one : cases.value_or(std::vector<WorkedCase>{})) {
            follow(one.answers, one.on);
        }
        Answers answers;
        for (int i = 0; i < tries; ++i) {
            static constexpr std::array<std::size_t, 4> shares = {0, 0, 12, 60};
            unknown_of_100_ = i % 100 == 99 ? 100 : shares[below(shares.size())];
            for (FactKind const* input : program_.inputs) answers[input->id] = drawn(*input);
            follow(answers, some_day());
        }
        tell_unreached();
    }

    /// Notes which rules fire and which level is reached. Answers that are refused reach nothing;
    /// whether they are is asked only where there is news, since asking takes longer than running.
    void follow(Answers const& answers, Date on) {
        run_.take(answers, on);
        run_.run_steps();
        bool const gap = program_.level_step && run_.level() < 0 && all_given();
        if (!gap && !news()) return;
        Verdict const verdict = judge(run_);
        if (verdict != Verdict::scored && verdict != Verdict::missing) return;
        for (std::size_t step = 0; step < fired_.size(); ++step) {
            if (auto const rule = rule_fired(step)) fired_[step][*rule] = true;
        }
        if (run_.level() >= 0) reached_[static_cast<std::size_t>(run_.level())] = true;
        if (gap && verdict == Verdict::scored) note_gap();
    }

    bool all_given() const {
        for (std::size_t i = 0; i < program_.inputs.size(); ++i) {
            if (!run_.given(i)) return false;
        }
        return true;
    }

    std::optional<std::size_t> rule_fired(std::size_t step) const {
        Value const value = run_.step(step);
        if (fired_[step].empty() || !value.known()) return std::nullopt;
        return static_cast<std::size_t>(value.number());
    }

    bool news() const {
        int const level = run_.level();
        if (level >= 0 && !reached_[static_cast<std::size_t>(level)]) return true;
        for (std::size_t step = 0; step < fired_.size(); ++step) {
            auto const rule = rule_fired(step);
            if (rule && !fired_[step][*rule]) return true;
        }
        return false;
    }

    /// Everything is answered, and yet there is no level: a gap, unless a rule says so.
    void note_gap() {
        Value const value = run_.step(*program_.level_step);
        if (!value.known()) without_level_ = true;
        bool const cut = definition_.steps[*program_.level_step].rules.empty();
        if (!value.is_number() || !cut || !gap_.empty()) return;
        gap_ = fmt::format("no level for the value {}", value.number());
    }

    /// Days and codes drawn at random may fit each other so badly that nothing can be worked out.
    bool fit_each_other() const {
        return std::none_of(program_.inputs.begin(), program_.inputs.end(),
                            [](FactKind const* fact) {
                                return fact->type == FactType::date || fact->type == FactType::code;
                            });
    }

    void tell_unreached() {
        auto const never =
            fmt::format("never reached in {} ways of answering and the worked cases", tries);
        for (std::size_t step = 0; step < fired_.size(); ++step) {
            for (std::size_t i = 0; i < fired_[step].size(); ++i) {
                Rule const& rule = definition_.steps[step].rules[i];
                if (fired_[step][i]) continue;
                note(rule.when.at, fmt::format("rule '{}'", rule.id), never,
                     "a condition that some answers meet before any rule above it");
            }
        }
        for (std::size_t i = 0; i < reached_.size() && program_.level_step; ++i) {
            if (reached_[i]) continue;
            Level const& level = definition_.levels[i];
            note(level.at, fmt::format("level '{}'", level.id), never, "answers that lead to it");
        }
        if (gap_.empty() && without_level_ && fit_each_other()) {
            gap_ = "no level although everything is answered";
        }
        if (gap_.empty()) return;
        Step const& step = definition_.steps[*program_.level_step];
        note(step.at, fmt::format("step '{}'", step.id), gap_,
             "a level for every value, without a gap");
    }

    /// Of a text of the head or of [measures].
    Place place_of(std::string_view key) const {
        auto const found = definition_.places.find(key);
        return found == definition_.places.end() ? Place{} : found->second;
    }

    void look_at(Place const& place, std::string const& what, std::string const& text) {
        double const grade = reading_grade(text);
        if (word_count(text) < fewest_words || grade <= highest_grade) return;
        note(place, what, fmt::format("a text of grade {:.1f}: \"{}\"", grade, text),
             fmt::format("grade {} or less: shorter sentences and words", highest_grade));
    }

    void find_hard_texts() {
        Measures const& measures = definition_.measures;
        look_at(place_of("question"), "question", measures.question);
        look_at(place_of("leaves_out"), "leaves_out", measures.leaves_out);
        look_at(place_of("certainty"), "certainty", measures.certainty);
        look_at(place_of("population"), "population", measures.population);
        look_at(place_of("review"), "review", definition_.review);
        look_at(place_of("label"), "label", definition_.label);
        for (auto const& text : measures.does_not_tell) {
            look_at(place_of("does_not_tell"), "does_not_tell", text);
        }
        for (Level const& level : definition_.levels) {
            look_at(level.at, fmt::format("level '{}', meaning", level.id), level.meaning);
        }
        for (Section const& section : definition_.sections) {
            look_at(section.at, fmt::format("section '{}', title", section.id), section.title);
        }
        find_hard_rules();
    }

    void find_hard_rules() {
        for (Item const& item : definition_.items) {
            if (!own(item)) continue;
            look_at(item.at, fmt::format("item '{}', wording", item.fact), item.wording);
            look_at(item.at, fmt::format("item '{}', counting", item.fact), item.counting);
        }
        for (Step const& step : definition_.steps) {
            look_at(step.formula.at, fmt::format("step '{}', text", step.id), step.text);
            for (Rule const& rule : step.rules) {
                look_at(rule.when.at, fmt::format("rule '{}', text", rule.id), rule.text);
            }
        }
        for (Check const& check : definition_.checks) {
            look_at(check.when.at, fmt::format("check '{}', text", check.code), check.text);
        }
        for (Remark const& remark : definition_.remarks) {
            look_at(remark.when.at, "remark, text", remark.text);
        }
        look_at(place_of("evidence_missing"), "evidence_missing", definition_.evidence_missing);
        for (Applicability const& rule : definition_.applies) {
            look_at(rule.when.at, fmt::format("applies '{}', reason", rule.words), rule.reason);
        }
    }

    Instrument const& instrument_;
    Instrument::Program const& program_;
    Definition const& definition_;
    Run run_;
    std::vector<std::vector<bool>> fired_;  ///< by step and rule
    std::vector<bool> reached_;  ///< by level
    bool without_level_ = false;  ///< of some ways of answering that left nothing open
    std::string gap_;  ///< what has no level, of the first answers met so
    Problems notes_;
    std::vector<bool> used_;
    std::vector<bool> used_tables_;
    std::vector<std::string> codes_;
    std::mt19937 random_{1};
    std::size_t unknown_of_100_ = 0;
};

}  // namespace

Problems advice_on(Instrument const& instrument) { return Adviser(instrument).advise(); }

}  // namespace parallax
