#pragma once
// A form in a dialog: fields with their labels, a sentence at the field that is in the way, and
// one verb. It scrolls, so that large text always fits.

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace parallax {
class ImpreciseDate;
}

namespace parallax::ui {

/// One line of text with room below it for a sentence about it.
class LineField : public QWidget {
    Q_OBJECT

public:
    explicit LineField(QString const& accessibleName, QWidget* parent = nullptr);

    QLineEdit* line() const { return line_; }
    std::string text() const;  ///< without blanks at either end

    /// Says below the field why it cannot stay so, and goes there; what was typed stays.
    void refuse(QString const& sentence);
    void hint(QString const& sentence);
    QString note() const;

private:
    QLineEdit* line_;
    QLabel* note_;
    QString hint_;
};

/// A date in words. Empty means not known.
class DateField : public LineField {
    Q_OBJECT

public:
    using LineField::LineField;

    /// None when the words cannot be read; the sentence then stands at the field.
    std::optional<ImpreciseDate> read();
};

class FormDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;

protected:
    /// `verb` is the text of the button that ends it: "Record".
    FormDialog(QString const& title, QString const& verb, QWidget* parent);

    QFormLayout* form() const { return form_; }
    void addRow(QString const& label, QWidget* field);
    void addNote(QString const& sentence);

    /// Whether the fields can be taken as they are. What is in the way is said at its field.
    virtual bool ready() = 0;

private:
    QFormLayout* form_;
};

}  // namespace parallax::ui
