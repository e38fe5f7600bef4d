#pragma once
// How one item is answered. "Not known" is an answer like the others, and the last of them.

#include "instrument/definition.hpp"

#include <optional>
#include <QWidget>

namespace parallax::ui {

class AnswerInput : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows an answer kept in the case; none: not asked yet, so nothing is chosen.
    virtual void showAnswer(std::optional<Answer> const& answer) = 0;

    /// Takes what is being typed and was not left yet. False when it is not allowed.
    virtual bool commit() { return true; }

signals:
    /// The person gave this answer. Already checked against what the fact allows.
    void answered(Answer const& answer);
    /// What was typed is not allowed; empty when it is allowed again.
    void refused(QString const& sentence);
};

/// Boxes where several can be chosen, buttons where the item has options, else a field. `name` is
/// what is asked, for readers; `codes` are what a code may be, offered while typing.
AnswerInput* makeAnswerInput(QString const& name, FactKind const& fact,
                             std::vector<Option> const& options, QStringList const& codes,
                             QWidget* parent);

}  // namespace parallax::ui
