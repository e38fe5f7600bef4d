#pragma once
// Filling in the forms of records, as a person does.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/record/record_dialog.hpp"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QTest>

namespace parallax::test {

/// The form that the menu entry opens.
inline ui::RecordDialog& opened(TestWindow& window, char const* entry) {
    window.action(QString::fromLatin1(entry))->trigger();
    auto* dialog = window.only<ui::RecordDialog>();
    REQUIRE(dialog);
    return *dialog;
}

inline void type(ui::RecordDialog& form, char const* name, char const* words) {
    auto* line = field(form, QString::fromLatin1(name));
    line->clear();
    QTest::keyClicks(line, QString::fromUtf8(words));
}

inline void choose(ui::RecordDialog& form, char const* name, char const* id) {
    for (auto* box : form.findChildren<QComboBox*>()) {
        if (box->accessibleName() != QLatin1String(name)) continue;
        return box->setCurrentIndex(box->findData(QString::fromLatin1(id)));
    }
    FAIL("no choice " << name);
}

inline void tick(ui::RecordDialog& form, char const* name, char const* id) {
    for (auto* list : form.findChildren<QListWidget*>()) {
        if (list->accessibleName() != QLatin1String(name)) continue;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString() == QLatin1String(id)) {
                return list->item(i)->setCheckState(Qt::Checked);
            }
        }
    }
    FAIL("nothing to tick: " << id);
}

inline void settle() {
    for (int i = 0; i < 6; ++i) QApplication::processEvents();
}

inline void emptyCaseIn(TestWindow& window) {
    window->files().openExample();
    window.session().addCase(emptyCase("C-0001"));
}

}  // namespace parallax::test
