#include "scoring/catalogue.hpp"

#include "instrument/kin.hpp"
#include "scoring/intervals.hpp"
#include "scoring/official_names.hpp"
#include "scoring/worked_cases.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

namespace fs = std::filesystem;

bool is_definition(fs::directory_entry const& entry) {
    std::error_code error;
    std::string const name = entry.path().filename().string();
    // What cannot be looked at is taken for a file: reading it then says what is wrong.
    bool const file = entry.is_regular_file(error) || error;
    return file && name.ends_with(".toml") && !name.ends_with(".cases.toml") &&
           name != intervals_file;
}

/// Definition files below a folder. One that cannot be read hides its own files and no others.
void find_definitions(fs::path const& folder, std::vector<fs::path>& files, Problems& problems) {
    std::error_code error;
    std::vector<fs::path> below;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code unknown;
        bool const link = it->is_symlink(unknown);
        if (!link && it->is_directory(unknown)) {
            below.push_back(it->path());
        } else if (is_definition(*it)) {
            files.push_back(it->path());
        }
    }
    if (error) {
        problems.push_back({ProblemKind::not_found,
                            {folder.string(), 0, 0},
                            "The folder",
                            error.message(),
                            "a folder that can be read"});
    }
    for (fs::path const& one : below) find_definitions(one, files, problems);
}

/// In order of name, so that problems are always listed alike.
std::vector<fs::path> definition_files(fs::path const& folder, Problems& problems) {
    std::vector<fs::path> files;
    find_definitions(folder, files, problems);
    std::sort(files.begin(), files.end());
    return files;
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

bool in_force(Definition const& definition, Date on) {
    return (!definition.in_force_from || *definition.in_force_from <= on) &&
           (!definition.in_force_to || on <= *definition.in_force_to);
}

std::string in_force_in_words(Definition const& definition) {
    if (!definition.in_force_words.empty()) return definition.in_force_words;
    auto const& from = definition.in_force_from;
    auto const& to = definition.in_force_to;
    std::string words = from ? "from " + date_in_words(*from) : "";
    if (to) words += (from ? " to " : "up to ") + date_in_words(*to);
    return words;
}

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

/// What is wrong with the expressions of a definition that has other faults. Places that were found
/// at fault before are left alone: what is wrong there is wrong because of that.
void add_faults_of_expressions(Definition definition, Facts const& facts, PartFinder const& find,
                               Problems& problems) {
    auto const compiled = Instrument::compile(std::move(definition), facts, find);
    if (compiled) return;
    auto const before = problems;
    for (Problem const& problem : compiled.error()) {
        bool const known = std::any_of(before.begin(), before.end(), [&](Problem const& other) {
            return other.where.line == problem.where.line;
        });
        if (!known) problems.push_back(problem);
    }
}

std::vector<Interval> intervals_of(std::vector<fs::path> const& own, Problems& problems) {
    std::vector<Interval> intervals;
    for (fs::path const& folder : own) {
        auto const more = read_intervals(folder, problems);
        intervals.insert(intervals.end(), more.begin(), more.end());
    }
    return intervals;
}

/// The last one for a tool counts: that of the folder named last.
void set_intervals(std::vector<Interval> const& intervals, Definition& definition) {
    auto const found =
        std::find_if(intervals.rbegin(), intervals.rend(),
                     [&](Interval const& interval) { return is_for(interval, definition); });
    if (found != intervals.rend()) set_interval(*found, definition);
}

/// False claims of a definition beside all the tools there are but itself.
void add_false_claims(Definition const& definition, std::vector<Instrument> const& others,
                      Problems& problems) {
    for (Instrument const& other : others) {
        std::error_code unknown;
        if (fs::equivalent(other.definition().file, definition.file, unknown)) continue;
        for (Problem& claim : false_claims(definition, other.definition())) {
            bool const said = std::find(problems.begin(), problems.end(), claim) != problems.end();
            if (!said) problems.push_back(std::move(claim));
        }
    }
}

}  // namespace

Expected<Instrument> load_instrument(fs::path const& file, Facts const& facts,
                                     fs::path const& tables, PartFinder const& find,
                                     std::vector<Instrument> const& others) {
    Problems problems;
    auto definition = read_definition(file, facts, tables, problems);
    if (definition) add_false_claims(*definition, others, problems);
    if (problems.empty()) return make_instrument(*std::move(definition), facts, find);
    if (definition) add_faults_of_expressions(*std::move(definition), facts, find, problems);
    return fail(std::move(problems));
}

Expected<Catalogue> Catalogue::load(fs::path const& resources, std::vector<fs::path> const& own) {
    auto facts = Facts::load(resources / "facts.toml");
    if (!facts) return tl::unexpected(facts.error());
    Catalogue catalogue;
    catalogue.facts_ = std::make_shared<Facts const>(*std::move(facts));
    std::vector<fs::path> folders = {resources / "instruments"};
    folders.insert(folders.end(), own.begin(), own.end());
    std::error_code ignored;  // a folder that is not there has nothing to say
    std::erase_if(folders, [&](fs::path const& folder) { return !fs::exists(folder, ignored); });
    auto const intervals = intervals_of(own, catalogue.problems_);
    std::vector<Definition> read;
    for (fs::path const& folder : folders) {
        for (fs::path const& file : definition_files(folder, catalogue.problems_)) {
            auto definition = load_definition(file, *catalogue.facts_, resources / "tables");
            if (definition) {
                set_intervals(intervals, *definition);
                read.push_back(*std::move(definition));
            } else {
                catalogue.note(definition.error());
            }
        }
    }
    join_kin(read);
    catalogue.add_in_order(std::move(read));
    catalogue.note_strays(intervals);
    catalogue.sort();
    if (catalogue.instruments_.empty() && catalogue.problems_.empty()) {
        return fail({ProblemKind::not_found,
                     {},
                     "The folder of instruments",
                     fmt::format("no definition in '{}'", (resources / "instruments").string()),
                     "the folder that came with the program"});
    }
    return catalogue;
}

/// An interval for a tool there is not is a slip of the pen.
void Catalogue::note_strays(std::vector<Interval> const& intervals) {
    for (Interval const& interval : intervals) {
        if (find(interval.instrument)) continue;
        note({{ProblemKind::bad_input, interval.at, "interval, 'instrument'",
               fmt::format("'{}'", interval.instrument), "the id of a tool that is there"}});
    }
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
    Problems claims;
    add_false_claims(definition, instruments_, claims);
    if (!claims.empty()) return note(claims);
    auto made = make_instrument(std::move(definition), *facts_,
                                [this](std::string_view id) { return find(id); });
    if (made) {
        instruments_.push_back(*std::move(made));
    } else {
        note(made.error());
    }
}

/// Those that need no other come first, then again and again those whose parts are all there; what
/// is left then cannot be made, and compiling it says why.
void Catalogue::add_in_order(std::vector<Definition> read) {
    std::vector<Definition> added_up;
    for (Definition& definition : read) {
        if (definition.parts.empty()) {
            add(std::move(definition));
        } else {
            added_up.push_back(std::move(definition));
        }
    }
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

std::vector<Instrument const*> Catalogue::others_in_force(Instrument const& instrument,
                                                          Date on) const {
    auto found = editions(instrument.definition().id);
    std::erase_if(found, [&](Instrument const* other) {
        bool const itself = other->definition().edition == instrument.definition().edition;
        return itself || !in_force(other->definition(), on);
    });
    return found;
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
