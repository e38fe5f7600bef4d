#pragma once
// Every instrument that can be used: the bundled ones and an agency's own.

#include "scoring/instrument.hpp"

#include <filesystem>

namespace parallax {

/// Whether an edition was in force on a day, as far as its definition says when.
bool in_force(Definition const& definition, Date on);

/// "2003 to about 2021", "from 1 March 2008"; empty where the definition does not say.
std::string in_force_in_words(Definition const& definition);

struct Interval;

class Catalogue {
public:
    /// Loads `<resources>/facts.toml`, `<resources>/instruments/**` and the files below each
    /// folder of `own`, whose intervals.toml says how soon answers are looked at again. A
    /// definition with problems, or whose worked cases fail, is left out and its problems are
    /// kept; the others load. Fails only when facts.toml or the instruments folder cannot be read
    /// at all.
    static Expected<Catalogue> load(std::filesystem::path const& resources,
                                    std::vector<std::filesystem::path> const& own = {});

    Facts const& facts() const;
    std::vector<Instrument> const& all() const { return instruments_; }

    /// What kept definitions out. Empty when all is well.
    Problems const& problems() const { return problems_; }

    /// "ogrs3" or "rm2000-s@standard". Without an edition: the one in force on `on`, else the
    /// latest. Null when there is none.
    Instrument const* find(std::string_view id, std::optional<Date> on = {}) const;

    /// The other editions of an instrument that were in force on that day too.
    std::vector<Instrument const*> others_in_force(Instrument const& instrument, Date on) const;

    /// Every edition of an instrument, oldest first.
    std::vector<Instrument const*> editions(std::string_view id) const;

    /// Instrument ids in the fixed order of the screens: harm, sexual, other, management.
    std::vector<std::string> ids() const;

private:
    void note(Problems const& problems);
    void note_strays(std::vector<Interval> const& intervals);
    void add(Definition definition);
    void add_in_order(std::vector<Definition> read);
    void sort();

    std::shared_ptr<Facts const> facts_;
    std::vector<Instrument> instruments_;
    Problems problems_;
};

/// Checks one definition file and its worked cases as the loader does. `find`: for its parts;
/// `others`: the tools whose names it may not claim.
Expected<Instrument> load_instrument(std::filesystem::path const& file, Facts const& facts,
                                     std::filesystem::path const& tables,
                                     PartFinder const& find = {},
                                     std::vector<Instrument> const& others = {});

}  // namespace parallax
