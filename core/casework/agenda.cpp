#include "casework/agenda.hpp"

#include "casework/in_force.hpp"
#include "casework/known_by.hpp"
#include "casework/needs_a_look/view.hpp"
#include "casework/page_lines.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

class Collector {
public:
    Collector(look::View const& view, int days) : view_(view), days_(days) {}

    std::vector<AgendaEntry> collect() {
        add_next_looks();
        add_conferences();
        add_ends();
        add_leavings();
        add_old_answers();
        std::ranges::stable_sort(entries_, {}, &AgendaEntry::day);
        return std::move(entries_);
    }

private:
    std::string say(std::string_view id, look::Names names) const {
        return view_.scene().sentences().say("agenda." + std::string(id), names);
    }

    bool ahead(Date day) const {
        int const wait = day_number(day) - day_number(view_.as_of());
        return wait >= 0 && wait <= days_;
    }

    /// From today on, or running today.
    bool comes(ImpreciseDate const& date) const {
        return date.known() && date.last() >= view_.as_of() && ahead(day_of(date));
    }

    Date day_of(ImpreciseDate const& date) const { return std::max(date.first(), view_.as_of()); }

    void add_next_looks() {
        for (PageLine const& line : view_.kase().page_lines) {
            bool const held = holds_on(line, view_.as_of());
            if (line.kind != "next_look" || !line.when.known() || !held) continue;
            bool const overdue = line.when.last() < view_.as_of();
            if (!overdue && !comes(line.when)) continue;
            entries_.push_back({line.when.first(),
                                "next_look",
                                say("next_look", {{"when", line.when.words()}}),
                                overdue,
                                {"page_line", line.code, line.text}});
        }
    }

    void add_conferences() {
        auto const& conference = view_.kase().conference;
        if (!comes(conference)) return;
        entries_.push_back({day_of(conference),
                            "conference",
                            say("conference", {{"when", conference.words()}}),
                            false,
                            {"case", view_.kase().reference, view_.kase().conference_title}});
    }

    void add_ends() {
        for (ControlOn const& on : view_.controls()) {
            auto const& ends = *on.ends_on;
            if (certainly_lost(on) || !comes(ends)) continue;
            entries_.push_back(
                {day_of(ends), "control_ends",
                 say("control_ends",
                     {{"name", on.control->name}, {"when", ends.words()}, {"owner", on.owner}}),
                 false, view_.place(on)});
        }
    }

    /// What may be lost may still be there to end.
    bool certainly_lost(ControlOn const& on) const {
        return look::is_lost(on) && so_from(*on.status).certainly_by(view_.as_of());
    }

    /// An agency whose every control stops by its own terms will hold none, and its answers stay.
    void add_leavings() {
        for (std::string const& owner : look::owners(view_)) {
            auto const* last = last_to_end(owner);
            auto answers = look::answers_left(view_, owner, view_.as_of());
            // What nobody keeps up any longer loses nothing by it.
            std::erase_if(answers, [&](auto const* it) { return ended_by(*it, view_.as_of()); });
            if (!last || answers.empty() || !comes(*last->ends_on)) continue;
            entries_.push_back({day_of(*last->ends_on), "owner_leaves",
                                say("owner_leaves", {{"owner", capitalised(owner)},
                                                     {"when", last->ends_on->words()},
                                                     {"count", std::to_string(answers.size())}}),
                                false, view_.place(*last)});
        }
    }

    /// Of the controls the agency holds, the one that stops last. Null: it holds none, or not all
    /// have an end. One that is not known to have begun, or to work, is not held.
    ControlOn const* last_to_end(std::string const& owner) const {
        ControlOn const* last = nullptr;
        for (ControlOn const& on : view_.controls()) {
            bool const in_place = on.control->began.known() || on.state == "working";
            if (!in_place || !look::held_by(on, owner)) continue;
            if (!on.ends_on->known()) return nullptr;
            if (!last || last->ends_on->last() < on.ends_on->last()) last = &on;
        }
        return last;
    }

    void add_old_answers() {
        for (look::Reading const* reading : view_.in_force()) {
            auto const day = look::stale_from(*reading, view_.as_of());
            if (!day || !ahead(*day)) continue;
            entries_.push_back({*day, "answer_old",
                                say("answer_old", {{"who", view_.scene().who(*reading->record)}}),
                                false, view_.scene().place(*reading)});
        }
    }

    look::View const& view_;
    int days_;
    std::vector<AgendaEntry> entries_;
};

}  // namespace

std::vector<AgendaEntry> agenda(Case const& kase, Catalogue const& catalogue,
                                Sentences const& sentences, Date from, int days) {
    auto const known = known_by(kase, from);
    look::View const view(known, catalogue, sentences, from);
    return Collector(view, days).collect();
}

}  // namespace parallax
