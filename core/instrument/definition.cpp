#include "instrument/definition.hpp"

#include "instrument/reader.hpp"
#include "instrument/vocabulary.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

constexpr double format_version = 1;

class DefinitionReader {
public:
    DefinitionReader(toml::table const& table, std::filesystem::path const& file,
                     Facts const& facts, std::filesystem::path const& tables, Problems& problems)
        : head_(table, "the definition", file.string(), problems), facts_(facts), tables_(tables) {
        definition_.file = file;
    }

    Definition read() {
        read_head();
        read_terms();
        if (auto const* measures = head_.table("measures", Need::required)) {
            definition_.measures = read_measures(*measures, head_.file(), head_.problems());
            note_places(*measures);
        }
        for (auto const* table : head_.tables("level")) definition_.levels.push_back(level(*table));
        for (auto const* table : head_.tables("section")) {
            definition_.sections.push_back(section(*table));
        }
        for (auto const* table : head_.tables("item")) definition_.items.push_back(item(*table));
        definition_.tables = read_tables(head_, tables_);
        read_parts(head_, definition_);
        read_steps(head_, definition_);
        read_checks(head_, definition_, facts_);
        head_.finish();
        check_whole();
        return std::move(definition_);
    }

private:
    Reader part(toml::table const& table, std::string const& kind, char const* key) {
        std::string const name = table[key].value_or(std::string());
        return {table, fmt::format("{} '{}'", kind, name), head_.file(), head_.problems()};
    }

    /// Where texts stand that are looked at once the whole is read.
    void note_places(toml::table const& measures) {
        for (char const* key : {"label", "review", "evidence_missing"}) {
            definition_.places[key] = head_.place_of_key(key);
        }
        Reader const reader(measures, "measures", head_.file(), head_.problems());
        for (char const* key :
             {"question", "leaves_out", "certainty", "population", "does_not_tell"}) {
            definition_.places[key] = reader.place_of_key(key);
        }
    }

    void read_head() {
        Definition& d = definition_;
        auto const version = head_.number("format", Need::required);
        if (version && *version != format_version) {
            head_.refuse("format", number_in_words(*version), number_in_words(format_version));
        }
        d.id = head_.text("id", Need::required);
        d.edition = head_.text("edition", Need::required);
        d.title = head_.text("title", Need::required);
        d.name = head_.text("name", Need::required);
        d.spelled = head_.text("spelled", Need::required);
        d.edition_name = head_.text("edition_name", Need::required);
        d.family = head_.text("family", Need::required);
        d.owner = head_.text("owner", Need::required);
        d.licence = head_.text("licence", Need::required);
        d.label = head_.text("label");
        d.style = head_.flag("style");
        d.official = head_.flag("official");
        d.licensed_to = head_.date("licensed_to");
        d.named_at = {head_.place_of_key("id"), head_.place_of_key("name"),
                      head_.place_of_key("title"), head_.place_of_key("spelled")};
        check_standing();
    }

    /// A style file and a licensed one each say so beside every result, and no file is both.
    void check_standing() {
        Definition const& d = definition_;
        if (d.style && d.label.empty()) head_.refuse("style", "no label", "a label with it");
        if (d.official && d.label.empty()) head_.refuse("official", "no label", "a label with it");
        if (d.style && d.official) {
            head_.refuse("official", "a style file that is official too", "one of the two");
        }
        if (d.licensed_to && !d.official) {
            head_.refuse("licensed_to", "a licence that ends", "official = true with it");
        }
    }

    void read_terms() {
        Definition& d = definition_;
        if (auto const* table = head_.table("in_force")) {
            Reader reader(*table, "in_force", head_.file(), head_.problems());
            d.in_force_from = reader.date("from");
            d.in_force_to = reader.date("to");
            d.in_force_words = reader.text("words");
            reader.finish();
        }
        d.replaced_by = head_.text("replaced_by");
        d.can_be_computed = head_.flag("computed");
        d.can_be_recorded = head_.flag("recorded", true);
        d.groups = head_.texts("groups");
        d.level_cut_points_known = head_.flag("cut_points_known", true);
        d.unknown = head_.one_of<UnknownPolicy>("unknown",
                                                {{"range", UnknownPolicy::range},
                                                 {"incomplete", UnknownPolicy::incomplete},
                                                 {"assume", UnknownPolicy::assume}},
                                                UnknownPolicy::range, Need::optional);
        d.provisional_when = head_.formula("provisional_when");
        d.review = head_.text("review");
        d.stale_after_months = head_.whole("stale_after_months", 0);
        d.changes_nothing = head_.texts("changes_nothing");
        d.evidence_missing = head_.text("evidence_missing");
        d.sources = head_.texts("sources");
        if (d.sources.empty()) head_.refuse_here("no 'sources'", "at least one source");
        if (auto const* table = head_.table("override")) {
            Reader reader(*table, "override", head_.file(), head_.problems());
            d.override_policy = {reader.whole("levels", 0, Need::required), reader.flag("reason"),
                                 reader.flag("supervisor")};
            reader.finish();
        }
    }

