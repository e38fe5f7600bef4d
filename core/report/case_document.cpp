#include "report/case_document.hpp"

namespace parallax {

Document case_document(std::string title, Case const& kase, Sentences const& sentences,
                       std::string const& as_of_words) {
    auto const page = [&](std::string_view id, std::string_view name = {},
                          std::string const& value = {}) {
        return sentences.say("conference_page." + std::string(id), {{name, value}});
    };
    Document document;
    document.title = std::move(title);
    document.footer = page("footer", "reference", kase.reference);
    document.page_words = page("page_number");
    document.blocks.push_back(Heading{.level = 1, .run = {{.text = document.title}}});
    document.blocks.push_back(Paragraph{{{.text = page("as_known", "when", as_of_words)}}});
    return document;
}

Run rests_on(std::vector<RecordPlace> const& places) {
    Run run;
    for (RecordPlace const& place : places) {
        if (!run.empty()) run.back().break_after = true;
        run.push_back({.text = place.words + "."});
        if (place.words.ends_with('.')) run.back().text.pop_back();
    }
    return run;
}

}  // namespace parallax
