#pragma once
// Which tool, and by which counting rules: two fields that follow each other.

#include "scoring/catalogue.hpp"

#include <QObject>

class QComboBox;

namespace parallax::ui {

class ToolFields : public QObject {
    Q_OBJECT

public:
    enum class For { recording, scoring };

    /// For recording the edition may be "not stated"; for scoring it starts at the one in force
    /// on the day.
    ToolFields(Catalogue const& catalogue, For use, std::optional<Date> day, QWidget* parent);

    QComboBox* tool() const { return tool_; }
    QComboBox* edition() const { return edition_; }

    void chooseTool(std::string_view id);

    /// The edition chosen; where it is not stated, the latest. Null when no tool is there at all.
    Instrument const* instrument() const;
    /// Empty: not stated.
    std::string editionId() const;

signals:
    void changed();

private:
    void fillTools();
    void fillEditions();

    Catalogue const& catalogue_;
    For use_;
    std::optional<Date> day_;
    QComboBox* tool_;
    QComboBox* edition_;
};

/// "RM2000/S (Risk Matrix 2000, sexual scale)".
QString toolInWords(Definition const& definition);

}  // namespace parallax::ui
