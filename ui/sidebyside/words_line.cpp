#include "ui/sidebyside/words_line.hpp"

#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QPushButton>

namespace parallax::ui {

WordsLine::WordsLine(WordsOnly const& answer, QWidget* parent)
    : AnswerFrame(words(answer.assessment), words(answer.line), parent) {
    Theme const& theme = Theme::instance();
    auto* line = new MarkedLabel(Type::BodySmall, words(answer.line), this);
    line->setMaximumWidth(theme.px(size::paragraphMax));
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(space::s3));
    row->addWidget(line, 1);
    row->addWidget(change(), 0, Qt::AlignTop);
    row->addStretch(0);
}

}  // namespace parallax::ui
