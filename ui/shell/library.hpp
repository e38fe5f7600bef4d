#pragma once
// What the window reads at start, and again when asked to: the instruments, the sentences about
// them and what can be looked up.

#include "report/reference_entries.hpp"

namespace parallax::ui {

struct Library {
    std::filesystem::path resources;
    std::filesystem::path own;  ///< an agency's own instrument files; it need not be there
    Catalogue catalogue;
    Sentences sentences;
    Glossary glossary;
    FalseFriends friends;
    ToolsOverTime times;

    ReferenceGround referenceGround() const {
        return {glossary, friends, times, catalogue, sentences};
    }

    /// Fails when a folder cannot be read at all. Single definitions with problems are left out
    /// and named by catalogue.problems().
    static Expected<Library> load(std::filesystem::path const& resources,
                                  std::filesystem::path const& own = {});
};

}  // namespace parallax::ui
