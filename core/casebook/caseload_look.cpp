#include "casebook/caseload_look.hpp"

#include <algorithm>
#include <future>
#include <mutex>
#include <system_error>
#include <thread>

namespace parallax {

namespace {

/// Cases that are read in one turn: enough that turns are seldom waited for.
constexpr std::size_t read_at_once = 16;
/// Turns for each processor, few enough that a caller who stops waits for little.
constexpr std::size_t turns = 4;

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

std::vector<Expected<Case>> CaseloadLook::load(std::span<std::string const> references) const {
    auto cases = casebook_->load_all(references);
    for (std::size_t i = 0; i < cases.size() && !unstored_.empty(); ++i) {
        auto const found = unstored_.find(references[i]);
        if (found != unstored_.end() && found->second) cases[i] = *found->second;
    }
    return cases;
}

CaseloadLook::OfOne CaseloadLook::look_at(Expected<Case> const& kase) const {
    if (!kase) return tl::unexpected(kase.error());
    auto sorted = parallax::looked_at(needs_a_look(*kase, *catalogue_, *sentences_, as_of_), *kase,
                                      off_, as_of_);
    return caseload_findings(std::move(sorted), *kase, *catalogue_, *sentences_, as_of_);
}

/// Reading takes turns, as a casebook is read by one at a time; looking does not.
void CaseloadLook::look_ahead() {
    std::size_t const workers = std::max(1u, std::thread::hardware_concurrency());
    auto const all = std::span(references_).subspan(next_);
    auto const now = all.first(std::min(all.size(), workers * turns * read_at_once));
    std::vector<OfOne> found(now.size());
    std::size_t read = 0;
    std::mutex reading;
    auto const take_turn = [&] {
        std::scoped_lock const turn(reading);
        auto const first = read;
        read = std::min(now.size(), first + read_at_once);
        return std::pair(first, load(now.subspan(first, read - first)));
    };
    auto const work = [&] {
        for (auto turn = take_turn(); !turn.second.empty(); turn = take_turn()) {
            auto at = found.begin() + static_cast<std::ptrdiff_t>(turn.first);
            for (Expected<Case> const& kase : turn.second) *at++ = look_at(kase);
        }
    };
    std::vector<std::future<void>> helpers;
    try {
        while (helpers.size() + 1 < workers) {
            helpers.push_back(std::async(std::launch::async, work));
        }
    } catch (std::system_error const&) {
        // No more helpers are to be had: it takes longer, and nothing else.
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
