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
    auto friends = FalseFriends::load(false_friends_file(resources));
    if (!friends) return fail(friends.error());
    auto times = ToolsOverTime::load(tools_over_time_file(resources));
    if (!times) return fail(times.error());
    return Library{resources,
                   own,
                   std::move(*catalogue),
                   std::move(*sentences),
                   std::move(*glossary),
                   std::move(*friends),
                   std::move(*times)};
}

}  // namespace parallax::ui
