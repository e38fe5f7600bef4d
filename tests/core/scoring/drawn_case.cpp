#include "drawn_case.hpp"

#include "scoring/completions.hpp"
#include "scoring/program.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <algorithm>
#include <set>
#include <sstream>

namespace parallax::test {

Catalogue const& every_tool() {
    static Catalogue const loaded = Catalogue::load(resources()).value();
    return loaded;
}

std::vector<Instrument const*> computed_tools() {
    std::vector<Instrument const*> tools;
    for (Instrument const& tool : every_tool().all()) {
        if (tool.definition().can_be_computed) tools.push_back(&tool);
    }
    return tools;
}

Drawing::Drawing(Instrument const& instrument)
    : instrument_(&instrument),
      cases_(load_worked_cases(instrument, worked_cases_of(instrument.definition())).value()) {
    for (FactKind const* fact : instrument.program()->inputs) facts_.push_back(fact->id);
    allowed_.resize(facts_.size());
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) allow_for(fact);
}

void Drawing::allow(std::size_t fact, Answer const& answer) {
    auto& known = allowed_[fact];
    bool const fits = check_answer(answer, *instrument_->facts().find(facts_[fact])).has_value();
    if (fits && std::find(known.begin(), known.end(), answer) == known.end()) {
        known.push_back(answer);
    }
}

void Drawing::allow_for(std::size_t fact) {
    FactKind const& kind = *instrument_->facts().find(facts_[fact]);
    allow(fact, NotKnown{});
    Item const* item = instrument_->definition().item(kind.id);
    for (Answer const& answer : item ? every_answer(*instrument_, *item) : std::vector<Answer>()) {
        allow(fact, answer);
    }
    if (kind.type == FactType::yes_no) {
        allow(fact, true);
        allow(fact, false);
    }
    for (Choice const& choice : kind.choices) {
        if (kind.type == FactType::choice) allow(fact, choice.id);
        if (kind.type == FactType::choices) allow(fact, Several{{choice.id}});
    }
    for (WorkedCase const& worked : cases_) {
        auto const found = worked.answers.find(kind.id);
        if (found == worked.answers.end()) continue;
        allow(fact, found->second);
        if (auto const* number = std::get_if<double>(&found->second)) {
            for (int step : {-1, 1, 5}) allow(fact, *number + step);
        }
        if (auto const* day = std::get_if<Date>(&found->second)) {
            for (int step : {-1, 1, 366})
                allow(fact, date_from_day_number(day_number(*day) + step));
            for (int months : {-240, -1, 60}) allow(fact, add_months(*day, months));
        }
    }
}

Drawn Drawing::draw(int most) const {
    WorkedCase const& base = cases_[*rc::gen::inRange<std::size_t>(0, cases_.size())];
    Drawn drawn{base.answers, base.on};
    int const changes = *rc::gen::inRange(0, most + 1);
    for (int i = 0; i < changes; ++i) {
        // As large at first as at last: `inRange` begins with small numbers, which are few facts.
        auto const draw = *rc::gen::noShrink(rc::gen::arbitrary<std::uint32_t>());
        auto const spread = static_cast<std::size_t>(*rc::gen::inRange(0, 1 << 20)) + draw;
        std::size_t const fact = spread % facts_.size();
        auto const& choices = allowed_[fact];
        drawn.answers[facts_[fact]] = choices[spread / facts_.size() % choices.size()];
    }
    return drawn;
}

Drawn Drawing::draw_scored(int most) const {
    Drawn drawn = draw(most);
    auto const outcome = instrument_->score_without_trace(drawn.answers, drawn.on);
    RC_PRE((outcome.status == Status::scored && outcome.level && outcome.unknown.empty()));
    return drawn;
}

std::vector<Drawing> const& drawings() {
    static std::vector<Drawing> const made = [] {
        std::vector<Drawing> all;
        for (Instrument const* tool : computed_tools()) all.emplace_back(*tool);
        return all;
    }();
    return made;
}

Drawing const& drawing_for(std::string_view full_id) {
    auto const& all = drawings();
    return *std::find_if(all.begin(), all.end(), [&](Drawing const& drawing) {
        return drawing.instrument().definition().full_id() == full_id;
    });
}

std::vector<Answer> every_answer(Instrument const& instrument, Item const& item) {
    std::vector<Answer> answers;
    FactKind const& fact = *instrument.facts().find(item.fact);
    for (Option const& option : instrument.options(item)) {
        auto const* span = std::get_if<NumberSpan>(&option.answer);
        if (!span) {
            if (fact.type != FactType::choices) answers.push_back(option.answer);
            continue;
        }
        double const end = span->to.value_or(fact.most.value_or(span->from + 1000));
        std::set<double> const within = {span->from, std::floor((span->from + end) / 2), end};
        answers.insert(answers.end(), within.begin(), within.end());
    }
    return answers;
}

bool answers_all(Instrument const& tool, Answers const& answers) {
    auto const& items = tool.definition().items;
    return std::all_of(items.begin(), items.end(), [&](Item const& item) {
        auto const found = answers.find(item.fact);
        bool const span =
            found != answers.end() && std::holds_alternative<NumberSpan>(found->second);
        return !span && (item.optional || is_known(answers, item.fact));
    });
}

bool can_be_hidden(Drawing const& drawing) {
    Instrument const& tool = drawing.instrument();
    auto const& items = tool.definition().items;
    bool const open = std::any_of(items.begin(), items.end(), [&](Item const& item) {
        return !item.optional && !every_answer(tool, item).empty();
    });
    auto const& cases = drawing.cases();
    return open && std::count_if(cases.begin(), cases.end(), [&](WorkedCase const& worked) {
                       return answers_all(tool, worked.answers);
                   }) > 2;
}

std::string shown(Instrument const& instrument, Drawn const& drawn) {
    std::ostringstream out;
    out << instrument.definition().full_id() << " on " << iso_date(drawn.on) << "\n";
    for (auto const& [fact, answer] : drawn.answers) {
        FactKind const* kind = instrument.facts().find(fact);
        if (kind) out << "  " << fact << " = " << answer_in_words(answer, *kind) << "\n";
    }
    return out.str();
}

bool same_answer(Outcome const& a, Outcome const& b) {
    auto const same_unknown = [](UnknownItem const& x, UnknownItem const& y) {
        return x.fact == y.fact && x.matters == y.matters;
    };
    return a.status == b.status && a.level == b.level && a.levels == b.levels &&
           a.known_level == b.known_level && a.ceiling == b.ceiling &&
           a.provisional == b.provisional && a.values == b.values && a.components == b.components &&
           a.errors == b.errors && a.missing == b.missing &&
           std::equal(a.unknown.begin(), a.unknown.end(), b.unknown.begin(), b.unknown.end(),
                      same_unknown);
}

}  // namespace parallax::test
