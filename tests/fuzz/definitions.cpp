// Any bytes as a definition file: it is refused with its place, or it scores.

#include "scoring/completions.hpp"
#include "scoring/program.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

#include <cstdlib>

using namespace parallax;

namespace {

/// A folder in memory where there is one, with the file the bytes are put into.
struct OnDisk {
    test::TemporaryFolder folder;
    std::filesystem::path file = folder / "fuzz@1.toml";
};

Facts const& facts() {
    static Facts const loaded = Facts::load(test::resources() / "facts.toml").value();
    return loaded;
}

std::filesystem::path tables() { return test::resources() / "tables"; }

/// A small tool that may be named as a part.
Instrument const* part(std::string_view id) {
    static Instrument const small = [] {
        auto definition = load_definition(PARALLAX_FUZZ_DATA "/part@1.toml", facts(), tables());
        return Instrument::compile(*std::move(definition), facts()).value();
    }();
    return id == "part" || id == "part@1" ? &small : nullptr;
}

constexpr double most_ways = 2000;

/// Everything a tool may be asked, with these answers.
void ask(Instrument const& tool, Answers const& answers) {
    Date const on = std::chrono::year{2024} / 2 / 29;
    if (completions(*tool.program(), answers).count() > most_ways) return;
    auto const outcome = tool.score(answers, on);
    to_json(outcome).dump();
    for (Item const& item : tool.definition().items) tool.adds(item, outcome);
    if (tool.definition().items.size() > 12) return;
    tool.what_would_change(answers, on);
    tool.what_time_changes(answers, on, date_from_day_number(day_number(on) + 3));
}

/// The option of each item that `turn` picks, or nothing known.
Answers some_answers(Instrument const& tool, std::size_t turn) {
    Answers answers;
    for (Item const& item : tool.definition().items) {
        FactKind const& fact = *tool.facts().find(item.fact);
        auto const options = tool.options(item);
        if (!options.empty()) answers[item.fact] = options[turn % options.size()].answer;
        if (!options.empty()) continue;
        double const number = fact.least.value_or(static_cast<double>(turn));
        switch (fact.type) {
            case FactType::integer:
            case FactType::number: answers[item.fact] = number; break;
            case FactType::date: answers[item.fact] = Date{std::chrono::year{1980} / 2 / 29}; break;
            case FactType::code: answers[item.fact] = std::string("00100"); break;
            default: break;
        }
    }
    return answers;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static OnDisk const place;
    std::string const text(reinterpret_cast<char const*>(data), size);
    if (!write_file(place.file, text)) std::abort();
    Problems problems;
    auto definition = read_definition(place.file, facts(), tables(), problems);
    sentences(problems);
    if (!definition) {
        if (problems.empty()) std::abort();  // refused without a reason
        return 0;
    }
    auto const tool = Instrument::compile(*std::move(definition), facts(), part);
    if (!tool) {
        if (tool.error().empty()) std::abort();
        sentences(tool.error());
        return 0;
    }
    if (!problems.empty() || !tool->definition().can_be_computed) return 0;
    ask(*tool, {});
    for (std::size_t turn = 0; turn < 3; ++turn) ask(*tool, some_answers(*tool, turn));
    return 0;
}
