#pragma once
// Whose case is open, who is in it, and from which date it is looked at.

#include "casework/case.hpp"
#include "meaning/sentences.hpp"
#include "support/date.hpp"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace parallax::ui {

class CaseHeader : public QWidget {
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);

    /// The words for the people of a case. They must outlive the header.
    void setSentences(Sentences const* sentences) { sentences_ = sentences; }

    /// Another case, or the same one after a change; the date chosen for a case is kept as long
    /// as it stays open.
    void showCase(Case const& kase, Date today);
    void clear();

    /// Looks from the date that is being typed, if it can be read.
    void commit() { readTyped(); }

    /// Looks from another day.
    void lookFrom(Date day);

    Date asOf() const { return as_of_; }
    QString asOfWords() const { return on_paper_; }

signals:
    void asOfChanged();

protected:
    /// The date goes below the title where they do not fit side by side.
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillMoments(Case const& kase);
    void chooseMoment(int index);
    void readTyped();
    void look(Date day, QString const& entered);
    void sayPeople();
    void place();

    Sentences const* sentences_ = nullptr;
    Case case_;
    Date today_{};
    Date as_of_{};
    QString words_;
    QString on_paper_;  ///< the same, but of today its date
    QLabel* title_;
    QLabel* people_;
    QComboBox* as_of_box_;
    QLabel* in_full_;  ///< the date's words where the box is too narrow for them
    QLabel* refusal_;
    QBoxLayout* sides_;
};

}  // namespace parallax::ui
