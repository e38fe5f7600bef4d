// Sentences said beside a result, and sources that must not be missing.

#include "instrument/verification_summary.hpp"
#include "refusals.hpp"
#include "scoring/catalogue.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Date const day = std::chrono::year{2026} / 3 / 31;

std::string remark(std::string const& keys) { return "\n[[remark]]\n" + keys + "\n" + basis; }

std::string counting(std::string const& remarks) {
    return head("mini", "unknown = \"incomplete\"") + item("flag", "optional = true") +
           item("other", "optional = true") +
           step("x", "if(known(flag), 1, 0) + if(known(other), 1, 0)") +
           result("scored_by = \"x\"\nvalues = [\"x\"]") + remarks;
}

std::string unsourced(std::string const& formula) {
    return head("mini", "unknown = \"incomplete\"") + item("a") + item("b") +
           "\n[[step]]\nid = \"x\"\nis = \"" + formula + "\"\n" + result("scored_by = \"x\"");
}

}  // namespace

TEST_CASE("a remark on what is missing counts it and names it") {
    Workshop shop;
    auto const& tool =
        shop.tool("mini", counting(remark("missing_of = [\"flag\", \"other\"]\n"
                                          "text = \"{count} {count|answer|answers}: {fields}.\"")));
    CHECK(tool.score({}, day).warnings == std::vector<std::string>{"2 answers: Flag and Other."});
    CHECK(tool.score({{"flag", true}}, day).warnings ==
          std::vector<std::string>{"1 answer: Other."});
    CHECK(tool.score({{"flag", true}, {"other", false}}, day).warnings.empty());
}

TEST_CASE("a remark is said while its condition holds, and changes neither score nor errors") {
    Workshop shop;
    auto const& tool =
        shop.tool("mini", counting(remark("when = \"flag\"\ntext = \"Look here.\"")));
    auto const said = tool.score({{"flag", true}}, day);
    CHECK(said.status == Status::scored);
    CHECK(said.errors.empty());
    CHECK(said.warnings == std::vector<std::string>{"Look here."});
    CHECK(tool.score({{"flag", false}}, day).warnings.empty());
    CHECK(tool.score({}, day).warnings.empty());
}

TEST_CASE("a remark of a part is said under the part's name") {
    Workshop shop;
    shop.tool("inner", head("inner", "unknown = \"incomplete\"") + item("flag") +
                           step("y", "if(flag, 1, 0)") +
                           result("scored_by = \"y\"\nvalues = [\"y\"]") +
                           remark("when = \"flag\"\ntext = \"Look here.\""));
    auto const& tool = shop.tool("mini", head("mini", "unknown = \"incomplete\"") +
                                             "\n[[part]]\nid = \"p\"\ninstrument = \"inner\"\n" +
                                             step("x", "part(p, y)") + result("scored_by = \"x\""));
    CHECK(tool.score({{"flag", true}}, day).warnings == std::vector<std::string>{"N: Look here."});
}

TEST_CASE("a remark about a fact that is not asked is refused") {
    Workshop shop;
    auto const faults =
        shop.faults(counting(remark("when = \"flag\"\nmissing_of = [\"day\"]\ntext = \"t\"")));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].found == "'day'");
    CHECK(faults[0].where.line > 0);
}

TEST_CASE("a step that holds a figure needs a source; one that puts others together does not") {
    for (std::string const formula : {"a + 1", "if(a > b, 1, 0)", "12"}) {
        INFO(formula);
        auto const fault = require_refused_at(unsourced(formula), "[[step]]");
        CHECK(fault.found == "a figure without a source");
    }
    Workshop shop;
    CHECK(shop.faults(unsourced("a + b")).empty());
}

TEST_CASE("a source of blanks is none") {
    Workshop shop;
    std::string text = counting("");
    auto const at = text.find("source = \"own\"", text.find("[[item]]"));
    text.replace(at, 14, "source = \"  \"");
    auto const faults = shop.faults(text);
    REQUIRE(faults.size() == 1);
    CHECK_THAT(faults[0].what, contains("'source'"));
}

TEST_CASE("a definition without any source in its head is refused") {
    Workshop shop;
    for (std::string const instead : {"", "sources = []\n"}) {
        std::string text = counting("");
        auto const at = text.find("sources = [\"own\"]\n");
        text.replace(at, 18, instead);
        auto const faults = shop.faults(text);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].found == "no 'sources'");
    }
}

TEST_CASE("what has no source is counted as our own choice, not as checked") {
    Workshop shop;
    auto const& tool = shop.tool("mini", unsourced("a + b"));
    Definition definition = tool.definition();
    auto const count = [&](Verification wanted) {
        for (auto const& [verification, number] : verification_summary(definition)) {
            if (verification == wanted) return number;
        }
        return 0;
    };
    CHECK(count(Verification::verified) == 0);
    CHECK(count(Verification::our_choice) == 2);  // the two items
    definition.steps[0].derived = false;
    CHECK(count(Verification::our_choice) == 3);
    definition.tables.push_back({"t", {}, {}, {}, {}});
    CHECK(count(Verification::our_choice) == 4);
    CHECK(count(Verification::verified) == 0);
}

TEST_CASE("a tool that takes the open answer as the kindest says which answers those are") {
    static Catalogue const installed = Catalogue::load(resources()).value();
    Answers const answers = {
        {"gender", std::string("male")},
        {"has_ever_committed_sexual_offence", true},
        {"total_number_of_sanctions_for_all_offences", 4.0},
        {"date_at_start_of_followup_user_input", *parse_iso_date("2015-01-01")},
        {"date_at_start_of_followup", *parse_iso_date("2015-01-01")}};
    for (char const* tool : {"osp-dc", "dc-srp"}) {
        Answers fitting;
        Instrument const& instrument = *installed.find(tool);
        for (auto const& [fact, answer] : answers) {
            if (instrument.definition().item(fact)) fitting[fact] = answer;
        }
        auto const warnings = instrument.score(fitting, day).warnings;
        auto const says = [&](char const* words) {
            return std::any_of(warnings.begin(), warnings.end(), [&](std::string const& one) {
                return one.find(words) != std::string::npos;
            });
        };
        INFO(tool);
        CHECK(says("The score may be too low."));
        CHECK(says("The level may be one too low."));
    }
}
