#pragma once
// Which tool, and by which counting rules: two fields that follow each other.

#include "scoring/catalogue.hpp"

#include <QObject>

namespace parallax::ui {

class ChoiceField;

class ToolFields : public QObject {
    Q_OBJECT

public:
    enum class For { recording, scoring };

    /// For recording the edition may be "not stated". For scoring it is chosen by the person where
    /// there is more than one: the date alone does not say which rules fit. No tool is chosen
    /// beforehand, so that nobody records or scores by the one that happens to stand first.
    ToolFields(Catalogue const& catalogue, For use, QWidget* parent);

    ChoiceField* tool() const { return tool_; }
    ChoiceField* edition() const { return edition_; }

    void chooseTool(std::string_view id);
    void chooseEdition(std::string_view id);

    /// The edition chosen; where none is, the latest. Null before a tool is chosen.
    Instrument const* instrument() const;
    /// Whether a tool is chosen. Where none is, the field says so.
    bool ready();

    /// Empty: not stated, or not chosen yet.
    std::string editionId() const;

signals:
    void changed();

private:
    void fillTools();
    void fillEditions();
    std::string toolId() const;

    Catalogue const& catalogue_;
    For use_;
    ChoiceField* tool_;
    ChoiceField* edition_;
};

/// "RM2000/S (Risk Matrix 2000, sexual scale)".
QString toolInWords(Definition const& definition);

}  // namespace parallax::ui
