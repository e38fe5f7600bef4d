#include "scoring/item_options.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

void refuse(Item const& item, std::string found, std::string wanted, Problems& problems) {
    problems.push_back({ProblemKind::bad_input, item.at, fmt::format("item '{}'", item.fact),
                        std::move(found), std::move(wanted)});
}

void check_answers(Item const& item, FactKind const& fact, Problems& problems) {
    std::vector<Answer> answers;
    for (Option const& option : item.options) answers.push_back(option.answer);
    if (item.if_unknown) answers.push_back(*item.if_unknown);
    if (item.if_unknown_worst) answers.push_back(*item.if_unknown_worst);
    for (Answer const& answer : answers) {
        auto const fits = check_answer(answer, fact);
        if (fits) continue;
        refuse(item, fits.error().front().found, fits.error().front().wanted, problems);
    }
}

void check_cover(Item const& item, FactKind const& fact, Problems& problems) {
    std::optional<double> next = fact.least;
    bool open = false;
    for (Option const& option : item.options) {
        auto const* span = std::get_if<NumberSpan>(&option.answer);
        auto const* exact = std::get_if<double>(&option.answer);
        double const from = span ? span->from : exact ? *exact : 0;
        if (next && from != *next) {
            refuse(item, fmt::format("an option that begins at {}", from),
                   fmt::format("the options to go on at {}", *next), problems);
        }
        open = span && !span->to;
        next = (span ? span->to.value_or(from) : from) + 1;
    }
    if (!open && fact.most && next != *fact.most + 1) {
        refuse(item, "options that end too early",
               fmt::format("the options to reach {}", *fact.most), problems);
    }
}

}  // namespace

void check_options(Definition const& definition, Facts const& facts, Problems& problems) {
    for (Item const& item : definition.items) {
        FactKind const& fact = *facts.find(item.fact);
        check_answers(item, fact, problems);
        bool const spans = !item.options.empty() && fact.type == FactType::integer;
        if (spans && definition.unknown == UnknownPolicy::range) check_cover(item, fact, problems);
    }
}

}  // namespace parallax
