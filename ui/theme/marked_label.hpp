#pragma once
// Sentences of the core carry one mark, **strong words**. It is shown as weight.

#include "ui/theme/theme.hpp"

#include <QLabel>

namespace parallax::ui {

/// The sentence as HTML: strong words in `strongColour` and SemiBold, everything else escaped.
/// `linked`: the glossary's words are links.
QString richText(QString const& marked, QColor const& strongColour, bool linked = false);

/// The sentence without its marks.
QString plainText(QString const& marked);

/// Spoken as it reads. A label that wraps, keeps its type style's line height and can be selected.
class MarkedLabel : public QLabel {
    Q_OBJECT
public:
    explicit MarkedLabel(Type type, QString const& marked = {}, QWidget* parent = nullptr);

    void setMarked(QString const& marked);

    /// Secondary colour, except for the strong words.
    void setQuiet();

    /// For what holds a level word: painted whole or not at all, so that no edge of a scrolled page
    /// parts the word from its meaning.
    void keepWhole();

    /// Makes the glossary's words in it links, for what is read rather than glanced at.
    void linkTerms();

    /// Never for more than the maximum width, which layouts forget to ask about.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    /// Whether it is cut now and so must not be painted.
    bool isCut() const;

    /// The paragraph to show.
    virtual QString html() const;

    Type type() const { return type_; }
    void refresh();

private:
    Type type_;
    QString marked_;
    bool whole_ = false;
    bool linked_ = false;
    mutable int measured_at_ = -1;  ///< width for which the height below was measured
    mutable int whole_height_ = 0;
};

/// A paragraph whose lines are as far apart as the type style wants.
QString paragraph(QString const& html, Type type, double indent = 0);

}  // namespace parallax::ui
