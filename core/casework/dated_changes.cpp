#include "casework/dated_changes.hpp"

#include "casework/records.hpp"
#include "casework/said.hpp"
#include "casework/side_by_side.hpp"

#include <algorithm>
#include <set>

namespace parallax {

namespace {

class Collector {
public:
    Collector(Case const& kase, Sentences const& sentences, Date as_of)
        : case_(kase), sentences_(sentences), as_of_(as_of) {}

    std::vector<DatedChange> collect() {
        for (Event const& event : case_.events) add_event(event);
        for (Person const& person : case_.people) add_child(person);
        for (ControlStatus const& status : case_.control_states) add_status(status);
        std::stable_sort(found_.begin(), found_.end(), [](auto const& a, auto const& b) {
            return a.when.first() < b.when.first();
        });
        return std::move(found_);
    }

private:
    void add(ChangeKind kind, ImpreciseDate const& when, ImpreciseDate const& known,
             RecordPlace place) {
        bool const by_then = when.possibly_by(as_of_) && known.possibly_by(as_of_);
        if (by_then) found_.push_back({kind, when, known, std::move(place)});
    }

    void add_event(Event const& event) {
        bool const child = event.kind == "birth" || event.kind == "pregnancy";
        if (!child && event.kind != "offence") return;
        auto const& known = event.known.known() ? event.known : event.date;
        add(child ? ChangeKind::new_child : ChangeKind::offence, event.date, known,
            {"event", event.code, event.what});
    }

    /// A child whose coming no event tells of.
    void add_child(Person const& person) {
        if (person.role != "child") return;
        auto const& when = person.known_from.known() ? person.known_from : person.born;
        if (told_of(person, when)) return;
        add(ChangeKind::new_child, when, when,
            {"person", person.code,
             sentences_.say("contradiction.new_child", {{"code", person.code}})});
    }

    /// Whether an event of that time tells of this child: by its code, or as a child that no code
    /// names and that no other child of the case was taken for.
    bool told_of(Person const& person, ImpreciseDate const& when) {
        std::vector<DatedChange const*> fitting;
        for (DatedChange const& change : found_) {
            bool const fits = change.kind == ChangeKind::new_child && when.known() &&
                              change.place.kind == "event" && change.when.first() <= when.last() &&
                              when.first() <= change.when.last();
            if (fits) fitting.push_back(&change);
        }
        bool const named = std::ranges::any_of(fitting, [&](DatedChange const* change) {
            return word_stands(change->place.words, person.code);
        });
        return named || std::ranges::any_of(fitting, [&](DatedChange const* change) {
                   return !names_a_child(change->place.words) &&
                          taken_.insert(change->place.code).second;
               });
    }

    bool names_a_child(std::string const& words) const {
        return std::ranges::any_of(case_.people, [&](Person const& person) {
            return person.role == "child" && word_stands(words, person.code);
        });
    }

    void add_status(ControlStatus const& status) {
        bool const lost = status.state == "failed" || status.state == "ended";
        Control const* control = find_record(case_.controls, status.control);
        if (!lost || !control) return;
        add(ChangeKind::control_lost, so_from(status), status.known,
            {"control", control->code,
             sentences_.say("contradiction.control_" + status.state, {{"name", control->name}})});
    }

    Case const& case_;
    Sentences const& sentences_;
    Date as_of_;
    std::vector<DatedChange> found_;
    std::set<std::string> taken_;  ///< events that tell of a child already
};

}  // namespace

std::string in_words(DatedChange const& change, Sentences const& sentences) {
    std::string what = change.place.words;
    while (!what.empty() && what.back() == '.') what.pop_back();
    return sentences.say("contradiction.change_in_words",
                         {{"what", what}, {"when", change.when.words()}});
}

Date first_seen(std::vector<DatedChange> const& changes) {
    auto const seen = [](DatedChange const& change) {
        return std::max(change.when.first(), change.known.first());
    };
    Date first = seen(changes.front());
    for (DatedChange const& change : changes) first = std::min(first, seen(change));
    return first;
}

std::vector<DatedChange> dated_changes(Case const& kase, Sentences const& sentences, Date as_of) {
    return Collector(kase, sentences, as_of).collect();
}

}  // namespace parallax
