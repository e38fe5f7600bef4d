// C2: one fact stands in the case in two ways that cannot both be right. Facts that can move are
// compared only where time cannot have moved them.

#include "casework/answer_span.hpp"
#include "casework/contradictions/scene.hpp"
#include "casework/in_force.hpp"
#include "casework/score_record.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <map>

namespace parallax::contradiction {

namespace {

struct Entry {
    Answer answer;
    ImpreciseDate when;
    RecordPlace place;
    ImpreciseDate known = {};  ///< when it was learned, where that was later
};

/// Everything on record of each fact, by its id.
class Entries {
public:
    explicit Entries(Scene const& scene) : scene_(scene), facts_(scene.catalogue().facts()) {
        for (Fact const& fact : scene.kase().facts) add_fact(fact);
        for (Assessment const& record : scene.kase().assessments) add_scoring(record);
    }

    std::map<std::string, std::vector<Entry>> const& by_fact() const { return entries_; }

private:
    void add_fact(Fact const& fact) {
        FactKind const* kind = facts_.find(fact.fact);
        auto const json = parse_json(fact.value);
        bool const by_then = by_now(fact.as_of) && by_now(fact.known);
        if (!kind || !json || !by_then) return;
        if (auto answer = answer_from_json(*json, kind->type, fact.fact)) {
            auto* const added = add(*kind, *std::move(answer), fact.as_of, "fact", fact.code,
                                    scene_.say("own_fact", {{"code", fact.code}}));
            if (added) added->known = fact.known;
        }
    }

    bool by_now(ImpreciseDate const& date) const {
        return !date.known() || date.possibly_by(scene_.as_of());
    }

    void add_scoring(Assessment const& record) {
        auto const day = parse_iso_date(record.scored_on);
        if (record.mode != "computed" || !day || !on_record(record, scene_.as_of())) return;
        auto const answers = stored_answers(record, facts_);
        if (!answers) return;  // its card says that it cannot be read
        for (auto const& [id, answer] : *answers) {
            auto* const added = add(*facts_.find(id), answer, ImpreciseDate(*day), "assessment",
                                    record.code, scene_.who(record));
            if (added) added->known = record.known;
        }
    }

    /// Null: it says nothing of the fact.
    Entry* add(FactKind const& kind, Answer answer, ImpreciseDate const& when,
               std::string const& table, std::string const& code, std::string const& who) {
        bool const note = kind.type == FactType::note;  // what shows a fact, not the fact
        if (note || std::holds_alternative<NotKnown>(answer)) return nullptr;
        auto const date =
            when.known() ? when.words() : scene_.sentences().say("side_by_side.date_not_stated");
        auto words = scene_.say("recorded_as", {{"who", who},
                                                {"when", date},
                                                {"fact", kind.name},
                                                {"answer", answer_in_words(answer, kind)}});
        auto& entries = entries_[kind.id];
        entries.push_back({std::move(answer), when, RecordPlace{table, code, std::move(words)}});
        return &entries.back();
    }

    Scene const& scene_;
    Facts const& facts_;
    std::map<std::string, std::vector<Entry>> entries_;
};

bool may_be_equal(Answer const& a, Answer const& b, FactKind const& kind) {
    auto const x = span_of(a, kind);
    auto const y = span_of(b, kind);
    if (!x || !y) return a == b;
    return (!x->most || y->least <= *x->most) && (!y->most || x->least <= *y->most);
}

/// Whether time can have made `before` into `after`.
bool can_become(Entry const& before, Entry const& after, FactKind const& kind) {
    auto const x = span_of(before.answer, kind);
    auto const y = span_of(after.answer, kind);
    if (!x || !y) return true;
    if (y->most && *y->most < x->least) return false;
    if (kind.over_time != OverTime::ages || !x->most) return true;
    int const years = completed_years(before.when.first(), after.when.last()) + 1;
    return y->least <= *x->most + years;
}

bool contradict(Entry const& a, Entry const& b, FactKind const& kind) {
    if (may_be_equal(a.answer, b.answer, kind)) return false;
    if (kind.over_time == OverTime::fixed || same_date(a.when, b.when)) return true;
    bool const ordered = kind.over_time == OverTime::grows || kind.over_time == OverTime::ages;
    if (!ordered) return false;
    if (certainly_before(a.when, b.when)) return !can_become(a, b, kind);
    return certainly_before(b.when, a.when) && !can_become(b, a, kind);
}

/// The entries of a fact that contradict some other one.
struct Conflict {
    std::vector<Entry const*> entries;
    std::optional<Date> since;  ///< from when the first two of them are on record; none: always

    void add(Entry const& entry) {
        if (std::find(entries.begin(), entries.end(), &entry) == entries.end()) {
            entries.push_back(&entry);
        }
    }
};

/// From when both are on record; none: from no day that anybody wrote down.
std::optional<Date> both_seen(Entry const& a, Entry const& b) {
    std::optional<Date> seen;
    for (ImpreciseDate const* date : {&a.when, &a.known, &b.when, &b.known}) {
        if (date->known()) seen = std::max(seen.value_or(date->first()), date->first());
    }
    return seen;
}

Conflict conflict_among(std::vector<Entry> const& entries, FactKind const& kind) {
    Conflict found;
    for (std::size_t i = 1; i < entries.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!contradict(entries[j], entries[i], kind)) continue;
            auto const seen = both_seen(entries[j], entries[i]);
            bool const earlier = !seen || (found.since && *seen < *found.since);
            if (found.entries.empty() || earlier) found.since = seen;
            found.add(entries[j]);
            found.add(entries[i]);
        }
    }
    return found;
}

/// "1 and 2": each way the fact was recorded, once.
std::string ways(Conflict const& conflict, FactKind const& kind) {
    std::vector<std::string> words;
    for (Entry const* entry : conflict.entries) {
        auto const way = answer_in_words(entry->answer, kind);
        if (std::find(words.begin(), words.end(), way) == words.end()) words.push_back(way);
    }
    return joined(words, "and");
}

}  // namespace

void find_same_fact(Scene const& scene, Findings& findings) {
    Entries const entries(scene);
    for (auto const& [id, list] : entries.by_fact()) {
        FactKind const& kind = *scene.catalogue().facts().find(id);
        auto const conflict = conflict_among(list, kind);
        if (conflict.entries.empty()) continue;
        std::vector<RecordPlace> places;
        for (Entry const* entry : conflict.entries) places.push_back(entry->place);
        findings
            .add("C2", {{"fact", kind.name}, {"ways", ways(conflict, kind)}}, std::move(places), {})
            .since = conflict.since;
    }
}

}  // namespace parallax::contradiction
