#include "casework/records.hpp"
#include "support/catch.hpp"

using parallax::code_before;

TEST_CASE("codes stand in the order of their numbers, not of their letters") {
    CHECK(code_before("R9", "R10"));
    CHECK_FALSE(code_before("R10", "R9"));
    CHECK(code_before("D5a", "D5b"));
    CHECK(code_before("D5", "D5a"));
    CHECK(code_before("K7.2", "K7.10"));
    CHECK(code_before("K7.3", "K10.1"));
}

TEST_CASE("codes of letters stand in alphabetical order") {
    CHECK(code_before("A", "HH"));
    CHECK(code_before("HH", "II"));
    CHECK_FALSE(code_before("JJ", "HH"));
}

TEST_CASE("no code stands before itself, and two different codes are never tied") {
    CHECK_FALSE(code_before("R1", "R1"));
    CHECK_FALSE(code_before("", ""));
    CHECK(code_before("", "R1"));
    CHECK(code_before("R01", "R1") != code_before("R1", "R01"));
}
