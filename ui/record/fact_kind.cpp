// What is known of the adult, each with its source, when it was so and when it came to light.

#include "casework/edit.hpp"
#include "casework/records.hpp"
#include "instrument/answer_text.hpp"
#include "ui/record/record_kind.hpp"
#include "ui/shell/text.hpp"

#include <QComboBox>
#include <QCoreApplication>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("Facts", text); }

std::string valueInWords(Fact const& fact, Facts const& facts) {
    FactKind const* kind = facts.find(fact.fact);
    auto const json = parse_json(fact.value);
    if (!kind || !json) return fact.value;
    auto const answer = answer_from_json(*json, kind->type, fact.fact);
    return answer ? answer_in_words(*answer, *kind) : fact.value;
}

QString nameOf(std::string const& id, Facts const& facts) {
    FactKind const* kind = facts.find(id);
    return words(kind ? kind->name : id);
}

/// Marks and their notes belong to a scoring; here stands what holds whoever asks.
QList<Choice> choicesOf(Facts const& facts, std::string const& now) {
    QList<Choice> choices;
    for (FactKind const& kind : facts.all()) {
        bool const lasting = !kind.passing && kind.type != FactType::note;
        if (lasting || kind.id == now) choices.append({kind.id, words(kind.name)});
    }
    std::ranges::sort(choices, {}, [](Choice const& choice) { return choice.words.toLower(); });
    return choices;
}

void fields(RecordDialog& form, Case& kase, std::string const& code, RecordScene const& scene) {
    Fact& fact = recordOf(kase.facts, code);
    Facts const& facts = scene.library.catalogue.facts();
    auto const* chosen = form.choice(tr("&Which fact"), fact.fact, choicesOf(facts, fact.fact));
    auto const kind = [chosen, &facts] {
        return facts.find(bytes(chosen->currentData().toString()));
    };
    FieldRules value{.needed = true,
                     .hint = tr("Such as yes, 3, 25 to 34, male, 14 March 1980, or not known.")};
    value.refuses = [kind](std::string const& typed) {
        if (!kind()) return QString();  // that is said at the fact itself
        auto const answer = answer_from_words(typed, *kind());
        return answer ? QString() : inSentences(answer.error());
    };
    value.stored = [kind](std::string const& typed) {
        return answer_to_json(answer_from_words(typed, *kind()).value()).dump();
    };
    value.shown = fact.value.empty() ? std::string() : valueInWords(fact, facts);
    form.line(tr("&Answer"), fact.value, value);
    form.date(tr("&So on"), fact.as_of,
              {.until = scene.today, .hint = tr("When it was so. Empty: not recorded.")});
    form.date(tr("&Known since"), fact.known,
              {.until = scene.today,
               .begins = &fact.as_of,
               .early = tr("Nobody can have known it before it was so."),
               .hint = tr("When it came to light. Empty: on the day it was so.")});
    form.line(tr("S&ource"), fact.source);
}

}  // namespace

RecordKind factsKind(Library const& library) {
    auto const facts = [&library]() -> Facts const& { return library.catalogue.facts(); };
    RecordKind kind;
    kind.table = "fact";
    kind.heading = tr("Facts");
    kind.about =
        tr("What is known of the adult that tools ask for. A form that asks for it starts from "
           "what stands here. That a thing is not known can be written down too.");
    kind.one = tr("Fact");
    kind.add = tr("Add a &fact");
    kind.columns = {tr("Fact"), tr("Answer"), tr("So on"), tr("Known since"), tr("Source")};
    kind.shares = {6, 3, 3, 3, 5};
    kind.rows = [facts](Case const& kase) {
        return rowsByDate<Fact>(kase.facts, &Fact::as_of, [&](Fact const& fact) {
            auto const known = fact.known.known() ? fact.known : fact.as_of;
            return QStringList{nameOf(fact.fact, facts()), words(valueInWords(fact, facts())),
                               dateOrNone(fact.as_of), dateOrNone(known), textOrNone(fact.source)};
        });
    };
    kind.begin = [](Case& kase) {
        auto code = next_code(kase.facts, 'F');
        kase.facts.push_back({});
        kase.facts.back().code = code;
        return code;
    };
    kind.fields = fields;
    kind.called = [facts](Case const& kase, std::string const& code) {
        auto const* fact = find_record(kase.facts, code);
        return fact ? nameOf(fact->fact, facts()) : words(code);
    };
    return kind;
}

}  // namespace parallax::ui