    Level level(toml::table const& table) {
        Reader reader = part(table, "level", "id");
        Level level{reader.text("id", Need::required),      reader.text("word", Need::required),
                    reader.text("meaning", Need::required), reader.text("short_meaning"),
                    reader.text("tick", Need::required),    reader.number("from")};
        level.said_as = reader.texts("said_as");
        level.until_change = reader.flag("until_change");
        level.needs = reader.text("needs");
        level.at = reader.place_of_key("meaning");
        if (level.short_meaning.empty()) level.short_meaning = level.meaning;
        if (definition_.level(level.id)) reader.refuse("id", "a level of that id above", "it once");
        reader.finish();
        return level;
    }

    Section section(toml::table const& table) {
        Reader reader = part(table, "section", "id");
        Section section{reader.text("id", Need::required), reader.text("title", Need::required),
                        reader.place_of_key("title")};
        reader.finish();
        return section;
    }

    std::vector<Option> options(Reader& item, FactType type) {
        std::vector<Option> options;
        for (toml::table const* table : item.tables("options")) {
            Reader reader(*table, "an option of " + item.what(), item.file(), item.problems());
            Option option{reader.text("words", Need::required), NotKnown{}};
            if (auto const from = reader.number("from")) {
                option.answer = NumberSpan{*from, reader.number("to")};
            } else if (auto const answer = reader.answer("is", type)) {
                option.answer = *answer;
            } else {
                reader.refuse_here("no answer", "'from' (and 'to'), or 'is'");
            }
            reader.finish();
            options.push_back(std::move(option));
        }
        return options;
    }

    Item item(toml::table const& table) {
        Reader reader = part(table, "item", "fact");
        Item item;
        item.at = reader.place();
        item.fact = reader.text("fact", Need::required);
        FactKind const* fact = facts_.find(item.fact);
        if (!fact) reader.refuse("fact", "an id that is not in facts.toml", "an id of facts.toml");
        FactType const type = fact ? fact->type : FactType::yes_no;
        item.section = reader.text("section", Need::required);
        item.wording = reader.text("wording", Need::required);
        item.counting = reader.text("counting");
        item.options = options(reader, type);
        item.adds = reader.text("adds");
        if (auto const words = reader.text("adds_words"); !words.empty()) item.adds_words = words;
        item.optional = reader.flag("optional");
        item.needed_when = reader.formula("needed_when");
        item.if_unknown = reader.answer("if_unknown", type);
        item.if_unknown_worst = reader.answer("if_unknown_worst", type);
        evidence(reader, item, fact);
        item.basis = reader.basis();
        if (definition_.item(item.fact)) reader.refuse("fact", "an item of it above", "it once");
        bool const known_section =
            std::any_of(definition_.sections.begin(), definition_.sections.end(),
                        [&](Section const& section) { return section.id == item.section; });
        if (!known_section) reader.refuse("section", "no such section", "the id of a section");
        if (definition_.unknown == UnknownPolicy::assume &&
            (!item.if_unknown || !item.if_unknown_worst)) {
            reader.refuse_here("no 'if_unknown' or 'if_unknown_worst'",
                               "both, since unknown = \"assume\"");
        }
        reader.finish();
        return item;
    }

    /// A note is never an input: it is asked beside one that is a number.
    void evidence(Reader& reader, Item& item, FactKind const* fact) {
        if (fact && fact->type == FactType::note) {
            reader.refuse("fact", "a note", "a fact of another type; a note stands in 'evidence'");
        }
        item.evidence = reader.text("evidence");
        item.evidence_from = reader.number("evidence_from").value_or(0);
        if (item.evidence.empty()) return;
        FactKind const* note = facts_.find(item.evidence);
        if (!note || note->type != FactType::note) {
            reader.refuse("evidence", "no fact of the type note", "the id of one in facts.toml");
        }
        bool const number =
            fact && (fact->type == FactType::integer || fact->type == FactType::number);
        if (fact && !number) {
            reader.refuse("evidence", "an item that is no number", "it beside a number only");
        }
        if (definition_.evidence_missing.empty()) {
            reader.refuse("evidence", "no 'evidence_missing' at the head of the file",
                          "the sentence for answers that no note shows");
        }
    }

