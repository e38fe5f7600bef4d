#pragma once
// What needs a look in all cases of a casebook, one case after the other, so that a caller can say
// how far it is, stop, and keep no more than it wants. Nothing here ranks people.

#include "casebook/casebook.hpp"
#include "casework/caseload_finding.hpp"

#include <deque>
#include <map>

namespace parallax {

/// Cases that stand otherwise than in the casebook, as what was last done to them is not stored
/// yet, by reference; none: it is to be gone.
using UnstoredCases = std::map<std::string, std::optional<Case>>;

/// A few cases are looked at ahead, on every processor there is, and given out in their order.
class CaseloadLook {
public:
    /// All but `unstored` must outlive it, and nobody else may use the casebook during next().
    /// Problem: the list of cases cannot be read.
    static Expected<CaseloadLook> begin(Casebook const& casebook, Catalogue const& catalogue,
                                        Sentences const& sentences, Date as_of,
                                        UnstoredCases unstored = {});

    std::size_t cases() const { return references_.size(); }
    std::size_t looked_at() const { return next_; }
    bool done() const { return next_ == references_.size(); }

    /// The findings of the next case, in the order of the checks. Never after the last one. A case
    /// that cannot be read gives its problems; the one after it can be looked at all the same.
    Expected<std::vector<CaseloadFinding>> next();

private:
    using OfOne = Expected<std::vector<CaseloadFinding>>;

    CaseloadLook(Casebook const& casebook, Catalogue const& catalogue, Sentences const& sentences,
                 Date as_of);
    void look_ahead();
    std::vector<Expected<Case>> load(std::span<std::string const> references) const;
    OfOne look_at(Expected<Case> const& kase) const;

    Casebook const* casebook_;
    Catalogue const* catalogue_;
    Sentences const* sentences_;
    Date as_of_;
    UnstoredCases unstored_;
    std::vector<std::string> references_;
    std::vector<CheckOff> off_;
    std::deque<OfOne> ahead_;  ///< of the cases from next_ on
    std::size_t next_ = 0;
};

}  // namespace parallax
