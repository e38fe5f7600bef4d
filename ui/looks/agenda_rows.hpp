#pragma once
// What will need a look in the days to come: the day, what falls due, and the way to its record.

#include "casework/agenda.hpp"
#include "meaning/sentences.hpp"

#include <QWidget>

class QHBoxLayout;

namespace parallax::ui {

class AgendaRows : public QWidget {
    Q_OBJECT
public:
    AgendaRows(std::vector<AgendaEntry> const& entries, int days, Sentences const& sentences,
               QWidget* parent = nullptr);

signals:
    void answerWanted(QString const& code);
    /// A record of that kind, as in Case::each_kind.
    void recordWanted(QString const& kind, QString const& code);

private:
    QWidget* rowOf(AgendaEntry const& entry, Sentences const& sentences);
    void addWay(QHBoxLayout& row, AgendaEntry const& entry);
};

}  // namespace parallax::ui
