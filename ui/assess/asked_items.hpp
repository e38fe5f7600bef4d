#pragma once
// What a form asks, and in which words.

#include "scoring/instrument.hpp"

namespace parallax::ui {

/// What an instrument asks, in the order of the form: who he is first, then its items. Facts
/// asked only to see whether he may be scored become items of their own.
std::vector<Item> askedItems(Definition const& definition, Facts const& facts);

/// What is asked, as the form says it: the item's wording, else the fact's name.
std::string wordingOf(Instrument const& instrument, std::string const& fact);

}  // namespace parallax::ui
