#include "ui/shell/start_page.hpp"

#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/theme.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parallax::ui {

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    setPageBackground(this);
    auto* inside = new QWidget;
    setPageBackground(inside);
    auto* column = new QVBoxLayout(inside);
    setGaps(column, {size::pageMargin, space::s8, size::pageMargin, space::s8}, space::s3);
    column->addStretch(1);
    column->addWidget(new MarkedLabel(Type::Display, tr("Parallax"), inside));
    column->addWidget(new MarkedLabel(Type::Banner, tr("See why the tools disagree."), inside));
    column->addWidget(new MarkedLabel(
        Type::Body,
        tr("Risk tools answer different questions about one person. Parallax puts the questions "
           "side by side and prints one page for the conference."),
        inside));
    auto* example = addStart(column, tr("Open the e&xample case"),
                             tr("From a published review: four answers to four questions."));
    setPrimary(example);
    connect(example, &QPushButton::clicked, this, &StartPage::exampleWanted);
    connect(addStart(column, tr("Start a new case&book"), tr("You choose where it is kept.")),
            &QPushButton::clicked, this, &StartPage::newCasebookWanted);
    connect(addStart(column, tr("O&pen a casebook"), tr("One you or a colleague made.")),
            &QPushButton::clicked, this, &StartPage::openWanted);
    without_casebook_ = with_casebook_;
    with_casebook_.clear();
    connect(addStart(column, tr("Add the fi&rst case"),
                     tr("This casebook is empty. A case needs only a reference.")),
            &QPushButton::clicked, this, &StartPage::newCaseWanted);
    connect(addStart(column, tr("See the too&ls"),
                     tr("Every tool that is installed: its question, its words and its sources.")),
            &QPushButton::clicked, this, &StartPage::toolsWanted);
    with_casebook_.removeLast();  // it is offered always
    column->addStretch(2);

    auto* area = new QScrollArea(this);
    area->setWidget(inside);
    makePlain(*area);
    auto* whole = new QVBoxLayout(this);
    setGaps(whole, {}, 0);
    whole->addWidget(area);
    setCasebookOpen(false);
}

QPushButton* StartPage::addStart(QVBoxLayout* column, QString const& verb,
                                 QString const& sentence) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    setGaps(line, {}, space::s4);
    auto* button = new QPushButton(verb, row);
    button->setAccessibleDescription(sentence);
    line->addWidget(button);
    auto* words = new MarkedLabel(Type::Body, sentence, row);
    words->setQuiet();
    line->addWidget(words, 1, Qt::AlignVCenter);
    column->addWidget(row);
    with_casebook_.append(row);
    return button;
}

void StartPage::setCasebookOpen(bool open) {
    for (QWidget* row : without_casebook_) row->setVisible(!open);
    for (QWidget* row : with_casebook_) row->setVisible(open);
}

}  // namespace parallax::ui
