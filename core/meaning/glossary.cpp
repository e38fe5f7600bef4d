#include "meaning/glossary.hpp"

#include "instrument/reader.hpp"
#include "meaning/search.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace parallax {

namespace {

std::vector<std::pair<std::string_view, std::string>> const parts = {
    {"risk", "risk"},
    {"tools", "tools"},
    {"managing", "managing"},
    {"child_protection", "child_protection"},
    {"offences", "offences"}};

Term read_term(toml::table const& table, std::string const& file, Problems& problems) {
    Reader reader(table, fmt::format("term '{}'", table["id"].value_or(std::string())), file,
                  problems);
    Term term;
    term.id = reader.text("id", Need::required);
    term.term = reader.text("term", Need::required);
    term.also = reader.texts("also");
    term.part = reader.one_of<std::string>("part", parts, "");
    term.meaning = reader.text("meaning", Need::required);
    term.used_by = reader.text("used_by", Need::required);
    term.mixed_up_with = reader.text("mixed_up_with", Need::required);
    term.basis = reader.basis();
    reader.finish();
    return term;
}

bool has_name(Term const& term, std::string const& name) {
    return term.id == name || lower(term.term) == name ||
           std::any_of(term.also.begin(), term.also.end(),
                       [&](std::string const& other) { return lower(other) == name; });
}

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

bool is_word_character(char c) {
    return is_small_letter(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) > 127;  // part of a letter beyond ASCII
}

/// Where the words stand in the text, with no letter or figure on either side.
std::optional<std::size_t> stands_alone(std::string const& text, std::string const& words) {
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
        bool const begins = at == 0 || !is_word_character(text[at - 1]);
        auto const after = at + words.size();
        if (begins && (after == text.size() || !is_word_character(text[after]))) return at;
    }
    return std::nullopt;
}

/// A text as it is written and in small letters, to look for names in.
struct Searched {
    explicit Searched(std::string_view text) : as_written(text), small(lower(text)) {}

    std::optional<std::size_t> find(std::string const& name) const {
        bool const capitals = std::none_of(name.begin(), name.end(), is_small_letter);
        return capitals ? stands_alone(as_written, name) : stands_alone(small, lower(name));
    }

    std::string as_written;
    std::string small;
};

}  // namespace

Expected<Glossary> Glossary::load(std::filesystem::path const& file) {
    auto const parsed = parse_toml(file);
    if (!parsed) return tl::unexpected(parsed.error());
    Problems problems;
    Reader head(*parsed, "the glossary", file.string(), problems);
    Glossary glossary;
    for (toml::table const* table : head.tables("term")) {
        auto term = read_term(*table, file.string(), problems);
        if (glossary.find(term.term)) {
            Reader again(*table, fmt::format("term '{}'", term.id), file.string(), problems);
            again.refuse("term", fmt::format("'{}' a second time", term.term), "each term once");
        }
        glossary.terms_.push_back(std::move(term));
    }
    head.finish();
    if (!problems.empty()) return fail(std::move(problems));
    return glossary;
}

Term const* Glossary::find(std::string_view name) const {
    auto const wanted = lower(trimmed(name));
    auto const found = std::find_if(terms_.begin(), terms_.end(),
                                    [&](Term const& term) { return has_name(term, wanted); });
    return found == terms_.end() ? nullptr : &*found;
}

std::vector<Term const*> Glossary::search(std::string_view text) const {
    auto const names = [](Term const& term) {
        std::vector<std::string> all{term.term};
        all.insert(all.end(), term.also.begin(), term.also.end());
        return all;
    };
    return by_name_else_by_text(terms_, text, names, [](Term const& term) { return term.meaning; });
}

std::vector<Term const*> Glossary::named_in(std::string_view text) const {
    std::vector<Term const*> found;
    Searched const searched(text);
    auto const stands = [&](std::string const& name) { return searched.find(name).has_value(); };
    for (Term const& term : terms_) {
        if (stands(term.term) || std::any_of(term.also.begin(), term.also.end(), stands)) {
            found.push_back(&term);
        }
    }
    return found;
}

std::vector<Glossary::NamedPlace> Glossary::places_in(std::string_view text) const {
    Searched const searched(text);
    std::vector<NamedPlace> all;
    for (Term const& term : terms_) {
        std::vector<std::string> names = term.also;
        names.push_back(term.term);
        for (std::string const& name : names) {
            if (auto const at = searched.find(name)) all.push_back({*at, name.size(), &term});
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &NamedPlace::length);
    std::vector<NamedPlace> kept;
    for (NamedPlace const& place : all) {
        bool const taken = std::ranges::any_of(kept, [&](NamedPlace const& other) {
            bool const overlaps =
                place.at < other.at + other.length && other.at < place.at + place.length;
            return overlaps || other.term == place.term;
        });
        if (!taken) kept.push_back(place);
    }
    std::ranges::sort(kept, {}, &NamedPlace::at);
    return kept;
}

std::filesystem::path glossary_file(std::filesystem::path const& resources) {
    return resources / "glossary.toml";
}

}  // namespace parallax
