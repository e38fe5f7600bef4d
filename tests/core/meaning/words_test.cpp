// Every sentence a lay reader is shown can be read at twelve, explains its short names, and says
// nothing that must not be said of a person.

#include "lay_texts.hpp"

#include "meaning/glossary.hpp"
#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"
#include "support/reading_grade.hpp"
#include "support/text.hpp"

#include <set>

using namespace parallax;
using test::LayText;

namespace {

constexpr int too_short = 8;  // below that the measure means nothing

/// The names of the law, the courts and the tools are as long as they are.
std::set<std::string> const hard_by_name = {};

bool holds_word(std::string const& text, std::string const& word) {
    for (std::string const& found : split(text, ' ')) {
        auto const bare = found.substr(0, found.find_last_not_of(".,;:?!\u201d") + 1);
        if (lower(bare) == word) return true;
    }
    return false;
}

void check_reading_age(std::vector<LayText> const& texts) {
    double sum = 0;
    int counted = 0;
    for (LayText const& one : texts) {
        if (word_count(one.text) < too_short) continue;
        double const grade = reading_grade(one.text);
        INFO(one.id << ": " << one.text);
        bool const named = hard_by_name.contains(one.id);
        CHECK((named || grade <= 9));
        sum += grade;
        ++counted;
    }
    REQUIRE(counted > 0);
    CHECK(sum / counted <= 6);
}

/// Runs of capitals and figures, with strokes and hyphens between: "OSP/DC", "RM2000/S".
std::vector<std::string> short_names(std::string const& text) {
    std::vector<std::string> found;
    std::string word;
    auto const finish = [&] {
        int capitals = 0;
        for (char const c : word) capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        if (capitals >= 2) found.push_back(word);
        word.clear();
    };
    for (char const c : text) {
        bool const letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        bool const inside = letter || (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '_';
        if (inside) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
    return found;
}

/// Names that the glossary or a tool's own card explains.
std::set<std::string> explained_names() {
    std::set<std::string> names;
    auto const add_all = [&](std::string const& text) {
        for (std::string const& name : short_names(text)) {
            for (std::string const& part : split(name, '/')) names.insert(part);
            names.insert(name);
        }
    };
    auto const glossary = Glossary::load(glossary_file(test::resources())).value();
    for (Term const& term : glossary.all()) {
        add_all(term.term);
        for (std::string const& other : term.also) add_all(other);
    }
    auto const catalogue = Catalogue::load(test::resources()).value();
    for (Instrument const& tool : catalogue.all()) add_all(tool.definition().name);
    return names;
}

}  // namespace

TEST_CASE("sentences can be read at twelve: none above the ninth grade, six on average") {
    check_reading_age(test::spoken_sentences());
}

TEST_CASE("what can be looked up can be read at twelve") {
    check_reading_age(test::reference_texts());
}

TEST_CASE("what the tools ask and say can be read at twelve") {
    check_reading_age(test::instrument_texts());
}

TEST_CASE("no text uses a short name that neither the glossary nor a tool's card explains") {
    auto const known = explained_names();
    std::set<std::string> const plain = {"PDF", "UK", "CSV", "HTML", "JSON", "AOB"};
    for (LayText const& one : test::lay_texts()) {
        for (std::string const& name : short_names(one.text)) {
            INFO(one.id << ": " << name << " in: " << one.text);
            bool every = known.contains(name) || plain.contains(name);
            if (!every) {
                every = true;
                for (std::string const& part : split(name, '/')) {
                    every = every && (known.contains(part) || plain.contains(part));
                }
            }
            CHECK(every);
        }
    }
}

TEST_CASE("no sentence adds answers up, or tells anyone what to do to a person") {
    for (LayText const& one : test::spoken_sentences()) {
        INFO(one.id << ": " << one.text);
        for (char const* word : {"overall", "traffic", "amber", "arrest", "remove", "detain"}) {
            CHECK_FALSE(holds_word(one.text, word));
        }
    }
}

TEST_CASE("no text calls a person or a child safe, or a man monitored") {
    for (LayText const& one : test::lay_texts()) {
        // What a word does not mean is denied by standing there.
        if (one.id.find(", not ") != std::string::npos) continue;
        for (std::string const& sentence : split(one.text, '.')) {
            INFO(one.id << ": " << sentence);
            bool const denied = holds_word(sentence, "not") || holds_word(sentence, "no");
            for (char const* word : {"safe", "safer", "monitored"}) {
                CHECK((denied || !holds_word(sentence, word)));
            }
        }
    }
}
