#include "support/resources.hpp"

#include <fmt/format.h>

namespace parallax {

namespace fs = std::filesystem;

Expected<fs::path> find_resources(fs::path const& chosen, fs::path const& environment,
                                  fs::path const& program) {
    std::vector<fs::path> candidates;
    if (!chosen.empty()) {
        candidates = {chosen};
    } else if (!environment.empty()) {
        candidates = {environment};
    } else {
        std::error_code ignored;
        auto const folder = fs::weakly_canonical(program, ignored).parent_path();
        candidates = {folder / ".." / "share" / "parallax", PARALLAX_BUILT_WITH_RESOURCES};
    }
    for (fs::path const& candidate : candidates) {
        std::error_code ignored;
        if (fs::is_regular_file(candidate / "facts.toml", ignored)) return candidate;
    }
    return fail(Problem{
        .kind = ProblemKind::not_found,
        .where = {},
        .what = fmt::format("The resource folder '{}' is missing", candidates.back().string()),
        .found = "no facts.toml there",
        .wanted = "the folder that came with the program, with facts.toml and instruments"});
}

namespace {

fs::path data_folder(Environment const& environment) {
#ifdef _WIN32
    return environment("LOCALAPPDATA");
#else
    auto const data = environment("XDG_DATA_HOME");
    if (data.is_absolute()) return data;
    auto const home = environment("HOME");
    return home.empty() ? home : home / ".local" / "share";
#endif
}

}  // namespace

fs::path own_instruments(Environment const& environment) {
    auto const chosen = environment("PARALLAX_OWN_INSTRUMENTS");
    if (!chosen.empty()) return chosen;
    auto const data = data_folder(environment);
    return data.empty() ? data : data / "parallax" / "instruments";
}

}  // namespace parallax
