#pragma once
// All there is to look up, as one list: words, words that mislead, changes, years.

#include "meaning/false_friends.hpp"
#include "meaning/glossary.hpp"
#include "meaning/sentences.hpp"
#include "meaning/tools_over_time.hpp"
#include "report/block.hpp"
#include "scoring/catalogue.hpp"

namespace parallax {

/// What a reference is made from; all of it must outlive the call.
struct ReferenceGround {
    Glossary const& glossary;
    FalseFriends const& friends;
    ToolsOverTime const& times;
    Catalogue const& catalogue;
    Sentences const& sentences;
};

struct ReferenceEntry {
    std::string section;              ///< words | mislead | changes | years
    std::string id;                   ///< unique in its section
    std::string title;
    std::vector<std::string> names;   ///< it is found by; the title among them
    std::string text;                 ///< it is found by where no name fits
    std::string detail;               ///< one line below the title in a list
    Document document;
};

/// The sections in the order they are shown, each by id.
std::vector<std::string> reference_sections();

/// Every entry, section by section, each section in the order of its file.
std::vector<ReferenceEntry> reference_entries(ReferenceGround const& ground);

/// The whole section as one document, to print.
Document section_document(std::string const& section, ReferenceGround const& ground);

}  // namespace parallax
