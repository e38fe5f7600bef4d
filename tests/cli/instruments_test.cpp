#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <algorithm>
#include <fstream>

using namespace parallax;
using namespace parallax::test;

namespace {

Json const* entry(Json const& list, std::string const& id, std::string const& edition) {
    auto const found = std::find_if(list.begin(), list.end(), [&](Json const& one) {
        return one["id"] == id && one["edition"] == edition;
    });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("Every bundled tool and edition is listed with its question") {
    Ran const ran = run_with_resources({"instruments", "--json"});
    REQUIRE(ran.exit_code == 0);
    CHECK(ran.err.empty());
    Json const list = ran.json();
    for (auto const& [id, edition] :
         std::vector<std::pair<std::string, std::string>>{{"rm2000-s", "standard"},
                                                          {"rm2000-s", "images-adapted"},
                                                          {"ogrs3", "2008"},
                                                          {"arms-style", "published-structure"},
                                                          {"kirat-style", "published-structure"},
                                                          {"rosh", "2009"},
                                                          {"mappa-level", "2003"},
                                                          {"oasys-reoffending", "not-stated"}}) {
        INFO(id << "@" << edition);
        Json const* const one = entry(list, id, edition);
        REQUIRE(one != nullptr);
        auto const question = (*one)["question"].get<std::string>();
        CHECK(question.back() == '?');
        CHECK(question.find('{') == std::string::npos);
    }
}

TEST_CASE("A tool says whether it is computed here, recorded, or both") {
    Json const list = run_with_resources({"instruments", "--json"}).json();
    CHECK((*entry(list, "rosh", "2009"))["modes"] == Json{"recorded"});
    CHECK((*entry(list, "ogrs3", "2008"))["modes"] == Json{"computed", "recorded"});
}

TEST_CASE("A style tool carries its label in the list") {
    Json const list = run_with_resources({"instruments", "--json"}).json();
    CHECK_FALSE((*entry(list, "kirat-style", "published-structure"))["label"].empty());
    CHECK(run_with_resources({"instruments"}).out.find("kirat-style@published-structure") !=
          std::string::npos);
}

TEST_CASE("A definition that does not hold is left out and named, and the others are listed") {
    TemporaryFolder const folder;
    auto const copy = (folder / "resources").string();
    std::filesystem::copy(resources(), copy, std::filesystem::copy_options::recursive);
    std::ofstream(copy + "/instruments/rosh/broken@1.toml") << "format = 1\nid = \n";
    Ran const ran = run_cli({"instruments", "--resources", copy});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("ogrs3@2008"));
    CHECK_THAT(ran.err, contains("broken@1.toml, line 2"));
}
