#include "ui/assess/item_row.hpp"

#include "scoring/outcome.hpp"
#include "ui/assess/evidence_line.hpp"
#include "ui/figures/provenance_badge.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace parallax::ui {
namespace {

/// Room for the number left of an item; its answers start below its wording.
constexpr int numberColumn = space::s6;

}  // namespace

ItemRow::ItemRow(int number, Item const& item, FactKind const& fact,
                 std::vector<Option> const& options, QStringList const& codes, QWidget* parent)
    : QWidget(parent),
      fact_(item.fact),
      input_(makeAnswerInput(words(item.wording), fact, options, codes, this)),
      adds_(new MarkedLabel(Type::Body, {}, this)),
      note_(new QLabel(this)),
      sentence_(new QLabel(this)) {
    adds_->setQuiet();
    adds_->setWordWrap(false);
    adds_->setAlignment(Qt::AlignRight | Qt::AlignTop);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    setType(sentence_, Type::BodySmall);
    sentence_->hide();
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    setType(note_, Type::Meta);
    setQuiet(note_);
    note_->hide();

    auto* column = new QVBoxLayout(this);
    setGaps(column, {0, space::s2, 0, space::s2}, space::s1);
    column->addWidget(head(number, item));
    auto* below = new QVBoxLayout;
    setGaps(below, {number > 0 ? numberColumn : 0, 0, 0, 0}, space::s1);
    if (!item.counting.empty()) {
        auto* counting = new MarkedLabel(Type::Meta, words(item.counting), this);
        counting->setQuiet();
        below->addWidget(counting);
    }
    auto* answers = new QHBoxLayout;
    answers->addWidget(input_, 1);
    answers->addWidget(adds_);
    below->addLayout(answers);
    buildEvidence(item);
    if (evidence_) below->addWidget(evidence_);
    below->addWidget(note_);
    below->addWidget(sentence_);
    column->addLayout(below);

    connect(input_, &AnswerInput::answered, this,
            [this](Answer const& answer) { emit answered(fact_, answer); });
    connect(input_, &AnswerInput::refused, this, [this](QString const& sentence) {
        refusal_ = sentence;
        say();
    });
}

void ItemRow::buildEvidence(Item const& item) {
    if (item.evidence.empty()) return;
    evidence_ = new EvidenceLine(tr("What shows it: %1").arg(words(item.wording)), this);
    evidence_->hide();
    connect(evidence_, &AnswerInput::answered, this,
            [this, fact = item.evidence](Answer const& note) { emit answered(fact, note); });
}

void ItemRow::showEvidence(bool asked, std::optional<Answer> const& note) {
    if (!evidence_) return;
    evidence_->showAnswer(note);
    evidence_->setVisible(asked || (note && !std::holds_alternative<NotKnown>(*note)));
}

bool ItemRow::commit() {
    bool const noted = !evidence_ || evidence_->commit();
    return input_->commit() && noted;
}

QWidget* ItemRow::head(int number, Item const& item) {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    setGaps(row, {}, space::s2);
    if (number > 0) {
        auto* place = new QLabel(QString::number(number), head);
        setQuiet(place);
        auto fit = [place] {
            place->setFixedWidth(Theme::instance().px(numberColumn - space::s2));
        };
        fit();
        connect(&Theme::instance(), &Theme::changed, place, fit);
        row->addWidget(place, 0, Qt::AlignTop);
    }
    row->addWidget(new MarkedLabel(Type::H3, words(item.wording), head), 1);
    row->addWidget(new ProvenanceBadge(words(words_of(item.basis.verification)), head), 0,
                   Qt::AlignTop);
    return head;
}

void ItemRow::showAdds(QString const& adds) {
    adds_->setMarked(adds);
    adds_->setVisible(!adds.isEmpty());
}

void ItemRow::showNote(QString const& note) {
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    input_->setAccessibleDescription(note);
}

QString ItemRow::note() const { return note_->text(); }

void ItemRow::showConflict(QString const& sentence) {
    if (conflict_ == sentence) return;
    conflict_ = sentence;
    say();
}

QString ItemRow::conflict() const { return conflict_; }
QString ItemRow::refusal() const { return refusal_; }

void ItemRow::say() {
    QStringList lines;
    if (!refusal_.isEmpty()) lines.append(refusal_);
    if (!conflict_.isEmpty()) lines.append(QStringLiteral("≠ ") + conflict_);
    sentence_->setText(lines.join(u'\n'));
    sentence_->setVisible(!lines.isEmpty());
    if (lines.isEmpty()) return;
    QAccessibleEvent event(sentence_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace parallax::ui
