#pragma once
// What the card of a tool says, as rows and sentences, read from its definition.

#include "scoring/catalogue.hpp"
#include "ui/assess/rows_table.hpp"

namespace parallax::ui {

/// "RM2000/S, Standard, 2007"
QString nameAndEdition(Definition const& tool);

/// What a tool is about, in the order tools are listed in.
enum class About {
    Sexual,
    SexualAndViolent,
    Violent,
    AnyOffence,
    SeriousHarm,
    Needs,
    Management,
    AnythingElse,
};
About aboutOf(Definition const& tool);

/// That order, said above the list.
QString orderInWords();

/// What it counts, to whom, by when, and everything else that has a name and a few words.
QList<TableLine> cardRows(Definition const& tool, Catalogue const& catalogue);

/// The facts it asks, as it asks them.
QStringList factsAsked(Instrument const& instrument);

/// Everything somebody may look for it by.
QString searchText(Instrument const& instrument);

}  // namespace parallax::ui
