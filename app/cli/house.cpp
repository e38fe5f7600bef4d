#include "app/cli/house.hpp"

#include "casebook/example_casebook.hpp"

#include "support/resources.hpp"
#include "support/text.hpp"

#include <cstdlib>
#include <fmt/format.h>

namespace parallax::cli {

namespace {

std::filesystem::path from_environment(char const* name) {
    char const* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

}  // namespace

Expected<std::filesystem::path> resource_folder(Context const& context) {
    return find_resources(context.resources, from_environment("PARALLAX_RESOURCES"),
                          context.program);
}

Expected<Catalogue> open_catalogue(Context const& context) {
    std::vector<std::filesystem::path> own;
    auto const folder = own_instruments(from_environment);
    if (!context.bundled_only && !folder.empty()) own.push_back(folder);
    return resource_folder(context).and_then(
        [&own](std::filesystem::path const& resources) { return Catalogue::load(resources, own); });
}

Expected<Sentences> open_sentences(Context const& context) {
    return resource_folder(context).and_then(
        [](std::filesystem::path const& folder) { return Sentences::load(folder / "sentences"); });
}

namespace {

/// Without an edition asked for, another one must not stand in for one that has faults.
Problems editions_left_out(Catalogue const& catalogue, std::string const& id) {
    Problems left_out;
    for (Problem const& problem : catalogue.problems()) {
        auto const name = std::filesystem::path(problem.where.file).filename().string();
        bool const asked = id.find('@') == std::string::npos ? name.starts_with(id + "@")
                                                             : name.starts_with(id + ".");
        if (asked) left_out.push_back(problem);
    }
    return left_out;
}

}  // namespace

Expected<Instrument const*> find_instrument(Catalogue const& catalogue, std::string const& id,
                                            std::optional<Date> on) {
    if (auto left_out = editions_left_out(catalogue, id); !left_out.empty()) {
        return fail(std::move(left_out));
    }
    if (Instrument const* found = catalogue.find(id, on)) return found;

    std::string const name = id.substr(0, id.find('@'));
    std::vector<std::string> there_are;
    for (Instrument const* edition : catalogue.editions(name)) {
        there_are.push_back(edition->definition().full_id());
    }
    if (there_are.empty()) there_are = catalogue.ids();

    Problems problems{{.kind = ProblemKind::not_found,
                       .where = {},
                       .what = fmt::format("There is no instrument '{}'", id),
                       .found = "",
                       .wanted = joined(there_are, "or")}};
    problems.insert(problems.end(), catalogue.problems().begin(), catalogue.problems().end());
    return fail(std::move(problems));
}

Expected<Instrument const*> find_computed(Catalogue const& catalogue, std::string const& id,
                                          std::optional<Date> on) {
    auto found = find_instrument(catalogue, id, on);
    if (!found || (*found)->definition().can_be_computed) return found;
    return fail(bad_argument(fmt::format("{} is recorded as an agency gave it, never computed here",
                                         (*found)->definition().name),
                             "", ""));
}

Expected<Casebook> open_casebook(Context const& context, std::string const& file) {
    if (file != "example") return Casebook::open(file, Casebook::Access::read_only);
    auto const resources = resource_folder(context);
    if (!resources) return fail(resources.error());
    return example_casebook(*resources, "Example case opened", "");
}

}  // namespace parallax::cli
