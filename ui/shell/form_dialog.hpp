#pragma once
// A form in a dialog: fields with their labels, a sentence at the field that is in the way, and
// one verb. It scrolls, so that large text always fits.

#include "support/imprecise_date.hpp"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace parallax::ui {

/// Something to fill in, with room below it for a sentence about it.
class Field : public QWidget {
    Q_OBJECT

public:
    /// Says below the field why it cannot stay so, and goes there; what was entered stays.
    void refuse(QString const& sentence);
    void hint(QString const& sentence);
    QString note() const;

    /// Nothing is in the way any longer.
    void settle() { say(hint_); }

protected:
    /// `input` takes the focus and carries the accessible name.
    Field(QWidget* input, QWidget* parent);

    void say(QString const& sentence);

    /// A line below the field stays free, so that a sentence there moves nothing.
    void keepRoom();

private:
    QWidget* input_;
    QLabel* note_;
    QString hint_;
    bool keeps_room_ = false;
};

/// One line of text.
class LineField : public Field {
    Q_OBJECT

public:
    explicit LineField(QString const& accessibleName, QWidget* parent = nullptr);

    QLineEdit* line() const { return line_; }
    std::string text() const;  ///< without blanks at either end

private:
    QLineEdit* line_;
};

/// A date in words. Empty means not known. What is typed in figures is read back in words below
/// the field, before anything is stored.
class DateField : public LineField {
    Q_OBJECT

public:
    explicit DateField(QString const& accessibleName, QWidget* parent = nullptr);

    /// Puts a date in, which is read back as it was, whatever its words.
    void set(ImpreciseDate const& date);

    /// None when the words cannot be read; the sentence then stands at the field.
    std::optional<ImpreciseDate> read();

    /// As read(), and none when all of it lies after today: it is of something that has happened.
    std::optional<ImpreciseDate> readPast(Date today);

private:
    void sayReading();

    ImpreciseDate put_;
};

/// One of several, or what is typed where the box can be edited.
class ChoiceField : public Field {
    Q_OBJECT

public:
    ChoiceField(QComboBox* box, QWidget* parent);

    QComboBox* box() const { return box_; }
    std::string text() const;  ///< without blanks at either end

private:
    QComboBox* box_;
};

class FormDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;

protected:
    /// `verb` is the text of the button that ends it: "Record".
    FormDialog(QString const& title, QString const& verb, QWidget* parent);

    QFormLayout* form() const { return form_; }

    /// Another title and verb, for a form that corrects what is there.
    void rename(QString const& title, QString const& verb);

    /// The label's access key goes to the field, or to what takes the focus in it.
    void addRow(QString const& label, QWidget* field);
    void addNote(QString const& sentence);

    /// Whether the fields can be taken as they are. What is in the way is said at its field.
    virtual bool ready() = 0;

    /// As tall as the form needs when it opens, within the screen. Later only its inside changes.
    void fit();

    void showEvent(QShowEvent* event) override;

    /// What has been typed is not lost to one press of Escape: the first says so.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void orderStops();
    bool typed() const;

    QFormLayout* form_;
    QScrollArea* scroll_;
    QDialogButtonBox* buttons_;
    QPushButton* take_;
    QLabel* leaving_;
    bool opened_ = false;
};

}  // namespace parallax::ui
