#pragma once
// Words that mean one thing in one place and another in the next (resources/false_friends.toml).

#include "instrument/measures.hpp"

#include <filesystem>

namespace parallax {

/// What a word means in one place.
struct WordUse {
    std::string where;  ///< "RM2000/S"
    std::string means;
    std::string not_this;            ///< what it is taken for there, and is not
    std::vector<std::string> tools;  ///< instrument ids it is about; may be empty
    std::string term;                ///< id of the glossary's word for `where`; may be empty
    std::string from;                ///< in words, where the use began at a known time
    std::string to;
    Basis basis;
};

struct SharedWord {
    std::string id;
    std::string word;
    std::string question;  ///< to ask when the word is heard
    std::string term;      ///< id of the glossary's entry for the word itself; may be empty
    std::vector<WordUse> uses;
};

/// Everything said of the word's uses, to search in.
std::string all_said(SharedWord const& word);

/// Something to know before two labels are laid side by side.
struct LabelNote {
    std::string id;
    std::string text;
    Basis basis;
};

class FalseFriends {
public:
    /// All problems of the file at once.
    static Expected<FalseFriends> load(std::filesystem::path const& file);

    std::vector<SharedWord> const& all() const { return words_; }
    std::vector<LabelNote> const& notes() const { return notes_; }

    /// The word of that name or id, in capitals or not; null if there is none.
    SharedWord const* find(std::string_view name) const;

    /// Words with the text in them; where there is none, those with it in a place or a meaning.
    std::vector<SharedWord const*> search(std::string_view text) const;

private:
    std::vector<SharedWord> words_;
    std::vector<LabelNote> notes_;
};

/// The file of such words below a resource folder.
std::filesystem::path false_friends_file(std::filesystem::path const& resources);

}  // namespace parallax
