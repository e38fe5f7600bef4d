#pragma once
// How the tools relate, and what has been asked about whom: two halves beside each other, or where
// there is no room for both, one of them at a time.

#include "casework/side_by_side.hpp"

#include <QWidget>

class QSplitter;
class QTabBar;

namespace parallax::ui {

class CoverageHalf;
class MarkedLabel;
class ToolsHalf;

class RelatePage : public QWidget {
    Q_OBJECT
public:
    explicit RelatePage(QWidget* parent = nullptr);

    /// Both must outlive what is shown.
    void setCatalogue(Catalogue const* catalogue, Sentences const* sentences);

    /// The case as it stood at the end of that day. Needs a catalogue.
    void showCase(Case const& kase, Date asOf);
    /// No case: every tool stands in the matrix, and nobody has asked anything.
    void showTools();

    ToolsHalf* tools() const { return tools_; }
    CoverageHalf* coverage() const { return coverage_; }

signals:
    void compareWanted(QString const& first, QString const& second);
    void answerWanted(QString const& code);
    void questionWanted(QString const& about, QString const& question);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    Catalogue const* catalogue_ = nullptr;
    Sentences const* sentences_ = nullptr;
    MarkedLabel* sentence_;
    MarkedLabel* asked_;
    QTabBar* halves_;
    QSplitter* splitter_;
    ToolsHalf* tools_;
    CoverageHalf* coverage_;
};

}  // namespace parallax::ui
