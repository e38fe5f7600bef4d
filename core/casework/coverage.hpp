#pragma once
// What could happen, to whom, and which answer on record asks it. A square is filled only by an
// answer about those people; an answer about anyone does not answer for a child.

#include "casework/side_by_side.hpp"

namespace parallax {

struct CoveringAnswer {
    std::string assessment;  ///< code of the record
    std::string words;       ///< "RoSH: Medium (unlikely unless circumstances change)"
    std::string note;        ///< "as one of the group, not named"; may be empty
    std::optional<LevelText> level = {};  ///< for its dots; none: no level was given
    bool history = false;    ///< nobody keeps it up any longer
};

struct Coverage {
    struct Row {
        std::string id;    ///< serious_harm | sexual | images | contact | contact_already |
                           ///< violence | not_sexual | several
        std::string name;  ///< "Indecent images, on their own"
    };
    struct Column {
        std::string id;    ///< code of the person, or "anyone"
        std::string name;  ///< "HH"
        std::string note;  ///< "first child"
    };
    using Square = std::vector<CoveringAnswer>;  ///< empty: nobody has asked

    std::vector<Row> rows;
    std::vector<Column> columns;
    std::vector<std::vector<Square>> squares;  ///< squares[row][column]
    std::vector<std::string> in_words;  ///< answers without a tool, which fill no square
    std::size_t empty = 0;
    std::size_t total = 0;
    std::string sentence;  ///< "In 19 of 25 squares nobody has asked."
};

/// By the answers in force on the date. Children, other children and other adults known by then
/// each have a column; the last is for anyone at all.
Coverage coverage(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                  Date as_of);

}  // namespace parallax
