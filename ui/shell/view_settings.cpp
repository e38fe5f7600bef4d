#include "ui/shell/view_settings.hpp"

#include "ui/theme/theme.hpp"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace parallax::ui {
namespace {

constexpr char const* themeKey = "view/theme";
constexpr char const* sizeKey = "view/textSize";

struct NamedTheme {
    ThemeChoice choice;
    char const* id;
    char const* words;
};
constexpr NamedTheme themes[] = {
    {ThemeChoice::FollowSystem, "system", QT_TRANSLATE_NOOP("ViewSettings", "&Follow the system")},
    {ThemeChoice::Light, "light", QT_TRANSLATE_NOOP("ViewSettings", "&Light")},
    {ThemeChoice::Dark, "dark", QT_TRANSLATE_NOOP("ViewSettings", "&Dark")},
    {ThemeChoice::HighContrast, "contrast", QT_TRANSLATE_NOOP("ViewSettings", "&High contrast")}};

}  // namespace

ViewSettings::ViewSettings(QObject* parent) : QObject(parent) {}

void ViewSettings::restore() {
    QSettings const settings;
    auto const id = settings.value(themeKey).toString();
    for (NamedTheme const& theme : themes) {
        if (id == QLatin1String(theme.id)) Theme::instance().setChoice(theme.choice);
    }
    Theme::instance().setTextSize(settings.value(sizeKey, 100).toInt());
}

void ViewSettings::addTo(QMenu* view) {
    addThemes(view->addMenu(tr("&Theme")));
    addSizes(view->addMenu(tr("Text &size")));
}

void ViewSettings::addThemes(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    for (NamedTheme const& theme : themes) {
        auto* action = group->addAction(menu->addAction(tr(theme.words)));
        action->setCheckable(true);
        action->setChecked(Theme::instance().choice() == theme.choice);
        connect(action, &QAction::triggered, this, [theme] {
            Theme::instance().setChoice(theme.choice);
            QSettings().setValue(themeKey, QString::fromLatin1(theme.id));
        });
    }
}

void ViewSettings::addSizes(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    auto const sizes = Theme::textSizes();
    for (int i = 0; i < sizes.size(); ++i) {
        int const percent = sizes[i];
        auto* action = group->addAction(menu->addAction(tr("&%1: %2 %").arg(i + 1).arg(percent)));
        action->setCheckable(true);
        action->setChecked(Theme::instance().textSize() == percent);
        connect(action, &QAction::triggered, this, [percent] {
            Theme::instance().setTextSize(percent);
            QSettings().setValue(sizeKey, percent);
        });
    }
}

}  // namespace parallax::ui
