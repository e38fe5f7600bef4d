#pragma once

#include "ui/sidebyside/answer_card.hpp"

namespace parallax::ui {

/// An answer in words, without a tool: one line below the cards.
class WordsLine : public AnswerFrame {
    Q_OBJECT
public:
    explicit WordsLine(WordsOnly const& answer, QWidget* parent = nullptr);
};

}  // namespace parallax::ui
