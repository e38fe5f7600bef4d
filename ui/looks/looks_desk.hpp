#pragma once
// What people say to findings: answering one, taking that back, and doing without a check.

#include "casework/looked_at.hpp"

#include <QObject>

class QWidget;

namespace parallax::ui {

class CasebookSession;
class LooksPage;

class LooksDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    LooksDesk(CasebookSession& session, LooksPage& page, QWidget* window);

private:
    void reply(Finding const& finding, Date asOf);
    void takeBack(std::string const& code);
    void switchOff(std::string const& check, QString const& title);
    void switchOn(std::string const& check);

    CasebookSession& session_;
    QWidget* window_;
};

}  // namespace parallax::ui
