// What stops harm, and what is known of it since when.

#include "casework/edit.hpp"
#include "casework/one_line.hpp"
#include "casework/records.hpp"
#include "ui/record/record_kind.hpp"
#include "ui/shell/text.hpp"

#include <QCoreApplication>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("Controls", text); }

QList<Choice> kinds() {
    return {{"legal", tr("by law or a court")},
            {"external", tr("somebody looks from outside")},
            {"voluntary", tr("he agreed to it")},
            {"internal", tr("within the family, or himself")},
            {"multi_agency", tr("several agencies together")},
            {"treatment", tr("a course or treatment")},
            {"information", tr("telling or teaching somebody")}};
}

QList<Choice> states() {
    return {{"working", tr("Working")},
            {"not_known", tr("Not known")},
            {"failed", tr("Failed")},
            {"ended", tr("Ended")}};
}

QString nameOf(Case const& kase, std::string const& code) {
    Control const* control = find_record(kase.controls, code);
    return control ? QStringLiteral("%1, %2").arg(words(code), words(control->name)) : words(code);
}

QStringList controlCells(Control const& control) {
    QStringList covers;
    for (std::string const& code : control.covers) covers.append(words(code));
    auto const ends = control.ends.known() ? control.ends.words() : control.ends_words;
    return {words(control.name),
            wordsOf(kinds(), control.kind),
            control.owner.empty() ? tr("nobody named") : words(control.owner),
            covers.isEmpty() ? textOrNone({}) : covers.join(QStringLiteral(", ")),
            dateOrNone(control.began),
            textOrNone(ends)};
}

void controlFields(RecordDialog& form, Case& kase, std::string const& code, RecordScene const&) {
    Control& control = recordOf(kase.controls, code);
    form.line(tr("&What it is"), control.name,
              {.needed = true, .hint = tr("Such as police visits, or software on the laptop.")});
    form.line(tr("S&hort, for the page"), control.page_name, {.hint = tr("Empty: as above.")});
    form.choice(tr("&Kind"), control.kind, kinds());
    form.line(tr("Wh&o checks it"), control.owner,
              {.hint = tr("Empty: nobody is named on record.")});
    form.several(tr("Written &for"), control.covers, peopleOf(kase),
                 tr("Whom it was written for can be ticked once people are on record."));
    form.date(tr("&Began"), control.began,
              {.hint = tr("Empty: no beginning is on record. It may never have begun.")});
    form.date(tr("&Ends"), control.ends,
              {.begins = &control.began, .hint = tr("The end by law or as written.")});
    form.line(tr("Ends, &in words"), control.ends_words,
              {.hint = tr("Where it is not a date, such as if he stops it.")});
    form.line(tr("What people &took it to be"), control.believed);
    form.line(tr("&Source"), control.source);
}

QStringList stateCells(Case const& kase, ControlStatus const& status) {
    auto const known =
        status.known.known() ? words(status.known.words()) : tr("nobody knew it at the time");
    return {nameOf(kase, status.control), wordsOf(states(), status.state), dateOrNone(status.since),
            known, textOrNone(status.how)};
}

void stateFields(RecordDialog& form, Case& kase, std::string const& code,
                 RecordScene const& scene) {
    ControlStatus& status = recordOf(kase.control_states, code);
    form.choice(tr("Co&ntrol"), status.control, controlsOf(kase));
    form.choice(tr("&State"), status.state, states());
    form.date(tr("So s&ince"), status.since,
              {.until = scene.today, .hint = tr("When it was true from.")});
    form.date(tr("&Known since"), status.known,
              {.until = scene.today,
               .hint = tr("When people in the case knew it. Empty: they did not, at that time.")});
    form.line(tr("&Who looked, and how"), status.how);
    form.line(tr("What &proves it, for the page"), status.proved,
              {.hint = tr("Such as in force, or October 2009.")});
    form.line(tr("Who c&hecks it from then on"), status.owner, {.hint = tr("Empty: as before.")});
    form.several(tr("For whom it is, from th&en on"), status.covers, peopleOf(kase), {},
                 tr("Where that changed. None ticked: as before."));
    form.date(tr("Ends, &from then on"), status.new_end,
              {.begins = &status.since,
               .early = tr("This is before the change itself."),
               .hint = tr("Where the end was moved. Empty: as before.")});
    form.line(tr("S&ource"), status.source);
}

}  // namespace

QList<Choice> controlsOf(Case const& kase) {
    QList<Choice> controls;
    for (Control const& control : kase.controls) {
        controls.append({control.code, nameOf(kase, control.code)});
    }
    return controls;
}

RecordKind controlsKind() {
    RecordKind kind;
    kind.table = "control";
    kind.heading = tr("Controls");
    kind.about =
        tr("What is meant to stop harm. That it is in place does not say that it works: "
           "what is known of it stands under State of controls.");
    kind.one = tr("Control");
    kind.add = tr("Add a con&trol");
    kind.columns = {tr("Control"),     tr("Kind"),  tr("Who checks"),
                    tr("Written for"), tr("Began"), tr("Ends")};
    kind.shares = {5, 4, 3, 3, 3, 3};
    kind.rows = [](Case const& kase) {
        return rowsByDate<Control>(kase.controls, &Control::began, controlCells);
    };
    kind.begin = [](Case& kase) {
        auto code = next_code(kase.controls, 'K');
        kase.controls.push_back({});
        kase.controls.back().code = code;
        return code;
    };
    kind.fields = controlFields;
    kind.one_line = [](Case& kase, std::string_view line, Date) {
        return control_from_line(line, kase).map([&](Control control) {
            control.code = next_code(kase.controls, 'K');
            kase.controls.push_back(std::move(control));
            return kase.controls.back().code;
        });
    };
    kind.line_looks = tr("external: software on the laptop; police; HH; October 2009");
    kind.called = nameOf;
    return kind;
}

RecordKind controlStatesKind() {
    RecordKind kind;
    kind.table = "control_status";
    kind.heading = tr("State of controls");
    kind.about =
        tr("Whether each control works, as somebody found it on a day. The latest that was "
           "known on a date is its state then.");
    kind.one = tr("State of a control");
    kind.add = tr("Add what is &known of a control");
    kind.columns = {tr("Control"), tr("State"), tr("So since"), tr("Known since"),
                    tr("Who looked, and how")};
    kind.shares = {5, 3, 3, 4, 5};
    kind.rows = [](Case const& kase) {
        return rowsByDate<ControlStatus>(
            kase.control_states, &ControlStatus::since,
            [&](ControlStatus const& status) { return stateCells(kase, status); });
    };
    kind.missing = [](Case const& kase) {
        return kase.controls.empty() ? tr("Add the control first.") : QString();
    };
    kind.begin = [](Case& kase) {
        auto code = next_code(kase.control_states, 'S');
        kase.control_states.push_back({});
        kase.control_states.back().code = code;
        return code;
    };
    kind.fields = stateFields;
    kind.called = [](Case const& kase, std::string const& code) {
        auto const* status = find_record(kase.control_states, code);
        if (!status) return words(code);
        return QStringLiteral("%1, %2").arg(nameOf(kase, status->control),
                                            wordsOf(states(), status->state).toLower());
    };
    return kind;
}

}  // namespace parallax::ui
