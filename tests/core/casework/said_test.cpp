#include "casework/said.hpp"
#include "support/catch.hpp"

using namespace parallax;

TEST_CASE("a word is found as a whole word, in capitals or not") {
    CHECK(word_said("His Age, and a settled relationship.", "partner; age") == "age");
    CHECK(word_said("It could be at ANY TIME.", "at any time") == "at any time");
    CHECK(word_said("The agency managed it.", "age").empty());
    CHECK(word_said("", "age").empty());
    CHECK(word_said("age", "").empty());
}

TEST_CASE("a word that is denied is not said, unless it is said again") {
    CHECK(word_said("Harm is not imminent.", "imminent").empty());
    CHECK(word_said("Not imminent then. Imminent now.", "imminent") == "imminent");
    CHECK(word_said("He ties a knot imminent or no.", "imminent") == "imminent");
}
