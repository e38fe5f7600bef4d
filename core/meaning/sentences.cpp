#include "meaning/sentences.hpp"

#include "instrument/reader.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace parallax {

namespace {

namespace fs = std::filesystem;

/// The files that came with the program. Without one of them it could say nothing of its subject.
constexpr char const* spoken[] = {
    "calendar.toml",       "chance.toml",       "change.toml",       "conference_page.toml",
    "contradictions.toml", "controls.toml",     "coverage.toml",     "glossary.toml",
    "group.toml",          "needs_a_look.toml", "outcome.toml",      "people.toml",
    "reference.toml",      "relation.toml",     "side_by_side.toml", "timeline.toml",
    "what_if.toml"};

Problems missing_files(fs::path const& folder, std::vector<fs::path> const& files) {
    Problems problems;
    for (char const* name : spoken) {
        bool const there = std::any_of(files.begin(), files.end(), [&](fs::path const& file) {
            return file.filename() == name;
        });
        if (there) continue;
        problems.push_back({ProblemKind::not_found,
                            {(folder / name).string(), 0, 0},
                            "The file of sentences",
                            "no such file",
                            "the one that came with the program"});
    }
    return problems;
}

Expected<std::vector<fs::path>> sentence_files(fs::path const& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->path().extension() == ".toml") files.push_back(it->path());
    }
    if (error || files.empty()) {
        return fail({ProblemKind::not_found,
                     {},
                     "The folder of sentences",
                     fmt::format("nothing to read in '{}'", folder.string()),
                     "the folder that came with the program"});
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Expected<Sentences> Sentences::load(fs::path const& folder) {
    auto const files = sentence_files(folder);
    if (!files) return tl::unexpected(files.error());
    Sentences result;
    Problems problems = missing_files(folder, *files);
    for (fs::path const& file : *files) {
        auto const parsed = parse_toml(file);
        if (!parsed) {
            problems.insert(problems.end(), parsed.error().begin(), parsed.error().end());
            continue;
        }
        for (auto const& [group, node] : *parsed) {
            auto const* table = node.as_table();
            if (!table) continue;
            Reader reader(*table, std::string(group.str()), file.string(), problems);
            for (auto const& [key, unused] : *table) {
                auto const id = fmt::format("{}.{}", group.str(), key.str());
                result.sentences_[id] = reader.text(key.str(), Need::required);
            }
        }
    }
    if (!problems.empty()) return fail(std::move(problems));
    return result;
}

std::string Sentences::say(
    std::string_view id,
    std::initializer_list<std::pair<std::string_view, std::string>> names) const {
    auto const found = sentences_.find(id);
    if (found == sentences_.end()) {
        throw std::logic_error(fmt::format("no sentence '{}' in resources/sentences", id));
    }
    return filled(found->second, [&](std::string_view name) -> std::optional<std::string_view> {
        for (auto const& [key, value] : names) {
            if (key == name) return value;
        }
        return std::nullopt;
    });
}

}  // namespace parallax
