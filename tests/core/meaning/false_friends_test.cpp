#include "meaning/false_friends.hpp"
#include "meaning/glossary.hpp"
#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

#include <set>

using namespace parallax;

namespace {

FalseFriends const& friends() {
    static auto const loaded = FalseFriends::load(false_friends_file(test::resources())).value();
    return loaded;
}

Expected<FalseFriends> written(std::string const& text) {
    test::TemporaryFolder const folder;
    auto const file = folder.path() / "false_friends.toml";
    REQUIRE(write_file(file, text));
    return FalseFriends::load(file);
}

std::string const one_word = R"([[word]]
id = "high"
word = "High"
question = "High on what?"
[[word.use]]
where = "RoSH"
means = "At any time."
not = "Likely."
source = "a book"
verification = "published"
)";

Catalogue const& tools() {
    static auto const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

/// The value from which a tool has that level; none where the scale begins with it.
double from(std::string const& tool, std::string const& level) {
    return tools().find(tool)->definition().level(level)->from.value();
}

}  // namespace

TEST_CASE("each word that misleads names places, and what it means and does not mean in each") {
    std::set<std::string> ids;
    for (SharedWord const& word : friends().all()) {
        INFO(word.word);
        CHECK(ids.insert(word.id).second);
        CHECK(word.question.back() == '?');
        for (WordUse const& use : word.uses) {
            INFO(use.where);
            CHECK_FALSE(use.means == use.not_this);
            CHECK(use.means.back() == '.');
            CHECK(use.not_this.back() == '.');
            CHECK(use.basis.verification != Verification::verified);
        }
    }
    // The words of the list, and the four everyday phrases that carried most weight.
    CHECK(friends().all().size() == 19);
    for (char const* word : {"High", "Medium", "Low", "Category", "Tier", "Contact", "Cooperating",
                             "Nothing has changed", "Settled relationship"}) {
        INFO(word);
        CHECK(friends().find(word));
    }
}

TEST_CASE("words that mislead name only tools and terms that are there") {
    auto const glossary = Glossary::load(glossary_file(test::resources())).value();
    auto const known = [&](std::string const& id) {
        return id.empty() || (glossary.find(id) != nullptr && glossary.find(id)->id == id);
    };
    for (SharedWord const& word : friends().all()) {
        CHECK(known(word.term));
        for (WordUse const& use : word.uses) {
            INFO(use.where);
            CHECK(known(use.term));
            for (std::string const& tool : use.tools) CHECK(tools().find(tool));
        }
    }
}

// The figures of the notes follow from the cut points, which stand in the definition files.
TEST_CASE("a Low of 49 in 100 on ARP stands below a Very high of 7 in 100 on CSRP") {
    CHECK(from("arp", "medium") > 49);
    CHECK(from("csrp", "very_high") <= 7);
}

TEST_CASE("the word of 2, 4 and 8 in 100 differs on RSR and CSRP as the note says") {
    CHECK(from("rsr", "medium") > 2);
    CHECK(from("csrp", "medium") <= 2);
    CHECK(from("csrp", "high") > 2);
    CHECK((from("rsr", "medium") <= 4 && 4 < from("rsr", "high")));
    CHECK((from("csrp", "high") <= 4 && 4 < from("csrp", "very_high")));
    CHECK(from("rsr", "high") <= 8);
    CHECK(tools().find("rsr")->definition().level("very_high") == nullptr);
    CHECK(from("csrp", "very_high") <= 8);
}

TEST_CASE("a word is found by its name first, and by what is said of it where no name fits") {
    CHECK(friends().find("HIGH") == friends().find("high"));
    CHECK(friends().find("no such word") == nullptr);
    auto const by_name = friends().search("tier");
    REQUIRE(by_name.size() == 1);
    CHECK(by_name.front()->id == "tier");
    auto const by_text = friends().search("newspaper");
    REQUIRE(by_text.size() == 1);
    CHECK(by_text.front()->id == "category");
    CHECK(friends().search("").empty());
}

TEST_CASE("a list of shared words with faults names each of them") {
    REQUIRE(written(one_word));
    auto const twice = written(one_word + one_word);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().front().found == "'High' a second time");
    auto const nowhere = written("[[word]]\nid = \"a\"\nword = \"A\"\nquestion = \"What?\"\n");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().front().wanted == "at least one place it is used in");
    auto const unknown = written(one_word + "colour = \"red\"\n");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().front().where.line == 11);
}
