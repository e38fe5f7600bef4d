#pragma once
// What the window reads once at start: the instruments and the sentences about them.

#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"

namespace parallax::ui {

struct Library {
    std::filesystem::path resources;
    Catalogue catalogue;
    Sentences sentences;

    /// Fails when a folder cannot be read at all. Single definitions with problems are left out
    /// and named by catalogue.problems().
    static Expected<Library> load(std::filesystem::path const& resources);
};

}  // namespace parallax::ui
