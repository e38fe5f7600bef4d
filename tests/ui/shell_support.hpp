#pragma once
// The whole window as tests need it: a clock that stands still, settings of its own, and dialogs of
// the platform answered beforehand.

#include "support/places.hpp"
#include "ui/shell/ask.hpp"
#include "ui/shell/case_header.hpp"
#include "ui/shell/file_desk.hpp"
#include "ui/shell/main_window.hpp"

#include <QAction>
#include <QLineEdit>
#include <QStringList>

namespace parallax::test {

/// Answers given beforehand, in order. A question without an answer and an answer without a
/// question both fail the test.
class PreparedAnswers : public ui::Asker {
public:
    PreparedAnswers() : standing_(*this) {}
    ~PreparedAnswers() override;

    void willChoose(std::optional<int> way) { ways_.append(way); }
    void willName(std::filesystem::path const& file);
    void willRead() { ++readings_; }

    /// Sentences and details said so far.
    QStringList const& said() const { return said_; }
    QStringList const& suggested() const { return suggested_; }

    std::optional<int> choose(QWidget*, QString const& sentence, QStringList const&) override;
    void tell(QWidget*, QString const& sentence, QString const& details) override;
    QString fileToOpen(QWidget*, ui::FileKind) override;
    QString fileToSave(QWidget*, ui::FileKind, QString const& suggested) override;

private:
    QString nextFile();

    ui::AskInstead standing_;
    QList<std::optional<int>> ways_;
    QStringList files_;
    int readings_ = 0;
    QStringList said_;
    QStringList suggested_;
};

/// 22 November 2026, a little after two in the afternoon.
QDateTime standingClock();

/// The bundled instruments and sentences, read once.
ui::Library const& library();

/// Settings in a folder of their own for as long as it lives, and the theme in place as at start.
class OwnSettings {
public:
    OwnSettings();

private:
    TemporaryFolder folder_;
};

/// A window on the bundled resources.
class TestWindow {
public:
    explicit TestWindow(ui::Library const& from = library());

    ui::MainWindow* operator->() { return &window_; }
    ui::MainWindow& operator*() { return window_; }
    ui::CasebookSession& session() { return window_.session(); }

    /// The menu entry of that name: access keys, dots and what follows a colon left out. Fails
    /// when there is none.
    QAction* action(QString const& name);

    template <class Widget>
    Widget* only() {
        auto const found = window_.findChildren<Widget*>();
        return found.isEmpty() ? nullptr : found.last();
    }

private:
    OwnSettings settings_;
    PreparedAnswers none_;  ///< so that no test ever waits at a dialog of the platform
    ui::MainWindow window_;
};

/// The line of that accessible name. Fails when there is none.
QLineEdit* field(QWidget& form, QString const& name);

/// Nothing more can be written to any file of this process while it lives, as on a full disk.
class FullDisk {
public:
    FullDisk();
    FullDisk(FullDisk const&) = delete;
    FullDisk& operator=(FullDisk const&) = delete;
    ~FullDisk();

private:
    unsigned long before_;
};

/// Adds a case with this reference and nothing in it.
Case emptyCase(std::string const& reference);

}  // namespace parallax::test
