#pragma once
// The levels of a tool to choose from, each with its meaning, which is never cut.

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace parallax::ui {

class LevelChoice : public QWidget {
    Q_OBJECT

public:
    explicit LevelChoice(QWidget* parent = nullptr);

    struct Entry {
        QString words;  ///< level with its meaning
        QString id;
    };

    /// Nothing is chosen unless what was chosen before is there again.
    void setEntries(QList<Entry> const& entries);

    void choose(QString const& id);

    /// Empty: nothing, or the entry without an id.
    QString chosen() const;

signals:
    /// Somebody has chosen.
    void picked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void keepWhole();

    QVBoxLayout* column_;
    QButtonGroup* group_;
};

}  // namespace parallax::ui
