#include "paper/pdf.hpp"

#include "core/paper/pdf_reading.hpp"
#include "core/report/example.hpp"
#include "core/report/sample_page.hpp"
#include "report/timeline_document.hpp"
#include "support/catch.hpp"

using namespace parallax;
using test::contains;
using test::OpenPdf;

namespace {

OpenPdf sample() { return OpenPdf(to_pdf(test::sample_page()).value()); }

std::string title_of(QPDFObjectHandle metadata) {
    auto const buffer = metadata.getStreamData();
    return {reinterpret_cast<char const*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

TEST_CASE("The PDF names its language, shows its title and says that it is tagged") {
    auto open = sample();
    auto root = open.pdf.getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "en-GB");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    auto info = open.pdf.getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "HH: what we know");
    CHECK_FALSE(info.hasKey("/CreationDate"));
    auto const metadata = title_of(root.getKey("/Metadata"));
    CHECK_THAT(metadata, contains(">HH: what we know<"));
    // Nobody has certified it, so it does not say so.
    CHECK_THAT(metadata, !contains("pdfuaid"));
}

TEST_CASE("Nothing is painted outside marked content") {
    auto const& example = test::example();
    for (auto const& document :
         {test::sample_page(), example.page(),
          side_by_side_document(example.kase, example.catalogue, example.sentences,
                                example.conference, "")}) {
        OpenPdf open(to_pdf(document).value());
        for (auto& page : QPDFPageDocumentHelper(open.pdf).getAllPages()) {
            test::UntaggedPainting painting;
            page.parseContents(&painting);
            CHECK(painting.untagged == 0);
            CHECK(painting.depth == 0);
            CHECK(painting.openings > 5);
            CHECK(page.getObjectHandle().getKey("/Tabs").getName() == "/S");
        }
    }
}

TEST_CASE("A figure beside the words that say it is not read a second time") {
    auto open = sample();
    CHECK(open.elements("Figure").empty());
    auto const example = test::example().page();
    CHECK(OpenPdf(to_pdf(example).value()).elements("Figure").empty());
}

TEST_CASE("A figure without words has an alternative and a box on the page") {
    Document page = test::sample_page();
    for (auto const* id : {"not_known", "working"}) {
        Span lone;
        lone.figure = symbol(id);
        page.blocks.push_back(Paragraph{{lone}});
    }
    OpenPdf open(to_pdf(page).value());
    auto const figures = open.elements("Figure");
    REQUIRE(figures.size() == 2);
    std::vector<std::string> alternatives;
    for (auto figure : figures) {
        alternatives.push_back(figure.getKey("/Alt").getUTF8Value());
        auto const box = figure.getKey("/A").getKey("/BBox").getArrayAsRectangle();
        CHECK(box.llx < box.urx);
        CHECK(box.lly < box.ury);
        CHECK((box.llx > 34 && box.urx < 562));
    }
    CHECK(alternatives == std::vector<std::string>{"Not known", "Working"});
}

TEST_CASE("Every header cell says whether it heads a row or a column") {
    auto open = sample();
    std::vector<std::string> scopes;
    for (auto cell : open.elements("TH"))
        scopes.push_back(cell.getKey("/A").getKey("/Scope").getName());
    // The answers have three columns and one row; the controls four columns and two rows.
    CHECK(scopes == std::vector<std::string>{"/Column", "/Column", "/Column", "/Row", "/Column",
                                             "/Column", "/Column", "/Column", "/Row", "/Row"});
    CHECK(open.elements("Table").size() == 2);
    CHECK(open.elements("Table")[1].getKey("/A").getKey("/Summary").getUTF8Value() ==
          "What stops harm today");
}

TEST_CASE("There is one first heading, and the parts are second headings") {
    auto open = sample();
    CHECK(open.elements("H1").size() == 1);
    CHECK(open.elements("H2").size() == 4);
    CHECK(open.elements("Document").size() == 1);
}

TEST_CASE("A title with signs of its own is written safely") {
    Document page = test::sample_page();
    page.title = "A & B <c>";
    OpenPdf open(to_pdf(page).value());
    CHECK_THAT(title_of(open.pdf.getRoot().getKey("/Metadata")), contains("A &amp; B &lt;c&gt;"));
}

TEST_CASE("A figure that stands by itself is tagged, told in words and kept on its page") {
    auto const& it = test::example();
    auto const steps = replay(it.kase, it.catalogue, it.sentences);
    auto const day = it.conference;
    auto const lanes = timeline_lanes(it.kase, it.catalogue, it.sentences, day, steps);
    auto const document = timeline_document(lanes, {}, it.kase, it.sentences, "autumn 2009");
    OpenPdf open(to_pdf(document).value());
    auto const figures = open.elements("Figure");
    REQUIRE(figures.size() == 4);  // the legend and three strips of years
    for (auto figure : figures) {
        auto const told = figure.getKey("/Alt").getUTF8Value();
        CHECK_FALSE(told.empty());
        auto const box = figure.getKey("/A").getKey("/BBox").getArrayAsRectangle();
        CHECK((box.llx >= 34 && box.urx <= 562));
        CHECK((box.lly >= 25 && box.ury <= 842));
    }
    CHECK_THAT(QPDFObjectHandle(figures[1]).getKey("/Alt").getUTF8Value(),
               contains("High (3rd of 4 groups)"));
    auto const pages = QPDFPageDocumentHelper(open.pdf).getAllPages();
    CHECK(pages.size() <= 4);  // the first strip stands below the title
    for (auto page : pages) {
        test::UntaggedPainting painting;
        page.parseContents(&painting);
        CHECK(painting.untagged == 0);
    }
}
