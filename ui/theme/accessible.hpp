#pragma once
// Roles for readers of widgets that Qt cannot know the meaning of.

#include <QAccessible>

class QWidget;

namespace parallax::ui {

/// Gives a widget a role; its name is its accessibleName().
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

}  // namespace parallax::ui
