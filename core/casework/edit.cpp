#include "casework/edit.hpp"

#include "casework/records.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

constexpr char const* head_table = "case";

/// The case's own line as a record of its own.
template <class CaseLike>
struct Head {
    CaseLike kase;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        kase.serialize_head(archive);
    }
};

Json head_of(Case const& kase) {
    return JsonWriter::write(Head<Case&>{const_cast<Case&>(kase)});  // a writer changes nothing
}

template <class Record>
Json json_of(Record const* record) {
    return record ? JsonWriter::write(*record) : Json(nullptr);
}

/// Collects the changes in an order that holds at every step: what leans on others goes first and
/// comes last. Turned round, it holds again.
class Differ {
public:
    Differ(Case const& before, Case const& after, std::string reference)
        : before_(before), after_(after), reference_(std::move(reference)) {}

    std::vector<RecordChange> records_gone() {
        std::vector<RecordChange> gone;
        Case::each_kind(before_, [&](char const* table, auto const& list) {
            using Record = typename std::decay_t<decltype(list)>::value_type;
            for (Record const& record : list) {
                if (find_record(records<Record>(after_), record.code)) continue;
                gone.push_back({table, reference_, record.code, json_of(&record), nullptr});
            }
        });
        std::reverse(gone.begin(), gone.end());
        return gone;
    }

    std::vector<RecordChange> records_new_or_changed() {
        std::vector<RecordChange> changes;
        Case::each_kind(after_, [&](char const* table, auto const& list) {
            using Record = typename std::decay_t<decltype(list)>::value_type;
            for (Record const& record : list) {
                auto const* old = find_record(records<Record>(before_), record.code);
                if (old && *old == record) continue;
                changes.push_back({table, reference_, record.code, json_of(old), json_of(&record)});
            }
        });
        return changes;
    }

private:
    Case const& before_;
    Case const& after_;
    std::string reference_;
};

Problem not_as_expected(RecordChange const& change, std::string found) {
    auto const what = change.code.empty()
                          ? fmt::format("The edit of case {}", change.reference)
                          : fmt::format("The edit of {} {} in case {}", change.table, change.code,
                                        change.reference);
    return {ProblemKind::broken_promise, {}, what, std::move(found), "what the edit was made from"};
}

template <class Record>
void insert_in_order(std::vector<Record>& list, Record record) {
    auto const place = std::find_if(list.begin(), list.end(), [&](Record const& other) {
        return code_before(record.code, other.code);
    });
    list.insert(place, std::move(record));
}

template <class Record>
void carry_out(std::vector<Record>& list, RecordChange const& change, Problems& problems) {
    auto const found = std::find_if(
        list.begin(), list.end(), [&](Record const& record) { return record.code == change.code; });
    bool const present = found != list.end();
    if ((present ? JsonWriter::write(*found) : Json(nullptr)) != change.before) {
        problems.push_back(not_as_expected(change, present ? "another state" : "no such record"));
        return;
    }
    if (change.after.is_null()) {
        if (present) list.erase(found);
        return;
    }
    auto const path = change.table + " " + change.code;
    auto record = JsonReader::read<Record>(change.after, path, problems);
    if (record.code != change.code) {
        problems.push_back(not_as_expected(change, fmt::format("code '{}'", record.code)));
    } else if (present) {
        *found = std::move(record);
    } else {
        insert_in_order(list, std::move(record));
    }
}

void carry_out_on_head(Case& kase, RecordChange const& change, Problems& problems) {
    Json const present = kase == Case{} ? Json(nullptr) : head_of(kase);
    bool const gone = change.after.is_null();
    // The last change of a removed case finds only the head left; the first of a new one, nothing.
    if (present != change.before) {
        problems.push_back(not_as_expected(change, "another state"));
        return;
    }
    Case head;
    if (!gone) head = JsonReader::read<Head<Case>>(change.after, head_table, problems).kase;
    Case::each_kind(head, [&](char const*, auto& list) {
        using Record = typename std::decay_t<decltype(list)>::value_type;
        list = std::move(records<Record>(kase));
    });
    kase = std::move(head);
}

void carry_out(Case& kase, RecordChange const& change, Problems& problems) {
    if (change.table == head_table) return carry_out_on_head(kase, change, problems);
    bool known = false;
    Case::each_kind(kase, [&](char const* table, auto& list) {
        if (change.table != table) return;
        known = true;
        carry_out(list, change, problems);
    });
    if (!known) problems.push_back(not_as_expected(change, "no such kind of record"));
}

}  // namespace

Edit difference(Case const* before, Case const* after, std::string text) {
    Edit edit{std::move(text), {}};
    if (!before && !after) return edit;
    Case const nothing;
    auto const& reference = before ? before->reference : after->reference;
    Differ differ(before ? *before : nothing, after ? *after : nothing, reference);
    Json const head_before = before ? head_of(*before) : Json(nullptr);
    Json const head_after = after ? head_of(*after) : Json(nullptr);

    auto const add = [&edit](std::vector<RecordChange> changes) {
        std::move(changes.begin(), changes.end(), std::back_inserter(edit.changes));
    };
    if (!after) add(differ.records_gone());
    if (head_before != head_after) {
        edit.changes.push_back({head_table, reference, "", head_before, head_after});
    }
    add(differ.records_new_or_changed());
    // A record that stays lets go of one that goes before that one is gone.
    if (after) add(differ.records_gone());
    return edit;
}

Edit inverse(Edit const& edit) {
    Edit turned{edit.text, {edit.changes.rbegin(), edit.changes.rend()}};
    std::string renamed;
    for (RecordChange& change : turned.changes) {
        std::swap(change.before, change.after);
        if (change.table == head_table && change.before.is_object()) {
            renamed = change.before.value("reference", "");
        }
    }
    if (renamed.empty()) return turned;
    for (RecordChange& change : turned.changes) change.reference = renamed;
    return turned;
}

Expected<Case> apply(Edit const& edit, Case const& before) {
    Case result = before;
    Problems problems;
    for (RecordChange const& change : edit.changes) {
        if (!before.reference.empty() && change.reference != before.reference) {
            problems.push_back(not_as_expected(change, "case " + before.reference));
            continue;
        }
        carry_out(result, change, problems);
    }
    if (!problems.empty()) return fail(std::move(problems));
    return result;
}

}  // namespace parallax
