#pragma once
// What needs a look in all cases of a casebook, one case after the other, so that a caller can say
// how far it is, stop, and keep no more than it wants. Nothing here ranks people.

#include "casebook/casebook.hpp"
#include "casework/caseload_finding.hpp"

namespace parallax {

class CaseloadLook {
public:
    /// All must outlive it. Problem: the list of cases cannot be read.
    static Expected<CaseloadLook> begin(Casebook const& casebook, Catalogue const& catalogue,
                                        Sentences const& sentences, Date as_of);

    std::size_t cases() const { return references_.size(); }
    std::size_t looked_at() const { return next_; }
    bool done() const { return next_ == references_.size(); }

    /// The findings of the next case, in the order of the checks. Never after the last one. A case
    /// that cannot be read gives its problems; the one after it can be looked at all the same.
    Expected<std::vector<CaseloadFinding>> next();

private:
    CaseloadLook(Casebook const& casebook, Catalogue const& catalogue, Sentences const& sentences,
                 Date as_of);

    Casebook const* casebook_;
    Catalogue const* catalogue_;
    Sentences const* sentences_;
    Date as_of_;
    std::vector<std::string> references_;
    std::vector<CheckOff> off_;
    std::size_t next_ = 0;
};

}  // namespace parallax
