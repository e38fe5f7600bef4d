#include "ui/record/record_kind.hpp"
#include "ui/shell/text.hpp"

#include <QCoreApplication>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("People", text); }

QList<Choice> roles() {
    return {{"adult", tr("the adult the tools are about")},
            {"child", tr("a child")},
            {"other_adult", tr("another adult")},
            {"other_children", tr("other children, taken together")}};
}

QStringList cells(Person const& person) {
    return {words(person.code), wordsOf(roles(), person.role), textOrNone(person.relation),
            dateOrNone(person.born), dateOrNone(person.known_from)};
}

/// Initials are given once, and name nobody else in the case.
FieldRules initials(Case const& kase) {
    std::vector<std::string> taken;
    for (Person const& person : kase.people) taken.push_back(person.code);
    auto const refuses = [taken](std::string const& typed) {
        bool const there = std::ranges::find(taken, typed) != taken.end();
        return there ? tr("Somebody in this case has these initials already.") : QString();
    };
    return {.needed = true, .hint = tr("Never a name."), .refuses = refuses};
}

/// A case is about one man.
FieldRules oneAdult(Case const& kase, std::string const& code) {
    bool const another = std::ranges::any_of(kase.people, [&](Person const& person) {
        return person.role == "adult" && person.code != code;
    });
    auto const refuses = [another](std::string const& role) {
        return another && role == "adult" ? tr("A case is about one adult, and there is one "
                                               "already. Choose another adult.")
                                          : QString();
    };
    return {.refuses = refuses};
}

void fields(RecordDialog& form, Case& kase, std::string const& code, RecordScene const& scene) {
    Person& person = recordOf(kase.people, code);
    if (code.empty()) form.line(tr("&Initials"), person.code, initials(kase));
    form.choice(tr("&Who it is"), person.role, roles(), oneAdult(kase, code));
    form.line(tr("&Relation"), person.relation, {.hint = tr("Such as father, or mother of HH.")});
    form.date(tr("&Born, or expected"), person.born,
              {.hint = tr("As nearly as it is known, such as about July 2009.")});
    form.date(
        tr("&Known of from"), person.known_from,
        {.until = scene.today, .hint = tr("When it was first known that there is this person.")});
    form.line(tr("&Note"), person.note);
    form.line(tr("&Source"), person.source);
}

}  // namespace

QList<Choice> peopleOf(Case const& kase) {
    QList<Choice> people;
    for (Person const& person : kase.people) {
        auto const who =
            person.relation.empty() ? person.code : person.code + ", " + person.relation;
        people.append({person.code, words(who)});
    }
    return people;
}

RecordKind peopleKind() {
    RecordKind kind;
    kind.table = "person";
    kind.heading = tr("People");
    kind.about =
        tr("The adult, and every child who could be harmed, also one not yet born. "
           "Initials only, never a name.");
    kind.one = tr("Person");
    kind.add = tr("Add a &person");
    kind.columns = {tr("Initials"), tr("Who"), tr("Relation"), tr("Born"), tr("Known of from")};
    kind.shares = {2, 4, 4, 3, 3};
    kind.rows = [](Case const& kase) {
        return rowsByDate<Person>(kase.people, &Person::born, cells);
    };
    kind.begin = [](Case& kase) {
        kase.people.push_back({});
        return std::string();
    };
    kind.fields = fields;
    kind.called = [](Case const&, std::string const& code) { return words(code); };
    return kind;
}

}  // namespace parallax::ui
