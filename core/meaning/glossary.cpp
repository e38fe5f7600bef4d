#include "meaning/glossary.hpp"

#include "instrument/reader.hpp"
#include "meaning/search.hpp"

#include <algorithm>
#include <fmt/format.h>

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

/// Whether the words stand in the text with no letter or figure on either side.
bool stands_alone(std::string const& text, std::string const& words) {
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
        bool const begins = at == 0 || !is_word_character(text[at - 1]);
        auto const after = at + words.size();
        if (begins && (after == text.size() || !is_word_character(text[after]))) return true;
    }
    return false;
}

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
    std::string const as_written(text);
    std::string const small = lower(text);
    for (Term const& term : terms_) {
        auto const stands = [&](std::string const& name) {
            bool const capitals = std::none_of(name.begin(), name.end(), is_small_letter);
            return capitals ? stands_alone(as_written, name) : stands_alone(small, lower(name));
        };
        if (stands(term.term) || std::any_of(term.also.begin(), term.also.end(), stands)) {
            found.push_back(&term);
        }
    }
    return found;
}

std::filesystem::path glossary_file(std::filesystem::path const& resources) {
    return resources / "glossary.toml";
}

}  // namespace parallax
