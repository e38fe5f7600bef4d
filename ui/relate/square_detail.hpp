#pragma once
// The square of the coverage grid that is gone to: what it means, and the question to put.

#include "casework/coverage.hpp"
#include "ui/relate/detail_frame.hpp"

namespace parallax::ui {

class SquareDetail : public DetailFrame {
    Q_OBJECT
public:
    explicit SquareDetail(QWidget* parent = nullptr);

    void showSquare(Coverage const& coverage, std::size_t row, std::size_t column,
                    Sentences const& sentences);
    void showNothing();

    /// The question and whom it is about, as they would go on the page.
    QString question() const { return question_; }
    QString about() const { return about_; }
    QPushButton* add() const { return add_; }

signals:
    /// The question is wanted among those for the room.
    void questionWanted(QString const& about, QString const& question);

private:
    QPushButton* add_;
    QString question_;
    QString about_;
};

}  // namespace parallax::ui
