#include "scoring/catalogue.hpp"

#include "scoring/worked_cases.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

namespace fs = std::filesystem;

/// Definition files below a folder, in order of name so that problems are always listed alike.
std::vector<fs::path> definition_files(fs::path const& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        std::string const name = it->path().filename().string();
        if (it->is_regular_file() && name.ends_with(".toml") && !name.ends_with(".cases.toml")) {
            files.push_back(it->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool in_force(Definition const& definition, Date on) {
    return (!definition.in_force_from || *definition.in_force_from <= on) &&
           (!definition.in_force_to || on <= *definition.in_force_to);
}

bool begins_before(Instrument const* a, Instrument const* b) {
    auto const& first = a->definition().in_force_from;
    auto const& second = b->definition().in_force_from;
    return second && (!first || *first < *second);
}

/// Place in the fixed order of the screens: harm, sexual, other, management.
int screen_order(Measures const& measures) {
    if (measures.answer == AnswerKind::management) return 3;
    if (measures.counted.contains(Counted::serious_harm)) return 0;
    bool const sexual = measures.counted.contains(Counted::sexual_contact) ||
                        measures.counted.contains(Counted::sexual_images);
    return sexual && !measures.counted.contains(Counted::not_violent) ? 1 : 2;
}

}  // namespace

Expected<Instrument> load_instrument(fs::path const& file, Facts const& facts,
                                     fs::path const& tables) {
    auto definition = load_definition(file, facts, tables);
    if (!definition) return tl::unexpected(definition.error());
    auto instrument = Instrument::compile(*std::move(definition), facts);
    if (!instrument) return instrument;
    fs::path const cases = worked_cases_of(instrument->definition());
    if (instrument->definition().can_be_computed || fs::exists(cases)) {
        auto problems = run_worked_cases(*instrument, cases);
        if (!problems.empty()) return fail(std::move(problems));
    }
    return instrument;
}

Expected<Catalogue> Catalogue::load(fs::path const& resources, std::vector<fs::path> const& own) {
    auto facts = Facts::load(resources / "facts.toml");
    if (!facts) return tl::unexpected(facts.error());
    Catalogue catalogue;
    catalogue.facts_ = std::make_shared<Facts const>(*std::move(facts));
    std::vector<fs::path> folders = {resources / "instruments"};
    folders.insert(folders.end(), own.begin(), own.end());
    for (fs::path const& folder : folders) {
        for (fs::path const& file : definition_files(folder)) {
            auto loaded = load_instrument(file, *catalogue.facts_, resources / "tables");
            if (!loaded) {
                auto const& problems = loaded.error();
                catalogue.problems_.insert(catalogue.problems_.end(), problems.begin(),
                                           problems.end());
            } else if (catalogue.find(loaded->definition().full_id())) {
                catalogue.problems_.push_back({ProblemKind::bad_input,
                                               {file.string(), 0, 0},
                                               "This edition",
                                               "one of that name already",
                                               "an edition of its own"});
            } else {
                catalogue.instruments_.push_back(*std::move(loaded));
            }
        }
    }
    if (catalogue.instruments_.empty() && catalogue.problems_.empty()) {
        return fail({ProblemKind::not_found,
                     {},
                     "The folder of instruments",
                     fmt::format("no definition in '{}'", folders.front().string()),
                     "the folder that came with the program"});
    }
    return catalogue;
}

Facts const& Catalogue::facts() const { return *facts_; }

std::vector<Instrument const*> Catalogue::editions(std::string_view id) const {
    std::vector<Instrument const*> found;
    for (Instrument const& instrument : instruments_) {
        if (instrument.definition().id == id) found.push_back(&instrument);
    }
    std::stable_sort(found.begin(), found.end(), begins_before);
    return found;
}

Instrument const* Catalogue::find(std::string_view id, std::optional<Date> on) const {
    auto const at = id.find('@');
    auto const found = editions(id.substr(0, at));
    if (at != std::string_view::npos) {
        for (Instrument const* instrument : found) {
            if (instrument->definition().edition == id.substr(at + 1)) return instrument;
        }
        return nullptr;
    }
    if (found.empty()) return nullptr;
    if (on) {
        for (auto it = found.rbegin(); it != found.rend(); ++it) {
            if (in_force((*it)->definition(), *on)) return *it;
        }
    }
    return found.back();
}

std::vector<std::string> Catalogue::ids() const {
    std::vector<Instrument const*> first_of_each;
    for (Instrument const& instrument : instruments_) {
        bool const seen =
            std::any_of(first_of_each.begin(), first_of_each.end(), [&](Instrument const* earlier) {
                return earlier->definition().id == instrument.definition().id;
            });
        if (!seen) first_of_each.push_back(&instrument);
    }
    std::stable_sort(
        first_of_each.begin(), first_of_each.end(), [](Instrument const* a, Instrument const* b) {
            return screen_order(a->definition().measures) < screen_order(b->definition().measures);
        });
    std::vector<std::string> ids;
    for (Instrument const* instrument : first_of_each) ids.push_back(instrument->definition().id);
    return ids;
}

}  // namespace parallax
