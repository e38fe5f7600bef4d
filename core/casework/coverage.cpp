#include "casework/coverage.hpp"

#include "casework/answer_card.hpp"
#include "casework/in_force.hpp"
#include "casework/known_by.hpp"

#include <algorithm>

namespace parallax {

namespace {

struct Kind {
    char const* id;
    std::set<Counted> counted;
    Tense tense;
};

/// What could happen, from the narrowest question to the widest of its sort.
std::vector<Kind> const& kinds() {
    using enum Counted;
    static std::vector<Kind> const all = {
        {"serious_harm", {serious_harm}, Tense::judged_now},
        {"sexual", {sexual_contact, sexual_images}, Tense::proven_later},
        {"images", {sexual_images}, Tense::proven_later},
        {"contact", {sexual_contact}, Tense::proven_later},
        {"contact_already", {sexual_contact}, Tense::now_or_before},
        {"violence", {violence_not_serious, serious_violence}, Tense::proven_later},
        {"not_sexual", {not_violent, violence_not_serious, serious_violence}, Tense::proven_later},
        {"several", {}, Tense::none}};
    return all;
}

bool holds(std::set<Counted> const& wide, std::set<Counted> const& narrow) {
    return std::includes(wide.begin(), wide.end(), narrow.begin(), narrow.end());
}

/// The row of an answer: the narrowest kind that takes in all it counts. What is counted together
/// with other kinds answers for none of them alone. None: nothing is counted.
std::optional<std::size_t> row_of(Measures const& measures) {
    if (measures.counted.empty() || measures.tense == Tense::none) return std::nullopt;
    bool const already = measures.tense == Tense::now_or_before;
    std::size_t best = kinds().size() - 1;
    for (std::size_t row = 0; row + 1 < kinds().size(); ++row) {
        Kind const& kind = kinds()[row];
        if ((kind.tense == Tense::now_or_before) != already) continue;
        bool const narrower =
            best + 1 == kinds().size() || kind.counted.size() < kinds()[best].counted.size();
        if (holds(kind.counted, measures.counted) && narrower) best = row;
    }
    return best;
}

/// Whom a group of a tool takes in, by the role of the people of a case.
bool in_group(Person const& person, std::string const& group) {
    bool const child = person.role == "child" || person.role == "other_children";
    if (group.starts_with("children")) return child;
    bool const adult = person.role == "other_adult";
    return adult && (group.starts_with("known_adult") || group == "partner");
}

class Maker {
public:
    Maker(Case const& kase, Catalogue const& catalogue, Sentences const& sentences, Date as_of)
        : case_(kase), catalogue_(catalogue), sentences_(sentences), as_of_(as_of) {}

    Coverage make() {
        for (Kind const& kind : kinds()) {
            made_.rows.push_back({kind.id, say(std::string("row_") + kind.id)});
        }
        add_columns();
        made_.squares.assign(made_.rows.size(),
                             std::vector<Coverage::Square>(made_.columns.size()));
        for (Assessment const* record : in_force(case_, as_of_)) add(*record);
        count();
        return std::move(made_);
    }

private:
    std::string say(std::string_view id,
                    std::initializer_list<std::pair<std::string_view, std::string>> names = {}) {
        return sentences_.say("coverage." + std::string(id), names);
    }

    void add_columns() {
        for (char const* role : {"child", "other_children", "other_adult"}) {
            for (Person const& person : case_.people) {
                if (person.role != role || !known_by(person, as_of_)) continue;
                made_.columns.push_back({person.code, person.code, person.relation});
                people_.push_back(&person);
            }
        }
        made_.columns.push_back({"anyone", say("anyone"), ""});
    }

    void add(Assessment const& record) {
        if (is_words_only(record)) {
            made_.in_words.push_back(words_only_line(record, sentences_));
            return;
        }
        auto const card = answer_card(record, catalogue_, sentences_, as_of_);
        if (!card.definition || (card.computed && !card.level)) return;
        Measures const& measures = card.definition->measures;
        auto const row = row_of(measures);
        if (!row) return;
        CoveringAnswer answer;
        answer.assessment = record.code;
        answer.history = card.history;
        answer.words = say("answer", {{"tool", card.tool},
                                      {"level", card.level ? card.level->brief() : card.no_level}});
        answer.level = card.level;
        if (card.history) answer.note = say("history");
        Date const about = record.ended.known() && card.history ? record.ended.last() : as_of_;
        auto& squares = made_.squares[*row];
        if (!place(answer, squares, group_of(measures, record.group), about)) {
            if (measures.to_whom != "anyone") add_note(answer, card.to_whom);
            squares.back().push_back(std::move(answer));
        }
    }

    /// The people of the case an answer is about, by the group of its tool.
    static std::string group_of(Measures const& measures, std::string const& group) {
        return measures.to_whom == "suspect_reach" ? "children" : group;
    }

    /// Beside those it is about, of whom it was known on its last day. What is about nobody of the
    /// case is not placed.
    bool place(CoveringAnswer const& answer, std::vector<Coverage::Square>& squares,
               std::string const& group, Date last) {
        bool placed = false;
        for (std::size_t i = 0; i < people_.size() && !group.empty(); ++i) {
            // Whoever nobody knew of while it was kept up is not of the group it is about.
            if (!known_by(*people_[i], last) || !in_group(*people_[i], group)) continue;
            CoveringAnswer beside = answer;
            add_note(beside, say("in_group"));
            squares[i].push_back(std::move(beside));
            placed = true;
        }
        return placed;
    }

    static void add_note(CoveringAnswer& answer, std::string const& note) {
        answer.note += (answer.note.empty() ? "" : "; ") + note;
    }

    void count() {
        for (auto const& row : made_.squares) {
            made_.total += row.size();
            made_.empty += static_cast<std::size_t>(
                std::count_if(row.begin(), row.end(), [](auto const& it) { return it.empty(); }));
        }
        made_.sentence = say("sentence", {{"empty", std::to_string(made_.empty)},
                                          {"total", std::to_string(made_.total)}});
    }

    Case const& case_;
    Catalogue const& catalogue_;
    Sentences const& sentences_;
    Date as_of_;
    Coverage made_;
    std::vector<Person const*> people_;
};

}  // namespace

Coverage coverage(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                  Date as_of) {
    return Maker(kase, catalogue, sentences, as_of).make();
}

}  // namespace parallax
