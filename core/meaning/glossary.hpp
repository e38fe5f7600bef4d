#pragma once
// The words of a mixed conference (resources/glossary.toml): what each means, who uses it and what
// it is taken for.

#include "instrument/measures.hpp"

#include <filesystem>

namespace parallax {

struct Term {
    std::string id;
    std::string term;               ///< "RoSH Medium"
    std::vector<std::string> also;  ///< other names of the same thing
    std::string part;  ///< risk | tools | managing | child_protection | offences
    std::string meaning;
    std::string used_by;
    std::string mixed_up_with;
    Basis basis;
};

class Glossary {
public:
    /// All problems of the file at once.
    static Expected<Glossary> load(std::filesystem::path const& file);

    /// In the order of the file: by part, then from the general to the particular.
    std::vector<Term> const& all() const { return terms_; }

    /// The term of that name, other name or id, in capitals or not; null if there is none.
    Term const* find(std::string_view name) const;

    /// Terms with the text in a name; where there is none, those with it in their meaning.
    std::vector<Term const*> search(std::string_view text) const;

    /// The terms a text speaks of: with a name that stands in it as words of their own. A name all
    /// in capitals must stand in capitals: the arms of a man are no ARMS. In the file's order.
    std::vector<Term const*> named_in(std::string_view text) const;

    /// Where a term stands in a text.
    struct NamedPlace {
        std::size_t at;
        std::size_t length;
        Term const* term;
    };
    /// The same terms, each where it stands first; of names that overlap the longest. In order.
    std::vector<NamedPlace> places_in(std::string_view text) const;

private:
    std::vector<Term> terms_;
};

/// The glossary below a resource folder.
std::filesystem::path glossary_file(std::filesystem::path const& resources);

}  // namespace parallax
