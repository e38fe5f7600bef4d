#include "casebook/caseload_look.hpp"

namespace parallax {

CaseloadLook::CaseloadLook(Casebook const& casebook, Catalogue const& catalogue,
                           Sentences const& sentences, Date as_of)
    : casebook_(&casebook), catalogue_(&catalogue), sentences_(&sentences), as_of_(as_of) {}

Expected<CaseloadLook> CaseloadLook::begin(Casebook const& casebook, Catalogue const& catalogue,
                                           Sentences const& sentences, Date as_of) {
    CaseloadLook look(casebook, catalogue, sentences, as_of);
    auto const lines = casebook.cases();
    if (!lines) return tl::unexpected(lines.error());
    auto off = casebook.checks_off();
    if (!off) return tl::unexpected(off.error());
    for (CaseLine const& line : *lines) look.references_.push_back(line.reference);
    look.off_ = std::move(*off);
    return look;
}

Expected<std::vector<CaseloadFinding>> CaseloadLook::next() {
    auto const kase = casebook_->load(references_[next_++]);
    if (!kase) return tl::unexpected(kase.error());
    auto const sorted = parallax::looked_at(needs_a_look(*kase, *catalogue_, *sentences_, as_of_),
                                            *kase, off_, as_of_);
    return caseload_findings(sorted, *kase);
}

}  // namespace parallax
