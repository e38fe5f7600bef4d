#pragma once
// What changed when, and what a conference could have been given in a year, as documents and JSON.

#include "meaning/sentences.hpp"
#include "meaning/tools_over_time.hpp"
#include "report/block.hpp"
#include "scoring/catalogue.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// A table of these changes, in their order.
Document tools_over_time_document(std::vector<RulerChange const*> const& changes,
                                  Sentences const& sentences);

/// One change with its source.
Document ruler_change_document(RulerChange const& change, Sentences const& sentences);

/// "tools", "police visits": what a change is about.
std::string about_words(RulerChange const& change, Sentences const& sentences);

/// What the police and probation could give a conference in a year of that period, the tools whose
/// files say that they were in force then, and what changed in the year.
Document year_document(int year, ToolsOverTime const& times, Catalogue const& catalogue,
                       Sentences const& sentences);

/// The labels of every period, one a row, to print.
Document periods_document(ToolsOverTime const& times, Sentences const& sentences);

Json to_json(RulerChange const& change);
Json year_json(int year, ToolsOverTime const& times, Catalogue const& catalogue);

}  // namespace parallax
