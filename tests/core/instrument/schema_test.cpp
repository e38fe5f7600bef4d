// The schemas for editors say the same as the reader: the same keys, the same words, the same need.

#include "schema_walker.hpp"

#include "instrument/reader.hpp"
#include "instrument/vocabulary.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/text.hpp"

#include <functional>
#include <map>
#include <set>
#include <sstream>

using namespace parallax;
using namespace parallax::test;
namespace fs = std::filesystem;

namespace {

Json schema(std::string const& name) {
    return Json::parse(read_file(resources() / "schema" / (name + ".schema.json")).value());
}

Json const& definitions() {
    static Json const loaded = schema("instrument");
    return loaded;
}

Json const& worked_cases() {
    static Json const loaded = schema("instrument-cases");
    return loaded;
}

/// As an editor sees it: dates are texts.
Json as_json(toml::node const& node) {
    if (auto const* text = node.as_string()) return text->get();
    if (auto const* whole = node.as_integer()) return whole->get();
    if (auto const* real = node.as_floating_point()) return real->get();
    if (auto const* flag = node.as_boolean()) return flag->get();
    if (auto const* date = node.as_date()) {
        std::ostringstream out;
        out << date->get();
        return out.str();
    }
    Json json = node.is_table() ? Json::object() : Json::array();
    if (auto const* list = node.as_array()) {
        for (toml::node const& element : *list) json.push_back(as_json(element));
    } else if (auto const* table = node.as_table()) {
        for (auto const& [key, value] : *table) json[std::string(key.str())] = as_json(value);
    }
    return json;
}

Json file_as_json(fs::path const& file) { return as_json(parse_toml(file).value()); }

/// The bundled files and the example of the documentation.
std::vector<fs::path> files(bool cases) {
    std::vector<fs::path> found;
    fs::path const docs = resources().parent_path() / "docs/example-instrument";
    for (fs::path const& folder : {resources() / "instruments", docs}) {
        for (auto const& entry : fs::recursive_directory_iterator(folder)) {
            std::string const name = entry.path().filename().string();
            bool const is_cases = name.ends_with(".cases.toml");
            if (name.ends_with(".toml") && is_cases == cases) found.push_back(entry.path());
        }
    }
    REQUIRE(found.size() >= 20);
    return found;
}

void require_accepted(Json const& by, fs::path const& file) {
    auto const faults = SchemaWalker(by).faults(file_as_json(file));
    INFO(file.string());
    INFO(joined(faults, "and"));
    CHECK(faults.empty());
}

Json rm2000() { return file_as_json(resources() / "instruments/rm2000/rm2000-s@standard.toml"); }

bool refused(Json const& by, Json const& value) { return !SchemaWalker(by).faults(value).empty(); }

/// Every table of a value, and what is beside it, once with a key nobody knows.
void spoil_each_table(Json& whole, Json& here, std::string const& where, Json const& by) {
    if (here.is_object() && where != "/rows") {
        here["naem"] = "slip";
        INFO(where);
        CHECK(refused(by, whole));
        here.erase("naem");
    }
    if (!here.is_structured()) return;
    for (auto const& [key, member] : here.items()) {
        std::string const place = here.is_object() ? "/" + key : where;
        spoil_each_table(whole, member, place, by);
    }
}

using Names = std::set<std::string>;

Names names(Json const& list) {
    Names found;
    for (Json const& name : list) found.insert(name.get<std::string>());
    return found;
}

template <class T>
Names names(Words<T> const& words) {
    Names found;
    for (auto const& pair : words) found.emplace(pair.first);
    return found;
}

Names keys(Json const& properties) {
    Names found;
    for (auto const& [key, value] : properties.items()) found.insert(key);
    return found;
}

/// "only a, b or c" after its first word.
Names listed(std::string text, std::string const& first) {
    REQUIRE(text.starts_with(first));
    text.erase(0, first.size());
    if (auto const last = text.rfind(" or "); last != std::string::npos)
        text.replace(last, 4, ", ");
    Names found;
    for (std::string const& word : split(text, ',')) found.emplace(trimmed(word));
    return found;
}

Problems problems_of(std::string const& text) {
    static Facts const facts = Facts::load(resources() / "facts.toml").value();
    TemporaryFolder folder;
    REQUIRE(write_file(folder / "x@1.toml", text));
    auto const loaded = load_definition(folder / "x@1.toml", facts, folder.path());
    REQUIRE_FALSE(loaded);
    return loaded.error();
}

/// What the reader calls each kind of table that has no name, and what the schema calls it.
std::map<std::string, std::string> const kinds = {{"the definition", ""},
                                                  {"in_force", "in_force"},
                                                  {"override", "override"},
                                                  {"measures", "measures"},
                                                  {"level ''", "level"},
                                                  {"section ''", "section"},
                                                  {"item ''", "item"},
                                                  {"an option of item ''", "option"},
                                                  {"table ''", "table"},
                                                  {"a band of table ''", "band"},
                                                  {"part ''", "part"},
                                                  {"step ''", "step"},
                                                  {"rule '' of step ''", "rule"},
                                                  {"result", "result"},
                                                  {"applies ''", "applies"},
                                                  {"check ''", "check"},
                                                  {"remark", "remark"}};

Json const& table_of(std::string const& kind) {
    std::string const name = kinds.at(kind);
    return name.empty() ? definitions() : definitions().at("$defs").at(name);
}

/// Every kind of table there is, each holding `key` and nothing else it needs.
std::string one_of_each(std::string const& key) {
    std::string text = key;
    for (char const* head :
         {"[in_force]", "[override]", "[[level]]", "[[section]]", "[[item]]", "[[item.options]]",
          "[[item.options]]\nfrom = 1", "[[table]]", "[[table.bands]]",
          "[[table]]\nfile = \"none.tsv\"", "[[part]]", "[[step]]", "[[step.rules]]", "[result]",
          "[[applies]]", "[[check]]", "[[remark]]"}) {
        text += std::string(head) + "\n" + key;
    }
    return text;
}

/// For every kind of table the names that `take` finds in the problems with it.
std::map<std::string, Names> by_kind(std::string const& text,
                                     std::function<Names(Problem const&)> const& take) {
    std::map<std::string, Names> found;
    for (Problem const& problem : problems_of(text)) {
        if (kinds.contains(problem.what)) found[problem.what].merge(take(problem));
    }
    return found;
}

}  // namespace

