#pragma once
// The words of a mixed conference: found by a name or, where no name has it, by what they mean.

#include "meaning/glossary.hpp"
#include "meaning/sentences.hpp"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;
class QStandardItemModel;

namespace parallax::ui {

class DocumentView;

class GlossaryPage : public QWidget {
    Q_OBJECT
public:
    explicit GlossaryPage(QWidget* parent = nullptr);

    /// Both must outlive what is shown, or others be shown. The word chosen stays chosen.
    void showGlossary(Glossary const& glossary, Sentences const& sentences);

    /// Its parts wrap, but that is no concern of the pages beside it.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

    int shown() const;
    /// The id of the word that is read; empty: none.
    QString chosen() const;

signals:
    /// To save all of it as a file to print.
    void saveWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSide();
    void search(QString const& typed);
    void list(std::vector<Term const*> const& terms);
    void choose(QString const& id);
    void showTerm();
    void place();
    QString detailOf(Term const& term) const;

    Glossary const* glossary_ = nullptr;
    Sentences const* sentences_ = nullptr;
    QLineEdit* search_;
    QLabel* count_;
    QListView* list_;
    QStandardItemModel* model_;
    DocumentView* term_;
    QScrollArea* area_;
    QWidget* side_;
    QBoxLayout* row_;
};

}  // namespace parallax::ui
