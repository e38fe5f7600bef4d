#include "app/cli/answers.hpp"

#include "app/cli/card.hpp"
#include "app/cli/context.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax::cli {

namespace {

/// JSON where it is JSON; yes and no; else the words themselves: male, 11618 written as "11618",
/// 1980-02-01. Several choices stand after each other with commas; "none" is none of them.
Json value_of(std::string const& text, FactType type) {
    if (text == "unknown" || text == "not known") return nullptr;
    if (type == FactType::yes_no && (text == "yes" || text == "no")) return text == "yes";
    if (type == FactType::choices && !text.starts_with('[')) {
        return text == "none" ? Json::array() : Json(split(text, ','));
    }
    if (type == FactType::code || type == FactType::choice || type == FactType::date) {
        bool const quoted = text.size() >= 2 && text.front() == '"';
        if (!quoted && text != "null") return text;
    }
    Json const parsed = Json::parse(text, nullptr, false);
    return parsed.is_discarded() ? Json(text) : parsed;
}

bool asks(Instrument const& instrument, std::string const& fact) {
    auto const facts = facts_asked(instrument.definition());
    return std::find(facts.begin(), facts.end(), fact) != facts.end();
}

Problem not_asked(std::string const& fact, Definition const& definition) {
    return bad_argument(fmt::format("{} does not ask '{}'", definition.name, fact), "",
                        joined(facts_asked(definition), "or"));
}

/// Reads one answer into `answers`; what is wrong with it into `problems`.
void take_answer(std::string const& argument, Instrument const& instrument, Answers& answers,
                 Problems& problems) {
    auto const sign = argument.find('=');
    if (sign == std::string::npos) {
        problems.push_back(bad_argument("--answer", "'" + argument + "'", "fact=value"));
        return;
    }
    std::string const fact = argument.substr(0, sign);
    FactKind const* kind = instrument.facts().find(fact);
    if (kind == nullptr || !asks(instrument, fact)) {
        problems.push_back(not_asked(fact, instrument.definition()));
        return;
    }
    if (answers.contains(fact)) {
        problems.push_back(bad_argument(fmt::format("'{}' is answered twice", fact), "", ""));
        return;
    }
    auto answer =
        answer_from_json(value_of(argument.substr(sign + 1), kind->type), kind->type, fact);
    if (answer) {
        answers.emplace(fact, *std::move(answer));
    } else {
        problems.insert(problems.end(), answer.error().begin(), answer.error().end());
    }
}

}  // namespace

Expected<Answers> answers_from_arguments(std::vector<std::string> const& arguments,
                                         Instrument const& instrument) {
    Answers answers;
    Problems problems;
    for (std::string const& argument : arguments) {
        take_answer(argument, instrument, answers, problems);
    }
    if (!problems.empty()) return fail(std::move(problems));
    return answers;
}

Expected<Answers> answers_from_object(Json const& object, Instrument const& instrument,
                                      std::vector<std::string>& ignored) {
    Answers answers;
    Problems problems;
    for (auto const& [fact, value] : object.items()) {
        FactKind const* kind = instrument.facts().find(fact);
        if (kind == nullptr || !asks(instrument, fact)) {
            ignored.push_back(fact);
            continue;
        }
        if (auto answer = answer_from_json(value, kind->type, fact)) {
            answers.emplace(fact, *std::move(answer));
        } else {
            problems.insert(problems.end(), answer.error().begin(), answer.error().end());
        }
    }
    if (!problems.empty()) return fail(std::move(problems));
    return answers;
}

}  // namespace parallax::cli
