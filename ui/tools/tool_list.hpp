#pragma once
// Every installed tool and edition, by what it is about, found by name, question and words.

#include "scoring/catalogue.hpp"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace parallax::ui {

class ToolList : public QWidget {
    Q_OBJECT

public:
    explicit ToolList(QWidget* parent = nullptr);

    /// What was chosen stays chosen if it is there again.
    void showTools(Catalogue const& catalogue);

    /// "rm2000-s@standard"; empty: none.
    std::string chosen() const;
    void choose(std::string const& full_id);
    int shown() const;

signals:
    void toolChosen(std::string const& full_id);

private:
    void search(QString const& typed);
    void count();

    QLineEdit* search_;
    QLabel* count_;
    QLabel* order_;
    QListView* list_;
    QStandardItemModel* model_;
    QSortFilterProxyModel* found_;
};

}  // namespace parallax::ui
