#pragma once
// One record of a case as a form. Each field starts from what it is bound to, and writes back to it
// only when every field can be taken as it is.

#include "ui/shell/form_dialog.hpp"

#include <functional>
#include <map>

class QComboBox;

namespace parallax::ui {

/// One of a closed list: what is stored, and what people read.
struct Choice {
    std::string id;
    QString words;
};

/// What a field of a record may hold.
struct FieldRules {
    bool needed = false;
    std::optional<Date> until = {};  ///< of what has happened: not wholly after this day
    /// Of an end, or of when it was known: a date bound in this form before it, which it does not
    /// wholly come before.
    ImpreciseDate const* begins = nullptr;
    QString early = {};  ///< said where it does; empty: that it is before it began
    QString hint = {};
    std::function<QString(std::string const&)> refuses = {};  ///< why not; empty: it is taken
    /// Where what is kept is not what is typed: the one for the other.
    std::function<std::string(std::string const&)> stored = {};
    std::optional<std::string> shown = {};
};

class RecordDialog : public FormDialog {
    Q_OBJECT

public:
    RecordDialog(QString const& title, QString const& verb, QWidget* parent);

    /// Something to know before filling it in.
    void addSentence(QString const& sentence) { addNote(sentence); }

    /// What is bound must live as long as the dialog. A label carries an access key.
    void line(QString const& label, std::string& target, FieldRules const& rules = {});
    void date(QString const& label, ImpreciseDate& target, FieldRules const& rules = {});
    /// Nothing is chosen beforehand where the target is none of the choices.
    /// Gives the box, for a field that depends on it.
    QComboBox* choice(QString const& label, std::string& target, QList<Choice> const& choices,
                      FieldRules const& rules = {});
    /// Any number of them. What the target names beyond the choices stays.
    void several(QString const& label, std::vector<std::string>& target,
                 QList<Choice> const& choices, QString const& none, QString const& hint = {});

protected:
    bool ready() override;

private:
    using Write = std::function<void()>;
    /// What writes the field back; none when the field cannot be taken, which it then says.
    using Read = std::function<std::optional<Write>()>;

    std::vector<Read> reads_;
    std::map<ImpreciseDate const*, ImpreciseDate> dates_;  ///< as read last, by what they fill
};

}  // namespace parallax::ui
