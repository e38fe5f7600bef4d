#pragma once
// Everything a value may be while answers are open: a short list or, where that would grow too
// long, an outline that leaves nothing out. So what is worked out from it is never too narrow.

#include "scoring/expression.hpp"

#include <limits>

namespace parallax {

class Possible {
public:
    /// Longest list that is kept; beyond it there is only an outline.
    static constexpr std::size_t longest_list = 64;

    Possible() = default;  ///< nothing yet
    explicit Possible(Value value) : list_{value} {}
    static Possible numbers(double least, double most);
    static Possible either_way();  ///< yes or no
    static Possible text_or_date();  ///< which one is not followed
    static Possible anything();

    void add(Value value);
    void add(Possible const& other);

    bool listed() const { return !outlined_; }
    std::vector<Value> const& list() const { return list_; }

    bool may_be_unknown() const;
    bool may_be(bool value) const;
    bool may_be_number() const { return least() <= most(); }
    double least() const;  ///< of its numbers; above most() if it is never one
    double most() const;
    /// A text, a date or several choices, which one is not followed.
    bool may_be_other() const;
    bool surely(bool value) const { return listed() && list_.size() == 1 && may_be(value); }

private:
    void outline();

    std::vector<Value> list_;
    bool outlined_ = false;
    bool unknown_ = false;
    bool yes_ = false;
    bool no_ = false;
    bool other_ = false;
    double least_ = std::numeric_limits<double>::infinity();
    double most_ = -std::numeric_limits<double>::infinity();
};

/// What an instruction may give for every choice of its operands, first to last.
Possible applied(Instruction const& step, std::vector<Possible> const& operands,
                 std::span<TableIndex const> tables);

}  // namespace parallax
