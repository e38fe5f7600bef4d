#include "paper/fitted_page.hpp"

#include "paper/strokes.hpp"

namespace parallax {

namespace {

/// Takes one row away, in the order the page can spare them. False when there is none left.
bool tighten(PageLimits& limits) {
    if (limits.answers > 1) return --limits.answers, true;
    if (limits.controls > 3) return --limits.controls, true;
    if (limits.changes > 3) return --limits.changes, true;
    return false;
}

}  // namespace

Document fitted_conference_page(Case const& kase, Catalogue const& catalogue,
                                Sentences const& sentences, Date as_of,
                                std::string const& as_of_words) {
    PageLimits limits;
    Document page = conference_page(kase, catalogue, sentences, as_of, as_of_words, limits);
    while (pages_of(laid_out(page)) > 1) {
        if (tighten(limits)) {
            page = conference_page(kase, catalogue, sentences, as_of, as_of_words, limits);
            continue;
        }
        page = conference_page(kase, catalogue, sentences, as_of, as_of_words);
        page.warnings.push_back(sentences.say("conference_page.warn_over_one_side"));
        return page;
    }
    return page;
}

}  // namespace parallax
