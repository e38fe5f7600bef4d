#include "ui/looks/looks_page.hpp"

#include "report/looks_document.hpp"
#include "ui/looks/agenda_rows.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/sidebyside/findings.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/words.hpp"

#include <QPushButton>
#include <QVBoxLayout>

namespace parallax::ui {
namespace {

constexpr int daysAhead = 90;

}  // namespace

LooksPage::LooksPage(QWidget* parent) : QScrollArea(parent) {
    makePlain(*this);
    setPageBackground(this);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (isVisible()) look();
    });
}

void LooksPage::setCatalogue(Catalogue const* catalogue, Sentences const* sentences) {
    catalogue_ = catalogue;
    sentences_ = sentences;
}

void LooksPage::showCase(Case const& kase, Date asOf, std::vector<CheckOff> const& off) {
    case_ = kase;
    as_of_ = asOf;
    off_ = off;
    looked_ = false;
    if (isVisible()) look();
}

void LooksPage::clear() {
    case_.reset();
    found_ = {};
    looked_ = false;
    setWidget(new QWidget);
}

void LooksPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (!looked_) look();
}

void LooksPage::look() {
    if (!case_) return;
    found_ =
        looked_at(needs_a_look(*case_, *catalogue_, *sentences_, as_of_), *case_, off_, as_of_);
    looked_ = true;
    auto* content = new QWidget;
    setPageBackground(content);
    fill(*content);
    setWidget(content);
}

void LooksPage::fill(QWidget& content) {
    auto* column = new QVBoxLayout(&content);
    setGaps(column, {size::pageMargin, space::s3, size::pageMargin, space::s4}, space::s3);
    addOpen(*column, content);
    addAgenda(*column, content);
    addAnswered(*column, content);
    addOff(*column, content);
    column->addStretch(1);
}

void LooksPage::addOpen(QVBoxLayout& column, QWidget& content) {
    auto const& open = found_.open;
    auto const day = words(date_in_words(as_of_));
    auto const heading =
        open.empty()       ? tr("Nothing on record needs a look by these checks.")
        : open.size() == 1 ? tr("1 thing needs a look, as known on %1.").arg(day)
                           : tr("%1 things need a look, as known on %2.").arg(open.size()).arg(day);
    column.addWidget(new MarkedLabel(Type::Banner, heading, &content));
    auto* note = new MarkedLabel(Type::BodySmall, words(sentences_->say("needs_a_look.none_note")),
                                 &content);
    note->setQuiet();
    note->setMaximumWidth(Theme::instance().px(size::paragraphMax));
    note->setVisible(open.empty());
    column.addWidget(note);
    std::vector<Contradiction> rows;
    for (Finding const& finding : open) rows.push_back(titled(finding));
    auto* list = addRows(column, rows, content);
    for (std::size_t i = 0; i < open.size(); ++i) {
        auto const title = words(open[i].title);
        list->rows()[i]->addWay(tr("Answer..."), tr("Answer: %1").arg(title),
                                [this, finding = open[i]] { emit replyWanted(finding, as_of_); });
        list->rows()[i]->addWay(
            tr("Do without this check..."), tr("Do without the check: %1").arg(title),
            [this, code = open[i].code, title] { emit switchOffWanted(code, title); });
    }
}

void LooksPage::addAgenda(QVBoxLayout& column, QWidget& content) {
    auto* due = new AgendaRows(agenda(*case_, *catalogue_, *sentences_, as_of_, daysAhead),
                               daysAhead, *sentences_, &content);
    connect(due, &AgendaRows::answerWanted, this, &LooksPage::answerWanted);
    connect(due, &AgendaRows::recordWanted, this, &LooksPage::recordWanted);
    column.addWidget(due);
}

/// What was answered stays in sight, with who answered it.
void LooksPage::addAnswered(QVBoxLayout& column, QWidget& content) {
    if (found_.answered.empty()) return;
    column.addWidget(
        new MarkedLabel(Type::H2, words(sentences_->say("needs_a_look.answered")), &content));
    std::vector<Contradiction> rows;
    for (AnsweredFinding const& one : found_.answered) {
        auto row = titled(one.finding);
        row.ask = answer_line(one.answer, *sentences_);
        rows.push_back(std::move(row));
    }
    auto* list = addRows(column, rows, content);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const& one = found_.answered[i];
        list->rows()[i]->addWay(tr("Take the answer back"),
                                tr("Take back the answer to: %1").arg(words(one.finding.title)),
                                [this, code = one.answer.code] { emit takeBackWanted(code); });
    }
}

void LooksPage::addOff(QVBoxLayout& column, QWidget& content) {
    if (found_.off.empty()) return;
    column.addWidget(
        new MarkedLabel(Type::H2, words(sentences_->say("needs_a_look.off")), &content));
    for (PassedOver const& passed : found_.off) {
        auto* row = new QHBoxLayout;
        setGaps(row, {}, space::s2);
        auto* line =
            new MarkedLabel(Type::BodySmall, words(off_line(passed, *sentences_)), &content);
        line->keepWhole();
        row->addWidget(line, 1);
        auto* on = new QPushButton(tr("Use it again"), &content);
        on->setAccessibleName(tr("Use the check %1 again").arg(words(passed.check.code)));
        setCompact(on);
        connect(on, &QPushButton::clicked, this,
                [this, code = passed.check.code] { emit switchOnWanted(code); });
        row->addWidget(on, 0, Qt::AlignTop);
        column.addLayout(row);
    }
}

Findings* LooksPage::addRows(QVBoxLayout& column, std::vector<Contradiction> const& rows,
                             QWidget& content) {
    auto* list = new Findings(rows, GoTo::every_record, &content);
    connect(list, &Findings::goToWanted, this, &LooksPage::answerWanted);
    connect(list, &Findings::recordWanted, this, &LooksPage::recordWanted);
    column.addWidget(list);
    return list;
}

}  // namespace parallax::ui
