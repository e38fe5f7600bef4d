#pragma once
// What needs a look in all cases of the casebook: looked through one case after the other, with the
// way to each. Cases stand in the order of their references; nothing ranks people.

#include "casebook/caseload_look.hpp"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace parallax::ui {

class CasebookSession;
class CaseloadLooksModel;
struct Library;

class CaseloadLooksDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive it. It looks as soon as it is shown.
    CaseloadLooksDialog(Library const& library, CasebookSession& session, QWidget* parent);

    /// No more rows than this are listed; the rest is counted and can be had through a filter.
    static constexpr std::size_t mostRows = 20000;

    /// Looks through all cases anew, with the filter as it stands.
    void look();
    /// Stops where it is; what was found so far stays.
    void stop();
    bool looking() const { return look_.has_value(); }

    CaseloadLooksModel const& model() const { return *model_; }

signals:
    void caseWanted(QString const& reference);
    void saveWanted(QString const& suggested, std::string const& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillFilters();
    QWidget* buildFilters();
    QWidget* buildFoot();
    CaseloadFilter filter() const;
    void lookOn();
    void say();
    void follow();
    void exportTable();

    Library const& library_;
    CasebookSession& session_;
    CaseloadLooksModel* model_;
    QComboBox* checks_;
    QLineEdit* agency_;
    QComboBox* tools_;
    QCheckBox* overdue_;
    QCheckBox* answered_;
    QLabel* count_;
    QProgressBar* progress_;
    QTableView* table_;
    QPushButton* look_again_;
    QPushButton* stop_;
    QPushButton* export_;
    QTimer on_;
    std::optional<CaseloadLook> look_;
    CaseloadFilter filter_;
    Date day_{};
    std::size_t cases_ = 0;
    std::size_t looked_at_ = 0;
    std::size_t found_ = 0;
    Problems unread_;
};

}  // namespace parallax::ui
