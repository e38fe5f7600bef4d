#include "ui/shell/recent_files.hpp"

#include "ui/shell/text.hpp"

#include <QFileInfo>
#include <QSettings>

namespace parallax::ui {
namespace {

struct Entry {
    QString file;
    QString day;
};

QList<Entry> read() {
    QSettings settings;
    QList<Entry> entries;
    int const count = settings.beginReadArray("recent");
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        entries.append({settings.value("file").toString(), settings.value("day").toString()});
    }
    return entries;
}

void write(QList<Entry> const& entries) {
    QSettings settings;
    settings.remove("recent");
    settings.beginWriteArray("recent", static_cast<int>(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("file", entries[i].file);
        settings.setValue("day", entries[i].day);
    }
    settings.endArray();
}

}  // namespace

QStringList RecentFiles::list() {
    QStringList files;
    for (Entry const& entry : read()) {
        if (QFileInfo::exists(entry.file)) files.append(entry.file);
    }
    return files;
}

void RecentFiles::add(std::filesystem::path const& file, std::string const& day) {
    auto const absolute = QFileInfo(fileOf(file)).absoluteFilePath();
    auto entries = read();
    entries.removeIf([&](Entry const& entry) { return entry.file == absolute; });
    entries.prepend({absolute, words(day)});
    write(entries.mid(0, most));
}

void RecentFiles::forget() { write({}); }

}  // namespace parallax::ui
