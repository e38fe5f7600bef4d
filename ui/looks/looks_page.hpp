#pragma once
// What in the case needs a look on the date: what was found, whom to ask, and the way to every
// record it rests on. Below it what will need a look in the days to come.

#include "casework/looked_at.hpp"

#include <QScrollArea>

class QVBoxLayout;

namespace parallax::ui {

class Findings;

class LooksPage : public QScrollArea {
    Q_OBJECT

public:
    explicit LooksPage(QWidget* parent = nullptr);

    /// Both must outlive the page.
    void setCatalogue(Catalogue const* catalogue, Sentences const* sentences);

    /// Looks when it is seen, and not before.
    void showCase(Case const& kase, Date asOf, std::vector<CheckOff> const& off);
    void clear();

    /// What was found, by what people said to it.
    LookedAt const& found() const { return found_; }

signals:
    void answerWanted(QString const& code);
    /// A record of that kind, as in Case::each_kind.
    void recordWanted(QString const& kind, QString const& code);

    /// To say something to a finding.
    void replyWanted(Finding const& finding, Date asOf);
    /// To take back the answer of that code.
    void takeBackWanted(std::string const& code);
    /// To do without a check in this casebook, or with it again.
    void switchOffWanted(std::string const& check, QString const& title);
    void switchOnWanted(std::string const& check);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void fill(QWidget& content);
    void addOpen(QVBoxLayout& column, QWidget& content);
    void addAgenda(QVBoxLayout& column, QWidget& content);
    void addAnswered(QVBoxLayout& column, QWidget& content);
    void addOff(QVBoxLayout& column, QWidget& content);
    Findings* addRows(QVBoxLayout& column, std::vector<Contradiction> const& rows,
                      QWidget& content);

    Catalogue const* catalogue_ = nullptr;
    Sentences const* sentences_ = nullptr;
    std::optional<Case> case_;
    Date as_of_{};
    bool looked_ = false;
    std::vector<CheckOff> off_;
    LookedAt found_;
};

}  // namespace parallax::ui
