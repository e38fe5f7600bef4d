#pragma once
// Strict reading of TOML tables: every problem is noted with line and column, and keys the format
// does not know are refused.

#include "instrument/answer.hpp"
#include "instrument/definition.hpp"

#include <filesystem>
#include <initializer_list>
#include <toml++/toml.h>

namespace parallax {

/// The parsed file, or the one place where it broke. Size is limited.
Expected<toml::table> parse_toml(std::filesystem::path const& file);

enum class Need { required, optional };

/// One table of a file. `refuse_unknown_keys` is called by finish(); call it once all is read.
class Reader {
public:
    /// `what` names the table in messages: "item 'stranger_victim'".
    Reader(toml::table const& table, std::string what, std::string file, Problems& problems);

    std::string text(std::string_view key, Need need = Need::optional);
    Formula formula(std::string_view key, Need need = Need::optional);
    std::optional<double> number(std::string_view key, Need need = Need::optional);
    /// A whole number of ordinary size.
    int whole(std::string_view key, int otherwise, Need need = Need::optional);
    std::optional<Date> date(std::string_view key);
    bool flag(std::string_view key, bool otherwise = false);
    std::vector<std::string> texts(std::string_view key);
    Basis basis(Need need = Need::required);

    /// One word of a closed list; `otherwise` (and a problem) when it is another or is missing.
    template <class T>
    T one_of(std::string_view key, std::vector<std::pair<std::string_view, T>> const& words,
             T otherwise, Need need = Need::required) {
        std::string const found = text(key, need);
        for (auto const& [word, value] : words) {
            if (found == word) return value;
        }
        if (!found.empty()) {
            std::vector<std::string> allowed;
            for (auto const& pair : words) allowed.emplace_back(pair.first);
            refuse_word(key, found, allowed);
        }
        return otherwise;
    }

    /// The answer under a key by the type of a fact; nothing when the key is missing.
    std::optional<Answer> answer(std::string_view key, FactType type);

    /// Null when missing; a problem when it is not a table.
    toml::table const* table(std::string_view key, Need need = Need::optional);
    /// The tables of a list; anything else in it is a problem.
    std::vector<toml::table const*> tables(std::string_view key);

    void refuse(std::string_view key, std::string found, std::string wanted);
    void refuse_here(std::string found, std::string wanted);
    Place place() const { return place_of(table_); }
    Place place_of(toml::node const& node) const;
    /// Of the value under a key; of the table where there is none.
    Place place_of_key(std::string_view key) const;
    std::string const& what() const { return what_; }
    std::string const& file() const { return file_; }
    Problems& problems() { return problems_; }

    /// Keys nobody asked for become problems.
    void finish();

private:
    toml::node const* take(std::string_view key, Need need);
    void refuse_word(std::string_view key, std::string const& found,
                     std::vector<std::string> const& allowed);

    toml::table const& table_;
    std::string what_;
    std::string file_;
    Problems& problems_;
    std::vector<std::string> taken_;
};

/// A TOML value as an answer: "unknown", true, 2, "male", a local date, { from = 25, to = 34 }.
std::optional<Answer> answer_from_toml(toml::node const& node, FactType type);

// Parts of a definition, each in its own file.
Measures read_measures(toml::table const& table, std::string const& file, Problems& problems);
void read_steps(Reader& head, Definition& definition);
std::vector<Table> read_tables(Reader& head, std::filesystem::path const& folder);
void read_parts(Reader& head, Definition& definition);
void read_checks(Reader& head, Definition& definition, Facts const& facts);

/// The rows of a tab-separated table as key -> text; rows with an empty value are left out.
Expected<std::map<std::string, std::string, std::less<>>> read_table_file(
    std::filesystem::path const& file, std::string const& key, std::string const& value);

}  // namespace parallax
