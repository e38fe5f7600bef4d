#include "casework/scenario.hpp"

#include "casework/edit.hpp"
#include "instrument/reader.hpp"

#include <sstream>

namespace parallax {

namespace {

Json json_of(toml::node const& node);

Json json_of(toml::table const& table) {
    Json object = Json::object();
    for (auto const& [key, value] : table) object[std::string(key.str())] = json_of(value);
    return object;
}

Json json_of(toml::array const& array) {
    Json list = Json::array();
    for (toml::node const& value : array) list.push_back(json_of(value));
    return list;
}

std::string as_written(toml::node const& node) {
    std::ostringstream out;
    node.visit([&](auto const& value) { out << value; });
    return out.str();
}

/// A time of day, for which JSON has no word, becomes its text.
Json json_of(toml::node const& node) {
    if (auto const* table = node.as_table()) return json_of(*table);
    if (auto const* array = node.as_array()) return json_of(*array);
    if (auto const* text = node.as_string()) return text->get();
    if (auto const* number = node.as_integer()) return number->get();
    if (auto const* number = node.as_floating_point()) return number->get();
    if (auto const* flag = node.as_boolean()) return flag->get();
    return as_written(node);
}

}  // namespace

Expected<Case> load_scenario(std::filesystem::path const& file) {
    auto table = parse_toml(file);
    if (!table) return tl::unexpected(table.error());
    Problems problems;
    auto kase = JsonReader::read<Case>(json_of(*table), "", problems);
    if (problems.empty()) problems = check(kase);
    for (Problem& problem : problems) problem.where.file = file.string();
    if (!problems.empty()) return fail(std::move(problems));
    return kase;
}

std::filesystem::path example_scenario(std::filesystem::path const& resources) {
    return resources / "scenarios" / "published-review.toml";
}

}  // namespace parallax
