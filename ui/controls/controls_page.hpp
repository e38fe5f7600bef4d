#pragma once
// What stops harm, what leans on it, who knew what and who lived where, as known on a day.

#include "casework/case.hpp"
#include "ui/shell/library.hpp"

#include <optional>
#include <QWidget>

class QScrollArea;

namespace parallax::ui {

class DocumentView;

class ControlsPage : public QWidget {
    Q_OBJECT

public:
    /// `library` must outlive the page.
    explicit ControlsPage(Library const& library, QWidget* parent = nullptr);

    /// Looks when it is seen, and not before.
    void showCase(Case const& kase, Date asOf);
    void clear();

    DocumentView* view() const { return view_; }
    bool hasHeightForWidth() const override { return false; }

signals:
    void saveWanted();
    /// To the records themselves, where they are put right.
    void recordsWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();

    Library const& library_;
    std::optional<Case> case_;
    Date as_of_{};
    bool looked_ = false;
    DocumentView* view_;
    QScrollArea* area_;
};

}  // namespace parallax::ui
