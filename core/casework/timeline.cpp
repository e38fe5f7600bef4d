#include "casework/timeline.hpp"

#include "casework/answer_card.hpp"
#include "casework/in_force.hpp"
#include "casework/known_by.hpp"
#include "casework/records.hpp"

#include <algorithm>
#include <set>

namespace parallax {

namespace {

std::string precision_of(ImpreciseDate const& date) {
    constexpr int month = 31;
    constexpr int season = 123;  // the longest third of a year
    constexpr int year = 366;
    if (!date.known()) return "unknown";
    int const days = day_number(date.last()) - day_number(date.first()) + 1;
    if (days == 1) return "day";
    if (days <= month) return "month";
    if (days <= season) return "season";
    return days <= year ? "year" : "span";
}

class Rows {
public:
    Rows(Case const& kase, Catalogue const& catalogue, Sentences const& sentences)
        : case_(kase), catalogue_(catalogue), sentences_(sentences) {}

    std::vector<TimelineRow> collect() {
        for (Event const& it : case_.events) {
            bool const child = it.kind == "birth" || it.kind == "pregnancy";
            add(it.date, child ? "children" : "events", "event", it.code, it.what, "", it.source);
        }
        for (Assessment const& it : case_.assessments) add_answer(it);
        for (ControlStatus const& it : case_.control_states) add_state(it);
        for (Decision const& it : case_.decisions) {
            add(it.made, "decisions", "decision", it.code, it.what, "", it.source);
        }
        std::ranges::stable_sort(rows_, [](TimelineRow const& first, TimelineRow const& second) {
            if (!first.date.known() || !second.date.known()) return first.date.known();
            return first.date.first() < second.date.first();
        });
        return std::move(rows_);
    }

private:
    void add(ImpreciseDate const& date, std::string lane, std::string kind, std::string code,
             std::string what, std::string status, std::string source) {
        rows_.push_back({date, precision_of(date), std::move(lane), std::move(kind),
                         std::move(code), std::move(what), std::move(status), std::move(source)});
    }

    void add_answer(Assessment const& it) {
        if (is_words_only(it)) {
            add(it.made, "answers", "assessment", it.code, words_only_line(it, sentences_), "",
                it.source);
            return;
        }
        auto const scored = parse_iso_date(it.scored_on);
        auto const date = it.made.known() || !scored ? it.made : ImpreciseDate(*scored);
        Date const day = date.known() ? date.last() : Date{};
        auto const card = answer_card(it, catalogue_, sentences_, day);
        add(date, "answers", "assessment", it.code, card.maker + ": " + card.tool,
            card.level ? card.level->brief() : card.no_level, it.source);
    }

    void add_state(ControlStatus const& it) {
        Control const* control = find_record(case_.controls, it.control);
        auto const name = control ? control->name : it.control;
        add(it.since.known() ? it.since : it.known, "controls", "control_status", it.code, name,
            sentences_.say("timeline.state_" + it.state), it.source);
    }

    Case const& case_;
    Catalogue const& catalogue_;
    Sentences const& sentences_;
    std::vector<TimelineRow> rows_;
};

}  // namespace

std::vector<TimelineRow> timeline(Case const& kase, Catalogue const& catalogue,
                                  Sentences const& sentences) {
    return Rows(kase, catalogue, sentences).collect();
}

std::vector<TimelineRow> timeline_seen_from(Case const& kase, Catalogue const& catalogue,
                                            Sentences const& sentences, Date as_of) {
    std::set<std::pair<std::string, std::string>> known;
    auto const then = known_by(kase, as_of);
    Case::each_kind(then, [&](char const* kind, auto const& records) {
        for (auto const& record : records) known.emplace(kind, record.code);
    });
    auto rows = timeline(kase, catalogue, sentences);
    for (TimelineRow& row : rows) row.later = !known.contains({row.kind, row.code});
    return rows;
}

}  // namespace parallax
