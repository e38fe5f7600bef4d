#include "ui/tools/tool_words.hpp"

#include "instrument/question.hpp"
#include "instrument/verification_summary.hpp"
#include "support/text.hpp"
#include "ui/assess/asked_items.hpp"
#include "ui/theme/words.hpp"

#include <QCoreApplication>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("ToolWords", text); }

QString inForce(Definition const& tool) {
    auto const said = in_force_in_words(tool);
    return said.empty() ? tr("not stated") : words(capitalised(said));
}

/// The tool that came after, by its name where it is installed.
QString replacedBy(Definition const& tool, Catalogue const& catalogue) {
    if (tool.replaced_by.empty()) return {};
    Instrument const* other = catalogue.find(tool.replaced_by);
    if (!other) return tr("%1 (not installed here)").arg(words(tool.replaced_by));
    return QStringLiteral("%1 (%2)").arg(words(other->definition().name),
                                         words(other->definition().title));
}

QString usedAs(Definition const& tool) {
    if (tool.can_be_computed && tool.can_be_recorded) return tr("scored here, or recorded");
    return tool.can_be_computed ? tr("scored here") : tr("recorded as an agency gave it");
}

QString finalLevelAllowed(Definition const& tool) {
    int const levels = tool.override_policy.levels;
    if (levels == 0) return {};
    return levels == 1 ? tr("may be one level up or down, with a reason")
                       : tr("may be up to %1 levels up or down, with a reason").arg(levels);
}

}  // namespace

QString nameAndEdition(Definition const& tool) {
    if (tool.edition_name.empty()) return words(tool.name);
    return QStringLiteral("%1, %2").arg(words(tool.name), words(tool.edition_name));
}

About aboutOf(Definition const& tool) {
    Measures const& measures = tool.measures;
    if (measures.answer == AnswerKind::management) return About::Management;
    if (measures.answer == AnswerKind::count) return About::Needs;
    auto const counts = [&](Counted leaf) { return measures.counted.contains(leaf); };
    bool const sexual = counts(Counted::sexual_contact) || counts(Counted::sexual_images);
    bool const violent = counts(Counted::violence_not_serious) || counts(Counted::serious_violence);
    if (counts(Counted::serious_harm)) return About::SeriousHarm;
    if (counts(Counted::not_violent)) return About::AnyOffence;
    if (sexual) return violent ? About::SexualAndViolent : About::Sexual;
    return violent ? About::Violent : About::AnythingElse;
}

QString orderInWords() {
    return tr(
        "In this order: sexual offences; sexual and violent offences; violence; any offence; "
        "serious harm, as people judge it; needs; how agencies manage him; anything else.");
}

QList<TableLine> cardRows(Definition const& tool, Catalogue const& catalogue) {
    Measures const& measures = tool.measures;
    QList<TableLine> rows;
    auto const add = [&rows](QString const& name, QString const& said) {
        if (!said.isEmpty()) rows.append({{name, said}});
    };
    add(tr("Counts"), words(measures.counts));
    add(tr("To whom"), words(measures.to_whom_words));
    add(tr("By when"), words(measures.horizon_words));
    add(tr("From which facts"), words(measures.facts_words));
    add(tr("The answer is"), words(measures.answer_words));
    add(tr("Made for"), words(measures.population));
    add(tr("How sure it is"), words(measures.certainty));
    add(tr("In force"), inForce(tool));
    add(tr("Replaced by"), replacedBy(tool, catalogue));
    add(tr("Look again"), words(tool.review));
    add(tr("Used here as"), usedAs(tool));
    add(tr("Final level"), finalLevelAllowed(tool));
    add(tr("Its rules"), words(how_far_checked(tool)));
    add(tr("Owner"), words(tool.owner));
    add(tr("Licence"), words(tool.licence));
    add(tr("File"), words(tool.file.filename().string()));
    return rows;
}

QStringList factsAsked(Instrument const& instrument) {
    QStringList facts;
    for (Item const& item : askedItems(instrument.definition(), instrument.facts())) {
        facts.append(words(item.wording));
    }
    return facts;
}

QString searchText(Instrument const& instrument) {
    Definition const& tool = instrument.definition();
    Measures const& measures = tool.measures;
    QStringList all{words(question_of(tool)),
                    words(tool.id),
                    words(tool.title),
                    words(tool.spelled),
                    nameAndEdition(tool),
                    words(tool.label),
                    words(tool.owner),
                    words(measures.counts),
                    words(measures.to_whom_words),
                    words(measures.horizon_words),
                    words(measures.facts_words),
                    words(measures.answer_words),
                    words(measures.population)};
    for (Level const& level : tool.levels) {
        all.append(words(level.word));
        all.append(words(level.meaning));
    }
    for (std::string const& sentence : measures.does_not_tell) all.append(words(sentence));
    return (all + factsAsked(instrument)).join(u'\n');
}

}  // namespace parallax::ui
