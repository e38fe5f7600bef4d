#include "casework/contradictions/scene.hpp"
#include "casework/known_by.hpp"
#include "casework/records.hpp"

#include <algorithm>

namespace parallax {

namespace {

using Finder = void (*)(contradiction::Scene const&, contradiction::Findings&);

/// A new check is a line here, a file beside this one and its two sentences.
constexpr Finder finders[] = {
    contradiction::find_same_scale,          contradiction::find_same_fact,
    contradiction::find_part_above_whole,    contradiction::find_level_and_words,
    contradiction::find_missing_process,     contradiction::find_leaning_on_failed,
    contradiction::find_unless_has_happened, contradiction::find_no_change_written,
    contradiction::find_two_states,          contradiction::find_not_made_for_him,
    contradiction::find_nobody_keeps_up};

}  // namespace

std::vector<Contradiction> contradiction::all_in(Scene const& scene) {
    Findings findings(scene);
    for (Finder const find : finders) find(scene, findings);
    auto found = findings.take();
    std::stable_sort(found.begin(), found.end(), [](auto const& first, auto const& second) {
        return code_before(first.code, second.code);
    });
    return found;
}

std::vector<Contradiction> contradictions(Case const& kase, Catalogue const& catalogue,
                                          Sentences const& sentences, Date as_of) {
    Case const known = known_by(kase, as_of);
    return contradiction::all_in(contradiction::Scene(known, catalogue, sentences, as_of));
}

}  // namespace parallax
