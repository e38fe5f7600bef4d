#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace parallax::ui {

/// Core's UTF-8 as Qt's text.
inline QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Qt's text as core's UTF-8.
inline std::string bytes(QString const& text) { return text.toStdString(); }

}  // namespace parallax::ui
