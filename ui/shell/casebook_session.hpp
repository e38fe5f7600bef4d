#pragma once
// The open casebook, the case being read, and every change to them. The only place of the program
// that knows what time it is.

#include "casebook/caseload_look.hpp"

#include <functional>
#include <QDateTime>
#include <QObject>

namespace parallax::ui {

class CasebookSession : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit CasebookSession(Clock clock = &QDateTime::currentDateTime, QObject* parent = nullptr);

    Date today() const;

    /// A read-only file is opened for reading; changes then wait (see trouble()).
    Expected<void> open(std::filesystem::path const& file);
    Expected<void> create(std::filesystem::path const& file);

    /// The bundled case, in memory until saved.
    Expected<void> openExample(std::filesystem::path const& resources);

    /// Goes on in the new file, and stores there what could not be stored before.
    Expected<void> saveAs(std::filesystem::path const& file);

    bool isOpen() const { return casebook_.has_value(); }
    /// Name of the file without its folder; empty while in memory.
    QString fileName() const;
    std::filesystem::path file() const;
    /// Closing now would lose something that was entered.
    bool needsSaving() const;

    std::vector<CaseLine> const& cases() const { return cases_; }
    bool hasCase(std::string const& reference) const;

    /// The case being read; null when none is.
    Case const* current() const { return current_ ? &*current_ : nullptr; }
    void choose(std::string const& reference);

    /// Takes what is still being typed (see settleWanted()). Everything below that leaves the case
    /// or looks at all of it does so first.
    void settle();

    /// Each is one edit: stored at once, one line of history. Answers worked out anew get today as
    /// the day they were computed on. What cannot be stored is kept and
    /// shown as if it were, until retry() or saveAs() succeeds, or undo() takes it back.
    void addCase(Case kase);
    void change(Case after, QString const& text);
    void removeCase();

    /// The checks the casebook does without.
    std::vector<CheckOff> const& checksOff() const { return checks_off_; }
    /// Switches a check off, or on again where there is no `after`: one edit of the casebook. What
    /// cannot be stored is said and leaves it as it was.
    void switchCheck(CheckOff const* before, CheckOff const* after, QString const& text);

    /// Begins to look at every case, stored or not. The casebook must not be left before it is
    /// done.
    Expected<CaseloadLook> lookAtAll(Catalogue const& catalogue, Sentences const& sentences,
                                     Date day) const;

    /// How the person who enters things is called in the history; kept for the next time. Until
    /// somebody says otherwise the name of the account on this computer.
    std::string who() const;
    void setWho(std::string const& who);
    /// Who entered what, and when, of what is stored; oldest first.
    Expected<std::vector<HistoryLine>> history(std::string const& reference) const;

    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

    /// What could not be stored, taken back or read, and why; empty when all is well.
    QString trouble() const;
    /// Changes that are kept here and not yet stored.
    int waiting() const { return static_cast<int>(waiting_.size()); }
    /// Does once more what could not be done: storing, undoing, reading.
    void retry();

signals:
    /// Another casebook is open, or the same one anew.
    void opened();
    /// What is being typed and not yet taken is to be taken now.
    void settleWanted();
    /// The casebook, its list of cases, what can be undone, or what waits.
    void changed();
    /// Another case is being read, or the same one has changed.
    void caseChanged();
    /// A sentence for the status bar.
    void happened(QString const& sentence);
    /// What was read otherwise than it stands in the file, whenever that becomes more; empty when a
    /// casebook is opened that has nothing of the kind.
    void remarked(QString const& sentence);

private:
    struct Waiting {
        Edit edit;
        std::optional<Case> before;
        std::optional<Case> after;
    };

    std::string stamp() const;
    void take(Casebook casebook);
    void put(std::optional<Case> before, std::optional<Case> after, QString const& text);
    bool store(Edit const& edit);
    void takeBackWaiting();
    void listCases();
    void sayRemarks();
    void read(std::string const& reference);
    void show(std::string const& reference);
    void moved(Expected<std::string> const& reference, int step, QString const& sentence);

    Clock clock_;
    std::optional<Casebook> casebook_;
    std::vector<CaseLine> cases_;
    std::vector<CheckOff> checks_off_;
    std::optional<Case> current_;
    std::vector<Waiting> waiting_;
    Problems problems_;  ///< of the last change, or of the step that failed
    Problems unlisted_;  ///< why the list of cases is not the one in the file
    Problems unread_;  ///< why the case that is wanted cannot be shown
    std::string wanted_;  ///< reference of the case to be read
    int failed_step_ = 0;  ///< -1: an undo failed, 1: a redo
    bool settling_ = false;
    QString remarks_;  ///< said so far of the open casebook
    int unsaved_ = 0;  ///< edits since the casebook came into memory, those undone taken off
};

}  // namespace parallax::ui
