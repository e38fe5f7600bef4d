#include "ui/shell/status_line.hpp"

#include "ui/theme/theme.hpp"

#include <QEvent>
#include <QLabel>
#include <QStatusBar>

namespace parallax::ui {

StatusLine::StatusLine(QStatusBar* bar, CasebookSession& session)
    : QObject(bar),
      bar_(bar),
      session_(session),
      happened_(new QLabel(bar)),
      kept_where_(new QLabel(bar)) {
    happened_->setTextFormat(Qt::PlainText);
    happened_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLabel* label : {happened_, kept_where_}) {
        setType(label, Type::Meta);
        setQuiet(label);
    }
    bar_->setSizeGripEnabled(false);
    happened_->setContentsMargins(space::s3, 0, 0, 0);
    kept_where_->setContentsMargins(0, 0, space::s3, 0);
    bar_->addWidget(happened_, 1);
    bar_->addPermanentWidget(kept_where_);
    bar_->installEventFilter(this);
    connect(&session_, &CasebookSession::happened, this, [this](QString const& sentence) {
        happened_->setText(sentence);
        share();
    });
    connect(&session_, &CasebookSession::changed, this, &StatusLine::follow);
    connect(&Theme::instance(), &Theme::changed, this, &StatusLine::share);
    follow();
}

QString StatusLine::happened() const { return happened_->text(); }
QString StatusLine::keptWhere() const { return kept_where_->text(); }

/// Says no more than is true: what is only in memory is not stored.
void StatusLine::follow() {
    bool const inMemory = session_.isOpen() && session_.fileName().isEmpty();
    kept_where_->setText(inMemory ? tr("In memory only, not in a file yet. Nothing is sent.")
                                  : tr("Stored on this computer only. Nothing is sent."));
    share();
}

/// The promise gives way where it would cut what just happened.
void StatusLine::share() {
    int const both = happened_->sizeHint().width() + kept_where_->sizeHint().width();
    int const gaps = Theme::instance().px(space::s6);
    kept_where_->setVisible(happened_->text().isEmpty() || both + gaps <= bar_->width());
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == bar_ && event->type() == QEvent::Resize) share();
    return false;
}

}  // namespace parallax::ui