    void check_whole() {
        Definition const& d = definition_;
        std::string const wanted = d.full_id() + ".toml";
        if (d.file.filename() != wanted) {
            head_.refuse_here(fmt::format("file name '{}'", d.file.filename().string()),
                              fmt::format("'{}'", wanted));
        }
        bool const asks = !d.items.empty() || !d.parts.empty();
        bool const answers = !d.level_step.empty() || !d.scored_by.empty();
        if (d.can_be_computed && !(asks && answers)) {
            head_.refuse("computed", "no items or no result", "both, to be computed");
        }
        if (!d.levels.empty() && d.can_be_computed && d.level_step.empty()) {
            head_.refuse("level", "levels, and no step that gives one", "'level' in [result]");
        }
        if (d.levels.size() > 5) head_.refuse("level", "more than five levels", "at most five");
        check_cuts();
    }

    /// Levels cut from a number: the first has no lower end that matters, the others must rise.
    void check_cuts() {
        auto const& levels = definition_.levels;
        for (std::size_t i = 1; i < levels.size(); ++i) {
            bool const cut = levels[i].from.has_value();
            bool const cut_before = levels[i - 1].from.has_value();
            bool const rises = cut && cut_before && *levels[i].from > *levels[i - 1].from;
            if (!cut && !cut_before) continue;
            if (cut && (rises || (i == 1 && !cut_before))) continue;
            head_.refuse("level",
                         fmt::format("level '{}' does not rise above the one before", levels[i].id),
                         "'from' to rise from level to level, without a gap or an overlap");
        }
    }

    Reader head_;
    Facts const& facts_;
    std::filesystem::path tables_;
    Definition definition_;
};

}  // namespace

std::vector<std::string> Table::keys() const {
    std::vector<std::string> keys;
    for (auto const& row : keyed) keys.push_back(row.first);
    for (auto const& row : keyed_text) keys.push_back(row.first);
    return keys;
}

Level const* Definition::level(std::string_view wanted) const {
    int const place = level_place(wanted);
    return place < 0 ? nullptr : &levels[static_cast<std::size_t>(place)];
}

int Definition::level_place(std::string_view wanted) const {
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i].id == wanted) return static_cast<int>(i);
    }
    return -1;
}

bool Definition::cut_from_a_number() const {
    return std::any_of(levels.begin(), levels.end(),
                       [](Level const& level) { return level.from.has_value(); });
}

Item const* Definition::item(std::string_view fact) const {
    auto const found = std::find_if(items.begin(), items.end(),
                                    [&](Item const& item) { return item.fact == fact; });
    return found == items.end() ? nullptr : &*found;
}

Expected<Definition> load_definition(std::filesystem::path const& file, Facts const& facts,
                                     std::filesystem::path const& tables) {
    Problems problems;
    auto definition = read_definition(file, facts, tables, problems);
    if (!problems.empty()) return fail(std::move(problems));
    return *std::move(definition);
}

std::optional<Definition> read_definition(std::filesystem::path const& file, Facts const& facts,
                                          std::filesystem::path const& tables, Problems& problems) {
    auto const parsed = parse_toml(file);
    if (!parsed) {
        problems = parsed.error();
        return std::nullopt;
    }
    if (parsed->empty()) {
        problems.push_back({ProblemKind::bad_input,
                            {file.string(), 1, 1},
                            "The file",
                            "nothing in it",
                            "a definition, which begins with format = 1"});
        return std::nullopt;
    }
    Definition definition = DefinitionReader(*parsed, file, facts, tables, problems).read();
    auto const unknown = [&](std::string const& fact) { return facts.find(fact) == nullptr; };
    for (Item const& item : definition.items) {
        if (unknown(item.fact)) return std::nullopt;
    }
    for (Applicability const& rule : definition.applies) {
        if (std::any_of(rule.facts.begin(), rule.facts.end(), unknown)) return std::nullopt;
    }
    return definition;
}

}  // namespace parallax
