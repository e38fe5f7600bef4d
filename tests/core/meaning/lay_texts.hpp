#pragma once
// Every text that is shipped for people who have never heard of the tools.

#include <string>
#include <vector>

namespace parallax::test {

struct LayText {
    std::string id;  ///< where it stands: "glossary: rosh_medium"
    std::string text;
};

/// All sentences of resources/sentences but the lists of words to look for in a record.
std::vector<LayText> spoken_sentences();

/// The glossary, the words that mislead and the changes of the tools.
std::vector<LayText> reference_texts();

/// What the tools ask, mean, leave out and say of each step.
std::vector<LayText> instrument_texts();

/// All three.
std::vector<LayText> lay_texts();

}  // namespace parallax::test
