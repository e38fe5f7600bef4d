// Who lived where, and who knew what.

#include "casework/edit.hpp"
#include "casework/records.hpp"
#include "ui/record/record_kind.hpp"
#include "ui/shell/text.hpp"

#include <QCoreApplication>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("Around", text); }

QList<Choice> extents() {
    return {{"knew", tr("Knew")},
            {"part", tr("Knew part")},
            {"did_not_know", tr("Did not know")},
            {"not_stated", tr("Not stated")}};
}

void livingFields(RecordDialog& form, Case& kase, std::string const& code,
                  RecordScene const& scene) {
    Living& living = recordOf(kase.livings, code);
    form.choice(tr("&Who"), living.person, peopleOf(kase));
    form.line(tr("W&here, or with whom"), living.home,
              {.needed = true, .hint = tr("Such as with B and HH. Never an address.")});
    form.date(tr("&From"), living.from, {.until = scene.today});
    form.date(
        tr("&Until"), living.until,
        {.until = scene.today, .begins = &living.from, .hint = tr("Empty: no end is on record.")});
    form.line(tr("&Source"), living.source);
}

void knowingFields(RecordDialog& form, Case& kase, std::string const& code,
                   RecordScene const& scene) {
    Knowing& knowing = recordOf(kase.knowings, code);
    form.line(tr("&What was to be known"), knowing.what,
              {.needed = true, .hint = tr("In the same words for each agency.")});
    form.line(tr("W&ho"), knowing.who, {.needed = true, .hint = tr("An agency, or a role.")});
    form.choice(tr("How &much they knew"), knowing.extent, extents());
    form.date(tr("So s&ince"), knowing.since, {.until = scene.today});
    form.line(tr("Which &part, or how they knew it"), knowing.how);
    form.line(tr("&Source"), knowing.source);
}

}  // namespace

RecordKind livingsKind() {
    RecordKind kind;
    kind.table = "living";
    kind.heading = tr("Who lived where");
    kind.about = tr("Who lived with whom, and for how long. Never an address.");
    kind.one = tr("Home");
    kind.add = tr("Add who lived whe&re");
    kind.columns = {tr("Who"), tr("Where, or with whom"), tr("When"), tr("Source")};
    kind.shares = {2, 6, 5, 5};
    kind.rows = [](Case const& kase) {
        return rowsByDate<Living>(kase.livings, &Living::from, [](Living const& living) {
            return QStringList{words(living.person), words(living.home),
                               periodOf(living.from, living.until), textOrNone(living.source)};
        });
    };
    kind.missing = [](Case const& kase) {
        return kase.people.empty() ? tr("Add the person first.") : QString();
    };
    kind.begin = [](Case& kase) {
        auto code = next_code(kase.livings, 'V');
        kase.livings.push_back({});
        kase.livings.back().code = code;
        return code;
    };
    kind.fields = livingFields;
    kind.called = [](Case const& kase, std::string const& code) {
        auto const* living = find_record(kase.livings, code);
        return living ? QStringLiteral("%1, %2").arg(words(living->person), words(living->home))
                      : words(code);
    };
    return kind;
}

RecordKind knowingsKind() {
    RecordKind kind;
    kind.table = "knowing";
    kind.heading = tr("Who knew what");
    kind.about =
        tr("What each agency, and each person near the children, knew of a thing that matters. "
           "The page Controls and decisions shows it as a table.");
    kind.one = tr("What was known");
    kind.add = tr("Add who knew w&hat");
    kind.columns = {tr("What"), tr("Who"), tr("How much"), tr("So since"), tr("Source")};
    kind.shares = {6, 4, 3, 3, 4};
    kind.rows = [](Case const& kase) {
        return rowsByDate<Knowing>(kase.knowings, &Knowing::since, [](Knowing const& knowing) {
            return QStringList{words(knowing.what), words(knowing.who),
                               wordsOf(extents(), knowing.extent), dateOrNone(knowing.since),
                               textOrNone(knowing.source)};
        });
    };
    kind.begin = [](Case& kase) {
        auto code = next_code(kase.knowings, 'W');
        kase.knowings.push_back({});
        kase.knowings.back().code = code;
        return code;
    };
    kind.fields = knowingFields;
    kind.called = [](Case const& kase, std::string const& code) {
        auto const* knowing = find_record(kase.knowings, code);
        return knowing ? QStringLiteral("%1: %2").arg(words(knowing->who), words(knowing->what))
                       : words(code);
    };
    return kind;
}

}  // namespace parallax::ui
