#include "casebook/example_casebook.hpp"

#include "casework/scenario.hpp"

namespace parallax {

Expected<Casebook> example_casebook(std::filesystem::path const& resources, std::string const& text,
                                    std::string const& at) {
    auto const kase = load_scenario(example_scenario(resources));
    if (!kase) return tl::unexpected(kase.error());
    auto casebook = Casebook::in_memory();
    if (!casebook) return casebook;
    auto const kept = casebook->apply(difference(nullptr, &*kase, text), at);
    if (!kept) return tl::unexpected(kept.error());
    return casebook;
}

}  // namespace parallax
