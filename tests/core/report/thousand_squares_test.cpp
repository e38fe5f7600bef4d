#include "report/figure.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace parallax;

namespace {

bool is_filled(Mark const& mark) { return mark.fill == Ink::text; }

}  // namespace

TEST_CASE("a thousand squares: as many filled as were asked for, together from the first corner") {
    for (int const filled : {0, 1, 21, 50, 51, 999, 1000}) {
        Figure const figure = thousand_squares(filled, "so many");
        INFO(filled);
        REQUIRE(figure.marks.size() == 1000);
        auto const first_empty =
            std::find_if_not(figure.marks.begin(), figure.marks.end(), is_filled);
        CHECK(first_empty - figure.marks.begin() == filled);
        CHECK(std::none_of(first_empty, figure.marks.end(), is_filled));
        CHECK(figure.alternative == "so many");
    }
}

TEST_CASE("the squares stand in twenty rows of fifty, inside the figure") {
    Figure const figure = thousand_squares(21, "");
    CHECK(figure.marks[49].points.front().y == figure.marks[0].points.front().y);
    CHECK(figure.marks[50].points.front().x == figure.marks[0].points.front().x);
    CHECK(figure.marks[50].points.front().y > figure.marks[0].points.front().y);
    for (Mark const& mark : figure.marks) {
        for (Point const& point : mark.points) {
            CHECK((point.x >= 0 && point.x <= figure.width));
            CHECK((point.y >= 0 && point.y <= figure.height));
        }
    }
}

TEST_CASE("more or fewer than a thousand squares cannot be filled") {
    CHECK_THROWS_AS(thousand_squares(1001, ""), std::logic_error);
    CHECK_THROWS_AS(thousand_squares(-1, ""), std::logic_error);
}
