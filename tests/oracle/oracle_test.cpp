#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

using namespace parallax;
using namespace parallax::test;

namespace {

struct OracleCase {
    std::string id;
    Json input;
    Json expect;
};

/// "dateOfBirth" is date_of_birth here; a name all in capitals only becomes small.
std::string snake_case(std::string const& camel) {
    bool const mixed =
        std::any_of(camel.begin(), camel.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!mixed) return lower(camel);
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
    if (value.is_array()) {
        Json choices = Json::array();
        for (Json const& choice : value) choices.push_back(value_here(key, choice));
        return choices;
    }
    bool const choice = value.is_string() && key != "currentOffenceCode";
    return choice ? Json(lower(value.get<std::string>())) : value;
}

std::vector<OracleCase> cases_of(std::string const& file) {
    std::ifstream stream(PARALLAX_ORACLE "/" + file);
    std::vector<OracleCase> cases;
    for (std::string line; std::getline(stream, line);) {
        Json const read = Json::parse(line);
        cases.push_back({read.at("id"), read.at("input"), read.at("expect")});
        // Where the service departs from the release tests, the release tests are followed.
        if (read.contains("divergent")) cases.back().expect.update(read.at("divergent"));
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
            {"on", one.input.value("assessmentDate", "2025-06-01")},  // where it does not matter
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
    if (wanted.is_object() && found.is_object()) {  // in whatever order
        return wanted.size() == found.size() &&
               std::all_of(wanted.items().begin(), wanted.items().end(), [&](auto const& member) {
                   return found.value(member.key(), Json()) == member.value();
               });
    }
    if (key != "probability" || !wanted.is_number() || !found.is_number()) return wanted == found;
    double const tolerance = expect.value("probability_tolerance", 1e-11);
    return std::abs(wanted.get<double>() - found.get<double>()) <= tolerance;
}

Json value_found(std::string const& key, Json const& outcome) {
    if (key == "band") {
        bool const applies = outcome.at("status") != "not_applicable";
        return applies ? outcome.at("level") : outcome.at("status");
    }
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
    Json const band = one.expect.value("band", Json());
    if (band.is_string() && band != "NOT_APPLICABLE" && outcome.at("status") != "scored")
        different.push_back(one.id + ": not scored");
    return different;
}

/// Answers lines in one run of the program; `compare` says what differs in each.
template <class Compare>
std::vector<std::string> answered(std::vector<Json> const& lines, Compare compare) {
    std::string input;
    for (Json const& line : lines) input += line.dump() + '\n';
    Ran const ran = run_with_resources({"score", "--jsonl"}, input);
    std::vector<std::string> different;
    if (ran.exit_code != 0) different.push_back("the program ended with a fault: " + ran.err);
    std::istringstream outcomes(ran.out);
    std::string outcome;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!std::getline(outcomes, outcome)) {
            different.push_back(lines[i].at("id").get<std::string>() + ": no answer");
            continue;
        }
        auto const found = compare(i, Json::parse(outcome));
        different.insert(different.end(), found.begin(), found.end());
    }
    return different;
}

std::vector<std::string> replay(std::string const& file, std::string const& instrument) {
    auto const cases = cases_of(file);
    std::vector<Json> lines;
    for (OracleCase const& one : cases) lines.push_back(line_for(one, instrument));
    return answered(
        lines, [&](std::size_t i, Json const& outcome) { return differences(cases[i], outcome); });
}

/// One scored item of a section of OASys: what the numbers 0, 1 and 2 of the cases mean.
struct NeedItem {
    std::string instrument;
    std::string fact;
    std::array<std::string, 3> answers;
};

std::map<std::string, NeedItem> need_items() {
    std::ifstream stream(PARALLAX_ORACLE "/needs_items.tsv");
    std::map<std::string, NeedItem> items;
    std::string line;
    std::getline(stream, line);  // the names of the columns
    while (std::getline(stream, line)) {
        auto const cells = split(line, '\t');
        items[cells[0] + " " + cells[1]] = {cells[2], cells[3], {cells[4], cells[5], cells[6]}};
    }
    return items;
}

Json need_line(Json const& one, std::map<std::string, NeedItem> const& items) {
    Json line{{"id", one.at("id")}, {"on", "2012-01-01"}, {"answers", Json::object()}};
    for (auto const& [number, mark] : one.at("answers").items()) {
        NeedItem const& item = items.at(one.at("section").get<std::string>() + " " + number);
        line["instrument"] = item.instrument;
        if (mark.is_null()) continue;
        std::string const answer = item.answers.at(mark.get<std::size_t>());
        bool const yes_no = answer == "true" || answer == "false";
        line["answers"][item.fact] = yes_no ? Json(answer == "true") : Json(answer);
    }
    return line;
}

std::vector<std::string> need_differences(Json const& one, Json const& outcome) {
    std::vector<std::string> different;
    for (auto const& [key, wanted] : one.at("expect").items()) {
        Json const here = wanted.is_string() ? Json(lower(wanted.get<std::string>())) : wanted;
        Json const found = outcome.at("values").value(key, Json());
        if (found != here) {
            different.push_back(one.at("id").get<std::string>() + ": " + key + " is " +
                                found.dump() + ", expected " + here.dump());
        }
    }
    return different;
}

struct Replay {
    char const* file;
    char const* instrument;
    std::size_t cases;  ///< so that a file cut short is noticed
};

}  // namespace

TEST_CASE("every predictor agrees with the reference program in every case") {
    for (Replay const& one : {Replay{"ogrs3.jsonl", "ogrs3@2008", 311},
                              {"ogp.jsonl", "ogp", 280},
                              {"ovp.jsonl", "ovp", 293},
                              {"osp_dc.jsonl", "osp-dc", 312},
                              {"osp_iic.jsonl", "osp-iic", 205},
                              {"snsv.jsonl", "snsv", 324},
                              {"rsr.jsonl", "rsr", 264},
                              {"arp.jsonl", "arp", 337},
                              {"vrp.jsonl", "vrp", 337},
                              {"svrp.jsonl", "svrp", 337},
                              {"dc_srp.jsonl", "dc-srp", 308},
                              {"iic_srp.jsonl", "iic-srp", 205},
                              {"csrp.jsonl", "csrp", 269},
                              {"mst.jsonl", "mst", 221},
                              {"lds.jsonl", "lds", 219}}) {
        INFO(one.file);
        CHECK(cases_of(one.file).size() == one.cases);
        auto const different = replay(one.file, one.instrument);
        for (std::string const& difference : different) UNSCOPED_INFO(difference);
        CHECK(different.empty());
    }
}

TEST_CASE("the needs of OASys agree with the reference program in every section") {
    auto const items = need_items();
    std::ifstream stream(PARALLAX_ORACLE "/needs.jsonl");
    std::vector<Json> cases;
    std::vector<Json> lines;
    for (std::string line; std::getline(stream, line);) {
        cases.push_back(Json::parse(line));
        lines.push_back(need_line(cases.back(), items));
    }
    CHECK(cases.size() == 84);
    auto const different = answered(lines, [&](std::size_t i, Json const& outcome) {
        return need_differences(cases[i], outcome);
    });
    for (std::string const& difference : different) UNSCOPED_INFO(difference);
    CHECK(different.empty());
}
