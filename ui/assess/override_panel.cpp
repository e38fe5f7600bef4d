#include "ui/assess/override_panel.hpp"

#include "ui/assess/flow_layout.hpp"
#include "ui/assess/folding_section.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/shell/level_choice.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/marked_label.hpp"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax::ui {

OverridePanel::OverridePanel(QWidget* parent) : QWidget(parent) {
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    setGaps(column, {}, space::s2);
    policy_ = new MarkedLabel(Type::BodySmall, {}, inside);
    column->addWidget(policy_);
    level_ = new LevelChoice(inside);
    level_->setAccessibleName(tr("Final level"));
    column->addWidget(level_);
    reason_ = addField(column, tr("R&eason for another level"));
    supervisor_ = addField(column, tr("Su&pervisor who agreed: a role, never a name"));
    refusal_ = new MarkedLabel(Type::BodySmall, {}, inside);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* buttons = new QWidget(inside);
    auto* flow = new FlowLayout(space::s3, space::s2, buttons);
    set_ = new QPushButton(tr("Set the final &level"), buttons);
    back_ = new QPushButton(tr("Ta&ke the final level back"), buttons);
    flow->addWidget(set_);
    flow->addWidget(back_);
    column->addWidget(buttons);
    section_ = new FoldingSection(tr("Final level by judgement"), inside, this);
    section_->setFoldable(true);
    section_->setOpen(false);
    auto* whole = new QVBoxLayout(this);
    setGaps(whole, {}, 0);
    whole->addWidget(section_);
    connect(set_, &QPushButton::clicked, this, &OverridePanel::set);
    connect(back_, &QPushButton::clicked, this, [this] { emit finalLevelWanted({}); });
}

QLineEdit* OverridePanel::addField(QVBoxLayout* column, QString const& label) {
    auto* words = new QLabel(label, this);
    words->setWordWrap(true);
    auto* line = new QLineEdit(this);
    line->setAccessibleName(QString(label).remove(u'&'));
    words->setBuddy(line);
    column->addWidget(words);
    column->addWidget(line);
    return line;
}

void OverridePanel::showScoring(Scoring const& scoring) {
    auto const& stored = scoring.record;
    bool const same = scoring_.instrument == scoring.instrument &&
                      scoring_.record.code == stored.code &&
                      finalLevel(scoring_.record) == finalLevel(stored) &&
                      scoring_.outcome.levels == scoring.outcome.levels;
    scoring_ = scoring;
    bool const set = !stored.override_level.empty();
    setVisible(set || !finalLevelChoices(scoring).empty());
    if (!same) fill();
}

/// What is being typed stays while the levels to choose from stay.
void OverridePanel::fill() {
    Definition const& definition = scoring_.instrument->definition();
    auto const& policy = definition.override_policy;
    auto const& stored = scoring_.record;
    policy_->setMarked(
        policy.levels == 1
            ? tr("A final level may be **one** level up or down from the rules. What "
                 "the rules say stays beside it.")
            : tr("A final level may be up to **%1** levels up or down from the "
                 "rules. What the rules say stays beside it.")
                  .arg(policy.levels));
    QList<LevelChoice::Entry> entries;
    for (std::string const& id : finalLevelChoices(scoring_)) {
        entries.append({words(level_text(definition, {id}).full()), words(id)});
    }
    level_->setEntries(entries);
    level_->choose(words(stored.override_level));
    reason_->setText(words(stored.override_reason));
    supervisor_->setText(words(stored.override_supervisor));
    back_->setVisible(!stored.override_level.empty());
    section_->setOpen(section_->isOpen() || !stored.override_level.empty());
    refuse({}, nullptr);
}

void OverridePanel::set() {
    auto const& policy = scoring_.instrument->definition().override_policy;
    FinalLevel const wanted{bytes(level_->chosen()), trimmedBytes(reason_->text()),
                            trimmedBytes(supervisor_->text())};
    if (wanted.level.empty()) return refuse(tr("Choose the final level."), level_);
    if (policy.needs_reason && wanted.reason.empty()) {
        return refuse(tr("Say why it is another level than the rules give."), reason_);
    }
    if (policy.needs_supervisor && wanted.supervisor.empty()) {
        return refuse(tr("Say which supervisor agreed, by role."), supervisor_);
    }
    refuse({}, nullptr);
    emit finalLevelWanted(wanted);
}

void OverridePanel::refuse(QString const& sentence, QWidget* at) {
    refusal_->setMarked(sentence);
    refusal_->setVisible(!sentence.isEmpty());
    if (!at) return;
    at->setFocus();
    QAccessibleEvent event(refusal_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace parallax::ui
