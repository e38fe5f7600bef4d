#include "scoring/official_names.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace parallax {

namespace {

/// Letters and figures only, so that a hyphen, a slash or a capital makes no other name of it.
std::string bare(std::string_view name) {
    std::string bare;
    for (char const c : lower(name)) {
        bool const kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
        if (kept) bare += c;
    }
    return bare;
}

/// The words of a name, each between two blanks: "KIRAT-style" gives " kirat style ".
std::string spaced(std::string_view name) {
    std::string words = " ";
    for (char const c : lower(name)) {
        bool const kept = !bare(std::string_view(&c, 1)).empty();
        if (kept || words.back() != ' ') words += kept ? c : ' ';
    }
    return words.back() == ' ' ? words : words + ' ';
}

bool is_name_of(std::string_view name, Definition const& tool) {
    std::array<std::string, 4> const names = {bare(tool.id), bare(tool.name), bare(tool.title),
                                              bare(tool.spelled)};
    return std::find(names.begin(), names.end(), bare(name)) != names.end();
}

/// "KIRAT 3" passes itself off as KIRAT; "KIRAT-style" says what it is.
bool passes_for(std::string_view name, Definition const& tool) {
    if (is_name_of(name, tool)) return true;
    std::string const words = spaced(name);
    if (words.find(" style ") != std::string::npos) return false;
    return words.find(spaced(tool.name)) != std::string::npos ||
           words.find(spaced(tool.spelled)) != std::string::npos;
}

struct Called {
    char const* key;
    std::string const& name;
    Place const& at;
};

std::array<Called, 4> all_names(Definition const& d) {
    return {{{"id", d.id, d.named_at.id},
             {"name", d.name, d.named_at.name},
             {"title", d.title, d.named_at.title},
             {"spelled", d.spelled, d.named_at.spelled}}};
}

}  // namespace

Problems false_claims(Definition const& definition, Definition const& other) {
    bool const imitates = definition.style && !other.style;
    bool const works_out =
        definition.can_be_computed && !other.can_be_computed && !definition.official;
    if (!imitates && !works_out) return {};
    Problems problems;
    for (Called const& called : all_names(definition)) {
        bool const claims =
            imitates ? passes_for(called.name, other) : is_name_of(called.name, other);
        if (!claims) continue;
        problems.push_back({ProblemKind::bad_input, called.at,
                            fmt::format("the definition, '{}'", called.key),
                            fmt::format("'{}', the name of an official tool", called.name),
                            imitates ? "a name of its own for a style file"
                                     : "official = true with the owner, the licence and a label"});
    }
    return problems;
}

}  // namespace parallax
