#pragma once
// Which tool, and by which counting rules: two fields that follow each other.

#include "scoring/catalogue.hpp"

#include <QObject>

class QComboBox;

namespace parallax::ui {

class ChoiceField;

class ToolFields : public QObject {
    Q_OBJECT

public:
    enum class For { recording, scoring };

    /// For recording the edition may be "not stated". For scoring it is chosen by the person where
    /// there is more than one: the date alone does not say which rules fit.
    ToolFields(Catalogue const& catalogue, For use, QWidget* parent);

    QComboBox* tool() const { return tool_; }
    ChoiceField* edition() const { return edition_; }

    void chooseTool(std::string_view id);
    void chooseEdition(std::string_view id);

    /// The edition chosen; where none is, the latest. Null when no tool is there at all.
    Instrument const* instrument() const;
    /// Empty: not stated, or not chosen yet.
    std::string editionId() const;

signals:
    void changed();

private:
    void fillTools();
    void fillEditions();

    Catalogue const& catalogue_;
    For use_;
    QComboBox* tool_;
    ChoiceField* edition_;
};

/// "RM2000/S (Risk Matrix 2000, sexual scale)".
QString toolInWords(Definition const& definition);

}  // namespace parallax::ui
