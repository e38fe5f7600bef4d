#pragma once
// Small tools made up for one test: a few facts, and definitions written as text in the test.

#include "scoring/instrument.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

#include <map>

namespace parallax::test {

inline char const* const workshop_facts = R"(
[[fact]]
id = "kinds"
type = "choices"
name = "Kinds"
choices = [{ id = "arson", word = "Arson" }, { id = "robbery", word = "Robbery" }, { id = "theft", word = "Theft" }]

[[fact]]
id = "sex"
type = "choice"
name = "Sex"
choices = [{ id = "male", word = "Male" }, { id = "female", word = "Female" }]

[[fact]]
id = "a"
type = "integer"
name = "A"
least = 0
most = 9

[[fact]]
id = "b"
type = "integer"
name = "B"

[[fact]]
id = "weight"
type = "number"
name = "Weight"

[[fact]]
id = "flag"
type = "yes_no"
name = "Flag"

[[fact]]
id = "other"
type = "yes_no"
name = "Other"

[[fact]]
id = "code"
type = "code"
name = "Code"

[[fact]]
id = "day"
type = "date"
name = "Day"
)";

/// All a definition must say before its items. `terms`: more keys of the head.
inline std::string head(std::string const& id, std::string const& terms) {
    return "format = 1\nid = \"" + id + "\"\n" + terms + R"(
edition = "1"
title = "T"
name = "N"
spelled = "S"
edition_name = "E"
family = "f"
owner = "O"
licence = "L"
sources = ["own"]
computed = true

[measures]
question = "Q?"
counted = []
counts = "c"
to_whom = "none"
to_whom_words = "w"
horizon = "not_stated"
horizon_words = "w"
facts = "record"
facts_words = "w"
answer = "count"
answer_words = "w"
tense = "none"
made_for = "anyone"
population = "p"
looks_at = "l"
leaves_out = "l"
does_not_tell = ["d"]
certainty = "c"
source = "own"
verification = "our choice"

[[section]]
id = "s"
title = "S"
)";
}

inline std::string const basis = "source = \"own\"\nverification = \"our choice\"\n";

/// An item of a fact; `more`: further keys.
inline std::string item(std::string const& fact, std::string const& more = {}) {
    return "\n[[item]]\nfact = \"" + fact + "\"\nsection = \"s\"\nwording = \"w\"\n" + more + "\n" +
           basis;
}

inline std::string step(std::string const& id, std::string const& formula) {
    return "\n[[step]]\nid = \"" + id + "\"\nis = '''" + formula + "'''\n" + basis;
}

inline std::string check(std::string const& code, std::string const& more) {
    return "\n[[check]]\ncode = \"" + code + "\"\n" + more + "\ntext = \"{fields}.\"\n" + basis;
}

inline std::string result(std::string const& keys) { return "\n[result]\n" + keys + "\n" + basis; }

inline std::string level(std::string const& id, std::string const& more = {}) {
    return "\n[[level]]\nid = \"" + id + "\"\nword = \"W\"\nmeaning = \"m\"\ntick = \"t\"\n" +
           more + "\n";
}

class Workshop {
public:
    Workshop() {
        REQUIRE(write_file(folder_ / "facts.toml", workshop_facts));
        facts_ = Facts::load(folder_ / "facts.toml").value();
    }

    /// Reads and compiles; earlier tools of this workshop may be its parts.
    Expected<Instrument> make(std::string const& id, std::string const& text) {
        auto const file = folder_ / (id + "@1.toml");
        REQUIRE(write_file(file, text));
        auto definition = load_definition(file, facts_, folder_.path());
        if (!definition) return tl::unexpected(definition.error());
        return Instrument::compile(*std::move(definition), facts_, [this](std::string_view wanted) {
            auto const found = made_.find(std::string(wanted));
            return found == made_.end() ? nullptr : &found->second;
        });
    }

    /// The same, for use and as a part of later ones. Fails the test if it does not compile.
    Instrument const& tool(std::string const& id, std::string const& text) {
        auto made = make(id, text);
        INFO((made ? std::string() : sentences(made.error())));
        REQUIRE(made);
        return made_.insert_or_assign(id, *std::move(made)).first->second;
    }

    /// What is wrong with it; nothing if it compiles.
    Problems faults(std::string const& text) {
        auto const made = make("mini", text);
        return made ? Problems{} : made.error();
    }

    /// The value of one formula.
    StepValue value(std::string const& formula, Answers const& answers = {},
                    std::string const& tables = {}) {
        std::string text = head("mini", "unknown = \"incomplete\"");
        for (char const* fact :
             {"kinds", "sex", "a", "b", "weight", "flag", "other", "code", "day"}) {
            text += item(fact, "optional = true");
        }
        text += tables + step("x", formula) + result("scored_by = \"x\"\nvalues = [\"x\"]");
        auto const outcome =
            tool("mini", text).score_without_trace(answers, std::chrono::year{2026} / 3 / 31);
        CHECK((outcome.status == Status::scored) !=
              std::holds_alternative<std::monostate>(outcome.values.at(0).second));
        return outcome.values.at(0).second;
    }

    std::filesystem::path path(std::string const& name) const { return folder_ / name; }

private:
    TemporaryFolder folder_;
    Facts facts_;
    std::map<std::string, Instrument> made_;
};

/// The codes of an outcome's errors, in order.
inline std::vector<std::string> codes(Outcome const& outcome) {
    std::vector<std::string> found;
    for (OutcomeError const& error : outcome.errors) found.push_back(error.code);
    return found;
}

inline StepValue nothing() { return {}; }
inline StepValue yes() { return true; }
inline StepValue no() { return false; }

}  // namespace parallax::test
