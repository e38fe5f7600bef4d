#pragma once
// What a text of a record says, by words listed in resources/sentences.

#include <string>
#include <string_view>

namespace parallax {

/// The first of the words (parted by semicolons) that stands in the text as whole words, in
/// capitals or not, unless it is denied: by "not", "no", "never" or "without" up to four words
/// before it in one clause, or by "no evidence" and the like before it in its sentence. "No longer"
/// denies nothing: what it is said of was so. Empty: none does.
std::string word_said(std::string_view text, std::string_view words);

/// Whether the word stands in the text as a whole word, denied or not: for names.
bool word_stands(std::string_view text, std::string_view word);

/// Words for doing something to a thing, each list parted by semicolons.
struct DoneTo {
    std::string acts;  ///< before the thing or after it: "cut visits", "visits cut"
    /// before the thing; after it only where nothing else is acted on: "visits stop in May", but
    /// not "visits reduce the danger"
    std::string plain_acts;
    std::string things;
    /// before the thing; after it unless something else is acted on: "work ended this week", but
    /// not "the support worker ended the visit"
    std::string past_acts = {};
};

/// Whether one of the acts is said of one of the things, in one clause and not denied.
bool done_to(std::string_view text, DoneTo const& words);

/// Whether a text says from how often to how often, and the latter is rarer: "from monthly to every
/// three months". `how_often`: from often to seldom, parted by semicolons; what is equally often is
/// parted by commas.
bool made_rarer(std::string_view text, std::string_view how_often);

/// The text without the phrases (parted by semicolons): those in which a word means something else.
std::string without_phrases(std::string_view text, std::string_view phrases);

}  // namespace parallax
