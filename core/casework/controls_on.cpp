#include "casework/side_by_side.hpp"

#include <algorithm>

namespace parallax {

namespace {

bool known_and_true_by(ControlStatus const& status, Date as_of) {
    return status.known.possibly_by(as_of) &&
           (!status.since.known() || status.since.possibly_by(as_of));
}

/// Of two entries known by the date the one that was true from later holds; of two from the same
/// time, the one entered later.
bool holds_over(ControlStatus const& later, ControlStatus const& earlier) {
    return so_from(later).first() >= so_from(earlier).first();
}

/// The entry that holds of those that say something: the latest so far that does.
struct Latest {
    ControlStatus const* status = nullptr;
    ControlStatus const* owner = nullptr;
    ControlStatus const* proved = nullptr;
    ControlStatus const* covers = nullptr;
    ControlStatus const* new_end = nullptr;
};

void take(ControlStatus const& status, bool says, ControlStatus const*& latest) {
    if (says && (!latest || holds_over(status, *latest))) latest = &status;
}

Latest latest_known(Case const& kase, Control const& control, Date as_of) {
    Latest latest;
    for (ControlStatus const& status : kase.control_states) {
        if (status.control != control.code || !known_and_true_by(status, as_of)) continue;
        take(status, true, latest.status);
        take(status, !status.owner.empty(), latest.owner);
        take(status, !status.proved.empty(), latest.proved);
        take(status, !status.covers.empty(), latest.covers);
        take(status, status.new_end.known(), latest.new_end);
    }
    return latest;
}

std::string first_not_empty(std::initializer_list<std::string> choices) {
    for (std::string const& choice : choices) {
        if (!choice.empty()) return choice;
    }
    return {};
}

/// It was to stop by its own terms, and nobody has written since that it goes on.
bool past_its_end(ImpreciseDate const& ends, ControlStatus const& status, Date as_of) {
    return status.state == "working" && ends.known() && ends.last() < as_of &&
           !goes_beyond(status, ends);
}

ControlOn in_words(Control const& control, Latest const& latest, Date as_of,
                   Sentences const& sentences) {
    ControlOn on;
    on.control = &control;
    on.status = latest.status;
    on.covers = latest.covers ? &latest.covers->covers : &control.covers;
    on.ends_on = latest.new_end ? &latest.new_end->new_end : &control.ends;
    // In place is not the same as working.
    bool const known = latest.status && !past_its_end(*on.ends_on, *latest.status, as_of);
    on.state = known ? latest.status->state : "not_known";
    on.owner = first_not_empty({latest.owner ? latest.owner->owner : "", control.owner,
                                sentences.say("controls.nobody_named")});
    on.last_proved = first_not_empty(
        {latest.proved ? latest.proved->proved : "", sentences.say("controls.not_proved")});
    on.ends = first_not_empty(
        {on.ends_on->words(), control.ends_words, sentences.say("controls.no_end")});
    return on;
}

}  // namespace

ImpreciseDate const& so_from(ControlStatus const& status) {
    return status.since.known() ? status.since : status.known;
}

bool goes_beyond(ControlStatus const& status, ImpreciseDate const& end) {
    return end.last() < so_from(status).first();
}

std::optional<ControlOn> control_on(Case const& kase, Control const& control, Date as_of,
                                    Sentences const& sentences) {
    auto const latest = latest_known(kase, control, as_of);
    if (!latest.status && !control.began.possibly_by(as_of)) return std::nullopt;
    return in_words(control, latest, as_of, sentences);
}

std::vector<ControlOn> controls_on(Case const& kase, Date as_of, Sentences const& sentences) {
    std::vector<ControlOn> controls;
    for (Control const& control : kase.controls) {
        if (auto on = control_on(kase, control, as_of, sentences)) {
            controls.push_back(std::move(*on));
        }
    }
    std::stable_sort(controls.begin(), controls.end(), [](auto const& a, auto const& b) {
        auto const place = [](ControlOn const& on) {
            return std::pair(on.control->page_order == 0, on.control->page_order);
        };
        return place(a) < place(b);
    });
    return controls;
}

}  // namespace parallax
