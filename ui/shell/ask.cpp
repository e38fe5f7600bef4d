#include "ui/shell/ask.hpp"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace parallax::ui {
namespace {

QString text(char const* words) { return QCoreApplication::translate("Asker", words); }

QString ending(FileKind kind) {
    switch (kind) {
        case FileKind::casebook: return QStringLiteral("parallax");
        case FileKind::pdf: return QStringLiteral("pdf");
        case FileKind::table: return QStringLiteral("csv");
    }
    return {};
}

QString filter(FileKind kind) {
    switch (kind) {
        case FileKind::casebook: return text("Casebooks (*.parallax)");
        case FileKind::pdf: return text("PDF pages (*.pdf)");
        case FileKind::table: return text("Tables (*.csv)");
    }
    return {};
}

/// The two files a person saves within a minute must not look alike when they are asked for.
QString saveTitle(FileKind kind) {
    switch (kind) {
        case FileKind::casebook: return text("Save the casebook as");
        case FileKind::pdf: return text("Save a page to print as");
        case FileKind::table: return text("Save a table as");
    }
    return {};
}

class PlatformAsker final : public Asker {
public:
    std::optional<int> choose(QWidget* parent, QString const& sentence,
                              QStringList const& ways) override {
        QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), sentence,
                        QMessageBox::NoButton, parent);
        QList<QAbstractButton*> buttons;
        for (QString const& way : ways) {
            buttons.append(box.addButton(way, QMessageBox::AcceptRole));
        }
        box.setDefaultButton(box.addButton(text("Cancel"), QMessageBox::RejectRole));
        box.exec();
        auto const place = buttons.indexOf(box.clickedButton());
        return place < 0 ? std::optional<int>{} : static_cast<int>(place);
    }

    void tell(QWidget* parent, QString const& sentence, QString const& details) override {
        QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), sentence,
                        QMessageBox::Close, parent);
        box.setInformativeText(details);
        box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        box.exec();
    }

    QString fileToOpen(QWidget* parent, FileKind kind) override {
        return QFileDialog::getOpenFileName(parent, text("Open"), {}, filter(kind));
    }

    QString fileToSave(QWidget* parent, FileKind kind, QString const& suggested) override {
        QFileDialog dialog(parent, saveTitle(kind), {}, filter(kind));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(ending(kind));
        dialog.selectFile(suggested);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    }
};

Asker*& standing() {
    static PlatformAsker platform;
    static Asker* now = &platform;
    return now;
}

}  // namespace

Asker& asker() { return *standing(); }

AskInstead::AskInstead(Asker& instead) : before_(standing()) { standing() = &instead; }

AskInstead::~AskInstead() { standing() = before_; }

}  // namespace parallax::ui
