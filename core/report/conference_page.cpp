#include "report/conference_page.hpp"

#include "report/page_parts.hpp"

namespace parallax {

Document conference_page(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                         Date as_of, std::string const& as_of_words, PageLimits limits) {
    SideBySide const view = side_by_side(kase, catalogue, sentences, as_of);
    PageInProgress page{kase, sentences, view, as_of, as_of_words, limits};
    add_who_and_when(page);
    add_in_one_breath(page);
    add_answers(page);
    add_controls(page);
    add_unless(page);
    add_unknown_and_questions(page);
    add_next_look(page);
    check_words(page, catalogue);

    Document document;
    document.title = plain_text(std::get<Heading>(page.blocks.front()).run);
    document.footer = page.say("footer", {{"reference", kase.reference}});
    document.page_words = page.say("page_number");
    document.one_side = true;
    document.blocks = std::move(page.blocks);
    document.warnings = std::move(page.warnings);
    return document;
}

}  // namespace parallax
