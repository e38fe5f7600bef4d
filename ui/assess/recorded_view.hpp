#pragma once
// An answer as an agency recorded it: nothing to fill in, everything there is to read.

#include "casework/case.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"

#include <QWidget>

class QVBoxLayout;

namespace parallax::ui {

class RecordedView : public QWidget {
    Q_OBJECT

public:
    explicit RecordedView(QWidget* parent = nullptr);

    void showRecord(Assessment const& record, Catalogue const& catalogue,
                    Sentences const& sentences, Date asOf);

private:
    void addAnswer(Assessment const& record, Definition const* definition);
    void addDetails(Assessment const& record, Definition const* definition);
    void addText(QString const& text);

    QVBoxLayout* column_;
    QWidget* inside_ = nullptr;
};

}  // namespace parallax::ui
