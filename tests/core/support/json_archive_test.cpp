#include "support/json_archive.hpp"
#include "support/catch.hpp"

using namespace parallax;

// clang-format off: it takes `archive & named(...)` for a declaration.
namespace {

struct Line {
    std::string words;
    std::int64_t count = 0;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("words", words) & named("count", count);
    }
    bool operator==(Line const&) const = default;
};

struct Page {
    std::string title;
    bool final = false;
    ImpreciseDate made;
    std::vector<std::string> marks;
    std::vector<Line> lines;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive & named("title", title) & named("final", final) & named("made", made) &
            named("marks", marks) & named("lines", lines);
    }
    bool operator==(Page const&) const = default;
};

Page read(char const* json, Problems& problems) {
    return JsonReader::read<Page>(Json::parse(json), "", problems);
}

}  // namespace
// clang-format on

TEST_CASE("a record goes to JSON and back unchanged") {
    Page const page{"title",
                    true,
                    ImpreciseDate::parse("about October 2009").value(),
                    {"a", "b"},
                    {{"one", 1}, {"", 0}}};
    Problems problems;
    CHECK(JsonReader::read<Page>(JsonWriter::write(page), "", problems) == page);
    CHECK(problems.empty());
}

TEST_CASE("members at rest are left out") { CHECK(JsonWriter::write(Page{}).dump() == "{}"); }

TEST_CASE("a date may be given in words alone") {
    Problems problems;
    auto const page = read(R"({"made": "autumn 2009"})", problems);
    CHECK(problems.empty());
    CHECK(page.made.words() == "autumn 2009");
}

TEST_CASE("every wrong member is named by its path") {
    Problems problems;
    read(R"({"title": 3, "final": "yes", "made": "soon", "marks": [1],
             "lines": [{"count": 1}, {"count": 1.5, "colour": "red"}], "extra": 1})",
         problems);
    std::vector<std::string> paths;
    for (Problem const& problem : problems) paths.push_back(problem.what);
    CHECK(paths == std::vector<std::string>{"title", "final", "made", "marks", "lines[2].count",
                                            "lines[2].colour", "extra"});
}

TEST_CASE("a span of days that ends before it begins is refused") {
    Problems problems;
    read(R"({"made": {"words": "x", "first": "2009-02-01", "last": "2009-01-01"}})", problems);
    CHECK(problems.size() == 1);
}

TEST_CASE("JSON that is broken, too long or too deep is refused") {
    CHECK(parse_json("{\"a\": [1]}"));
    CHECK_FALSE(parse_json("{\"a\": [1}"));
    CHECK_FALSE(parse_json(std::string(50, '[') + std::string(50, ']')));
    CHECK_FALSE(parse_json("[1, 2, 3]", 5));
    CHECK_FALSE(parse_json("[1e999]"));
}

TEST_CASE("a key that stands twice in one object is refused, and said where") {
    auto const refused = [](char const* text) {
        auto const parsed = parse_json(text);
        REQUIRE_FALSE(parsed);
        return sentence(parsed.error().front());
    };
    CHECK(refused(R"({"a": 1, "b": 2, "a": 1})") ==
          "\"a\": found it twice, expected each key once.");
    CHECK(refused(R"({"on": 1, "answers": {"on": 1, "sex": 2, "sex": 3}})") ==
          "\"sex\" in \"answers\": found it twice, expected each key once.");
    CHECK(parse_json(R"([{"a": {"a": 1}}, {"a": 2}])"));
}
