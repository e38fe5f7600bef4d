#include "support/reading_grade.hpp"

#include "support/catch.hpp"

using namespace parallax;

TEST_CASE("a grade follows the formula of Flesch and Kincaid") {
    // 6 words, 1 sentence, 6 syllables, by hand: 0.39 * 6 + 11.8 * 1 - 15.59.
    CHECK(reading_grade("The cat sat on the mat.") == Approx(2.34 + 11.8 - 15.59));
    // 8 words, 2 sentences, 11 syllables: A-ny new of-fence counts. It mat-ters who harms.
    CHECK(reading_grade("Any new offence counts. It matters who harms.") ==
          Approx(0.39 * 4 + 11.8 * 11 / 8.0 - 15.59));
    CHECK(reading_grade("") == 0);
}

TEST_CASE("words are counted, signs and decimal points are not") {
    CHECK(word_count("Low (1st of 4), or 3.33 in 100?") == 8);
    CHECK(word_count(" ... ") == 0);
}
