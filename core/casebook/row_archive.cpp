#include "casebook/row_archive.hpp"

#include <fmt/format.h>
#include <stdexcept>

namespace parallax {

namespace {

/// What records have said since a version after the first. An earlier file has kept nothing of the
/// kind.
bool added_later(std::string_view name) {
    return name == "computed_on"  // 2: of an assessment
           || name == "known"     // 4: of facts and events; 5: of assessments and decisions
           || name == "new_end" || name == "effect" || name == "in_plan";  // 6
}

}  // namespace

void RowWriter::put(std::string const& name, ImpreciseDate const& value) {
    bool const known = value.known();
    auto const or_null = [known](auto&& text) { return known ? Value(text()) : Value(nullptr); };
    row.push_back({name, or_null([&] { return value.words(); })});
    row.push_back({name + "_first", or_null([&] { return iso_date(value.first()); })});
    row.push_back({name + "_last", or_null([&] { return iso_date(value.last()); })});
}

/// Members come in the order of the columns but for a few, so it is looked for from the last on.
int RowReader::column_if_there(std::string_view name) const {
    int const columns = row_.columns();
    for (int looked = 0; looked < columns; ++looked) {
        int const at = (next_ + looked) % columns;
        if (row_.column_name(at) != name) continue;
        next_ = at + 1;
        return at;
    }
    return -1;
}

int RowReader::column(std::string_view name) const {
    int const at = column_if_there(name);
    if (at < 0) throw std::logic_error(fmt::format("the schema lacks the column '{}'", name));
    return at;
}

/// Records are found by their codes: one that cannot be read as it stands would never be found.
void RowReader::get(std::string const& name, std::string& value) {
    int const at = added_later(name) ? column_if_there(name) : column(name);
    if (at < 0) return;
    value = row_.text(at);
    bool const is_key = name == "code" || name == "reference";
    if (!is_key || row_.is_plain(at)) return;
    problems.push_back({ProblemKind::damaged, Place{.file = row_.database_name()},
                        fmt::format("the {} '{}'", name, value), "characters that cannot be shown",
                        "plain text in UTF-8"});
}

void RowReader::get(std::string const& name, ImpreciseDate& value) {
    int const words = added_later(name) ? column_if_there(name) : column(name);
    if (words < 0 || row_.is_null(words)) return;
    std::string const first = row_.text(column(name + "_first"));
    std::string const last = row_.text(column(name + "_last"));
    auto const first_day = parse_iso_date(first);
    auto const last_day = parse_iso_date(last);
    if (first_day && last_day && *first_day <= *last_day) {
        value = ImpreciseDate(row_.text(words), *first_day, *last_day);
        return;
    }
    problems.push_back({ProblemKind::damaged, Place{.file = row_.database_name()},
                        fmt::format("the date '{}'", name), fmt::format("{} to {}", first, last),
                        "two days such as 2009-10-31"});
}

}  // namespace parallax
