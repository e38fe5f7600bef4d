// No document of a case shows a level word without its meaning beside it.

#include "casework/coverage.hpp"
#include "core/report/example.hpp"
#include "report/answer_document.hpp"
#include "report/conference_page.hpp"
#include "report/contradictions_document.hpp"
#include "report/coverage_document.hpp"
#include "report/looks_document.hpp"
#include "report/writers.hpp"
#include "support/catch.hpp"

using namespace parallax;
using test::example;

namespace {

/// Table cells wide enough that no level is parted from its meaning by the end of a line.
std::string text_of(Document const& document) { return to_text(document, 4000); }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether what follows is the meaning in brackets, or the word itself is what is spoken of.
bool explained(std::string const& text, std::size_t after) {
    auto const rest = text.substr(after, 14);
    return rest.starts_with(" (") || rest.starts_with("\u201d") || rest.starts_with(" to ") ||
           rest.starts_with(" or ") || rest.starts_with(" does not mean");
}

std::vector<std::string> bare_levels(std::string const& text) {
    std::vector<std::string> found;
    for (std::string const word : {"Very high", "High", "Medium", "Low"}) {
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            auto const after = at + word.size();
            bool const whole = (at == 0 || !is_letter(text[at - 1])) &&
                               (after == text.size() || !is_letter(text[after]));
            if (whole && !explained(text, after)) found.push_back(text.substr(at, 40));
        }
    }
    return found;
}

std::vector<Document> documents_on(Date day) {
    Case const& kase = example().kase;
    Catalogue const& catalogue = example().catalogue;
    Sentences const& sentences = example().sentences;
    auto const words = date_in_words(day);
    std::vector<Document> all{
        conference_page(kase, catalogue, sentences, day, words),
        side_by_side_document(kase, catalogue, sentences, day, words),
        contradictions_document(contradictions(kase, catalogue, sentences, day), kase, sentences,
                                words),
        coverage_document(coverage(kase, catalogue, sentences, day), kase, sentences, words),
        looks_document(looked_at(needs_a_look(kase, catalogue, sentences, day), kase, {}, day),
                       kase, sentences, words)};
    for (Assessment const& record : kase.assessments) {
        all.push_back(answer_document(record, kase, catalogue, sentences, day, words));
    }
    return all;
}

}  // namespace

TEST_CASE("a level word stands with its meaning in every document of the example, on every day") {
    using namespace std::chrono;
    for (Date const day : {Date{year{2009} / November / 30}, Date{year{2010} / December / 31},
                           Date{year{2014} / December / 31}}) {
        for (Document const& document : documents_on(day)) {
            for (std::string const& bare : bare_levels(text_of(document))) {
                FAIL_CHECK(document.title << ", " << iso_date(day) << ": " << bare);
            }
        }
    }
}

TEST_CASE("the search for bare levels finds one") {
    CHECK(bare_levels("He is High.").size() == 1);
    CHECK(bare_levels("He is High (3rd of 4 groups). Highly so. “Low”").empty());
}
