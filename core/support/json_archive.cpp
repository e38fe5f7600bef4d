#include "support/json_archive.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

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

namespace {

/// Watches JSON while it is parsed: for nesting that is too deep, and for keys that stand twice.
class Watch {
public:
    explicit Watch(unsigned depth) : depth_(static_cast<int>(depth)) {}

    bool see(int level, Json::parse_event_t event, Json const& parsed) {
        using Event = Json::parse_event_t;
        too_deep_ = too_deep_ || level > depth_;
        if (event == Event::object_start) objects_.emplace_back();
        if (event == Event::object_end && !objects_.empty()) objects_.pop_back();
        if (event == Event::key && !objects_.empty()) see_key(parsed.get<std::string>());
        return !too_deep_;
    }

    bool too_deep() const { return too_deep_; }
    /// The first key that stands twice, and where: "\"on\" in \"answers\"". Empty: none does.
    std::string const& twice() const { return twice_; }

private:
    struct Object {
        std::set<std::string> keys;
        std::string last;  ///< whose value is being read
    };

    void see_key(std::string key) {
        Object& object = objects_.back();
        if (!object.keys.insert(key).second && twice_.empty()) {
            twice_ = fmt::format("\"{}\"", key);
            for (auto outer = objects_.rbegin() + 1; outer != objects_.rend(); ++outer) {
                twice_ += fmt::format(" in \"{}\"", outer->last);
            }
        }
        object.last = std::move(key);
    }

    int depth_;
    std::vector<Object> objects_;
    std::string twice_;
    bool too_deep_ = false;
};

}  // namespace

Expected<Json> parse_json(std::string_view text, std::size_t limit, unsigned depth) {
    if (text.size() > limit) {
        return fail({ProblemKind::bad_input,
                     {},
                     "The JSON text",
                     fmt::format("{} bytes", text.size()),
                     fmt::format("at most {}", limit)});
    }
    Watch watch(depth);
    auto const guard = [&watch](int level, Json::parse_event_t event, Json& parsed) {
        return watch.see(level, event, parsed);
    };
    try {
        Json parsed = Json::parse(text, guard);
        if (!watch.twice().empty()) {
            return fail({ProblemKind::bad_input, {}, watch.twice(), "it twice", "each key once"});
        }
        if (!watch.too_deep()) return parsed;
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
