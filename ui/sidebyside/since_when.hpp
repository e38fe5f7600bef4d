#pragma once
// From which earlier answers each answer on the page may have changed.

#include "casework/side_by_side.hpp"

#include <QString>

#include <map>

namespace parallax::ui {

class SinceWhen {
public:
    /// Of every answer that is shown.
    void find(SideBySide const& view, Case const& kase, Catalogue const& catalogue,
              Sentences const& sentences, Date asOf);

    bool isEarlier(QString const& before, QString const& after) const;

    /// Codes of the earlier answers and each in one line: "October 2010, Police: Medium (2nd of 4
    /// groups)".
    std::vector<std::pair<QString, QString>> linesFor(QString const& code) const;

private:
    std::map<QString, std::vector<AnswerCard>> earlier_;
};

}  // namespace parallax::ui
