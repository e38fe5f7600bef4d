#include "report/case_document.hpp"

#include "report/pieces.hpp"

namespace parallax {

Document case_document(std::string title, Case const& kase, Sentences const& sentences,
                       std::string const& as_of_words) {
    auto const page = [&](std::string_view id, std::string_view name = {},
                          std::string const& value = {}) {
        return sentences.say("conference_page." + std::string(id), {{name, value}});
    };
    auto document = titled(std::move(title));
    document.footer = page("footer", "reference", kase.reference);
    document.page_words = page("page_number");
    add_paragraph(document, page("as_known", "when", as_of_words));
    return document;
}

namespace {

std::string without_stop(std::string const& words) {
    return words.ends_with('.') ? words.substr(0, words.size() - 1) : words;
}

}  // namespace

std::string in_one_line(std::vector<RecordPlace> const& places) {
    std::string line;
    for (RecordPlace const& place : places) {
        line += (line.empty() ? "" : "; ") + without_stop(place.words);
    }
    return line;
}

Run rests_on(std::vector<RecordPlace> const& places) {
    Run run;
    for (RecordPlace const& place : places) {
        if (!run.empty()) run.back().break_after = true;
        run.push_back({.text = without_stop(place.words) + "."});
    }
    return run;
}

}  // namespace parallax
