#pragma once
// One edition of one instrument, as its file says it. Reading is strict: what the format does not
// know is a problem, and all problems of a file are reported at once with line and column.
// The format is described in docs/instrument-format.md.

#include "instrument/facts.hpp"
#include "instrument/measures.hpp"

#include <filesystem>
#include <map>
#include <memory>

namespace parallax {

/// Text of an expression and where it stands, for messages.
struct Formula {
    std::string text;
    Place at;
    bool escaped = false;  ///< written with \" for a quotation mark
    bool empty() const { return text.empty(); }
    /// Where the character of that number stands in the file.
    Place place_of(std::size_t character) const;
};

struct Level {
    std::string id;             ///< lower snake_case
    std::string word;           ///< "Medium"
    std::string meaning;        ///< goes in brackets after the word, always
    std::string short_meaning;  ///< where room is tight: "2nd of 4 groups"
    std::string tick;           ///< below the ruler: "2nd"
    std::optional<double> from;  ///< lowest value of this level, where levels are cut from a value
    /// Words of a record that say this level and no other: "at any time".
    std::vector<std::string> said_as = {};
    bool until_change = false;  ///< it holds only unless something changes
    std::string needs = {};  ///< what must have taken place: "a meeting with papers and minutes"
    Place at = {};
};

/// One button under an item: an exact answer or a span.
struct Option {
    std::string words;
    Answer answer;
};

struct Item {
    std::string fact;
    std::string section;
    std::string wording;  ///< the statement or question on the form
    std::string counting;  ///< how to count; may be empty
    std::vector<Option> options;  ///< offered besides "Not known"; empty: the form follows the type
    std::string adds;  ///< step shown beside the item: "adds 0, 1 or 2"; may be empty
    std::string adds_words = "adds";
    bool optional = false;  ///< may stay unanswered without being missing
    Formula needed_when;  ///< not missing unless this holds; empty: always needed
    std::optional<Answer> if_unknown;  ///< policy assume: what an unknown counts as
    std::optional<Answer> if_unknown_worst;  ///< policy assume: for the ceiling
    std::string evidence;  ///< fact of the type note that says what shows the answer; may be empty
    double evidence_from = 0;  ///< the least answer it is asked for
    Basis basis;
    Place at;
};

struct Section {
    std::string id;
    std::string title;
    Place at = {};
};

/// A table: rows by number bands, or by key, in the file itself or in resources/tables.
struct Table {
    struct Band {
        std::optional<double> from;  ///< no from: any number up to `to`
        std::optional<double> to;  ///< no to: or more
        double value = 0;
    };
    std::string id;
    std::vector<Band> bands;  ///< in order, without gap or overlap
    std::map<std::string, double, std::less<>> keyed;
    std::map<std::string, std::string, std::less<>> keyed_text;  ///< of tables of words
    bool is_keyed() const { return bands.empty(); }
    std::vector<std::string> keys() const;
    Basis basis;
    Place at = {};
};

/// "The first rule that fires decides."
struct Rule {
    std::string id;  ///< "K7"
    Formula when;
    std::string level;  ///< level id; empty: cannot be rated
    std::string text;  ///< plain sentence
    Basis basis;
};

struct Step {
    std::string id;
    Formula formula;  ///< empty when the step is a list of rules
    std::vector<Rule> rules;
    std::string title;  ///< first column of the trace: "Age"; empty: not shown as a row
    std::string text;  ///< sentence template: "Aged {age} at the start: {age_points} points"
    std::string item;  ///< fact whose answer stands in the second column
    bool subtotal = false;  ///< a line above it in the trace
    bool as_level = false;  ///< its number is the place of a level, counted from 0
    std::string shows;  ///< template of the third column; empty: the value
    bool derived = false;  ///< compiled: it holds no figure and no word of its own
    Basis basis;
    Place at;
    /// It puts other steps together, and needs no source of its own.
    bool rests_on_others() const { return derived && basis.source.empty(); }
};

/// Who may be scored.
struct Applicability {
    enum class Effect { refuse, warn };
    Formula when;  ///< must hold
    Effect effect = Effect::refuse;
    bool after_checks = false;  ///< judged once the checks have passed; values are still written
    std::string words;  ///< for "Made for men like him": "18 or over"
    std::string reason;  ///< said when it does not hold
    std::vector<std::string> facts;  ///< it rests on; missing ones are named
    Basis basis;
};

/// Answers that cannot be together, or that are missing. A check fires when `when` holds (or is
/// empty) and, of the lists it has, some of `missing_of` are unknown, some of `present_of` are
/// known, some of `set_of` are known and neither no, 0 nor empty, some part failed.
struct Check {
    std::string code;  ///< lower snake_case
    Formula when;
    std::vector<std::string> fields;  ///< fact ids (or `assessment_date`), before those found
    std::vector<std::string> missing_of;
    std::vector<std::string> present_of;
    std::vector<std::string> set_of;
    bool failed_parts = false;
    bool missing = false;  ///< it means that `fields` are not known, not that they contradict
    bool beside = false;  ///< reported beside a score without stopping it
    int also_in_stage = 0;  ///< beside: reported after the errors of that stage too, if it stops
    std::vector<std::string> keeps;  ///< values written although it stops the score
    int stage = 1;  ///< all errors of the first stage that has any are reported
    std::string text;
    Basis basis;
};

/// A sentence said beside the result, whatever it is: told when `when` holds (or is empty) and, if
/// it has `missing_of`, some of them are unknown.
struct Remark {
    Formula when;
    std::vector<std::string> missing_of;
    std::string text;  ///< {fields} names those of `missing_of` found, {count} says how many
    Basis basis;
};

/// An instrument this one is added up from, scored from the same answers.
struct Part {
    std::string id;  ///< its name in expressions
    std::string instrument;  ///< id or id@edition
    std::string failed_as;  ///< its name in errors
    Place at;
};

/// Where a file says what it is called, for messages about its name.
struct NamePlaces {
    Place id;
    Place name;
    Place title;
    Place spelled;
};

/// What happens with unknown answers.
enum class UnknownPolicy {
    range,  ///< every completion is tried: a range of levels
    incomplete,  ///< no answer without every item
    assume,  ///< a known level with unknowns as `if_unknown`, a ceiling with `if_unknown_worst`
};

struct OverridePolicy {
    int levels = 0;  ///< how many levels either way; 0: none
    bool needs_reason = true;
    bool needs_supervisor = true;
};

struct Definition {
    std::string id;
    std::string edition;
    std::string title;
    std::string name;  ///< "RM2000/S"
    std::string spelled;  ///< for paper: "Risk Matrix 2000"
    std::string edition_name;  ///< "Standard, 2007"
    std::string family;
    std::string owner;
    std::string licence;
    std::string label;  ///< shown wherever the result is; style instruments must carry one
    bool style = false;  ///< imitates published structure; never an official name or figure
    bool official = false;  ///< an agency's own licensed file may carry an official name
    std::optional<Date> licensed_to;  ///< the last day of the licence of an official file
    NamePlaces named_at;
    std::map<std::string, Place, std::less<>> places;  ///< of texts of the head and of [measures]
    std::optional<Date> in_force_from;
    std::optional<Date> in_force_to;
    std::string in_force_words;  ///< where the dates are not certain
    std::string replaced_by;
    bool can_be_computed = false;
    bool can_be_recorded = true;
    std::vector<std::string> groups;  ///< whom it is asked about, one answer each: RoSH groups
    bool level_cut_points_known = true;  ///< false: only the level's word is known, not the scale

