#include "ui/theme/marked_label.hpp"

#include "ui/theme/fold.hpp"
#include "ui/theme/term_links.hpp"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace parallax::ui {

namespace {

constexpr QLatin1String mark("**");

QString withLinks(QString const& text) {
    QString out;
    qsizetype done = 0;
    for (TermPlace const& term : TermLinks::instance().find(text)) {
        out += text.mid(done, term.at - done).toHtmlEscaped();
        out += QStringLiteral("<a href=\"%1\">%2</a>")
                   .arg(term.id.toHtmlEscaped(), text.mid(term.at, term.length).toHtmlEscaped());
        done = term.at + term.length;
    }
    return out + text.mid(done).toHtmlEscaped();
}

}  // namespace

QString richText(QString const& marked, QColor const& strongColour, bool linked) {
    QString out;
    QStringList const parts = marked.split(mark);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString const words = linked ? withLinks(parts[i]) : parts[i].toHtmlEscaped();
        // A mark that is never closed is an ordinary pair of stars.
        bool const closed = i + 1 < parts.size();
        if (i % 2 == 0) {
            out += words;
        } else if (closed) {
            out += QStringLiteral("<span style=\"font-weight:%1;color:%2\">%3</span>")
                       .arg(strongWeight)
                       .arg(strongColour.name(), words);
        } else {
            out += mark + words;
        }
    }
    return out;
}

QString plainText(QString const& marked) {
    QStringList const parts = marked.split(mark);
    QString plain = parts.join(QString());
    if (parts.size() % 2 == 0) plain.insert(plain.size() - parts.last().size(), mark);
    return plain;
}

QString paragraph(QString const& html, Type type, double indent) {
    return QStringLiteral("<p style=\"margin:0;line-height:%1px;text-indent:%2px\">%3</p>")
        .arg(Theme::instance().lineHeight(type))
        .arg(indent)
        .arg(html);
}

MarkedLabel::MarkedLabel(Type type, QString const& marked, QWidget* parent)
    : QLabel(parent), type_(type) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setType(this, type);
    setMarked(marked);
}

void MarkedLabel::setMarked(QString const& marked) {
    marked_ = marked;
    setAccessibleName(plainText(marked));
    refresh();
}

void MarkedLabel::setQuiet() {
    ui::setQuiet(this);
    refresh();
}

int MarkedLabel::heightForWidth(int width) const {
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void MarkedLabel::refresh() {
    measured_at_ = -1;
    setText(html());
}

QString MarkedLabel::html() const {
    return paragraph(richText(marked_, Theme::instance().colours().text, linked_), type_);
}

void MarkedLabel::linkTerms() {
    if (std::exchange(linked_, true)) return;
    setTextInteractionFlags(textInteractionFlags() | Qt::LinksAccessibleByMouse);
    connect(this, &QLabel::linkActivated, &TermLinks::instance(), &TermLinks::wanted);
    refresh();
}

void MarkedLabel::keepWhole() {
    if (!std::exchange(whole_, true)) new FoldWatch(this);
}

/// The height is asked for once for each width and text: asking lays the text out anew, and that
/// asks for another painting, so asking while painting would never end.
bool MarkedLabel::isCut() const {
    if (!whole_) return false;
    if (measured_at_ != width()) {
        measured_at_ = width();
        whole_height_ = heightForWidth(width());
    }
    return !isWhole(*this, QRect(0, 0, width(), whole_height_));
}

void MarkedLabel::paintEvent(QPaintEvent* event) {
    if (!isCut()) QLabel::paintEvent(event);
}

void MarkedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    bool const look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look) refresh();
}

}  // namespace parallax::ui
