#pragma once
// Any number of choices, each a box to tick. Arrows move, Space ticks.

#include "ui/record/record_dialog.hpp"

class QListWidget;

namespace parallax::ui {

class SeveralField : public Field {
    Q_OBJECT

public:
    SeveralField(QString const& accessibleName, QList<Choice> const& choices,
                 std::vector<std::string> const& ticked, QWidget* parent);

    /// In the order they had, then in that of the choices; those that could not be offered stay.
    std::vector<std::string> chosen() const;

    QListWidget* list() const { return list_; }

private:
    std::vector<std::string> before_;
    QListWidget* list_;
};

}  // namespace parallax::ui
