#include "instrument/reader.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace parallax {

namespace {

std::optional<double> exact_number(std::string_view text) {
    double value = 0;
    auto const end = text.data() + text.size();
    auto const [stop, error] = std::from_chars(text.data(), end, value);
    bool const whole = error == std::errc{} && stop == end;
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

class TableReader {
public:
    TableReader(toml::table const& node, Reader& head, std::filesystem::path const& folder)
        : id_(node["id"].value_or(std::string())),
          reader_(node, fmt::format("table '{}'", id_), head.file(), head.problems()),
          folder_(folder) {}

    Table read() {
        table_.id = reader_.text("id", Need::required);
        for (toml::table const* band : reader_.tables("bands")) table_.bands.push_back(read(*band));
        toml::table const* rows = reader_.table("rows");
        std::string const file = reader_.text("file");
        if (rows) read_rows(*rows);
        if (!file.empty()) read_file_rows(file);
        table_.basis = reader_.basis();
        table_.at = reader_.place();
        int const ways = (rows ? 1 : 0) + (file.empty() ? 0 : 1) + (table_.bands.empty() ? 0 : 1);
        if (ways != 1) {
            reader_.refuse_here(ways == 0 ? "none" : "several", "one of 'bands', 'rows', 'file'");
        }
        check_bands();
        reader_.finish();
        return std::move(table_);
    }

private:
    Table::Band read(toml::table const& table) {
        Reader band(table, fmt::format("a band of table '{}'", id_), reader_.file(),
                    reader_.problems());
        Table::Band found{band.number("from"), band.number("to"),
                          band.number("is", Need::required).value_or(0)};
        band.finish();
        return found;
    }

    void read_rows(toml::table const& rows) {
        for (auto const& [key, node] : rows) {
            auto const number = node.value<double>();
            auto const text = node.value<std::string>();
            if (node.is_number() && number && std::isfinite(*number)) {
                table_.keyed[std::string(key.str())] = *number;
            } else if (node.is_string() && text) {
                table_.keyed_text[std::string(key.str())] = *text;
            } else {
                reader_.problems().push_back({ProblemKind::bad_input, reader_.place_of(node),
                                              fmt::format("table '{}', row '{}'", id_, key.str()),
                                              "something else", "a number or a text for each key"});
            }
        }
    }

    void read_file_rows(std::string const& file) {
        std::string const key = reader_.text("key");
        std::string const value = reader_.text("value");
        bool const words = reader_.flag("text");
        auto const rows = read_table_file(folder_ / file, key, value);
        if (!rows) {
            for (Problem const& problem : rows.error()) add_once(problem);
            return;
        }
        for (auto const& [name, cell] : *rows) {
            auto const number = words ? std::nullopt : exact_number(cell);
            if (words) {
                table_.keyed_text[name] = cell;
            } else if (number) {
                table_.keyed[name] = *number;
            } else {
                reader_.refuse("value", fmt::format("'{}' for '{}' in {}", cell, name, file),
                               "a number or nothing");
            }
        }
    }

    /// Several tables may be in one file, and what is wrong with it is said once.
    void add_once(Problem problem) {
        auto& problems = reader_.problems();
        bool const said = std::any_of(problems.begin(), problems.end(), [&](Problem const& other) {
            return other.what == problem.what && other.found == problem.found;
        });
        if (said) return;
        if (problem.where.file.empty()) problem.where = reader_.place();
        problems.push_back(std::move(problem));
    }

    /// Bands must follow each other: numbers in them are whole, so the next begins one above.
    void check_bands() {
        for (std::size_t i = 0; i + 1 < table_.bands.size(); ++i) {
            auto const& to = table_.bands[i].to;
            auto const& from = table_.bands[i + 1].from;
            if (to && from && *from == *to + 1) continue;
            reader_.refuse_here(fmt::format("a gap or an overlap after band {}", i + 1),
                                "each band to begin one above the end of the band before it");
        }
    }

    std::string id_;
    Reader reader_;
    std::filesystem::path folder_;
    Table table_;
};

}  // namespace

std::vector<Table> read_tables(Reader& head, std::filesystem::path const& folder) {
    std::vector<Table> tables;
    for (toml::table const* table : head.tables("table")) {
        tables.push_back(TableReader(*table, head, folder).read());
    }
    return tables;
}

}  // namespace parallax
