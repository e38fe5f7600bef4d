#include "report/writers.hpp"

#include "core/report/sample_page.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

using namespace parallax;
using test::contains;

namespace {

Document with(Block block) {
    Document document;
    document.title = "Title";
    document.blocks.push_back(std::move(block));
    return document;
}

std::size_t times(std::string const& text, std::string const& what) {
    std::size_t count = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("Text aligns columns and says a status in words") {
    CHECK(to_text(with(test::controls_table()), 100) ==
          "Control                Who checks       Last proved   State\n"
          "---------------------------------------------------------------\n"
          "Software & one laptop  police           not known     Not known\n"
          "Police visits          police, monthly  October 2009  Working\n");
}

TEST_CASE("Text wraps cells, keeps columns and leaves a line between tall rows") {
    TableBlock table;
    table.header = {"A", "B"};
    table.widths = {1, 1};
    table.rows.push_back({{test::words("one two three four"), test::words("five")}});
    table.rows.push_back({{test::words("six"), test::words("seven")}});
    CHECK(to_text(with(table), 20) ==
          "A              B\n"
          "--------------------\n"
          "one two three  five\n"
          "four\n"
          "\n"
          "six            seven\n");
}

TEST_CASE("Text counts letters, not bytes, when it aligns") {
    TableBlock table;
    table.header = {"é", "B"};
    table.rows.push_back({{test::words("naïve"), test::words("x")}});
    CHECK(to_text(with(table), 40) == "é      B\n--------\nnaïve  x\n");
}

TEST_CASE("No writer parts a level word from the first word of its meaning") {
    // Exactly where the line would break: "Medium" ends at the width.
    auto const text = to_text(with(Paragraph{{test::plain("the answer is "), test::level_cell()[0],
                                              test::level_cell()[1]}}),
                              22);
    CHECK_THAT(text, contains("\nMedium (signs"));
    auto const html = to_html(with(Paragraph{test::level_cell()}));
    CHECK_THAT(html, contains("<strong>Medium</strong> (signs</span> are there"));
}

TEST_CASE("Text leaves no line wider than asked") {
    for (auto const& line : split(to_text(test::sample_page(), 60), '\n'))
        CHECK(columns(line) <= 60);
}

TEST_CASE("Text reads the left column before the right one") {
    auto const text = to_text(test::sample_page());
    CHECK(text.find("Which rules each tool") < text.find("6 Questions for the room"));
}

TEST_CASE("A figure without words is said in brackets") {
    Span lone;
    lone.figure = symbol("failed");
    CHECK(plain_text({lone}) == "[Failed]");
    CHECK(plain_text(test::status_cell("failed", "Failed")) == "Failed");
}

TEST_CASE("HTML is one page that names its language and title and reaches nothing outside") {
    auto const html = to_html(test::sample_page());
    CHECK_THAT(html, contains("<html lang=\"en-GB\">"));
    CHECK_THAT(html, contains("<title>HH: what we know</title>"));
    CHECK(times(html, "<h1>") == 1);
    CHECK(times(html, "<h2>") == 4);
    for (auto const* outside : {"<script", "http", "src=", "href=", "url(", "@import", "onload"})
        CHECK_THAT(html, !contains(outside));
    CHECK_THAT(html, contains("@page { size: A4 portrait"));
}

TEST_CASE("HTML names every column and row, shown or not") {
    auto const html = to_html(test::sample_page());
    CHECK(times(html, "<th scope=\"col\"") == 3 + 4);
    CHECK(times(html, "<th scope=\"row\">") == 1 + 2);
    CHECK_THAT(html, contains("<span class=\"unseen\">Question</span>"));
    CHECK_THAT(html, contains("<caption class=\"unseen\">What stops harm today</caption>"));
}

TEST_CASE("HTML hides a figure from readers where its words say what it shows") {
    auto const html = to_html(test::sample_page());
    CHECK(times(html, "<svg aria-hidden=\"true\"") == 3);
    CHECK(times(html, "aria-label") == 0);
}

TEST_CASE("An HTML figure without words says what it shows") {
    Span lone;
    lone.figure = symbol("failed");
    auto const html = to_html(with(Paragraph{{lone}}));
    CHECK_THAT(html, contains("<svg role=\"img\" aria-label=\"Failed\""));
}

TEST_CASE("HTML escapes everything people wrote") {
    Document document = with(Paragraph{test::words("<b>\"A\" & 'B'</b>")});
    document.title = "</title><script>";
    document.footer = "<i>";
    Span figure;
    figure.figure = symbol("working");
    figure.figure->alternative = "\" onload=\"y";
    document.blocks.push_back(Paragraph{{figure}});
    auto const html = to_html(document);
    CHECK_THAT(html, contains("&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;"));
    CHECK_THAT(html, contains("<title>&lt;/title&gt;&lt;script&gt;</title>"));
    CHECK_THAT(html, contains("aria-label=\"&quot; onload=&quot;y\""));
    CHECK_THAT(html, !contains("<script>"));
    CHECK_THAT(html, !contains("<i>"));
}

TEST_CASE("JSON is the document as it stands") {
    Document page = test::sample_page();
    page.warnings = {"something is missing"};
    auto const json = to_json(page);
    CHECK(json["title"] == "HH: what we know");
    CHECK(json["language"] == "en-GB");
    CHECK(json["warnings"][0] == "something is missing");
    REQUIRE(json["blocks"].size() == page.blocks.size());
    CHECK(json["blocks"][0]["block"] == "heading");
    auto const& table = json["blocks"][3];
    CHECK(table["block"] == "table");
    CHECK(table["header"] == Json::array({"Question", "Answer", "Who, when and which tool"}));
    auto const& answer = table["rows"][0][1];
    CHECK(answer["text"] == "Medium (signs are there; unlikely unless circumstances change)");
    CHECK(answer["spans"][0]["figure"] == "Medium, 2 of 4");
    CHECK(answer["spans"][0]["strong"] == true);
    CHECK(json["blocks"].back()["left"][1]["text"] == "Which rules each tool was scored with.");
}
