#include "paper/pdf.hpp"

#include "core/paper/pdf_reading.hpp"
#include "core/report/example.hpp"
#include "core/report/sample_page.hpp"
#include "paper/fitted_page.hpp"
#include "support/catch.hpp"

using namespace parallax;
using test::contains;
using test::said_by;

namespace {

std::string sample() { return to_pdf(test::sample_page()).value(); }

Document example_page() {
    auto const& example = test::example();
    return fitted_conference_page(example.kase, example.catalogue, example.sentences,
                                  example.conference, "");
}

std::string flat(std::string const& text) {
    std::string words;
    for (char const c : text) {
        char const next = c == '\n' || c == '\f' ? ' ' : c;
        if (next != ' ' || !words.ends_with(' ')) words += next;
    }
    return words;
}

Document long_document(int rows) {
    Document document;
    document.title = "Long";
    document.footer = "EX-0001.";
    document.page_words = "Page {page} of {pages}.";
    document.blocks.push_back(Heading{.level = 1, .run = test::words("Long")});
    TableBlock table;
    table.header = {"Number", "Words"};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{test::words("row-" + std::to_string(i)), test::words("words")}});
    document.blocks.push_back(std::move(table));
    return document;
}

}  // namespace

TEST_CASE("The conference page of the example takes one side with all four answers") {
    auto const page = example_page();
    CHECK(page_count(page).value() == 1);
    auto const pdf = to_pdf(page).value();
    CHECK_THAT(said_by("pdfinfo %s", pdf), contains("Pages:           1"));
    auto const text = flat(said_by("pdftotext -layout %s -", pdf));
    CHECK_THAT(text, !contains("answer left out") && !contains("answers left out"));
    CHECK_THAT(text, contains("Page 1 of 1."));
}

TEST_CASE("The structure of the page reads in the order of its parts") {
    auto const text = flat(said_by("pdfinfo -struct-text %s", to_pdf(example_page()).value()));
    std::size_t last = 0;
    for (auto const* part : {"HH: what we know and how we know it",
                             "Out of date after January 2010.",
                             "1 In one breath",
                             "Any of them could stop without anyone here knowing.",
                             "2 Answers to different questions",
                             "Could children be seriously harmed, and how soon?",
                             "Medium (signs are there; unlikely unless circumstances change)",
                             "Probation, 2008 to about Oct 2009.",
                             "High (3rd of 4 groups",
                             "Low (chance of a non-sexual offence within 2 years)",
                             "3 What stops harm today",
                             "Mother's protection",
                             "never tested",
                             "4 What would change our mind",
                             "5 What we do not know",
                             "Which rules each tool was scored with.",
                             "6 Questions for the room",
                             "Other children: Who decides",
                             "7 Next look",
                             "Computed locally, not an official"}) {
        INFO(part);
        auto const at = text.find(part);
        REQUIRE(at != std::string::npos);
        CHECK(at >= last);
        last = at;
    }
}

TEST_CASE("Other programs find nothing wrong with the file") {
    int exit = 0;
    auto const said = said_by("qpdf --check %s", to_pdf(example_page()).value(), &exit);
    INFO(said);
    CHECK(exit == 0);
    CHECK_THAT(said, contains("No syntax or stream encoding errors"));
}

TEST_CASE("Fonts are Inter, embedded and can be turned back into text") {
    auto const said = said_by("pdffonts %s", sample());
    CHECK_THAT(said, contains("Inter-Regular") && contains("Inter-SemiBold"));
    CHECK_THAT(said, !contains(" no  no ") && !contains("yes no") && !contains("yes yes no"));
}

TEST_CASE("The same document gives the same bytes") { CHECK(sample() == sample()); }

TEST_CASE("Text with ligatures and foreign letters comes out as it was written") {
    Document document = test::sample_page();
    document.blocks.push_back(
        Paragraph{test::words("office, affluent, flat → Ελένη, Żółć “quoted” it’s")});
    auto const text = said_by("pdftotext %s -", to_pdf(document).value());
    CHECK_THAT(text, contains("office, affluent, flat → Ελένη, Żółć “quoted” it’s"));
}

TEST_CASE("Column names that are not shown are read, and leave no ink") {
    Document named = test::sample_page();
    auto const text = flat(said_by("pdfinfo -struct-text %s", to_pdf(named).value()));
    CHECK_THAT(text, contains("\"Question\"") && contains("\"Who, when and which tool\""));
    CHECK(text.find("\"Question\"") < text.find("Could children be seriously harmed"));
    Document nameless = named;
    std::get<TableBlock>(nameless.blocks[3]).header.clear();
    auto const drawn = [](Document const& page) {
        return said_by("pdftoppm -r 50 %s", to_pdf(page).value());
    };
    CHECK(drawn(named) == drawn(nameless));
}

