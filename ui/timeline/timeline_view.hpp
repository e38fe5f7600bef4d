#pragma once
// The drawn timeline: years above and names at the left stay in sight while the lanes move. The day
// looked from is dragged by its line or moved with the arrow keys.

#include "report/timeline_figure.hpp"

#include <QAbstractScrollArea>

namespace parallax::ui {

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// The sentences must outlive the view.
    void showLanes(TimelineLanes lanes, Sentences const& sentences);
    void clear();

    /// Shows or hides the lanes of a group.
    void setShown(LaneGroup group, bool shown);

    /// Grows the years by the factor, between 1 and 20 of them across.
    void zoom(double factor);

    TimelineLook const& look() const { return look_; }
    TimelineLanes const& lanes() const { return lanes_; }
    TimelineParts const& parts() const { return parts_; }

    QSize minimumSizeHint() const override;

signals:
    void dayWanted(Date day);
    /// To the event before (-1) or after (1) the day looked from.
    void stepWanted(int by);
    void endWanted(bool last);
    /// What changed between the two answers on either side of a break.
    void changeWanted(QString const& before, QString const& after);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void draw();
    /// Width for the lanes, at 100 %.
    double room() const;
    void setBars();
    void bringDayIntoSight();
    void moveByYears(int years);
    void openBreak();
    /// Where the lanes stand in the viewport.
    QRectF bodyPlace() const;
    Date dayAt(double x) const;
    void paintDragged(QPainter& painter, QRectF const& body);

    Sentences const* sentences_ = nullptr;
    TimelineLanes lanes_;
    TimelineLook look_;
    TimelineParts parts_;
    double a_year_ = 0;  ///< pixels; 0: as many as fit, and no fewer than can be read
    std::optional<Date> dragged_;
};

}  // namespace parallax::ui
