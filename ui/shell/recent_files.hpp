#pragma once
// Casebooks opened before: path and day, never anything from inside them.

#include <filesystem>
#include <QStringList>
#include <string>

namespace parallax::ui {

class RecentFiles {
public:
    static constexpr int most = 8;

    /// Newest first; files that are gone are left out.
    static QStringList list();
    static void add(std::filesystem::path const& file, std::string const& day);
    static void forget();
};

}  // namespace parallax::ui
