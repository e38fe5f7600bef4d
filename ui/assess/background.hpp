#pragma once
// Work that takes long, done beside the window so that typing stays fluid. Only what was asked for
// last is shown.

#include "ui/assess/rows_table.hpp"

#include <atomic>
#include <functional>
#include <QObject>
#include <QThreadPool>

namespace parallax::ui {

class Background : public QObject {
    Q_OBJECT

public:
    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    /// `work` runs elsewhere and may use only what it holds itself; `show` then runs here, unless
    /// something else was asked for or drop() called meanwhile.
    void run(std::function<QList<TableLine>()> work,
             std::function<void(QList<TableLine> const&)> show);
    void drop();

private:
    QThreadPool pool_;
    std::atomic<int> asked_ = 0;
};

}  // namespace parallax::ui
