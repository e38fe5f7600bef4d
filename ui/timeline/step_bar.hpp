#pragma once
// Going through a case event by event: which one this is, what became known, and the ways to the
// others.

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace parallax::ui {

class MarkedLabel;
class WholeCombo;

class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);

    /// `index` counts from 0; -1: before the first of them.
    void sayEvent(int index, int count, QString const& sentence);

    bool isPlaying() const { return ticks_.isActive(); }
    void pause();

    /// Without room for the drawing there is nothing to zoom and nothing to choose.
    void setDrawn(bool room, bool drawn);

signals:
    void stepWanted(int by);
    void endWanted(bool last);
    void zoomWanted(double factor);
    void tableWanted(bool table);
    void saveWanted();

private:
    QPushButton* button(QString const& text, QString const& name);
    void play();
    void sayPlaying();

    QTimer ticks_;
    QPushButton* first_;
    QPushButton* previous_;
    QPushButton* play_;
    QPushButton* next_;
    QPushButton* last_;
    WholeCombo* pace_;
    QPushButton* out_;
    QPushButton* in_;
    QCheckBox* table_;
    QPushButton* save_;
    MarkedLabel* said_;
    bool at_end_ = false;
};

}  // namespace parallax::ui
