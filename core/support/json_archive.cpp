#include "support/json_archive.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

void JsonWriter::put(char const* name, std::string const& value) {
    if (!value.empty()) object_[name] = value;
}

void JsonWriter::put(char const* name, bool value) {
    if (value) object_[name] = true;
}

void JsonWriter::put(char const* name, std::int64_t value) {
    if (value != 0) object_[name] = value;
}

void JsonWriter::put(char const* name, ImpreciseDate const& value) {
    if (!value.known()) return;
    object_[name] = Json{{"words", value.words()},
                         {"first", iso_date(value.first())},
                         {"last", iso_date(value.last())}};
}

void JsonWriter::put(char const* name, std::vector<std::string> const& value) {
    if (!value.empty()) object_[name] = value;
}

JsonReader::JsonReader(Json const& object, std::string path, Problems& problems)
    : object_(object), path_(std::move(path)), problems_(problems) {
    usable_ = object.is_object();
    if (!usable_) {
        problems_.push_back({ProblemKind::bad_input, {}, path_, object.type_name(), "an object"});
    }
}

Json const* JsonReader::take(char const* name) {
    taken_.emplace_back(name);
    auto const found = object_.find(name);
    return found == object_.end() || found->is_null() ? nullptr : &*found;
}

void JsonReader::refuse_unknown_members() {
    if (!usable_) return;
    for (auto const& [name, value] : object_.items()) {
        if (std::find(taken_.begin(), taken_.end(), name) == taken_.end()) {
            refuse(name, value, "no such member");
        }
    }
}

void JsonReader::refuse(std::string const& name, Json const& found, std::string wanted) {
    std::string shown = found.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (shown.size() > 60) shown = shown.substr(0, 57) + "...";
    problems_.push_back({ProblemKind::bad_input,
                         {},
                         path_.empty() ? name : path_ + "." + name,
                         std::move(shown),
                         std::move(wanted)});
}

void JsonReader::get(Json const& found, std::string const& name, std::string& value) {
    if (!found.is_string()) return refuse(name, found, "text");
    value = found.get<std::string>();
}

void JsonReader::get(Json const& found, std::string const& name, bool& value) {
    if (!found.is_boolean()) return refuse(name, found, "true or false");
    value = found.get<bool>();
}

void JsonReader::get(Json const& found, std::string const& name, std::int64_t& value) {
    if (!found.is_number_integer()) return refuse(name, found, "a whole number");
    value = found.get<std::int64_t>();
}

void JsonReader::get(Json const& found, std::string const& name, ImpreciseDate& value) {
    if (found.is_string()) {
        auto parsed = ImpreciseDate::parse(found.get<std::string>());
        if (!parsed) return refuse(name, found, parsed.error().front().wanted);
        value = *std::move(parsed);
        return;
    }
    auto const text = [&](char const* key) {
        auto const member = found.is_object() ? found.find(key) : found.end();
        return member != found.end() && member->is_string() ? member->get<std::string>() : "";
    };
    auto const first = parse_iso_date(text("first"));
    auto const last = parse_iso_date(text("last"));
    if (!first || !last || *last < *first) {
        return refuse(name, found, "a date in words, or words with first and last day");
    }
    value = ImpreciseDate(text("words"), *first, *last);
}

void JsonReader::get(Json const& found, std::string const& name, std::vector<std::string>& value) {
    auto const is_text = [](Json const& element) { return element.is_string(); };
    if (!found.is_array() || !std::all_of(found.begin(), found.end(), is_text)) {
        return refuse(name, found, "a list of texts");
    }
    value = found.get<std::vector<std::string>>();
}

Expected<Json> parse_json(std::string_view text, std::size_t limit, unsigned depth) {
    if (text.size() > limit) {
        return fail({ProblemKind::bad_input,
                     {},
                     "The JSON text",
                     fmt::format("{} bytes", text.size()),
                     fmt::format("at most {}", limit)});
    }
    bool too_deep = false;
    auto const guard = [&](int level, Json::parse_event_t, Json&) {
        too_deep = too_deep || level > static_cast<int>(depth);
        return !too_deep;
    };
    try {
        Json parsed = Json::parse(text, guard);
        if (!too_deep) return parsed;
    } catch (Json::parse_error const& error) {
        return fail({ProblemKind::bad_input,
                     {},
                     "The JSON text",
                     fmt::format("a fault at byte {}", error.byte),
                     "well-formed JSON"});
    } catch (Json::exception const&) {
        // A number that no double can hold is reported by the library as out of range.
        return fail({ProblemKind::bad_input,
                     {},
                     "The JSON text",
                     "a value that cannot be read",
                     "numbers of ordinary size"});
    }
    return fail({ProblemKind::bad_input,
                 {},
                 "The JSON text",
                 "too many levels of nesting",
                 fmt::format("at most {}", depth)});
}

}  // namespace parallax
