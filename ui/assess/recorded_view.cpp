#include "ui/assess/recorded_view.hpp"

#include "casework/answer_card.hpp"
#include "support/text.hpp"
#include "ui/assess/answer_form.hpp"
#include "ui/figures/level_label.hpp"
#include "ui/figures/ruler.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QVBoxLayout>

namespace parallax::ui {

RecordedView::RecordedView(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    setGaps(column_, {}, 0);
}

void RecordedView::showRecord(Assessment const& record, Catalogue const& catalogue,
                              Sentences const& sentences, Date asOf) {
    delete inside_;
    inside_ = new QWidget(this);
    setGaps(new QVBoxLayout(inside_), {}, space::s3);
    column_->addWidget(inside_);
    auto const id =
        record.edition.empty() ? record.instrument : record.instrument + "@" + record.edition;
    Instrument const* instrument = catalogue.find(id);
    if (!instrument) instrument = catalogue.find(record.instrument);
    Definition const* definition = instrument ? &instrument->definition() : nullptr;
    if (definition) {
        auto const card = answer_card(record, catalogue, sentences, asOf);
        inside_->layout()->addWidget(new MarkedLabel(Type::H1, words(card.question), inside_));
        addText(tr("Counts %1. To whom: %2. By when: %3.")
                    .arg(words(card.counts), words(card.to_whom), words(card.by_when)));
    }
    addAnswer(record, definition);
    addDetails(record, definition);
    addText(tr("This answer is kept as it was given. Nothing in it was worked out here."));
    static_cast<QVBoxLayout*>(inside_->layout())->addStretch(1);
}

void RecordedView::addAnswer(Assessment const& record, Definition const* definition) {
    if (definition && definition->level(record.level)) {
        auto const level = level_text(*definition, {record.level});
        bool const management = definition->measures.answer == AnswerKind::management;
        inside_->layout()->addWidget(new LevelLabel(
            level, management ? LevelLabel::Shape::Plain : LevelLabel::Shape::Card, inside_));
        if (!management) {
            auto* ruler = new Ruler(level, Ruler::ticksOf(*definition),
                                    definition->level_cut_points_known, inside_);
            ruler->setMaximumWidth(size::cardMax);
            inside_->layout()->addWidget(ruler);
        }
    }
    if (!record.figure.empty()) addText(tr("Figure: %1").arg(words(record.figure)));
    if (!record.said.empty()) addText(tr("What was said: %1").arg(words(record.said)));
}

void RecordedView::addDetails(Assessment const& record, Definition const* definition) {
    auto const maker = record.maker.empty() ? record.agency : record.agency + ", " + record.maker;
    addText(tr("**%1**, %2")
                .arg(words(capitalised(maker)), words(period_in_words(record.made, record.ended))));
    auto const tool = definition ? definition->title : record.instrument;
    auto const rules = !record.scale_note.empty() ? words(record.scale_note)
                       : record.edition.empty()   ? tr("version not stated")
                       : definition               ? words(definition->edition_name)
                                                  : words(record.edition);
    addText(QStringLiteral("%1, %2").arg(words(tool), rules));
    addText(record.facts_up_to.known()
                ? tr("From facts up to %1.").arg(words(record.facts_up_to.words()))
                : tr("From facts up to: not stated."));
    if (!record.reason_for_change.empty()) {
        addText(tr("Reason for change: %1").arg(words(record.reason_for_change)));
    }
    if (!record.note.empty()) addText(words(record.note));
    if (!record.source.empty()) addText(tr("Source: %1").arg(words(record.source)));
}

void RecordedView::addText(QString const& text) {
    inside_->layout()->addWidget(new MarkedLabel(Type::Body, text, inside_));
}

}  // namespace parallax::ui
