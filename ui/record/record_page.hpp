#pragma once
// Everything on record besides the answers: people, controls and what is known of them, decisions,
// events, and the words people write for the conference page. All of it, whatever day is looked
// from.

#include "ui/record/record_kind.hpp"

#include <QWidget>

class QBoxLayout;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace parallax::ui {

class LineEntry;
class MarkedLabel;
class RowsTable;

class RecordPage : public QWidget {
    Q_OBJECT

public:
    /// `library` must outlive the page.
    explicit RecordPage(Library const& library, QWidget* parent = nullptr);

    void showCase(Case const& kase);
    void clear();

    /// Goes to the kind, and to its record of that code.
    void goTo(RecordKind const& kind, std::string const& code);
    /// Shows a record of the kind that is shown; whoever types goes on typing.
    void showAdded(std::string const& code);
    /// Goes to the first kind of that table.
    void goToKind(std::string_view table);
    /// The same for a kind as in Case::each_kind. A record that is not there leads nowhere.
    void goToRecord(std::string_view table, std::string const& code);

    QListWidget* kinds() const { return list_; }
    RowsTable* table() const { return table_; }
    RecordKind const& kind() const;
    LineEntry* line() const { return line_; }

    bool hasHeightForWidth() const override { return false; }

signals:
    void addWanted(RecordKind const& kind);
    void lineWanted(RecordKind const& kind, QString const& line);
    void correctWanted(RecordKind const& kind, std::string const& code);
    void removeWanted(RecordKind const& kind, std::string const& code);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void orderStops();
    QWidget* buildRight();
    QWidget* buildButtons();
    void place();
    void showKind();
    void showRows();
    void nameKinds();
    void choose(std::string const& code);
    /// Of the row chosen; empty: none.
    std::string chosen() const;
    void followChoice();

    QList<RecordKind> all_;
    Case case_;
    QList<RecordRow> rows_;
    QListWidget* list_;
    MarkedLabel* heading_;
    MarkedLabel* about_;
    LineEntry* line_;
    MarkedLabel* none_;
    RowsTable* table_;
    QPushButton* add_;
    QPushButton* correct_;
    QPushButton* remove_;
    QBoxLayout* row_;
    QScrollArea* area_ = nullptr;
};

}  // namespace parallax::ui
