#pragma once
// What in the case needs a look on the date: what was found, whom to ask, and the way to every
// record it rests on. Below it what will need a look in the days to come.

#include "casework/needs_a_look.hpp"

#include <QScrollArea>

namespace parallax::ui {

class LooksPage : public QScrollArea {
    Q_OBJECT

public:
    explicit LooksPage(QWidget* parent = nullptr);

    /// Both must outlive the page.
    void setCatalogue(Catalogue const* catalogue, Sentences const* sentences);

    /// Looks when it is seen, and not before.
    void showCase(Case const& kase, Date asOf);
    void clear();

    std::vector<Finding> const& found() const { return found_; }

signals:
    void answerWanted(QString const& code);
    /// A record of that kind, as in Case::each_kind.
    void recordWanted(QString const& kind, QString const& code);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void fill(QWidget& content);

    Catalogue const* catalogue_ = nullptr;
    Sentences const* sentences_ = nullptr;
    std::optional<Case> case_;
    Date as_of_{};
    bool looked_ = false;
    std::vector<Finding> found_;
};

}  // namespace parallax::ui
