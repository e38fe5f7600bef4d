#include "ui/shell/gaps.hpp"

#include "ui/theme/theme.hpp"

#include <QLayout>
#include <QWidget>

namespace parallax::ui {

void setGaps(QLayout* layout, QMargins margins, int spacing) {
    auto apply = [layout, margins, spacing] {
        auto const& theme = Theme::instance();
        layout->setContentsMargins(theme.px(margins.left()), theme.px(margins.top()),
                                   theme.px(margins.right()), theme.px(margins.bottom()));
        layout->setSpacing(theme.px(spacing));
    };
    apply();
    QObject::connect(&Theme::instance(), &Theme::changed, layout, apply);
}

void setLeastWidth(QWidget* widget, int width) {
    auto apply = [widget, width] { widget->setMinimumWidth(Theme::instance().px(width)); };
    apply();
    QObject::connect(&Theme::instance(), &Theme::changed, widget, apply);
}

void setLeastHeight(QWidget* widget, int height) {
    auto apply = [widget, height] { widget->setMinimumHeight(Theme::instance().px(height)); };
    apply();
    QObject::connect(&Theme::instance(), &Theme::changed, widget, apply);
}

}  // namespace parallax::ui
