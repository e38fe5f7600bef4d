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

namespace {

/// Compiles a definition and scores its worked cases.
Expected<Instrument> make_instrument(Definition definition, Facts const& facts,
                                     PartFinder const& find) {
    auto instrument = Instrument::compile(std::move(definition), facts, find);
    if (!instrument) return instrument;
    fs::path const cases = worked_cases_of(instrument->definition());
    if (instrument->definition().can_be_computed || fs::exists(cases)) {
        auto problems = run_worked_cases(*instrument, cases);
        if (!problems.empty()) return fail(std::move(problems));
    }
    return instrument;
}

}  // namespace

Expected<Instrument> load_instrument(fs::path const& file, Facts const& facts,
                                     fs::path const& tables, PartFinder const& find) {
    auto definition = load_definition(file, facts, tables);
    if (!definition) return tl::unexpected(definition.error());
    return make_instrument(*std::move(definition), facts, find);
}

Expected<Catalogue> Catalogue::load(fs::path const& resources, std::vector<fs::path> const& own) {
    auto facts = Facts::load(resources / "facts.toml");
    if (!facts) return tl::unexpected(facts.error());
    Catalogue catalogue;
    catalogue.facts_ = std::make_shared<Facts const>(*std::move(facts));
    std::vector<fs::path> folders = {resources / "instruments"};
    folders.insert(folders.end(), own.begin(), own.end());
    std::vector<Definition> added_up;  // they need others, so they come after them
    for (fs::path const& folder : folders) {
        for (fs::path const& file : definition_files(folder)) {
            auto definition = load_definition(file, *catalogue.facts_, resources / "tables");
            if (!definition) {
                catalogue.note(definition.error());
            } else if (definition->parts.empty()) {
                catalogue.add(*std::move(definition));
            } else {
                added_up.push_back(*std::move(definition));
            }
        }
    }
    catalogue.add_in_order(std::move(added_up));
    catalogue.sort();
    if (catalogue.instruments_.empty() && catalogue.problems_.empty()) {
        return fail({ProblemKind::not_found,
                     {},
                     "The folder of instruments",
                     fmt::format("no definition in '{}'", folders.front().string()),
                     "the folder that came with the program"});
    }
    return catalogue;
}

void Catalogue::note(Problems const& problems) {
    problems_.insert(problems_.end(), problems.begin(), problems.end());
}

void Catalogue::add(Definition definition) {
    if (find(definition.full_id())) {
        return note({{ProblemKind::bad_input,
                      {definition.file.string(), 0, 0},
                      "This edition",
                      "one of that name already",
                      "an edition of its own"}});
    }
    auto made = make_instrument(std::move(definition), *facts_,
                                [this](std::string_view id) { return find(id); });
    if (made) {
        instruments_.push_back(*std::move(made));
    } else {
        note(made.error());
    }
}

/// Again and again those whose parts are all there; what is left then cannot be made, and compiling
/// it says why.
void Catalogue::add_in_order(std::vector<Definition> added_up) {
    auto const ready = [this](Definition const& definition) {
        return std::all_of(definition.parts.begin(), definition.parts.end(),
                           [this](Part const& part) { return find(part.instrument) != nullptr; });
    };
    while (true) {
        auto const next = std::find_if(added_up.begin(), added_up.end(), ready);
        if (next == added_up.end()) break;
        Definition definition = std::move(*next);
        added_up.erase(next);
        add(std::move(definition));
    }
    for (Definition& definition : added_up) add(std::move(definition));
}

/// By file, so that the order does not tell which are added up from others.
void Catalogue::sort() {
    std::stable_sort(instruments_.begin(), instruments_.end(),
                     [](Instrument const& a, Instrument const& b) {
                         return a.definition().file < b.definition().file;
                     });
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
