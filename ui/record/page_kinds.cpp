// The boxes of the conference page that people write themselves. Words hold from a day until they
// are replaced.

#include "casework/edit.hpp"
#include "casework/records.hpp"
#include "ui/record/record_kind.hpp"
#include "ui/shell/text.hpp"

#include <QCoreApplication>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("PageWords", text); }

/// One box: its lines, and the fields besides how long the words hold.
struct Box {
    char const* kind;
    QString heading;
    QString about;
    QString one;
    QString add;
    QStringList columns;
    QList<int> shares;
    QStringList (*cells)(PageLine const&);
    void (*fields)(RecordDialog&, PageLine&);
};

QList<RecordRow> rowsOf(Case const& kase, Box const& box) {
    std::vector<PageLine> lines;
    for (PageLine const& line : kase.page_lines) {
        if (line.kind == box.kind) lines.push_back(line);
    }
    return rowsByDate<PageLine>(lines, &PageLine::from, [&](PageLine const& line) {
        return box.cells(line) << periodOf(line.from, line.until);
    });
}

RecordKind kindOf(Box const& box) {
    RecordKind kind;
    kind.table = "page_line";
    kind.heading = box.heading;
    kind.about = box.about;
    kind.one = box.one;
    kind.add = box.add;
    kind.columns = box.columns;
    kind.columns.append(tr("Holds"));
    kind.shares = box.shares;
    kind.shares.append(3);
    kind.rows = [box](Case const& kase) { return rowsOf(kase, box); };
    kind.begin = [box](Case& kase) {
        auto code = next_code(kase.page_lines, 'L');
        kase.page_lines.push_back({});
        kase.page_lines.back().code = code;
        kase.page_lines.back().kind = box.kind;
        return code;
    };
    kind.fields = [box](RecordDialog& form, Case& kase, std::string const& code,
                        RecordScene const&) {
        PageLine& line = recordOf(kase.page_lines, code);
        box.fields(form, line);
        form.date(tr("Holds &from"), line.from,
                  {.needed = true, .hint = tr("The page of an earlier day does not have it.")});
        form.date(tr("Holds un&til"), line.until,
                  {.begins = &line.from, .hint = tr("Empty: it stays on the page.")});
    };
    kind.called = [](Case const& kase, std::string const& code) {
        auto const* line = find_record(kase.page_lines, code);
        if (!line) return words(code);
        auto const text = words(line->text);
        return text.size() > 60 ? text.left(57) + QStringLiteral("...") : text;
    };
    return kind;
}

Box breath() {
    return {"summary",
            tr("Part 1: in one breath"),
            tr("What was done, what could happen to these children, and what stops it now. "
               "At most 65 words, and no level."),
            tr("Line for part 1"),
            tr("Add words in one &breath"),
            {tr("Words")},
            {10},
            [](PageLine const& line) { return QStringList{words(line.text)}; },
            [](RecordDialog& form, PageLine& line) {
                form.line(tr("&Words"), line.text, {.needed = true});
            }};
}

Box unless() {
    return {"unless",
            tr("Part 4: what changes it"),
            tr("The list of “unless”: a change, who would see it, whom they tell, and how soon."),
            tr("Change of mind"),
            tr("Add a chan&ge"),
            {tr("Change"), tr("Who sees it"), tr("Who is told"), tr("Within")},
            {5, 4, 4, 3},
            [](PageLine const& line) {
                return QStringList{words(line.text), textOrNone(line.who_sees),
                                   textOrNone(line.tells), textOrNone(line.within)};
            },
            [](RecordDialog& form, PageLine& line) {
                form.line(tr("Chan&ge"), line.text, {.needed = true});
                form.line(tr("&Who would see it"), line.who_sees);
                form.line(tr("Whom they te&ll"), line.tells);
                form.line(tr("W&ithin"), line.within, {.hint = tr("Such as 1 working day.")});
            }};
}

Box unknown() {
    return {"unknown",
            tr("Part 5: not known"),
            tr("What nobody has told you. Three to five lines; fewer are warned of."),
            tr("Thing not known"),
            tr("Add what is not kno&wn"),
            {tr("Not known")},
            {10},
            [](PageLine const& line) { return QStringList{words(line.text)}; },
            [](RecordDialog& form, PageLine& line) {
                form.line(tr("&Not known"), line.text, {.needed = true});
            }};
}

Box questions() {
    return {
        "question",
        tr("Part 6: questions"),
        tr("One for each child, and one for other children."),
        tr("Question"),
        tr("Add a &question"),
        {tr("About"), tr("Question")},
        {3, 10},
        [](PageLine const& line) { return QStringList{textOrNone(line.about), words(line.text)}; },
        [](RecordDialog& form, PageLine& line) {
            form.line(tr("A&bout whom"), line.about, {.hint = tr("Initials, or other children.")});
            form.line(tr("&Question"), line.text, {.needed = true});
        }};
}

Box nextLook() {
    return {"next_look",
            tr("Part 7: next look"),
            tr("When the case is looked at again, what brings that forward, and who calls it."),
            tr("Next look"),
            tr("Add a next &look"),
            {tr("By"), tr("At once if"), tr("Who calls it")},
            {3, 8, 4},
            [](PageLine const& line) {
                return QStringList{dateOrNone(line.when), textOrNone(line.text),
                                   textOrNone(line.tells)};
            },
            [](RecordDialog& form, PageLine& line) {
                form.date(tr("&By"), line.when, {.needed = true});
                form.line(tr("At &once if"), line.text);
                form.line(tr("&Who calls it"), line.tells);
            }};
}

}  // namespace

QList<RecordKind> pageKinds() {
    QList<RecordKind> kinds;
    for (Box const& box : {breath(), unless(), unknown(), questions(), nextLook()}) {
        kinds.append(kindOf(box));
    }
    return kinds;
}

}  // namespace parallax::ui
