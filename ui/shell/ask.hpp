#pragma once
// The questions the window puts in dialogs of the platform: which way on, which file. A test
// answers them beforehand by standing in for the asker.

#include <optional>
#include <QString>
#include <QStringList>

class QWidget;

namespace parallax::ui {

/// What kind of file is wanted; decides the filter and the ending.
enum class FileKind { casebook, pdf, table };

class Asker {
public:
    virtual ~Asker() = default;

    /// A sentence with one button for each way on, and Cancel. The place of the way chosen; none
    /// for Cancel. `ways` are verbs: "Save as...", "Close without saving".
    virtual std::optional<int> choose(QWidget* parent, QString const& sentence,
                                      QStringList const& ways) = 0;

    /// Says something that cannot be undone by reading on; `details` may be copied.
    virtual void tell(QWidget* parent, QString const& sentence, QString const& details) = 0;

    /// The file chosen; empty when the person thought better of it. Saving asks before it
    /// replaces a file.
    virtual QString fileToOpen(QWidget* parent, FileKind kind) = 0;
    virtual QString fileToSave(QWidget* parent, FileKind kind, QString const& suggested) = 0;
};

/// Whoever asks now: the platform's dialogs, or the stand-in.
Asker& asker();

/// Stands in for the platform's dialogs while it lives.
class AskInstead {
public:
    explicit AskInstead(Asker& instead);
    AskInstead(AskInstead const&) = delete;
    AskInstead& operator=(AskInstead const&) = delete;
    ~AskInstead();

private:
    Asker* before_;
};

}  // namespace parallax::ui
