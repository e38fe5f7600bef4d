#include "casework/side_by_side.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// "from 2009" and "by about October 2009" say how long; a moment is the date itself.
std::string_view without_direction(std::string_view words) {
    for (std::string_view word : {"from", "since", "by", "until"}) {
        if (starts_with_word(words, word)) return trimmed(words.substr(word.size()));
    }
    return words;
}

std::string small_first(std::string text) {
    if (!text.empty()) text[0] = lower(text.substr(0, 1))[0];
    return text;
}

class Moments {
public:
    void add(ImpreciseDate const& date, std::string const& title = {}) {
        if (!date.known()) return;
        std::string words = capitalised(without_direction(date.words()));
        if (!title.empty()) words += ", " + small_first(title);
        auto const same = [&](Moment const& moment) { return moment.day == date.last(); };
        if (std::any_of(found_.begin(), found_.end(), same)) return;
        found_.push_back({std::move(words), date.last()});
    }

    std::vector<Moment> in_order() {
        std::ranges::sort(found_, {}, &Moment::day);
        return std::move(found_);
    }

private:
    std::vector<Moment> found_;
};

}  // namespace

std::vector<Moment> moments(Case const& kase) {
    Moments moments;
    auto const title = kase.conference_title.empty() ? "conference" : kase.conference_title;
    moments.add(kase.conference, title);
    for (Event const& event : kase.events) {
        if (event.kind == "conference") moments.add(event.date, "conference");
    }
    for (Assessment const& assessment : kase.assessments) moments.add(assessment.made);
    for (Event const& event : kase.events) moments.add(event.date);
    return moments.in_order();
}

}  // namespace parallax