TEST_CASE("The page has ink, all of it grey, within the margins") {
    auto const image = said_by("pdftoppm -r 50 %s", to_pdf(example_page()).value());
    REQUIRE(image.starts_with("P6\n"));
    int width = 0;
    int height = 0;
    REQUIRE(std::sscanf(image.c_str(), "P6\n%d %d", &width, &height) == 2);
    auto const pixels = static_cast<std::size_t>(width * height);
    REQUIRE(image.size() > pixels * 3);
    std::string_view const data = std::string_view(image).substr(image.size() - pixels * 3);
    std::size_t ink = 0;
    std::size_t coloured = 0;
    std::size_t in_margin = 0;
    int const margin = 50 * 11 / 25;  // 11 of the 12 mm at the sides
    for (std::size_t i = 0; i < pixels; ++i) {
        bool const grey = data[3 * i] == data[3 * i + 1] && data[3 * i] == data[3 * i + 2];
        bool const dark = static_cast<unsigned char>(data[3 * i]) < 128;
        int const x = static_cast<int>(i) % width;
        coloured += grey ? 0 : 1;
        ink += dark ? 1 : 0;
        in_margin += dark && (x < margin || x >= width - margin) ? 1 : 0;
    }
    CHECK(coloured == 0);
    CHECK(ink > pixels / 200);
    CHECK(in_margin == 0);
}

TEST_CASE("A long table runs over pages, repeats its header and keeps every row") {
    auto const document = long_document(120);
    int const pages = page_count(document).value();
    CHECK(pages >= 3);  // 120 rows of 20 points on pages of 780
    auto const pdf = to_pdf(document).value();
    auto const text = flat(said_by("pdftotext -layout %s -", pdf));
    for (int i = 1; i <= 120; ++i) CHECK_THAT(text, contains("row-" + std::to_string(i) + " "));
    std::size_t headers = 0;
    for (auto at = text.find("Number"); at != std::string::npos; at = text.find("Number", at + 1))
        ++headers;
    CHECK(headers == static_cast<std::size_t>(pages));
    CHECK_THAT(text, contains("Page 2 of " + std::to_string(pages)));
    // A reader hears the column names once: what is repeated is not part of the structure.
    test::OpenPdf open(pdf);
    CHECK(open.elements("TH").size() == 2 + 120);
}

TEST_CASE("A cell longer than a page is cut between lines and loses no word") {
    Document document = long_document(1);
    std::string words;
    for (int i = 1; i <= 1500; ++i) words += "w" + std::to_string(i) + " ";
    std::get<TableBlock>(document.blocks[1]).rows[0].cells[1] = test::words(words);
    auto const text = flat(said_by("pdftotext -layout %s -", to_pdf(document).value()));
    for (int i : {1, 500, 1000, 1500}) CHECK_THAT(text, contains("w" + std::to_string(i) + " "));
    CHECK(page_count(document).value() > 1);
}

TEST_CASE("A document without blocks is still a page") {
    Document empty;
    empty.title = "Empty";
    CHECK(page_count(empty).value() == 1);
    int exit = 0;
    said_by("qpdf --check %s", to_pdf(empty).value(), &exit);
    CHECK(exit == 0);
}

TEST_CASE("Rows leave part 2 first where the rest of the page is long") {
    auto const& example = test::example();
    Case kase = example.kase;
    for (PageLine& line : kase.page_lines)
        if (line.kind == "unknown" || line.kind == "question")
            line.text += " " + line.text + " " + line.text;
    auto const page =
        fitted_conference_page(kase, example.catalogue, example.sentences, example.conference, "");
    CHECK(page_count(page).value() == 1);
    auto const text = flat(said_by("pdftotext -layout %s -", to_pdf(page).value()));
    CHECK_THAT(text, contains("left out, see the case file"));
    CHECK_THAT(text, contains("Probation supervision"));  // the sixth control stays
    CHECK_THAT(text, !contains("How many agencies must"));
}

TEST_CASE("A fifth answer is printed where the sheet has room for it") {
    auto const& example = test::example();
    Case kase;
    kase.reference = "T-1";
    for (auto const* agency : {"police", "probation", "prison", "health", "children's services"}) {
        Assessment answer = example.kase.assessments.at(2);
        answer.code = "R" + std::to_string(kase.assessments.size() + 1);
        answer.agency = agency;
        kase.assessments.push_back(answer);
    }
    auto const page =
        fitted_conference_page(kase, example.catalogue, example.sentences, example.conference, "");
    CHECK(page_count(page).value() == 1);
    auto const text = flat(said_by("pdftotext -layout %s -", to_pdf(page).value()));
    CHECK_THAT(text, contains("Children's services, from 2009"));
    CHECK_THAT(text, !contains("left out"));
}

TEST_CASE("A page that cannot fit is whole, and its maker is told") {
    auto const& example = test::example();
    Case kase = example.kase;
    for (PageLine& line : kase.page_lines)
        if (line.kind == "summary")
            for (int i = 0; i < 5; ++i) line.text += " " + line.text;
    auto const page =
        fitted_conference_page(kase, example.catalogue, example.sentences, example.conference, "");
    CHECK(page_count(page).value() > 1);
    CHECK_THAT(page.warnings.back(), contains("does not fit on one side"));
}
