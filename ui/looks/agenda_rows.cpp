#include "ui/looks/agenda_rows.hpp"

#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax::ui {

AgendaRows::AgendaRows(std::vector<AgendaEntry> const& entries, int days,
                       Sentences const& sentences, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    setGaps(column, {0, space::s3, 0, 0}, space::s3);
    column->addWidget(
        new MarkedLabel(Type::H2, tr("What will need a look in the next %1 days").arg(days), this));
    if (entries.empty()) {
        auto* none = new MarkedLabel(Type::BodySmall, words(sentences.say("agenda.none")), this);
        none->setQuiet();
        column->addWidget(none);
    }
    for (AgendaEntry const& entry : entries) column->addWidget(rowOf(entry, sentences));
}

QWidget* AgendaRows::rowOf(AgendaEntry const& entry, Sentences const& sentences) {
    auto* box = new QWidget(this);
    auto when = words(date_in_words(entry.day));
    if (entry.overdue) when += QStringLiteral(", ") + words(sentences.say("agenda.overdue"));
    auto const text = QStringLiteral("**%1.** %2").arg(when, words(entry.text));
    setAccessibleRole(box, QAccessible::Grouping);
    box->setAccessibleName(plainText(text));
    auto* row = new QHBoxLayout(box);
    setGaps(row, {}, space::s2);
    auto* signs = new QVBoxLayout;
    setGaps(signs, {0, space::s1, 0, 0}, 0);
    signs->addWidget(new FigureWidget(symbol("needs_a_look"), box));
    signs->addStretch(1);
    row->addLayout(signs);
    auto* label = new MarkedLabel(Type::BodySmall, text, box);
    label->setMaximumWidth(Theme::instance().px(size::paragraphMax));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    label->keepWhole();
    row->addWidget(label, 1);
    if (!entry.place.code.empty()) addWay(*row, entry);
    return box;
}

void AgendaRows::addWay(QHBoxLayout& row, AgendaEntry const& entry) {
    auto* go = new QPushButton(tr("Go to"), this);
    go->setAccessibleName(tr("Go to %1").arg(words(entry.place.words)));
    setCompact(go);
    row.addWidget(go, 0, Qt::AlignTop);
    row.addStretch(1);
    connect(go, &QPushButton::clicked, this, [this, place = entry.place] {
        place.kind == "assessment" ? emit answerWanted(words(place.code))
                                   : emit recordWanted(words(place.kind), words(place.code));
    });
}

}  // namespace parallax::ui
