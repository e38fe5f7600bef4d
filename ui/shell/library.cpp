#include "ui/shell/library.hpp"

namespace parallax::ui {

Expected<Library> Library::load(std::filesystem::path const& resources,
                                std::filesystem::path const& own) {
    std::error_code unknown;
    std::vector<std::filesystem::path> folders;
    if (std::filesystem::is_directory(own, unknown)) folders.push_back(own);
    auto catalogue = Catalogue::load(resources, folders);
    if (!catalogue) return fail(catalogue.error());
    auto sentences = Sentences::load(resources / "sentences");
    if (!sentences) return fail(sentences.error());
    auto glossary = Glossary::load(glossary_file(resources));
    if (!glossary) return fail(glossary.error());
    return Library{resources, own, std::move(*catalogue), std::move(*sentences),
                   std::move(*glossary)};
}

}  // namespace parallax::ui
