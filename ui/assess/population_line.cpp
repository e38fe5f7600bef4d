#include "ui/assess/population_line.hpp"

#include "ui/assess/flow_layout.hpp"
#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace parallax::ui {
namespace {

bool says(Outcome const& outcome, std::string const& reason) {
    auto const same = [&](OutcomeError const& error) { return error.text == reason; };
    return std::ranges::any_of(outcome.errors, same) ||
           std::ranges::find(outcome.warnings, reason) != outcome.warnings.end();
}

bool missing(Applicability const& rule, Outcome const& outcome) {
    return std::ranges::any_of(rule.facts, [&](std::string const& fact) {
        return std::ranges::find(outcome.missing, fact) != outcome.missing.end();
    });
}

/// Of facts that can stand for one another, such as age and date of birth, one is enough.
bool nothingKnown(Applicability const& rule, Answers const& answers) {
    return std::ranges::none_of(rule.facts,
                                [&](std::string const& fact) { return is_known(answers, fact); });
}

}  // namespace

Fit fitOf(Applicability const& rule, Answers const& answers, Outcome const& outcome) {
    if (says(outcome, rule.reason)) return Fit::fails;
    bool const open = missing(rule, outcome) || nothingKnown(rule, answers);
    return open ? Fit::notKnown : Fit::holds;
}

PopulationLine::PopulationLine(QWidget* parent) : QWidget(parent) {
    setLayout(new FlowLayout(space::s4, space::s1));
}

void PopulationLine::showFit(Definition const& definition, Answers const& answers,
                             Outcome const& outcome) {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!definition.applies.empty());
    auto* title = new QLabel(tr("Made for men like him:"), this);
    setType(title, Type::H3);
    layout()->addWidget(title);
    for (Applicability const& rule : definition.applies) {
        if (!rule.words.empty()) add(rule, fitOf(rule, answers, outcome));
    }
}

void PopulationLine::add(Applicability const& rule, Fit fit) {
    auto const what = words(rule.words);
    auto const text = fit == Fit::holds   ? what
                      : fit == Fit::fails ? tr("not %1").arg(what)
                                          : tr("%1 (not known)").arg(what);
    auto const shape = fit == Fit::holds ? "check" : fit == Fit::fails ? "different" : "question";
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    setGaps(row, {}, size::symbolGap);
    row->addWidget(new FigureWidget(symbol(shape), part));
    auto* label = new QLabel(text, part);
    label->setTextFormat(Qt::PlainText);
    setType(label, Type::BodySmall);
    row->addWidget(label);
    layout()->addWidget(part);
}

}  // namespace parallax::ui