    Measures measures;
    std::vector<Level> levels;
    std::vector<Part> parts;
    std::vector<Section> sections;
    std::vector<Item> items;  ///< compiled: those of the parts too
    std::vector<Table> tables;
    std::vector<Step> steps;
    std::vector<Applicability> applies;
    std::vector<Check> checks;
    std::vector<Remark> remarks;
    std::string evidence_missing;  ///< said where no note shows an answer; {fields} names them
    UnknownPolicy unknown = UnknownPolicy::range;
    Formula provisional_when;  ///< policy assume: a level so reached is provisional
    std::string level_step;  ///< step whose value (or rule) gives the level
    std::string scored_by;  ///< without levels: scored when this step has a value
    Basis level_basis;  ///< of the cuts between levels, where levels are cut from a number
    Place result_at;
    std::vector<std::string> values;  ///< steps written out in the outcome
    std::vector<std::pair<std::string, std::string>> components;  ///< name and step, written too
    OverridePolicy override_policy;
    std::string review;  ///< when to look again, in words
    int stale_after_months = 0;  ///< 0: not stated
    std::vector<std::string>
        changes_nothing;  ///< things the tool does not ask about, for "what would change it"
    std::vector<std::string> sources;

    std::filesystem::path file;

    Level const* level(std::string_view id) const;
    /// Place of a level on its scale, counted from 0; -1 if there is no such level.
    int level_place(std::string_view id) const;
    Item const* item(std::string_view fact) const;
    bool cut_from_a_number() const;
    /// "rm2000-s@standard"
    std::string full_id() const { return id + "@" + edition; }
};

/// Reads `<id>@<edition>.toml`. Tables named by file are read from `tables`.
/// All problems of the file at once. Formulas are checked by scoring, not here.
Expected<Definition> load_definition(std::filesystem::path const& file, Facts const& facts,
                                     std::filesystem::path const& tables);

/// The same as far as it can be read: nothing where a file is not TOML, or names facts there are
/// not, so that its formulas cannot be looked at. `problems`: all that is wrong.
std::optional<Definition> read_definition(std::filesystem::path const& file, Facts const& facts,
                                          std::filesystem::path const& tables, Problems& problems);

}  // namespace parallax
