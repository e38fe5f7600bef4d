#pragma once
// A record to and from a row, from the one description the record gives of itself. A member is the
// column of its name; a date is three columns (name, name_first, name_last), all NULL when it is
// not known; a list of codes is no column but rows of a table of its own.

#include "casebook/row.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// Collects the columns and the lists of one record.
class RowWriter {
public:
    using is_loading = std::false_type;
    using is_saving = std::true_type;

    struct List {
        std::string member;
        std::vector<std::string> values;
    };

    template <class Record>
    explicit RowWriter(Record record) {
        record.serialize(*this, 0);
    }

    template <class T>
    RowWriter& operator&(boost::serialization::nvp<T> const& member) {
        put(member.name(), member.const_value());
        return *this;
    }

    Row row;
    std::vector<List> lists;

private:
    void put(std::string const& name, std::string const& value) { row.push_back({name, value}); }
    void put(std::string const& name, std::int64_t value) { row.push_back({name, value}); }
    void put(std::string const& name, ImpreciseDate const& value);
    void put(std::string const& name, std::vector<std::string> const& value) {
        lists.push_back({name, value});
    }
};

/// Fills one record from the row a statement stands on.
class RowReader {
public:
    using is_loading = std::true_type;
    using is_saving = std::false_type;

    /// A list the row only names: its values stand in rows of their own.
    struct List {
        std::string member;
        std::vector<std::string>* values;
    };

    template <class Record>
    RowReader(Statement const& row, Record& record) : row_(row) {
        record.serialize(*this, 0);
    }

    template <class T>
    RowReader& operator&(boost::serialization::nvp<T> const& member) {
        get(member.name(), member.value());
        return *this;
    }

    std::vector<List> lists;
    Problems problems;

private:
    int column(std::string_view name) const;
    /// -1: a column that came with a later version than the file's.
    int column_if_there(std::string_view name) const;

    void get(std::string const& name, std::string& value);
    void get(std::string const& name, std::int64_t& value) { value = row_.integer(column(name)); }
    void get(std::string const& name, ImpreciseDate& value);
    void get(std::string const& name, std::vector<std::string>& value) {
        lists.push_back({name, &value});
    }

    Statement const& row_;
    mutable int next_ = 0;  ///< the column after the one found last
};

}  // namespace parallax
