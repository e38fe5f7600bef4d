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

TEST_CASE("a word is denied from up to four words before it, in its own clause") {
    for (char const* text :
         {"It will not yet be closed.", "No cut.", "Never cut or closed.", "It must not be closed",
          "It isn't to be closed", "There is no evidence that it was ever at any time closed"}) {
        INFO(text);
        CHECK(word_said(text, "cut; closed").empty());
    }
    for (char const* text :
         {"No concerns, closed.", "No concerns and closed", "Not now. Closed", "Not cut but closed",
          "A note that was not to be found is now closed"}) {
        INFO(text);
        CHECK(word_said(text, "closed") == "closed");
    }
    CHECK(word_said("Not likely unless he moves", "unless") == "unless");
    CHECK(word_said("He is no longer in custody", "in custody") == "in custody");
}

TEST_CASE("a name stands in a text, denied or not") {
    CHECK(word_stands("No plan covers II.", "II"));
    CHECK_FALSE(word_stands("No plan covers III.", "II"));
}

TEST_CASE("what is done to a thing stands near it in one clause") {
    DoneTo const cut{"cut; reduced", "stop; reduce", "visit; visits"};
    CHECK(done_to("Cut his many required home visits", cut));
    CHECK(done_to("Visits reduced", cut));
    CHECK(done_to("Visits to stop", cut));
    CHECK_FALSE(done_to("Visits stop him", cut));
    CHECK_FALSE(done_to("Cut the paper work, keep the visits", cut));
    CHECK_FALSE(done_to("Visits", cut));
}

TEST_CASE("how often is set against how often, whichever is named first") {
    char const* list = "weekly, every week; monthly; every three months, quarterly; yearly";
    CHECK(made_rarer("From monthly to quarterly", list));
    CHECK(made_rarer("to every three months from weekly", list));
    CHECK_FALSE(made_rarer("from quarterly to every three months", list));
    CHECK_FALSE(made_rarer("from yearly to monthly", list));
    CHECK_FALSE(made_rarer("to monthly", list));
}

TEST_CASE("a phrase that means something else is left out of a text") {
    CHECK(word_said(without_phrases("Keep a close eye. Close it.", "close eye"), "close") ==
          "close");
    CHECK(word_said(without_phrases("Keep a close eye.", "close eye"), "close").empty());
}
