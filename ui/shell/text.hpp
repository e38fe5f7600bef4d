#pragma once
// Paths and problems at the border between the core and Qt.

#include "support/problem.hpp"
#include "ui/theme/words.hpp"

#include <filesystem>

namespace parallax::ui {

/// Qt's text as the core's, without blanks at either end.
inline std::string trimmedBytes(QString const& text) { return bytes(text.trimmed()); }

inline std::filesystem::path pathOf(QString const& file) {
    return std::filesystem::path(file.toStdU16String());
}

inline QString fileOf(std::filesystem::path const& path) {
    return QString::fromStdU16String(path.u16string());
}

/// Every problem as a sentence on a line of its own.
inline QString inSentences(Problems const& problems) { return words(sentences(problems)); }

}  // namespace parallax::ui
