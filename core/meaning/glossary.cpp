#include "meaning/glossary.hpp"

#include "instrument/reader.hpp"
#include "support/text.hpp"

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

bool name_holds(Term const& term, std::string const& text) {
    auto const holds = [&](std::string const& name) {
        return lower(name).find(text) != std::string::npos;
    };
    return holds(term.term) || std::any_of(term.also.begin(), term.also.end(), holds);
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
    auto const wanted = lower(trimmed(text));
    std::vector<Term const*> by_name;
    std::vector<Term const*> by_meaning;
    if (wanted.empty()) return by_name;
    for (Term const& term : terms_) {
        if (name_holds(term, wanted)) by_name.push_back(&term);
        if (lower(term.meaning).find(wanted) != std::string::npos) by_meaning.push_back(&term);
    }
    return by_name.empty() ? by_meaning : by_name;
}

std::filesystem::path glossary_file(std::filesystem::path const& resources) {
    return resources / "glossary.toml";
}

}  // namespace parallax
