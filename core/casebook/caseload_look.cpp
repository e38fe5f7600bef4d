#include "casebook/caseload_look.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <thread>

namespace parallax {

namespace {

/// Enough to keep every processor busy, few enough that a caller who stops waits for little.
constexpr std::size_t looked_at_once = 32;

std::vector<std::string> references_of(std::vector<CaseLine> const& lines,
                                       UnstoredCases const& unstored) {
    std::vector<std::string> references;
    for (CaseLine const& line : lines) {
        if (!unstored.contains(line.reference)) references.push_back(line.reference);
    }
    for (auto const& [reference, kase] : unstored) {
        if (kase) references.push_back(reference);
    }
    std::ranges::sort(references);
    return references;
}

}  // namespace

CaseloadLook::CaseloadLook(Casebook const& casebook, Catalogue const& catalogue,
                           Sentences const& sentences, Date as_of)
    : casebook_(&casebook), catalogue_(&catalogue), sentences_(&sentences), as_of_(as_of) {}

Expected<CaseloadLook> CaseloadLook::begin(Casebook const& casebook, Catalogue const& catalogue,
                                           Sentences const& sentences, Date as_of,
                                           UnstoredCases unstored) {
    CaseloadLook look(casebook, catalogue, sentences, as_of);
    auto const lines = casebook.cases();
    if (!lines) return tl::unexpected(lines.error());
    auto off = casebook.checks_off();
    if (!off) return tl::unexpected(off.error());
    look.references_ = references_of(*lines, unstored);
    look.unstored_ = std::move(unstored);
    look.off_ = std::move(*off);
    return look;
}

Expected<Case> CaseloadLook::load(std::string const& reference) const {
    auto const found = unstored_.find(reference);
    if (found != unstored_.end() && found->second) return *found->second;
    return casebook_->load(reference);
}

CaseloadLook::OfOne CaseloadLook::look_at(Expected<Case> const& kase) const {
    if (!kase) return tl::unexpected(kase.error());
    auto sorted = parallax::looked_at(needs_a_look(*kase, *catalogue_, *sentences_, as_of_), *kase,
                                      off_, as_of_);
    return caseload_findings(std::move(sorted), *kase, *catalogue_, *sentences_, as_of_);
}

/// Reading takes turns, as a casebook is read by one at a time; looking does not.
void CaseloadLook::look_ahead() {
    auto const count = std::min(looked_at_once, references_.size() - next_);
    std::vector<OfOne> found(count);
    std::atomic<std::size_t> taken = 0;
    std::mutex reading;
    auto const work = [&] {
        for (auto i = taken++; i < count; i = taken++) {
            auto const kase = [&] {
                std::scoped_lock const turn(reading);
                return load(references_[next_ + i]);
            }();
            found[i] = look_at(kase);
        }
    };
    std::vector<std::future<void>> helpers;
    for (auto more = std::thread::hardware_concurrency(); more > 1; --more) {
        helpers.push_back(std::async(std::launch::async, work));
    }
    work();
    for (auto& helper : helpers) helper.get();
    std::ranges::move(found, std::back_inserter(ahead_));
}

Expected<std::vector<CaseloadFinding>> CaseloadLook::next() {
    if (ahead_.empty()) look_ahead();
    auto first = std::move(ahead_.front());
    ahead_.pop_front();
    ++next_;
    return first;
}

}  // namespace parallax
