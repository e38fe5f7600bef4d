#include "scoring/worked_cases.hpp"

#include "instrument/reader.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

constexpr Date unless_said = std::chrono::year{2000} / 1 / 1;

std::string shown(Json const& value) { return value.dump(); }

/// A TOML value as JSON, to compare with what the outcome writes.
Json as_json(toml::node const& node) {
    if (auto const* text = node.as_string()) return text->get();
    if (auto const* whole = node.as_integer()) return whole->get();
    if (auto const* real = node.as_floating_point()) return real->get();
    if (auto const* flag = node.as_boolean()) return flag->get();
    Json json = node.is_table() ? Json::object() : Json::array();
    if (auto const* list = node.as_array()) {
        for (toml::node const& element : *list) json.push_back(as_json(element));
    } else if (auto const* table = node.as_table()) {
        for (auto const& [key, value] : *table) json[std::string(key.str())] = as_json(value);
    }
    return json;
}

class CaseReader {
public:
    CaseReader(Instrument const& instrument, std::string file, Problems& problems)
        : instrument_(instrument), file_(std::move(file)), problems_(problems) {}

    WorkedCase read(toml::table const& table) {
        std::string const name = table["name"].value_or(std::string());
        Reader reader(table, fmt::format("case '{}'", name), file_, problems_);
        WorkedCase worked;
        worked.name = reader.text("name", Need::required);
        worked.on = reader.date("on").value_or(unless_said);
        worked.source = reader.text("source", Need::required);
        if (auto const* answers = reader.table("answers", Need::required)) {
            read_answers(*answers, reader, worked.answers);
        }
        expect_ = reader.table("expect", Need::required);
        reader.finish();
        return worked;
    }

    toml::table const* expect() const { return expect_; }

private:
    void read_answers(toml::table const& table, Reader& reader, Answers& answers) {
        for (auto const& [key, node] : table) {
            std::string const fact(key.str());
            FactKind const* kind = instrument_.facts().find(fact);
            auto const answer = kind ? answer_from_toml(node, kind->type) : std::nullopt;
            if (answer) {
                answers[fact] = *answer;
            } else {
                problems_.push_back({ProblemKind::bad_input, reader.place_of(node),
                                     reader.what() + ", answer '" + fact + "'",
                                     kind ? "an answer of another type" : "no such fact",
                                     "a fact of facts.toml and an answer of its type"});
            }
        }
    }

    Instrument const& instrument_;
    std::string file_;
    Problems& problems_;
    toml::table const* expect_ = nullptr;
};

/// The member of an outcome's JSON that a key of `expect` speaks of.
Json actual(Json const& outcome, std::string const& key) {
    if (key == "errors") {
        Json codes = Json::array();
        for (Json const& error : outcome.at("errors")) codes.push_back(error.at("code"));
        return codes;
    }
    auto const found = outcome.find(key);
    return found == outcome.end() ? Json(nullptr) : *found;
}

void compare(std::string const& what, Place const& place, std::string const& key,
             Json const& wanted, Json const& found, Problems& problems) {
    if (wanted.is_object()) {
        for (auto const& [name, value] : wanted.items()) {
            compare(what, place, key + "." + name, value,
                    found.is_object() && found.contains(name) ? found.at(name) : Json(nullptr),
                    problems);
        }
        return;
    }
    bool const none = wanted == "" && found.is_null();  // TOML has no null
    if (none || wanted == found) return;
    problems.push_back({ProblemKind::bad_input, place, fmt::format("{}, {}", what, key),
                        shown(found), shown(wanted)});
}

}  // namespace

std::filesystem::path worked_cases_of(Definition const& definition) {
    return definition.file.parent_path() / (definition.full_id() + ".cases.toml");
}

Problems run_worked_cases(Instrument const& instrument, std::filesystem::path const& file) {
    auto const parsed = parse_toml(file);
    if (!parsed) return parsed.error();
    Problems problems;
    Reader head(*parsed, "the worked cases", file.string(), problems);
    for (toml::table const* table : head.tables("case")) {
        CaseReader reader(instrument, file.string(), problems);
        WorkedCase const worked = reader.read(*table);
        if (!reader.expect()) continue;
        Json const outcome = to_json(instrument.score(worked.answers, worked.on));
        for (auto const& [key, node] : *reader.expect()) {
            std::string const name(key.str());
            compare(fmt::format("case '{}'", worked.name), head.place_of(node), name, as_json(node),
                    actual(outcome, name), problems);
        }
    }
    if (head.tables("case").empty() && instrument.definition().can_be_computed) {
        head.refuse("case", "no worked case", "at least one");
    }
    head.finish();
    return problems;
}

Expected<std::vector<WorkedCase>> load_worked_cases(Instrument const& instrument,
                                                    std::filesystem::path const& file) {
    auto const parsed = parse_toml(file);
    if (!parsed) return tl::unexpected(parsed.error());
    Problems problems;
    std::vector<WorkedCase> cases;
    Reader head(*parsed, "the worked cases", file.string(), problems);
    for (toml::table const* table : head.tables("case")) {
        cases.push_back(CaseReader(instrument, file.string(), problems).read(*table));
    }
    if (!problems.empty()) return fail(std::move(problems));
    return cases;
}

}  // namespace parallax
