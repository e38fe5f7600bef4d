#pragma once
// What the page shows of each kind of record, and how one is entered. Kinds stand in the order in
// which people ask: who, what stops harm, what was decided, what happened, what goes on the page.

#include "casework/case.hpp"
#include "ui/record/record_dialog.hpp"
#include "ui/shell/library.hpp"

#include <algorithm>

namespace parallax::ui {

/// One record as a row of a table.
struct RecordRow {
    std::string code;
    QStringList cells;
};

/// What forms need to know besides the case.
struct RecordScene {
    Date today;  ///< the last day on which something can have happened
    Library const& library;
};

struct RecordKind {
    std::string table;   ///< as in Case::each_kind
    QString heading;     ///< "Controls"
    QString about;       ///< what belongs here, in a sentence
    QString one;         ///< "Control", for the history
    QString add;         ///< "Add a con&trol", with its access key
    QStringList columns;
    QList<int> shares;   ///< widths of the columns as parts of the whole

    std::function<QList<RecordRow>(Case const&)> rows;
    /// Why none can be entered now; empty: one can.
    std::function<QString(Case const&)> missing;
    /// Puts an empty record last into the case, with a free code, or none where people give it one
    /// themselves; returns the code.
    std::function<std::string(Case&)> begin;
    /// Binds the fields of the record to the form.
    std::function<void(RecordDialog&, Case&, std::string const& code, RecordScene const&)> fields;
    /// Adds a record typed as one line; gives its code, or what is wrong with the line, such as a
    /// day after `today` for what has happened. Empty where there is no such way.
    std::function<Expected<std::string>(Case&, std::string_view line, Date today)> one_line = {};
    QString line_looks;  ///< how such a line is written, as an example
    /// "laptop software", as the history names it.
    std::function<QString(Case const&, std::string const& code)> called;
};

/// `library` must outlive them.
QList<RecordKind> recordKinds(Library const& library);

// The makers of the list above, by room.
RecordKind peopleKind();
RecordKind livingsKind();
RecordKind factsKind(Library const& library);
RecordKind controlsKind();
RecordKind controlStatesKind();
RecordKind decisionsKind();
RecordKind eventsKind();
RecordKind knowingsKind();
/// The boxes of the conference page that people write themselves.
QList<RecordKind> pageKinds();

/// Rows of records, the earliest date first; those without a date come last.
template <class Record>
QList<RecordRow> rowsByDate(std::vector<Record> const& records, ImpreciseDate Record::* date,
                            std::function<QStringList(Record const&)> const& cells) {
    std::vector<Record const*> order;
    for (Record const& record : records) order.push_back(&record);
    std::ranges::stable_sort(order, [&](Record const* a, Record const* b) {
        ImpreciseDate const& first = a->*date;
        ImpreciseDate const& second = b->*date;
        if (!first.known() || !second.known()) return first.known() && !second.known();
        return first.first() < second.first();
    });
    QList<RecordRow> rows;
    for (Record const* record : order) rows.append({record->code, cells(*record)});
    return rows;
}

/// The record of that code, which must be there.
template <class Record>
Record& recordOf(std::vector<Record>& records, std::string const& code) {
    return *std::ranges::find(records, code, &Record::code);
}

/// The date as it was entered; "not recorded" where none was.
QString dateOrNone(ImpreciseDate const& date);
/// The text; "not recorded" where there is none.
QString textOrNone(std::string const& text);
/// "from 2009"; "2009 to May 2010".
QString periodOf(ImpreciseDate const& from, ImpreciseDate const& until);
/// Whether a plan answers what a record tells.
QList<Choice> planned();
/// "A, father" for everybody in the case.
QList<Choice> peopleOf(Case const& kase);
/// "K6, Police visits" for every control of the case.
QList<Choice> controlsOf(Case const& kase);
/// The words of a choice; the id itself where it is none of them.
QString wordsOf(QList<Choice> const& choices, std::string const& id);

}  // namespace parallax::ui
