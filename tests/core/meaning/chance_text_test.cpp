#include "meaning/chance_text.hpp"
#include "support/catch.hpp"

using namespace parallax;

TEST_CASE("a chance is read as it was written, in 100") {
    CHECK(chance_in_100("2.9").value() == Approx(2.9));
    CHECK(chance_in_100("2.9%").value() == Approx(2.9));
    CHECK(chance_in_100("33 in 1,000").value() == Approx(3.3));
    CHECK(chance_in_100("about 8 in 100 in two years").value() == Approx(8));
    CHECK(chance_in_100("1 in 4").value() == Approx(25));
    CHECK(chance_in_100(" 40, over two years").value() == Approx(40));
}

TEST_CASE("what does not begin with a figure, or is no chance, is not read as one") {
    CHECK_FALSE(chance_in_100(""));
    CHECK_FALSE(chance_in_100("High"));
    CHECK_FALSE(chance_in_100("a score of 30"));
    CHECK_FALSE(chance_in_100("120"));
    CHECK_FALSE(chance_in_100("3 in 0"));
    CHECK_FALSE(chance_in_100("1.2.3"));
}
