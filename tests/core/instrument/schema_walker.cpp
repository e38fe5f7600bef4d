#include "schema_walker.hpp"

#include "support/date.hpp"

#include <algorithm>
#include <cmath>

namespace parallax::test {

namespace {

bool is_of(Json const& value, std::string const& type) {
    if (type == "integer") return value.is_number() && std::fmod(value.get<double>(), 1) == 0;
    if (type == "number") return value.is_number();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "array") return value.is_array();
    return type == "object" && value.is_object();
}

bool is_of_one(Json const& value, Json const& types) {
    if (types.is_string()) return is_of(value, types.get<std::string>());
    return std::any_of(types.begin(), types.end(),
                       [&](Json const& type) { return is_of(value, type.get<std::string>()); });
}

bool says_nothing(std::string const& word) {
    return word == "description" || word == "title" || word == "$schema" || word == "$defs";
}

}  // namespace

std::vector<std::string> SchemaWalker::faults(Json const& value) {
    faults_.clear();
    walk(root_, value, "");
    return faults_;
}

void SchemaWalker::need(bool holds, std::string const& where, std::string const& why) {
    if (!holds) faults_.push_back(where + ": " + why);
}

void SchemaWalker::walk(Json const& schema, Json const& value, std::string const& where) {
    for (auto const& [word, rule] : schema.items()) {
        if (!says_nothing(word)) walk_word(word, schema, value, where);
    }
}

void SchemaWalker::walk_word(std::string const& word, Json const& schema, Json const& value,
                             std::string const& where) {
    Json const& rule = schema.at(word);
    if (word == "$ref") {
        std::string const name = rule.get<std::string>();
        walk(root_.at(Json::json_pointer(name.substr(1))), value, where);
    } else if (word == "type") {
        need(is_of_one(value, rule), where, "of the wrong type");
    } else if (word == "enum") {
        need(std::find(rule.begin(), rule.end(), value) != rule.end(), where, "another word");
    } else if (word == "format") {
        bool const date = value.is_string() && parse_iso_date(value.get<std::string>());
        need(rule == "date" && date, where, "no date");
    } else if (word == "required") {
        for (Json const& key : rule) {
            bool const there = !value.is_object() || value.contains(key.get<std::string>());
            need(there, where, "no " + key.get<std::string>());
        }
    } else if (word == "additionalProperties") {
        if (value.is_object()) walk_keys(schema, value, where);
    } else if (word == "properties") {
        bool const closed = schema.contains("additionalProperties");
        need(closed, where, "the schema does not say whether other keys may stand there");
    } else {
        walk_list(word, rule, value, where);
    }
}

void SchemaWalker::walk_list(std::string const& word, Json const& rule, Json const& value,
                             std::string const& where) {
    std::size_t const size = value.is_array() ? value.size() : 0;
    if (word == "minItems") {
        need(!value.is_array() || size >= rule.get<std::size_t>(), where, "too few");
    } else if (word == "maxItems") {
        need(size <= rule.get<std::size_t>(), where, "too many");
    } else if (word == "items") {
        for (std::size_t i = 0; i < size; ++i)
            walk(rule, value[i], where + "/" + std::to_string(i));
    } else {
        need(false, where, "the schema says '" + word + "', which nothing here understands");
    }
}

void SchemaWalker::walk_keys(Json const& schema, Json const& value, std::string const& where) {
    Json const properties = schema.value("properties", Json::object());
    Json const others = schema.value("additionalProperties", Json(true));
    for (auto const& [key, member] : value.items()) {
        std::string const place = where + "/" + key;
        if (properties.contains(key)) {
            walk(properties.at(key), member, place);
        } else if (others.is_object()) {
            walk(others, member, place);
        } else {
            need(others == true, place, "an unknown key");
        }
    }
}

}  // namespace parallax::test
