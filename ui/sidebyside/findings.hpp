#pragma once
// Records of the case that do not fit together: what, the question to ask, and what it rests on,
// with a way to each answer among it.

#include "casework/needs_a_look.hpp"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace parallax::ui {

/// Where a row leads: to answers only, or to each record it rests on.
enum class GoTo { answers, every_record };

/// One of them.
class FindingRow : public QWidget {
    Q_OBJECT
public:
    explicit FindingRow(Contradiction const& finding, GoTo leads = GoTo::answers,
                        QWidget* parent = nullptr);

    /// Something that can be done about it, on a small button below the question.
    void addWay(QString const& text, QString const& accessible, std::function<void()> go);

signals:
    /// To the answer of that code.
    void goToWanted(QString const& code);
    /// To a record of another kind, as in Case::each_kind.
    void recordWanted(QString const& kind, QString const& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* whatToAsk(Contradiction const& finding);
    QWidget* whatItRestsOn(Contradiction const& finding);

    GoTo leads_;
    QBoxLayout* halves_;
    QVBoxLayout* ask_ = nullptr;
    QHBoxLayout* ways_ = nullptr;
};

/// All of them, in the order of their codes.
class Findings : public QWidget {
    Q_OBJECT
public:
    explicit Findings(std::vector<Contradiction> const& found, GoTo leads = GoTo::answers,
                      QWidget* parent = nullptr);

    /// In the order they were given.
    std::vector<FindingRow*> const& rows() const { return rows_; }

signals:
    void goToWanted(QString const& code);
    void recordWanted(QString const& kind, QString const& code);

private:
    std::vector<FindingRow*> rows_;
};

/// What needs a look as the rows show it: its title first.
Contradiction titled(Finding const& finding);

/// "2 things on record do not fit together."
QString countOf(std::vector<Contradiction> const& found);

}  // namespace parallax::ui
