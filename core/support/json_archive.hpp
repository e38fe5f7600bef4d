#pragma once
// The records of a case describe themselves once, in Boost.Serialization's manner:
//
//     template <class Archive> void serialize(Archive& archive, unsigned) {
//         archive & named("code", code) & named("began", began);
//     }
//
// These two archives carry such a description to and from a bounded, already parsed JSON tree.
// The stock archives of Boost are not used: they are unsafe on bytes from elsewhere.

#include "support/imprecise_date.hpp"

#include <boost/serialization/nvp.hpp>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <type_traits>

namespace parallax {

using Json = nlohmann::ordered_json;

/// Names one member of a record. Names are the column names of the casebook and the keys of
/// scenario files: the field's terms in snake_case.
template <class T>
auto named(char const* name, T& value) {
    return boost::serialization::make_nvp(name, value);
}

/// Writes a record as a JSON object. Members at rest (empty text, no date, empty list, false, 0)
/// are left out.
class JsonWriter {
public:
    using is_loading = std::false_type;
    using is_saving = std::true_type;

    template <class T>
    static Json write(T const& record) {
        JsonWriter writer;
        const_cast<T&>(record).serialize(writer, 0);
        return std::move(writer.object_);
    }

    template <class T>
    JsonWriter& operator&(boost::serialization::nvp<T> const& member) {
        put(member.name(), member.const_value());
        return *this;
    }

private:
    void put(char const* name, std::string const& value);
    void put(char const* name, bool value);
    void put(char const* name, std::int64_t value);
    void put(char const* name, ImpreciseDate const& value);
    void put(char const* name, std::vector<std::string> const& value);
    template <class T>
    void put(char const* name, std::vector<T> const& values) {
        if (values.empty()) return;
        Json list = Json::array();
        for (T const& value : values) list.push_back(write(value));
        object_[name] = std::move(list);
    }

    Json object_ = Json::object();
};

/// Reads a record from a JSON object. Missing members keep their resting value. Wrong types and
/// unknown members become problems that name the path, such as "control[3].began".
class JsonReader {
public:
    using is_loading = std::true_type;
    using is_saving = std::false_type;

    template <class T>
    static T read(Json const& object, std::string const& path, Problems& problems) {
        T record{};
        JsonReader reader(object, path, problems);
        if (reader.usable_) record.serialize(reader, 0);
        reader.refuse_unknown_members();
        return record;
    }

    template <class T>
    JsonReader& operator&(boost::serialization::nvp<T> const& member) {
        if (Json const* found = take(member.name())) get(*found, member.name(), member.value());
        return *this;
    }

private:
    JsonReader(Json const& object, std::string path, Problems& problems);

    Json const* take(char const* name);
    void refuse_unknown_members();
    void refuse(std::string const& name, Json const& found, std::string wanted);

    void get(Json const& found, std::string const& name, std::string& value);
    void get(Json const& found, std::string const& name, bool& value);
    void get(Json const& found, std::string const& name, std::int64_t& value);
    void get(Json const& found, std::string const& name, ImpreciseDate& value);
    void get(Json const& found, std::string const& name, std::vector<std::string>& value);
    template <class T>
    void get(Json const& found, std::string const& name, std::vector<T>& values) {
        if (!found.is_array()) return refuse(name, found, "a list");
        for (std::size_t i = 0; i < found.size(); ++i) {
            auto const path =
                path_ + (path_.empty() ? "" : ".") + name + "[" + std::to_string(i + 1) + "]";
            values.push_back(read<T>(found[i], path, problems_));
        }
    }

    Json const& object_;
    std::string path_;
    Problems& problems_;
    std::vector<std::string> taken_;
    bool usable_ = true;
};

/// Parses JSON text of at most `limit` bytes and `depth` levels. Problems say where it broke. A key
/// that stands twice in one object is refused: which of the two was meant nobody can say.
Expected<Json> parse_json(std::string_view text, std::size_t limit = 64u << 20,
                          unsigned depth = 32);

}  // namespace parallax