TEST_CASE("every bundled definition is as the schema says") {
    for (fs::path const& file : files(false)) require_accepted(definitions(), file);
}

TEST_CASE("every bundled file of worked cases is as the schema says") {
    for (fs::path const& file : files(true)) require_accepted(worked_cases(), file);
}

TEST_CASE("the schema refuses an unknown key in every table") {
    for (char const* file : {"rm2000/rm2000-s@standard", "arms/arms-style@published-structure",
                             "oasys/rsr@2024", "ogrs3/ogrs3@2008"}) {
        Json whole = file_as_json(resources() / "instruments" / (std::string(file) + ".toml"));
        REQUIRE_FALSE(refused(definitions(), whole));
        whole.erase("result");  // its components have names of their own
        spoil_each_table(whole, whole, "", definitions());
    }
    Json result = rm2000();
    result["result"]["naem"] = "slip";
    CHECK(refused(definitions(), result));
}

TEST_CASE("the schema refuses a word that is not in a closed list") {
    for (char const* place :
         {"/unknown", "/measures/to_whom", "/measures/horizon", "/measures/facts",
          "/measures/answer", "/measures/tense", "/measures/made_for", "/measures/counted/0",
          "/measures/verification", "/item/0/verification", "/applies/0/effect",
          "/step/0/verification", "/table/0/verification", "/result/verification"}) {
        INFO(place);
        Json whole = rm2000();
        REQUIRE(whole.contains(Json::json_pointer(place)));
        whole[Json::json_pointer(place)] = "checked";
        CHECK(refused(definitions(), whole));
    }
}

TEST_CASE("the schema refuses what is missing, of another type or too much") {
    Json whole = rm2000();
    whole.erase("owner");
    CHECK(refused(definitions(), whole));
    whole = rm2000();
    whole["computed"] = "yes";
    CHECK(refused(definitions(), whole));
    whole = rm2000();
    whole["in_force"]["from"] = "long ago";
    CHECK(refused(definitions(), whole));
    whole = rm2000();
    while (whole["level"].size() < 6) whole["level"].push_back(whole["level"][0]);
    CHECK(refused(definitions(), whole));
    CHECK(refused(worked_cases(), Json::parse(R"({"case": [{"name": "n", "answers": {}}]})")));
    CHECK(refused(worked_cases(), Json::parse(R"({"cases": []})")));
}

