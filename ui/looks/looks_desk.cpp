#include "ui/looks/looks_desk.hpp"

#include "casework/records.hpp"
#include "ui/looks/looks_page.hpp"
#include "ui/record/record_dialog.hpp"
#include "ui/shell/casebook_session.hpp"
#include "ui/shell/text.hpp"

#include <memory>

namespace parallax::ui {

LooksDesk::LooksDesk(CasebookSession& session, LooksPage& page, QWidget* window)
    : QObject(window), session_(session), window_(window) {
    connect(&page, &LooksPage::replyWanted, this, &LooksDesk::reply);
    connect(&page, &LooksPage::takeBackWanted, this, &LooksDesk::takeBack);
    connect(&page, &LooksPage::switchOffWanted, this, &LooksDesk::switchOff);
    connect(&page, &LooksPage::switchOnWanted, this, &LooksDesk::switchOn);
}

/// The finding stays on the list; what is said of it is kept with its grounds.
void LooksDesk::reply(Finding const& finding, Date asOf) {
    session_.settle();
    if (!session_.current()) return;
    auto said = std::make_shared<LookAnswer>(
        answer_to(finding, *session_.current(), asOf, session_.today(), {}, {}, {}));
    auto* dialog =
        new RecordDialog(tr("Answer: %1").arg(words(finding.title)), tr("&Answer"), window_);
    dialog->line(tr("&Your role"), said->who,
                 {.needed = true, .hint = tr("A role, such as team manager. Do not use a name.")});
    dialog->line(tr("&Why no more is needed now"), said->why, {.needed = true});
    dialog->date(tr("&Until"), said->until,
                 {.hint = tr("It is open again after that day. Left empty, it stays answered until "
                             "what it rests on changes.")});
    connect(dialog, &QDialog::accepted, this, [this, said, title = words(finding.title)] {
        Case after = *session_.current();
        after.look_answers.push_back(*said);
        session_.change(std::move(after), tr("Answered: %1").arg(title));
    });
    dialog->open();
}

void LooksDesk::takeBack(std::string const& code) {
    session_.settle();
    if (!session_.current()) return;
    Case after = *session_.current();
    std::erase_if(after.look_answers, [&](LookAnswer const& one) { return one.code == code; });
    session_.change(std::move(after), tr("Answer %1 to a finding taken back").arg(words(code)));
}

void LooksDesk::switchOff(std::string const& check, QString const& title) {
    session_.settle();
    auto off = std::make_shared<CheckOff>();
    off->code = check;
    off->since = iso_date(session_.today());
    auto* dialog =
        new RecordDialog(tr("Do without the check: %1").arg(title), tr("&Do without it"), window_);
    dialog->addSentence(
        tr("For every case of this casebook. The page goes on saying what it would "
           "have found."));
    dialog->line(tr("&Your role"), off->who,
                 {.needed = true, .hint = tr("A role, such as team manager. Do not use a name.")});
    dialog->line(tr("&Reason"), off->reason, {.needed = true});
    connect(dialog, &QDialog::accepted, this, [this, off, title] {
        session_.switchCheck(nullptr, off.get(),
                             tr("Check %1 switched off: %2").arg(words(off->code), title));
    });
    dialog->open();
}

void LooksDesk::switchOn(std::string const& check) {
    for (CheckOff const& off : session_.checksOff()) {
        if (off.code != check) continue;
        CheckOff const before = off;
        return session_.switchCheck(&before, nullptr,
                                    tr("Check %1 switched on again").arg(words(check)));
    }
}

}  // namespace parallax::ui
