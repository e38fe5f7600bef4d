// What was decided and what it leaned on, and what happened.

#include "casework/answer_card.hpp"
#include "casework/edit.hpp"
#include "casework/one_line.hpp"
#include "casework/records.hpp"
#include "ui/record/record_kind.hpp"
#include "ui/shell/text.hpp"

#include <QCoreApplication>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("Decisions", text); }

QList<Choice> eventKinds() {
    return {{"conference", tr("a conference")}, {"birth", tr("a birth")},
            {"pregnancy", tr("a pregnancy")},   {"order", tr("an order or sentence")},
            {"contact", tr("contact")},         {"offence", tr("an offence")},
            {"other", tr("something else")}};
}

QList<Choice> effects() {
    return {{"", tr("not said: its words are read")},
            {"cuts_contact", tr("less contact with him")},
            {"closes", tr("the work ends")},
            {"both", tr("less contact, and the work ends")},
            {"neither", tr("neither")}};
}

/// "R3 police, 2009": a code alone says nothing to whoever did not enter it.
QString nameOf(Assessment const& answer) {
    QStringList said{words(answer.agency), words(answer.made.words())};
    said.removeAll(QString());
    return QStringLiteral("%1 %2").arg(words(answer.code), said.join(QStringLiteral(", ")));
}

QString nameOf(Control const& control) {
    return QStringLiteral("%1 %2").arg(words(control.code), words(control.name));
}

template <class Record>
QStringList namesOf(std::vector<std::string> const& codes, std::vector<Record> const& records) {
    QStringList names;
    for (std::string const& code : codes) {
        Record const* found = find_record(records, code);
        names.append(found ? nameOf(*found) : words(code));
    }
    return names;
}

QString leansOn(Case const& kase, Decision const& decision) {
    auto parts = namesOf(decision.assessments, kase.assessments);
    parts += namesOf(decision.controls, kase.controls);
    if (!decision.leaned_otherwise.empty()) parts.append(words(decision.leaned_otherwise));
    return parts.isEmpty() ? textOrNone({}) : parts.join(QStringLiteral("; "));
}

QStringList decisionCells(Case const& kase, Decision const& decision) {
    return {dateOrNone(decision.made), words(decision.what), textOrNone(decision.agency),
            leansOn(kase, decision)};
}

/// "R3, RM2000, police, from 2009".
QList<Choice> answersOf(Case const& kase, RecordScene const& scene) {
    auto const& [today, library] = scene;
    QList<Choice> answers;
    for (Assessment const& answer : kase.assessments) {
        QStringList parts{words(answer.code),
                          words(short_name(answer, library.catalogue, library.sentences, today)),
                          words(answer.agency), words(answer.made.words())};
        parts.removeAll(QString());
        answers.append({answer.code, parts.join(QStringLiteral(", "))});
    }
    return answers;
}

void decisionFields(RecordDialog& form, Case& kase, std::string const& code,
                    RecordScene const& scene) {
    Decision& decision = recordOf(kase.decisions, code);
    form.line(tr("&What was decided"), decision.what, {.needed = true});
    form.date(tr("W&hen"), decision.made, {.needed = true, .until = scene.today});
    form.date(tr("Came to l&ight"), decision.known,
              {.until = scene.today,
               .begins = &decision.made,
               .early = tr("This is before it was decided."),
               .hint = tr("When the people in the case learned of it. Empty: at once.")});
    form.choice(tr("What it &did"), decision.effect, effects());
    form.line(tr("By which a&gency"), decision.agency);
    form.several(tr("A&nswers it leaned on"), decision.assessments, answersOf(kase, scene),
                 tr("The answers it leaned on can be ticked once answers are on record."));
    form.several(tr("Con&trols it leaned on"), decision.controls, controlsOf(kase),
                 tr("The controls it leaned on can be ticked once controls are on record."));
    form.line(tr("&Else it leaned on"), decision.leaned_otherwise);
    form.line(tr("&Source"), decision.source);
}

void eventFields(RecordDialog& form, Case& kase, std::string const& code,
                 RecordScene const& scene) {
    Event& event = recordOf(kase.events, code);
    form.line(tr("&What happened"), event.what,
              {.needed = true, .hint = tr("No detail of an offence beyond what a level needs.")});
    form.date(tr("W&hen"), event.date, {.needed = true, .until = scene.today});
    form.date(tr("Known s&ince"), event.known,
              {.until = scene.today,
               .begins = &event.date,
               .early = tr("This is before it happened."),
               .hint = tr("When it came to light. Empty: on the day it happened.")});
    form.choice(tr("&Kind"), event.kind, eventKinds());
    form.choice(tr("Does a &plan answer it"), event.in_plan, planned());
    form.line(tr("&Source"), event.source);
}

}  // namespace

RecordKind decisionsKind() {
    RecordKind kind;
    kind.table = "decision";
    kind.heading = tr("Decisions");
    kind.about =
        tr("What was decided, and what it leaned on. When an answer changes or a control "
           "fails, the decisions that lean on it may need a look.");
    kind.one = tr("Decision");
    kind.add = tr("Add a &decision");
    kind.columns = {tr("When"), tr("What was decided"), tr("Agency"), tr("Leans on")};
    kind.shares = {3, 6, 3, 6};
    kind.rows = [](Case const& kase) {
        return rowsByDate<Decision>(kase.decisions, &Decision::made, [&](Decision const& decision) {
            return decisionCells(kase, decision);
        });
    };
    kind.begin = [](Case& kase) {
        auto code = next_code(kase.decisions, 'D');
        kase.decisions.push_back({});
        kase.decisions.back().code = code;
        return code;
    };
    kind.fields = decisionFields;
    kind.called = [](Case const& kase, std::string const& code) {
        auto const* decision = find_record(kase.decisions, code);
        return decision ? QStringLiteral("%1, %2").arg(words(code), words(decision->what))
                        : words(code);
    };
    return kind;
}

RecordKind eventsKind() {
    RecordKind kind;
    kind.table = "event";
    kind.heading = tr("Events");
    kind.about = tr("What happened, and when, as nearly as it is known.");
    kind.one = tr("Event");
    kind.add = tr("Add an eve&nt");
    kind.columns = {tr("When"), tr("What happened"), tr("Kind"), tr("Source")};
    kind.shares = {3, 8, 3, 4};
    kind.rows = [](Case const& kase) {
        return rowsByDate<Event>(kase.events, &Event::date, [](Event const& event) {
            return QStringList{dateOrNone(event.date), words(event.what),
                               wordsOf(eventKinds(), event.kind), textOrNone(event.source)};
        });
    };
    kind.begin = [](Case& kase) {
        auto code = next_code(kase.events, 'E');
        kase.events.push_back({});
        kase.events.back().code = code;
        return code;
    };
    kind.fields = eventFields;
    kind.one_line = [](Case& kase, std::string_view line, Date today) {
        return event_from_line(line, today).map([&](Event event) {
            event.code = next_code(kase.events, 'E');
            kase.events.push_back(std::move(event));
            return kase.events.back().code;
        });
    };
    kind.line_looks = tr("3 May 2010: he moved out");
    kind.called = [](Case const& kase, std::string const& code) {
        auto const* event = find_record(kase.events, code);
        return event ? QStringLiteral("%1, %2").arg(words(code), words(event->what)) : words(code);
    };
    return kind;
}

}  // namespace parallax::ui
