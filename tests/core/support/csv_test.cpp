#include "support/csv.hpp"
#include "support/catch.hpp"

using namespace parallax;

TEST_CASE("cells of a line are parted by commas, and the line ends as the standard has it") {
    CHECK(csv_line({"EX-0001", "F8", "a control"}) == "EX-0001,F8,a control\r\n");
    CHECK(csv_line({"", ""}) == ",\r\n");
    CHECK(csv_line({}) == "\r\n");
}

TEST_CASE("commas, quotation marks and line ends stay inside their cell") {
    CHECK(csv_line({"one, two", "he said \"no\"", "a\nb"}) ==
          "\"one, two\",\"he said \"\"no\"\"\",\"a\nb\"\r\n");
}

TEST_CASE("a cell that a spreadsheet would carry out is text") {
    CHECK(csv_line({"=1+1", "+44", "-2", "@x", "a=1"}) == "'=1+1,'+44,'-2,'@x,a=1\r\n");
}
