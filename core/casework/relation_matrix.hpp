#pragma once
// How each tool relates to each other one, all pairs at once.

#include "casework/side_by_side.hpp"

#include <array>

namespace parallax {

struct RelationMatrix {
    enum class OnCase { no, yes, perhaps };  ///< perhaps: the paper does not say which scale it is

    struct Tool {
        Definition const* definition = nullptr;
        std::string name;  ///< "RM2000/S", with the edition where another one stands here too
        OnCase on_case = OnCase::no;
    };

    std::vector<Tool> tools;  ///< in the fixed order of the screens
    std::vector<std::vector<RelationKind>> below;  ///< below[row][column], column before row
    std::size_t pairs = 0;
    std::array<std::size_t, 5> counts{};  ///< of each kind
    std::string sentence;  ///< "Of 78 pairs of tools, 1 pair asks the same question."

    Relation relation(std::size_t row, std::size_t column, Sentences const& sentences) const;
};

/// The tools in force on the day and those of the answers, or without a day every tool and edition.
/// What an agency said in words only is no tool.
RelationMatrix relation_matrix(Catalogue const& catalogue, Sentences const& sentences,
                               std::optional<Date> in_use_on,
                               std::vector<AnswerCard> const& on_case = {});

}  // namespace parallax
