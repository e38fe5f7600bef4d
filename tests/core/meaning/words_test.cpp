// Every sentence the program speaks can be read at twelve, and none of them says what must not be
// said of a person.

#include "instrument/reader.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"
#include "support/reading_grade.hpp"
#include "support/text.hpp"

using namespace parallax;

namespace {

struct Spoken {
    std::string id;
    std::string text;
};

/// All sentences of resources/sentences but the lists of words to look for in a record.
std::vector<Spoken> spoken() {
    std::vector<Spoken> all;
    auto const folder = test::resources() / "sentences";
    for (auto const& file : std::filesystem::directory_iterator(folder)) {
        auto const parsed = parse_toml(file.path()).value();
        for (auto const& [group, node] : parsed) {
            for (auto const& [key, value] : *node.as_table()) {
                std::string const id = std::string(group.str()) + "." + std::string(key.str());
                if (!id.ends_with("_words")) all.push_back({id, value.value_or(std::string())});
            }
        }
    }
    return all;
}

bool holds_word(std::string const& text, std::string const& word) {
    for (std::string const& found : split(text, ' ')) {
        auto const bare = found.substr(0, found.find_last_not_of(".,;:?!\u201d") + 1);
        if (lower(bare) == word) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("sentences can be read at twelve: none above the ninth grade, six on average") {
    constexpr int too_short = 8;  // below that the measure means nothing
    double sum = 0;
    int counted = 0;
    for (Spoken const& one : spoken()) {
        if (word_count(one.text) < too_short) continue;
        double const grade = reading_grade(one.text);
        INFO(one.id << ": " << one.text);
        CHECK(grade <= 9);
        sum += grade;
        ++counted;
    }
    REQUIRE(counted > 0);
    CHECK(sum / counted <= 6);
}

TEST_CASE("no sentence adds answers up, or tells anyone what to do to a person") {
    for (Spoken const& one : spoken()) {
        INFO(one.id << ": " << one.text);
        for (char const* word : {"overall", "traffic", "amber", "arrest", "remove", "detain"}) {
            CHECK_FALSE(holds_word(one.text, word));
        }
    }
}
