#include "ui/record/record_kind.hpp"

#include "ui/shell/text.hpp"

#include <QCoreApplication>

namespace parallax::ui {

QList<RecordKind> recordKinds(Library const& library) {
    return QList<RecordKind>{peopleKind(),   livingsKind(),       factsKind(library),
                             controlsKind(), controlStatesKind(), decisionsKind(),
                             eventsKind(),   knowingsKind()} +
           pageKinds();
}

QList<Choice> planned() {
    return {{"", QCoreApplication::translate("RecordKind", "not said: its words are read")},
            {"yes", QCoreApplication::translate("RecordKind", "yes")},
            {"no", QCoreApplication::translate("RecordKind", "no plan answers it")}};
}

QString textOrNone(std::string const& text) {
    return text.empty() ? QCoreApplication::translate("RecordKind", "not recorded") : words(text);
}

QString dateOrNone(ImpreciseDate const& date) { return textOrNone(date.words()); }

QString periodOf(ImpreciseDate const& from, ImpreciseDate const& until) {
    auto const begun = dateOrNone(from);
    if (!until.known()) return QCoreApplication::translate("RecordKind", "from %1").arg(begun);
    return QCoreApplication::translate("RecordKind", "%1 to %2").arg(begun, words(until.words()));
}

QString wordsOf(QList<Choice> const& choices, std::string const& id) {
    for (Choice const& choice : choices) {
        if (choice.id == id) return choice.words;
    }
    return textOrNone(id);
}

}  // namespace parallax::ui
