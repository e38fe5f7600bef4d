#include "instrument/facts.hpp"

#include "instrument/reader.hpp"
#include "instrument/vocabulary.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace parallax {

namespace {

FactKind read_fact(toml::table const& table, std::string const& file, Problems& problems) {
    std::string const id = table["id"].value_or(std::string());
    Reader reader(table, fmt::format("fact '{}'", id), file, problems);
    FactKind fact;
    fact.id = reader.text("id", Need::required);
    fact.type = reader.one_of("type", fact_type_words(), FactType::yes_no);
    fact.name = reader.text("name", Need::required);
    fact.unit = reader.text("unit");
    fact.passing = reader.flag("passing");
    fact.over_time = reader.one_of("over_time", over_time_words(), OverTime::free, Need::optional);
    fact.relationship = reader.flag("relationship");
    fact.least = reader.number("least");
    fact.most = reader.number("most");
    for (toml::table const* entry : reader.tables("choices")) {
        Reader choice(*entry, fmt::format("choice of fact '{}'", id), file, problems);
        fact.choices.push_back(
            {choice.text("id", Need::required), choice.text("word", Need::required)});
        choice.finish();
    }
    bool const offers = fact.type == FactType::choice || fact.type == FactType::choices;
    if (offers == fact.choices.empty()) {
        reader.refuse_here(fact.choices.empty() ? "no choices" : "choices",
                           "choices for facts of the types choice and choices, and for no others");
    }
    reader.finish();
    return fact;
}

std::string span_in_words(NumberSpan const& span) {
    std::string const from = number_in_words(span.from);
    if (!span.to) return from + " or more";
    if (*span.to == span.from) return from;
    return from + " to " + number_in_words(*span.to);
}

std::string range_in_words(FactKind const& fact) {
    std::string const kind = fact.type == FactType::integer ? "a whole number" : "a number";
    if (fact.least && fact.most) {
        return fmt::format("{} from {} to {}", kind, number_in_words(*fact.least),
                           number_in_words(*fact.most));
    }
    if (fact.least) return fmt::format("{}, {} or more", kind, number_in_words(*fact.least));
    if (fact.most) return fmt::format("{}, {} or less", kind, number_in_words(*fact.most));
    return kind;
}

bool in_range(double value, FactKind const& fact) {
    bool const whole = value == std::floor(value);
    if (!std::isfinite(value) || (fact.type == FactType::integer && !whole)) return false;
    return (!fact.least || value >= *fact.least) && (!fact.most || value <= *fact.most);
}

struct Fits {
    FactKind const& fact;
    bool numeric() const { return fact.type == FactType::integer || fact.type == FactType::number; }
    bool operator()(NotKnown) const { return true; }
    bool operator()(bool) const { return fact.type == FactType::yes_no; }
    bool operator()(double value) const { return numeric() && in_range(value, fact); }
    bool operator()(NumberSpan const& span) const {
        return numeric() && in_range(span.from, fact) &&
               (!span.to || (*span.to >= span.from && in_range(*span.to, fact)));
    }
    bool operator()(std::string const& word) const {
        bool const free = fact.type == FactType::code || fact.type == FactType::note;
        return free || (fact.type == FactType::choice && offers(word));
    }
    bool operator()(Date) const { return fact.type == FactType::date; }
    bool operator()(Several const& several) const {
        return fact.type == FactType::choices &&
               std::all_of(several.choices.begin(), several.choices.end(),
                           [&](std::string const& id) { return offers(id); });
    }
    bool offers(std::string const& id) const {
        return std::any_of(fact.choices.begin(), fact.choices.end(),
                           [&](Choice const& choice) { return choice.id == id; });
    }
};

}  // namespace

Expected<Facts> Facts::load(std::filesystem::path const& file) {
    auto const parsed = parse_toml(file);
    if (!parsed) return tl::unexpected(parsed.error());
    Problems problems;
    Facts facts;
    Reader head(*parsed, "the dictionary of facts", file.string(), problems);
    for (toml::table const* table : head.tables("fact")) {
        FactKind fact = read_fact(*table, file.string(), problems);
        if (facts.find(fact.id)) {
            Reader(*table, fmt::format("fact '{}'", fact.id), file.string(), problems)
                .refuse("id", "a fact of that id above", "each id once");
        }
        facts.facts_.push_back(std::move(fact));
    }
    head.finish();
    if (!problems.empty()) return fail(std::move(problems));
    return facts;
}

FactKind const* Facts::find(std::string_view id) const {
    auto const found = std::find_if(facts_.begin(), facts_.end(),
                                    [&](FactKind const& fact) { return fact.id == id; });
    return found == facts_.end() ? nullptr : &*found;
}

std::string allowed_in_words(FactKind const& fact) {
    switch (fact.type) {
        case FactType::yes_no: return "yes, no or not known";
        case FactType::integer:
        case FactType::number: return range_in_words(fact) + ", or not known";
        case FactType::code: return "a code, or not known";
        case FactType::date: return "a date such as 2009-10-31, or not known";
        case FactType::note: return "what shows it, with source and date, or not known";
        case FactType::choice:
        case FactType::choices: break;
    }
    std::vector<std::string> words;
    for (Choice const& choice : fact.choices) words.push_back(choice.id);
    if (fact.type == FactType::choices) {
        return fmt::format("none, any of {}, or not known", joined(words, "and"));
    }
    words.emplace_back("not known");
    return joined(words, "or");
}

std::string answer_in_words(Answer const& answer, FactKind const& fact) {
    struct Writer {
        FactKind const& fact;
        std::string operator()(NotKnown) const { return "Not known"; }
        std::string operator()(bool yes) const { return yes ? "Yes" : "No"; }
        std::string operator()(double value) const { return number_in_words(value); }
        std::string operator()(NumberSpan const& span) const { return span_in_words(span); }
        std::string operator()(std::string const& id) const {
            for (Choice const& choice : fact.choices) {
                if (choice.id == id) return choice.word;
            }
            return id;
        }
        std::string operator()(Date date) const { return date_in_words(date); }
        std::string operator()(Several const& several) const {
            std::vector<std::string> words;
            for (Choice const& choice : fact.choices) {
                if (several.choices.contains(choice.id)) words.push_back(choice.word);
            }
            return words.empty() ? "None of these" : joined(words, "and");
        }
    };
    return std::visit(Writer{fact}, answer);
}

Expected<void> check_answer(Answer const& answer, FactKind const& fact) {
    if (std::visit(Fits{fact}, answer)) return {};
    return fail({ProblemKind::bad_input,
                 {},
                 fact.name,
                 answer_to_json(answer).dump(),
                 allowed_in_words(fact)});
}

}  // namespace parallax
