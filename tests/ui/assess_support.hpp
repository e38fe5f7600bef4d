#pragma once
// The Assess page on a case with one computed answer, keeping every change as the window would.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/answer_form.hpp"
#include "ui/assess/assess_page.hpp"
#include "ui/assess/item_row.hpp"

#include <QRadioButton>

namespace parallax::test {

class ScoredPage {
public:
    ScoredPage(std::string const& instrument, std::string const& edition,
               std::string const& answers, std::string const& on = "2009-11-30") {
        case_ = emptyCase("C-0001");
        Assessment record;
        record.code = "R1";
        record.mode = "computed";
        record.instrument = instrument;
        record.edition = edition;
        record.made = ImpreciseDate(*parse_iso_date(on));
        record.scored_on = on;
        record.answers = answers;
        case_.assessments.push_back(record);
        page_.setCatalogue(&library().catalogue, &library().sentences);
        QObject::connect(&page_, &ui::AssessPage::changeWanted, &page_,
                         [this](Case const& after, QString const& text) {
                             case_ = after;
                             lines_.append(text);
                             show();
                         });
        page_.resize(1240, 800);
        page_.show();
        show();
    }

    void show() { page_.showCase(case_, std::chrono::year{2010} / 10 / 31); }

    ui::AssessPage& page() { return page_; }
    Case& kase() { return case_; }
    Assessment& record() { return case_.assessments.front(); }
    QStringList const& lines() const { return lines_; }
    ui::Scoring const& scoring() const { return *page_.scoring(); }
    Outcome const& outcome() const { return page_.scoring()->outcome; }
    ui::ItemRow& row(char const* fact) { return *page_.form()->row(fact); }

    QRadioButton* button(char const* fact, QString const& words) {
        for (auto* button : row(fact).findChildren<QRadioButton*>()) {
            if (button->text() == words) return button;
        }
        FAIL("no button " << words.toStdString());
        return nullptr;
    }

private:
    OwnSettings settings_;
    Case case_;
    ui::AssessPage page_;
    QStringList lines_;
};

}  // namespace parallax::test
