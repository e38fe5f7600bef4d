#pragma once
// Theme and text size as the person left them, and the menu that changes them.

#include <QObject>

class QMenu;

namespace parallax::ui {

class ViewSettings : public QObject {
    Q_OBJECT

public:
    explicit ViewSettings(QObject* parent = nullptr);

    /// Puts the kept theme and text size in place.
    static void restore();

    void addTo(QMenu* view);

private:
    void addThemes(QMenu* menu);
    void addSizes(QMenu* menu);
};

}  // namespace parallax::ui
