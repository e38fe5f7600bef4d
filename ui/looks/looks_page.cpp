#include "ui/looks/looks_page.hpp"

#include "ui/looks/agenda_rows.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/sidebyside/findings.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/words.hpp"

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

void LooksPage::showCase(Case const& kase, Date asOf) {
    case_ = kase;
    as_of_ = asOf;
    looked_ = false;
    if (isVisible()) look();
}

void LooksPage::clear() {
    case_.reset();
    found_.clear();
    looked_ = false;
    setWidget(new QWidget);
}

void LooksPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (!looked_) look();
}

void LooksPage::look() {
    if (!case_) return;
    found_ = needs_a_look(*case_, *catalogue_, *sentences_, as_of_);
    looked_ = true;
    auto* content = new QWidget;
    setPageBackground(content);
    fill(*content);
    setWidget(content);
}

void LooksPage::fill(QWidget& content) {
    auto* column = new QVBoxLayout(&content);
    setGaps(column, {size::pageMargin, space::s3, size::pageMargin, space::s4}, space::s3);
    auto const day = words(date_in_words(as_of_));
    auto const heading =
        found_.empty() ? tr("Nothing on record needs a look by these checks.")
        : found_.size() == 1
            ? tr("1 thing needs a look, as known on %1.").arg(day)
            : tr("%1 things need a look, as known on %2.").arg(found_.size()).arg(day);
    column->addWidget(new MarkedLabel(Type::Banner, heading, &content));
    auto* note = new MarkedLabel(Type::BodySmall, words(sentences_->say("needs_a_look.none_note")),
                                 &content);
    note->setQuiet();
    note->setMaximumWidth(Theme::instance().px(size::paragraphMax));
    note->setVisible(found_.empty());
    column->addWidget(note);
    std::vector<Contradiction> rows;
    for (Finding const& finding : found_) rows.push_back(titled(finding));
    auto* list = new Findings(rows, GoTo::every_record, &content);
    connect(list, &Findings::goToWanted, this, &LooksPage::answerWanted);
    connect(list, &Findings::recordWanted, this, &LooksPage::recordWanted);
    column->addWidget(list);
    auto* due = new AgendaRows(agenda(*case_, *catalogue_, *sentences_, as_of_, daysAhead),
                               daysAhead, *sentences_, &content);
    connect(due, &AgendaRows::answerWanted, this, &LooksPage::answerWanted);
    connect(due, &AgendaRows::recordWanted, this, &LooksPage::recordWanted);
    column->addWidget(due);
    column->addStretch(1);
}

}  // namespace parallax::ui
