#pragma once
// The part of JSON Schema that the schemas of the instrument files are written in. A word outside
// that part is a fault of the schema.

#include "support/json_archive.hpp"

#include <string>
#include <vector>

namespace parallax::test {

class SchemaWalker {
public:
    explicit SchemaWalker(Json const& schema) : root_(schema) {}

    /// Where and why a value is not as the schema says; empty if it is.
    std::vector<std::string> faults(Json const& value);

private:
    void walk(Json const& schema, Json const& value, std::string const& where);
    void walk_word(std::string const& word, Json const& schema, Json const& value,
                   std::string const& where);
    void walk_list(std::string const& word, Json const& rule, Json const& value,
                   std::string const& where);
    void walk_keys(Json const& schema, Json const& value, std::string const& where);
    void need(bool holds, std::string const& where, std::string const& why);

    Json const& root_;
    std::vector<std::string> faults_;
};

}  // namespace parallax::test
