#include "app/cli/report_case.hpp"

#include "casebook/casebook.hpp"
#include "casework/scenario.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax::cli {

namespace {

Problem no_such_case(std::string const& reference, std::vector<std::string> there_are) {
    constexpr std::size_t shown = 5;
    std::size_t const count = there_are.size();
    there_are.resize(std::min(shown, count));
    std::string list = joined(there_are, "or");
    if (count > shown) list += fmt::format(" ({} cases in all)", count);
    return {.kind = ProblemKind::not_found,
            .where = {},
            .what = reference.empty() ? "--case is needed: the casebook holds several cases"
                                      : fmt::format("There is no case '{}'", reference),
            .found = "",
            .wanted = count == 0 ? "a casebook with a case in it" : list};
}

Expected<CaseRead> from_casebook(std::string const& file, std::string const& reference,
                                 Problems& remarks) {
    auto const casebook = Casebook::open(file, Casebook::Access::read_only);
    if (!casebook) return fail(casebook.error());
    auto const lines = casebook->cases();
    if (!lines) return fail(lines.error());
    std::vector<std::string> references;
    for (CaseLine const& line : *lines) references.push_back(line.reference);
    bool const only = reference.empty() && references.size() == 1;
    std::string const& wanted = only ? references.front() : reference;
    if (std::find(references.begin(), references.end(), wanted) == references.end()) {
        return fail(no_such_case(reference, references));
    }
    auto kase = casebook->load(wanted);
    if (!kase) return fail(kase.error());
    auto off = casebook->checks_off();
    if (!off) return fail(off.error());
    remarks = casebook->remarks();
    return CaseRead{*std::move(kase), *std::move(off)};
}

}  // namespace

Expected<CaseRead> read_case(std::filesystem::path const& resources, std::string const& file,
                             std::string const& reference, Problems& remarks) {
    if (file != "example") return from_casebook(file, reference, remarks);
    auto example = load_scenario(example_scenario(resources));
    if (!example) return fail(example.error());
    if (!reference.empty() && reference != example->reference) {
        return fail(no_such_case(reference, {example->reference}));
    }
    return CaseRead{*std::move(example), {}};
}

Expected<AsOf> day_in_words(std::string const& words) {
    if (auto const day = parse_iso_date(words)) return AsOf{*day, date_in_words(*day)};
    auto const date = ImpreciseDate::parse(words);
    if (!date) return fail(date.error());
    return AsOf{date->last(), date->words()};
}

Expected<AsOf> as_of(std::string const& words, Case const& kase) {
    if (words.empty()) {
        if (kase.conference.known()) return AsOf{kase.conference.last(), kase.conference.words()};
        return fail(bad_argument("--as-of", "no date, and the case has no date of a conference",
                                 "a date such as 2009-10-31 or \"autumn 2009\""));
    }
    return day_in_words(words);
}

}  // namespace parallax::cli
