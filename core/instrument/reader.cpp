#include "instrument/reader.hpp"

#include "instrument/vocabulary.hpp"
#include "support/files.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <sstream>

namespace parallax {

namespace {

std::string shown(toml::node const& node) {
    std::ostringstream out;
    node.visit([&](auto const& value) { out << value; });
    std::string text = out.str();
    return text.size() > 60 ? text.substr(0, 57) + "..." : text;
}

std::optional<Date> local_date(toml::node const& node) {
    auto const* found = node.as_date();
    if (!found) return std::nullopt;
    toml::date const value = found->get();
    return Date{std::chrono::year{value.year}, std::chrono::month{value.month},
                std::chrono::day{value.day}};
}

/// Where a text begins after its quotation marks: one of them, or three, and then perhaps on the
/// next line.
Formula formula_at(std::string text, Place at, toml::source_region const& source) {
    auto const breaks = static_cast<unsigned>(std::count(text.begin(), text.end(), '\n'));
    auto const marks = static_cast<unsigned>(std::count(text.begin(), text.end(), '"'));
    unsigned const lines = source.end.line - source.begin.line;
    auto const length = static_cast<unsigned>(columns(text));
    unsigned const written = source.end.column - source.begin.column;
    bool const three = lines > 0 || written == length + 6;
    bool const escaped = !three && marks > 0 && written == length + 2 + marks;
    at.column += three ? 3 : 1;
    if (lines > breaks) {
        ++at.line;
        at.column = 1;
    }
    return {std::move(text), at, escaped};
}

}  // namespace

namespace {

/// Where the text begins that is still open at the end of a line; 0: none is.
unsigned open_text(std::string_view line) {
    unsigned begin = 0;
    char quote = 0;
    for (unsigned i = 0; i < line.size(); ++i) {
        char const c = line[i];
        if (quote == 0 && c == '#') break;
        if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
            begin = i + 1;
        } else if (c == quote) {
            quote = 0;
        } else if (quote == '"' && c == '\\') {
            ++i;
        }
    }
    return quote == 0 ? 0 : begin;
}

/// What broke. The parser speaks of control characters where a text is not closed on its line.
Problem broken_at(toml::parse_error const& error, std::string const& bytes,
                  std::filesystem::path const& file) {
    auto const at = error.source().begin;
    auto const lines = split(bytes, '\n');
    bool const in_file = at.line >= 1 && at.line <= lines.size();
    std::string_view line = in_file ? std::string_view(lines[at.line - 1]) : std::string_view();
    if (line.ends_with('\r')) line.remove_suffix(1);
    unsigned const open = open_text(line);
    if (open > 0 && at.column > columns(line)) {
        return {ProblemKind::bad_input,
                {file.string(), at.line, open},
                "The file",
                "a text that is not closed",
                "its closing quotation mark on the same line"};
    }
    return {ProblemKind::bad_input,
            {file.string(), at.line, at.column},
            std::string(error.description()),
            "",
            ""};
}

}  // namespace

Expected<toml::table> parse_toml(std::filesystem::path const& file) {
    constexpr std::size_t largest = 8u << 20;
    auto bytes = read_file(file, largest);
    if (!bytes) return tl::unexpected(bytes.error());
    try {
        return toml::parse(*bytes, file.string());
    } catch (toml::parse_error const& error) {
        return fail(broken_at(error, *bytes, file));
    }
}

Reader::Reader(toml::table const& table, std::string what, std::string file, Problems& problems)
    : table_(table), what_(std::move(what)), file_(std::move(file)), problems_(problems) {}

Place Reader::place_of(toml::node const& node) const {
    return {file_, node.source().begin.line, node.source().begin.column};
}

toml::node const* Reader::take(std::string_view key, Need need) {
    taken_.emplace_back(key);
    toml::node const* node = table_.get(key);
    if (!node && need == Need::required) {
        refuse_here(fmt::format("no '{}'", key), fmt::format("a value for '{}'", key));
    }
    return node;
}

Place Reader::place_of_key(std::string_view key) const {
    toml::node const* node = table_.get(key);
    return node ? place_of(*node) : place();
}

void Reader::refuse(std::string_view key, std::string found, std::string wanted) {
    problems_.push_back({ProblemKind::bad_input, place_of_key(key),
                         fmt::format("{}, '{}'", what_, key), std::move(found), std::move(wanted)});
}

void Reader::refuse_here(std::string found, std::string wanted) {
    problems_.push_back(
        {ProblemKind::bad_input, place(), what_, std::move(found), std::move(wanted)});
}

void Reader::refuse_word(std::string_view key, std::string const& found,
                         std::vector<std::string> const& allowed) {
    refuse(key, fmt::format("'{}'", found), "one of " + joined(allowed, "or"));
}

std::string Reader::text(std::string_view key, Need need) {
    toml::node const* node = take(key, need);
    if (!node) return {};
    if (auto const* value = node->as_string()) {
        if (need == Need::required && trimmed(value->get()).empty()) {
            refuse(key, "nothing", "some text");
        }
        return value->get();
    }
    refuse(key, shown(*node), "text in quotation marks");
    return {};
}

