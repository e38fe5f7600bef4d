#include "ui/theme/accessible.hpp"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace parallax::ui {

namespace {

constexpr char const* roleProperty = "parallaxRole";

QAccessibleInterface* interfaceOf(QString const&, QObject* object) {
    if (!object || !object->isWidgetType()) return nullptr;
    QVariant const role = object->property(roleProperty);
    if (!role.isValid()) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object),
                                 static_cast<QAccessible::Role>(role.toInt()));
}

}  // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    static bool const installed = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
}

}  // namespace parallax::ui
