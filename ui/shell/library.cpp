#include "ui/shell/library.hpp"

namespace parallax::ui {

Expected<Library> Library::load(std::filesystem::path const& resources) {
    auto catalogue = Catalogue::load(resources);
    if (!catalogue) return fail(catalogue.error());
    auto sentences = Sentences::load(resources / "sentences");
    if (!sentences) return fail(sentences.error());
    return Library{resources, std::move(*catalogue), std::move(*sentences)};
}

}  // namespace parallax::ui