Formula Reader::formula(std::string_view key, Need need) {
    std::string found = text(key, need);
    if (found.empty()) return {};
    toml::node const& node = *table_.get(key);
    return formula_at(std::move(found), place_of(node), node.source());
}

std::optional<double> Reader::number(std::string_view key, Need need) {
    toml::node const* node = take(key, need);
    if (!node) return std::nullopt;
    if (auto const* whole = node->as_integer()) return static_cast<double>(whole->get());
    auto const* real = node->as_floating_point();
    if (real && std::isfinite(real->get())) return real->get();
    refuse(key, shown(*node), "a number");
    return std::nullopt;
}

int Reader::whole(std::string_view key, int otherwise, Need need) {
    constexpr double most = 1e6;
    auto const found = number(key, need);
    if (!found) return otherwise;
    if (*found == std::floor(*found) && std::abs(*found) <= most) return static_cast<int>(*found);
    refuse(key, number_in_words(*found), "a whole number");
    return otherwise;
}

std::optional<Date> Reader::date(std::string_view key) {
    toml::node const* node = take(key, Need::optional);
    if (!node) return std::nullopt;
    auto const found = local_date(*node);
    if (!found) refuse(key, shown(*node), "a date such as 2009-10-31");
    return found;
}

bool Reader::flag(std::string_view key, bool otherwise) {
    toml::node const* node = take(key, Need::optional);
    if (!node) return otherwise;
    if (auto const* value = node->as_boolean()) return value->get();
    refuse(key, shown(*node), "true or false");
    return otherwise;
}

std::vector<std::string> Reader::texts(std::string_view key) {
    std::vector<std::string> result;
    toml::node const* node = take(key, Need::optional);
    if (!node) return result;
    auto const* list = node->as_array();
    if (!list) {
        refuse(key, shown(*node), "a list of texts");
        return result;
    }
    for (toml::node const& element : *list) {
        if (auto const* value = element.as_string()) {
            result.push_back(value->get());
        } else {
            refuse(key, shown(element), "text in quotation marks");
        }
    }
    return result;
}

Basis Reader::basis(Need need) {
    Basis basis;
    basis.source = text("source", need);
    basis.verification =
        one_of("verification", verification_words(), Verification::our_choice, need);
    return basis;
}

std::optional<Answer> Reader::answer(std::string_view key, FactType type) {
    toml::node const* node = take(key, Need::optional);
    if (!node) return std::nullopt;
    auto found = answer_from_toml(*node, type);
    if (!found) refuse(key, shown(*node), "an answer of the type " + std::string(id_of(type)));
    return found;
}

toml::table const* Reader::table(std::string_view key, Need need) {
    toml::node const* node = take(key, need);
    if (!node) return nullptr;
    if (auto const* found = node->as_table()) return found;
    refuse(key, shown(*node), "a table");
    return nullptr;
}

std::vector<toml::table const*> Reader::tables(std::string_view key) {
    std::vector<toml::table const*> result;
    toml::node const* node = take(key, Need::optional);
    if (!node) return result;
    auto const* list = node->as_array();
    if (!list) {
        refuse(key, shown(*node), "a list of tables");
        return result;
    }
    for (toml::node const& element : *list) {
        if (auto const* found = element.as_table()) {
            result.push_back(found);
        } else {
            refuse(key, shown(element), "a table");
        }
    }
    return result;
}

void Reader::finish() {
    for (auto const& [key, node] : table_) {
        if (std::find(taken_.begin(), taken_.end(), key.str()) != taken_.end()) continue;
        problems_.push_back({ProblemKind::bad_input, place_of(node), what_,
                             fmt::format("the key '{}'", key.str()),
                             "only " + joined(taken_, "or")});
    }
}

std::optional<Answer> answer_from_toml(toml::node const& node, FactType type) {
    if (auto const* value = node.as_boolean()) {
        return type == FactType::yes_no ? std::optional<Answer>(value->get()) : std::nullopt;
    }
    bool const numeric = type == FactType::integer || type == FactType::number;
    if (auto const* value = node.as_integer(); value && numeric) {
        return Answer(static_cast<double>(value->get()));
    }
    if (auto const* value = node.as_floating_point(); value && type == FactType::number) {
        bool const finite = std::isfinite(value->get());
        return finite ? std::optional<Answer>(value->get()) : std::nullopt;
    }
    if (auto const date = local_date(node); date && type == FactType::date) return Answer(*date);
    if (auto const* value = node.as_string()) {
        if (value->get() == "unknown") return Answer(NotKnown{});
        bool const word = type == FactType::choice || type == FactType::code;
        return word ? std::optional<Answer>(value->get()) : std::nullopt;
    }
    if (auto const* list = node.as_array(); list && type == FactType::choices) {
        Several several;
        for (toml::node const& element : *list) {
            if (!element.is_string()) return std::nullopt;
            several.choices.insert(element.as_string()->get());
        }
        return Answer(std::move(several));
    }
    if (auto const* span = node.as_table(); span && numeric) {
        auto const from = (*span)["from"].value<double>();
        auto const to = (*span)["to"].value<double>();
        bool const finite = from && std::isfinite(*from) && std::isfinite(to.value_or(*from));
        if (finite) return Answer(NumberSpan{*from, to});
    }
    return std::nullopt;
}

}  // namespace parallax
