#include "app/cli/score_lines.hpp"

#include "app/cli/answers.hpp"
#include "app/cli/editions.hpp"
#include "support/text.hpp"

#include <fmt/format.h>
#include <istream>
#include <ostream>

namespace parallax::cli {

namespace {

/// The text of a member; empty when it is absent or null. Problem: something else stands there.
Expected<std::string> text_member(Json const& line, char const* name) {
    auto const found = line.find(name);
    if (found == line.end() || found->is_null()) return std::string();
    if (!found->is_string()) {
        return fail(
            bad_argument(fmt::format("\"{}\"", name), found->type_name(), "text in quotes"));
    }
    return found->get<std::string>();
}

Expected<Date> date_of(Json const& line, Date otherwise) {
    auto const text = text_member(line, "on");
    if (!text) return fail(text.error());
    if (text->empty()) return otherwise;
    if (auto const date = parse_iso_date(*text)) return *date;
    return fail(bad_argument("\"on\"", "'" + *text + "'", "a date such as 2009-10-31"));
}

Expected<Instrument const*> instrument_of(Json const& line, Catalogue const& catalogue, Date on) {
    auto id = text_member(line, "instrument");
    auto const edition = text_member(line, "edition");
    if (!id) return fail(id.error());
    if (!edition) return fail(edition.error());
    if (id->empty()) return fail(bad_argument("\"instrument\"", "nothing", "an instrument's id"));
    if (!edition->empty()) *id += "@" + *edition;
    return find_computed(catalogue, *id, on);
}

Expected<Json> outcome_of(Json const& line, Catalogue const& catalogue, Date otherwise) {
    if (!line.is_object()) return fail(bad_argument("The line", line.type_name(), "a JSON object"));
    auto const on = date_of(line, otherwise);
    if (!on) return fail(on.error());
    auto const instrument = instrument_of(line, catalogue, *on);
    if (!instrument) return fail(instrument.error());
    auto const given = line.find("answers");
    if (given == line.end() || !given->is_object()) {
        return fail(bad_argument("\"answers\"",
                                 given == line.end() ? "nothing" : given->type_name(),
                                 "a JSON object of facts and values"));
    }
    std::vector<std::string> ignored;
    auto const answers = answers_from_object(*given, **instrument, ignored);
    if (!answers) return fail(answers.error());
    Outcome scored = (*instrument)->score(*answers, *on);
    auto const edition = line.value("edition", Json());
    if (!edition.is_string() || edition == "") {
        warn_of_other_editions(catalogue, **instrument, line.at("instrument"), scored);
    }
    Json outcome = to_json(scored);
    if (!ignored.empty()) outcome["ignored"] = ignored;
    return outcome;
}

/// The outcome of a line that cannot be used.
Json refusal(Json const& line, std::size_t number, Problems const& problems) {
    auto const named = [&line](char const* name) {
        return line.is_object() && line.contains(name) ? line[name] : Json();
    };
    Json errors = Json::array();
    for (Problem const& problem : problems) {
        errors.push_back({{"code", "line_not_usable"},
                          {"fields", Json::array()},
                          {"text", fmt::format("Line {}: {}", number, sentence(problem))}});
    }
    return {{"instrument", named("instrument")},
            {"edition", named("edition")},
            {"on", named("on")},
            {"status", id_of(Status::invalid)},
            {"level", nullptr},
            {"levels", Json::array()},
            {"values", Json::object()},
            {"errors", std::move(errors)},
            {"trace", Json::array()}};
}

struct Answered {
    Json outcome;
    bool usable = true;
};

Answered answer(Json const& line, std::size_t number, Catalogue const& catalogue, Date on) {
    Json answered{{"id", line.is_object() && line.contains("id") ? line["id"] : Json()}};
    auto const outcome = outcome_of(line, catalogue, on);
    answered.update(outcome ? *outcome : refusal(line, number, outcome.error()));
    return {std::move(answered), outcome.has_value()};
}

Answered answer(std::string const& text, std::size_t number, Catalogue const& catalogue, Date on) {
    auto const line = parse_json(text);
    if (line) return answer(*line, number, catalogue, on);
    Json answered{{"id", nullptr}};
    answered.update(refusal(Json(), number, line.error()));
    return {std::move(answered), false};
}

}  // namespace

ExitCode score_lines(Context& context, Catalogue const& catalogue, Date on) {
    ExitCode ended = done;
    std::string text;
    for (std::size_t number = 1; std::getline(context.in, text); ++number) {
        if (trimmed(text).empty()) continue;
        Answered const answered = answer(text, number, catalogue, on);
        context.out << to_line(answered.outcome) << '\n';
        if (!answered.usable) ended = unusable_input;
    }
    return ended;
}

}  // namespace parallax::cli
