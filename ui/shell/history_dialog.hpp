#pragma once
// Who entered what in the case that is read, and when; and how the person at the keyboard is called
// in it.

#include <QDialog>

namespace parallax {
class Sentences;
}

namespace parallax::ui {

class CasebookSession;
class DocumentView;
class LineField;

class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive it.
    HistoryDialog(CasebookSession& session, Sentences const& sentences, QWidget* parent);

    /// Lines that are listed; the rest is counted. The command line lists all of them.
    static constexpr std::size_t mostLines = 500;

    DocumentView* view() const { return view_; }
    LineField* who() const { return who_; }

private:
    void showLines();
    void takeWho();

    CasebookSession& session_;
    Sentences const& sentences_;
    LineField* who_;
    DocumentView* view_;
};

}  // namespace parallax::ui
