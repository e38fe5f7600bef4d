#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <cmath>
#include <fstream>
#include <sstream>

using namespace parallax;
using namespace parallax::test;

namespace {

struct OracleCase {
    std::string id;
    Json input;
    Json expect;
};

/// "dateOfBirth" is date_of_birth here.
std::string snake_case(std::string const& camel) {
    std::string snake;
    for (char c : camel) {
        bool const capital = c >= 'A' && c <= 'Z';
        if (capital && !snake.empty()) snake += '_';
        snake += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return snake;
}

/// Choices are written in capitals in the cases and in lower case here; codes stay as they are.
Json value_here(std::string const& key, Json const& value) {
    bool const choice = value.is_string() && key != "currentOffenceCode";
    return choice ? Json(lower(value.get<std::string>())) : value;
}

std::vector<OracleCase> cases_of(std::string const& file) {
    std::ifstream stream(PARALLAX_ORACLE "/" + file);
    std::vector<OracleCase> cases;
    for (std::string line; std::getline(stream, line);) {
        Json const read = Json::parse(line);
        cases.push_back({read.at("id"), read.at("input"), read.at("expect")});
    }
    return cases;
}

Json line_for(OracleCase const& one, std::string const& instrument) {
    Json answers = Json::object();
    for (auto const& [key, value] : one.input.items()) {
        if (key != "assessmentDate") answers[snake_case(key)] = value_here(key, value);
    }
    return {{"id", one.id},
            {"instrument", instrument},
            {"on", one.input.at("assessmentDate")},
            {"answers", std::move(answers)}};
}

/// The errors of a case, written as the outcome writes them but without their sentences.
Json errors_here(Json const& expected) {
    Json errors = Json::array();
    for (Json const& error : expected) {
        Json fields = Json::array();
        for (Json const& field : error.at("fields")) {
            fields.push_back(snake_case(field.get<std::string>()));
        }
        errors.push_back(
            {{"code", lower(error.at("type").get<std::string>())}, {"fields", std::move(fields)}});
    }
    return errors;
}

Json errors_of(Json const& outcome) {
    Json errors = Json::array();
    for (Json const& error : outcome.at("errors")) {
        errors.push_back({{"code", error.at("code")}, {"fields", error.at("fields")}});
    }
    return errors;
}

/// Probabilities agree to the tolerance of the case, else to 1e-11; all other values exactly.
bool agrees(std::string const& key, Json const& wanted, Json const& found, Json const& expect) {
    if (key != "probability" || !wanted.is_number() || !found.is_number()) return wanted == found;
    double const tolerance = expect.value("probability_tolerance", 1e-11);
    return std::abs(wanted.get<double>() - found.get<double>()) <= tolerance;
}

Json value_found(std::string const& key, Json const& outcome) {
    if (key == "band") return outcome.at("level");
    if (key == "errors") return errors_of(outcome);
    return outcome.at("values").value(snake_case(key), Json());
}

/// What differs between an outcome and what its case expects, one line each.
std::vector<std::string> differences(OracleCase const& one, Json const& outcome) {
    std::vector<std::string> different;
    if (outcome.at("id") != one.id) different.push_back(one.id + ": another case was answered");
    for (auto const& [key, value] : one.expect.items()) {
        if (key == "probability_tolerance") continue;
        Json const wanted = key == "errors" ? errors_here(value) : value_here(key, value);
        Json const found = value_found(key, outcome);
        if (!agrees(key, wanted, found, one.expect)) {
            different.push_back(one.id + ": " + key + " is " + found.dump() + ", expected " +
                                wanted.dump());
        }
    }
    bool const scored = one.expect.contains("band") && one.expect.at("band").is_string();
    if (scored && outcome.at("status") != "scored") different.push_back(one.id + ": not scored");
    return different;
}

/// Replays a file of cases in one run of the program.
std::vector<std::string> replay(std::string const& file, std::string const& instrument) {
    auto const cases = cases_of(file);
    std::string input;
    for (OracleCase const& one : cases) input += line_for(one, instrument).dump() + '\n';
    Ran const ran = run_with_resources({"score", "--jsonl"}, input);
    std::vector<std::string> different;
    if (ran.exit_code != 0) different.push_back("the program ended with a fault: " + ran.err);

    std::istringstream outcomes(ran.out);
    std::string line;
    for (OracleCase const& one : cases) {
        if (!std::getline(outcomes, line)) {
            different.push_back(one.id + ": no answer");
            continue;
        }
        auto const found = differences(one, Json::parse(line));
        different.insert(different.end(), found.begin(), found.end());
    }
    return different;
}

}  // namespace

TEST_CASE("OGRS3 agrees with the reference program in every case") {
    CHECK(cases_of("ogrs3.jsonl").size() > 300);
    auto const different = replay("ogrs3.jsonl", "ogrs3");
    for (std::string const& difference : different) UNSCOPED_INFO(difference);
    CHECK(different.empty());
}
