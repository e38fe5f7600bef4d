#pragma once
// Words of the glossary as links in what is read, wherever it stands. For the mouse; F1 lists the
// words of a whole page by keyboard.

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace parallax::ui {

/// Where a word stands in a text, in characters.
struct TermPlace {
    qsizetype at;
    qsizetype length;
    QString id;
};

class TermLinks : public QObject {
    Q_OBJECT

public:
    using Finder = std::function<QList<TermPlace>(QString const& text)>;

    static TermLinks& instance();

    /// Without a finder no word is a link.
    void setFinder(Finder finder) { finder_ = std::move(finder); }
    QList<TermPlace> find(QString const& text) const {
        return finder_ ? finder_(text) : QList<TermPlace>();
    }

signals:
    /// Somebody wants to read what the word means.
    void wanted(QString const& id);

private:
    Finder finder_;
};

}  // namespace parallax::ui
