#pragma once
// What can be looked up: words, words that mean several things, what changed when, and what the
// papers of a year can say.

#include "report/reference_entries.hpp"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;
class QStandardItemModel;

namespace parallax::ui {

class DocumentView;
struct Library;

class ReferencePage : public QWidget {
    Q_OBJECT
public:
    explicit ReferencePage(QWidget* parent = nullptr);

    /// The library must outlive what is shown, or another be shown. What is read stays so.
    void showLibrary(Library const& library);

    /// Lists only the words of the glossary that stand in a text; `where` names the text. Searching
    /// or another section lists all again.
    void showWordsIn(QString const& text, QString const& where);

    /// Goes to that word of the glossary.
    void showTerm(QString const& id);

    /// Its parts wrap, but that is no concern of the pages beside it.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

    int shown() const;
    /// The id of the entry that is read; empty: none.
    QString chosen() const;
    /// words | mislead | changes | years
    QString section() const;
    void showSection(QString const& section);

signals:
    /// To save a whole section as a file to print.
    void saveWanted(QString const& section);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSide();
    void list();
    void listThese(std::vector<ReferenceEntry const*> const& entries, QString const& count);
    std::vector<ReferenceEntry const*> ofSection() const;
    void choose(QString const& id);
    void showEntry();
    void place();

    Library const* library_ = nullptr;
    std::vector<ReferenceEntry> entries_;
    QComboBox* sections_;
    QLineEdit* search_;
    QLabel* count_;
    QListView* list_;
    QStandardItemModel* model_;
    DocumentView* entry_;
    QScrollArea* area_;
    QWidget* side_;
    QBoxLayout* row_;
};

}  // namespace parallax::ui