TEST_CASE("the closed words of the schema are those of the vocabulary") {
    Json const& defs = definitions().at("$defs");
    Json const& measures = defs.at("measures").at("properties");
    CHECK(names(defs.at("verification").at("enum")) == names(verification_words()));
    CHECK(names(measures.at("answer").at("enum")) == names(answer_kind_words()));
    CHECK(names(measures.at("tense").at("enum")) == names(tense_words()));
    CHECK(names(measures.at("made_for").at("enum")) == names(made_for_words()));
    CHECK(names(measures.at("changed").at("items").at("enum")) == names(changed_words()));
    CHECK(names(measures.at("counted").at("items").at("enum")) == names(counted_words()));
    CHECK(names(worked_cases().at("$defs").at("verification").at("enum")) ==
          names(verification_words()));
}

TEST_CASE("the closed words of the schema are those the reader asks for") {
    std::map<std::string, Json> const lists = {
        {"unknown", definitions().at("properties").at("unknown")},
        {"to_whom", table_of("measures").at("properties").at("to_whom")},
        {"horizon", table_of("measures").at("properties").at("horizon")},
        {"facts", table_of("measures").at("properties").at("facts")},
        {"effect", table_of("applies ''").at("properties").at("effect")}};
    std::map<std::string, Names> found;
    for (Problem const& problem : problems_of(
             "unknown = \"x\"\n[measures]\nto_whom = \"x\"\nhorizon = \"x\"\nfacts = \"x\"\n"
             "[[applies]]\neffect = \"x\"\n")) {
        for (auto const& [key, list] : lists) {
            bool const named = problem.what.find("'" + key + "'") != std::string::npos;
            bool const about = named && problem.found == "'x'";
            if (about) found[key] = listed(problem.wanted, "one of ");
        }
    }
    for (auto const& [key, list] : lists) {
        INFO(key);
        CHECK(found[key] == names(list.at("enum")));
    }
}

TEST_CASE("the keys of the schema are those the reader knows") {
    auto const known = by_kind(one_of_each("strange = 1\n") + "[measures]\nstrange = 1\n",
                               [](Problem const& problem) {
                                   bool const strange = problem.found == "the key 'strange'";
                                   return strange ? listed(problem.wanted, "only ") : Names{};
                               });
    for (auto const& kind : kinds) {
        INFO(kind.first);
        REQUIRE(known.contains(kind.first));
        CHECK(known.at(kind.first) == keys(table_of(kind.first).at("properties")));
    }
}

TEST_CASE("the schema needs the keys that the reader needs") {
    auto const no_key = [](Problem const& problem) {
        bool const missing = problem.found.starts_with("no '") && problem.found.ends_with("'");
        return missing ? Names{problem.found.substr(4, problem.found.size() - 5)} : Names{};
    };
    auto missing = by_kind(one_of_each(""), no_key);
    missing.merge(by_kind("[measures]\n", no_key));
    // Needed only where nothing else stands in for them, which the schema leaves to the reader.
    missing["check ''"].erase("when");
    missing["remark"].erase("when");
    missing["result"].erase("level");
    for (auto const& kind : kinds) {
        INFO(kind.first);
        CHECK(missing[kind.first] == names(table_of(kind.first).value("required", Json::array())));
    }
}

TEST_CASE("every key of the schemas is described") {
    std::function<void(Json const&, std::string const&)> const look = [&](Json const& here,
                                                                          std::string const& at) {
        for (auto const& [key, member] : here.items()) {
            std::string const place = at + "/" + key;
            if (key == "properties" || key == "$defs") {
                for (auto const& [name, one] : member.items()) {
                    INFO(place + "/" + name);
                    CHECK(one.contains("description"));
                }
            }
            if (member.is_object()) look(member, place);
        }
    };
    look(definitions(), "");
    look(worked_cases(), "");
}
