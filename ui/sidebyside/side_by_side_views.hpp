#pragma once
// The two views of the page Side by side and the switch between them: the answers, and how the
// tools relate. From an answer one goes on to what changed since an earlier one, and back.

#include "casework/side_by_side.hpp"

#include <QWidget>

#include <array>

class QPushButton;
class QStackedWidget;

namespace parallax::ui {

class RelatePage;
class SideBySidePage;
class WhatChangedPage;

class SideBySideViews : public QWidget {
    Q_OBJECT
public:
    enum View { Answers, Relate, Changed };

    explicit SideBySideViews(QWidget* parent = nullptr);

    /// Both must outlive what is shown.
    void setCatalogue(Catalogue const* catalogue, Sentences const* sentences);

    /// The case as it stood at the end of that day. Needs a catalogue.
    void showCase(Case const& kase, Date asOf);
    /// No case is open: only how the tools relate can be read.
    void clear();

    View view() const;
    /// Without a case there are no answers to show.
    void showView(View view);

    /// What changed from one answer of the case to a later one. Nothing happens where the case does
    /// not have both.
    void showChange(QString const& before, QString const& after);

    SideBySidePage* answers() const { return answers_; }
    RelatePage* relate() const { return relate_; }
    WhatChangedPage* changed() const { return changed_; }

    /// Its parts wrap and scroll, but that is no concern of the pages beside it.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    bool refreshChange();
    void backToAnswers();

    SideBySidePage* answers_;
    RelatePage* relate_;
    WhatChangedPage* changed_;
    std::pair<QString, QString> change_;  ///< codes of the two answers, the earlier first
    QWidget* switch_;
    std::array<QPushButton*, 2> sides_;
    QStackedWidget* views_;
    std::optional<Case> case_;
    Date as_of_{};
    Catalogue const* catalogue_ = nullptr;
    Sentences const* sentences_ = nullptr;
    bool stale_ = true;  ///< what relates is worked out when it is looked at, not before
};

}  // namespace parallax::ui
