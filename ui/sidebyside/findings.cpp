#include "ui/sidebyside/findings.hpp"

#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace parallax::ui {

namespace {

MarkedLabel* sentence(Type type, QString const& marked, QWidget* parent) {
    auto* label = new MarkedLabel(type, marked, parent);
    label->setMaximumWidth(Theme::instance().px(size::paragraphMax));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    label->keepWhole();
    label->linkTerms();
    return label;
}

}  // namespace

QString countOf(std::vector<Contradiction> const& found) {
    if (found.empty()) return Findings::tr("All that is on record here fits together.");
    return found.size() == 1 ? Findings::tr("1 thing on record does not fit.")
                             : Findings::tr("%1 things on record do not fit.").arg(found.size());
}

Contradiction titled(Finding const& finding) {
    return {finding.code, "**" + finding.title + ".** " + finding.text, finding.ask, finding.since,
            finding.places};
}

FindingRow::FindingRow(Contradiction const& finding, GoTo leads, QWidget* parent)
    : QWidget(parent), leads_(leads), halves_(new QBoxLayout(QBoxLayout::TopToBottom)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(
        tr("Needs a look. %1 Ask: %2").arg(plainText(words(finding.text)), words(finding.ask)));
    auto* row = new QHBoxLayout(this);
    setGaps(row, {}, space::s2);
    auto* sign = new FigureWidget(symbol("needs_a_look"), this);
    auto* signs = new QVBoxLayout;
    setGaps(signs, {0, space::s1, 0, 0}, 0);
    signs->addWidget(sign);
    signs->addStretch(1);
    row->addLayout(signs);
    setGaps(halves_, {}, space::s2);
    halves_->addWidget(whatToAsk(finding), 1);
    halves_->addWidget(whatItRestsOn(finding), 1);
    row->addLayout(halves_, 1);
}

QWidget* FindingRow::whatToAsk(Contradiction const& finding) {
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    setGaps(column, {}, space::s1);
    auto const text = tr("%1 (%2)").arg(words(finding.text), words(finding.code));
    column->addWidget(sentence(Type::BodySmall, text, half));
    column->addWidget(sentence(Type::BodySmall, tr("**Ask:** %1").arg(words(finding.ask)), half));
    column->addStretch(1);
    ask_ = column;
    return half;
}

void FindingRow::addWay(QString const& text, QString const& accessible, std::function<void()> go) {
    if (!ways_) {
        ways_ = new QHBoxLayout;
        setGaps(ways_, {}, space::s2);
        ways_->addStretch(1);
        ask_->insertLayout(ask_->count() - 1, ways_);
    }
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(accessible);
    setCompact(button);
    connect(button, &QPushButton::clicked, this, std::move(go));
    ways_->insertWidget(ways_->count() - 1, button);
}

QWidget* FindingRow::whatItRestsOn(Contradiction const& finding) {
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    setGaps(column, {}, space::s1);
    for (RecordPlace const& place : finding.places) {
        auto* line = new QHBoxLayout;
        setGaps(line, {}, space::s2);
        line->addWidget(sentence(Type::BodySmall, words(place.words), half), 1);
        column->addLayout(line);
        bool const answer = place.kind == "assessment";
        if (!answer && leads_ == GoTo::answers) continue;
        auto* go = new QPushButton(tr("Go to"), half);
        go->setAccessibleName(tr("Go to %1").arg(words(place.words)));
        setCompact(go);
        line->addWidget(go, 0, Qt::AlignTop);
        auto const kind = words(place.kind);
        auto const code = words(place.code);
        connect(go, &QPushButton::clicked, this, [this, answer, kind, code] {
            answer ? emit goToWanted(code) : emit recordWanted(kind, code);
        });
    }
    column->addStretch(1);
    return half;
}

void FindingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    bool const wide = event->size().width() >= Theme::instance().px(size::threeCardsFrom);
    halves_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

Findings::Findings(std::vector<Contradiction> const& found, GoTo leads, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, space::s3);
    for (Contradiction const& finding : found) {
        auto* row = new FindingRow(finding, leads, this);
        connect(row, &FindingRow::goToWanted, this, &Findings::goToWanted);
        connect(row, &FindingRow::recordWanted, this, &Findings::recordWanted);
        column->addWidget(row);
        rows_.push_back(row);
    }
}

}  // namespace parallax::ui
