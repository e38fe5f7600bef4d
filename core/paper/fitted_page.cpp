#include "paper/fitted_page.hpp"

#include "paper/strokes.hpp"

#include <functional>
#include <optional>

namespace parallax {

namespace {

/// Pages with other limits, made from one case.
class PageFitter {
public:
    PageFitter(Case const& kase, Catalogue const& catalogue, Sentences const& sentences, Date as_of,
               std::string const& as_of_words)
        : make_([&, as_of](PageLimits limits) {
              return conference_page(kase, catalogue, sentences, as_of, as_of_words, limits);
          }),
          page_(make_(limits_)) {}

    /// The page with as many rows as one side holds; none if even the fewest do not go on it.
    std::optional<Document> fitted() {
        while (!fits(page_)) {
            if (!tighten()) return std::nullopt;
            page_ = make_(limits_);
        }
        for (auto const part : {&PageLimits::answers, &PageLimits::controls, &PageLimits::changes})
            grow(part);
        return std::move(page_);
    }

private:
    static bool fits(Document const& page) { return pages_of(laid_out(page)) == 1; }

    /// Gives up what the page can spare, in this order. False when there is nothing left.
    bool tighten() {
        if (limits_.names_left_out) return limits_.names_left_out = false, true;
        if (limits_.answers > 1) return --limits_.answers, true;
        if (limits_.controls > 3) return --limits_.controls, true;
        if (limits_.changes > 3) return --limits_.changes, true;
        return false;
    }

    /// Row by row, for as long as a row more changes the page and goes on it.
    void grow(std::size_t PageLimits::* part) {
        for (;;) {
            PageLimits more = limits_;
            ++(more.*part);
            Document page = make_(more);
            if (page.warnings == page_.warnings || !fits(page)) return;
            limits_ = more;
            page_ = std::move(page);
        }
    }

    std::function<Document(PageLimits)> make_;
    PageLimits limits_;
    Document page_;
};

}  // namespace

Document fitted_conference_page(Case const& kase, Catalogue const& catalogue,
                                Sentences const& sentences, Date as_of,
                                std::string const& as_of_words) {
    PageFitter fitter(kase, catalogue, sentences, as_of, as_of_words);
    if (auto page = fitter.fitted()) return *std::move(page);
    auto page = conference_page(kase, catalogue, sentences, as_of, as_of_words);
    page.warnings.push_back(sentences.say("conference_page.warn_over_one_side"));
    return page;
}

}  // namespace parallax
