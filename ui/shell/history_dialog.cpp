#include "ui/shell/history_dialog.hpp"

#include "report/history_document.hpp"
#include "ui/document/document_view.hpp"
#include "ui/shell/casebook_session.hpp"
#include "ui/shell/form_dialog.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/theme.hpp"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace parallax::ui {

HistoryDialog::HistoryDialog(CasebookSession& session, Sentences const& sentences, QWidget* parent)
    : QDialog(parent),
      session_(session),
      sentences_(sentences),
      who_(new LineField(tr("You are entered as"), this)),
      view_(new DocumentView(this)) {
    setWindowTitle(tr("History"));
    setAttribute(Qt::WA_DeleteOnClose);
    who_->line()->setText(words(session_.who()));
    who_->hint(tr("Stands beside what you enter from now on. Empty: nobody is named."));
    auto* name = new QLabel(tr("&You are entered as"), this);
    name->setBuddy(who_->line());
    auto* form = new QFormLayout;
    form->addRow(name, who_);
    auto* area = new QScrollArea(this);
    area->setWidget(view_);
    makePlain(*area);
    area->setFocusPolicy(Qt::StrongFocus);
    auto* shut = new QPushButton(tr("Close"), this);
    shut->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(shut);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {space::s4, space::s4, space::s4, space::s4}, space::s3);
    column->addLayout(form);
    column->addWidget(area, 1);
    column->addLayout(foot);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    connect(who_->line(), &QLineEdit::editingFinished, this, &HistoryDialog::takeWho);
    connect(&session_, &CasebookSession::changed, this, &HistoryDialog::showLines);
    if (parent) resize(parent->size() * 9 / 10);
    showLines();
}

void HistoryDialog::takeWho() { session_.setWho(who_->text()); }

void HistoryDialog::showLines() {
    auto const reference = session_.current() ? session_.current()->reference : std::string();
    auto const lines = session_.history(reference);
    std::vector<Block> blocks;
    if (session_.waiting() > 0) {
        auto const text = tr("Changes that are not stored yet: %1. They are not in this list.");
        blocks.push_back(Paragraph{{{.text = bytes(text.arg(session_.waiting()))}}});
    }
    if (lines) {
        auto listed = history_document(*lines, reference, sentences_, mostLines).blocks;
        std::ranges::move(listed, std::back_inserter(blocks));
    } else {
        blocks.push_back(Paragraph{{{.text = bytes(inSentences(lines.error()))}}});
    }
    view_->showBlocks(blocks);
}

}  // namespace parallax::ui
