#include "meaning/tools_over_time.hpp"

#include "instrument/reader.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

std::vector<std::pair<std::string_view, std::string>> const subjects = {
    {"tools", "tools"},   {"harm", "harm"},         {"visits", "visits"},
    {"orders", "orders"}, {"meetings", "meetings"}, {"child_protection", "child_protection"},
    {"images", "images"}};

RulerChange read_change(toml::table const& table, std::string const& file, Problems& problems) {
    auto const words = table["when"].value_or(std::string());
    Reader reader(table, fmt::format("change of '{}'", words), file, problems);
    RulerChange change;
    if (auto when = ImpreciseDate::parse(reader.text("when", Need::required))) {
        change.when = std::move(*when);
    } else {
        reader.refuse("when", fmt::format("'{}'", words), when.error().front().wanted);
    }
    change.about = reader.one_of<std::string>("about", subjects, "");
    change.what = reader.text("what", Need::required);
    change.tools = reader.texts("tools");
    change.terms = reader.texts("terms");
    change.basis = reader.basis();
    reader.finish();
    return change;
}

LabelPeriod read_period(toml::table const& table, std::string const& file, Problems& problems) {
    Reader reader(table, "a period", file, problems);
    LabelPeriod period;
    period.from = reader.whole("from", 0, Need::required);
    period.to = reader.whole("to", 0, Need::required);
    period.police = reader.text("police", Need::required);
    period.probation_sexual = reader.text("probation_sexual", Need::required);
    period.probation_general = reader.text("probation_general", Need::required);
    period.harm = reader.text("harm", Need::required);
    period.not_yet = reader.texts("not_yet");
    period.basis = reader.basis();
    reader.finish();
    if (period.to < period.from) {
        reader.refuse("to", std::to_string(period.to), "a year from the first on");
    }
    return period;
}

}  // namespace

Expected<ToolsOverTime> ToolsOverTime::load(std::filesystem::path const& file) {
    auto const parsed = parse_toml(file);
    if (!parsed) return tl::unexpected(parsed.error());
    Problems problems;
    Reader head(*parsed, "the changes of the tools", file.string(), problems);
    ToolsOverTime times;
    for (toml::table const* table : head.tables("change")) {
        times.changes_.push_back(read_change(*table, file.string(), problems));
    }
    for (toml::table const* table : head.tables("period")) {
        auto period = read_period(*table, file.string(), problems);
        if (!times.periods_.empty() && period.from != times.periods_.back().to + 1) {
            Reader again(*table, "a period", file.string(), problems);
            again.refuse("from", std::to_string(period.from),
                         std::to_string(times.periods_.back().to + 1));
        }
        times.periods_.push_back(std::move(period));
    }
    head.finish();
    if (!problems.empty()) return fail(std::move(problems));
    return times;
}

LabelPeriod const* ToolsOverTime::in_year(int year) const {
    for (LabelPeriod const& period : periods_) {
        if (period.from <= year && year <= period.to) return &period;
    }
    return nullptr;
}

std::vector<RulerChange const*> ToolsOverTime::changes_in(int year) const {
    std::vector<RulerChange const*> found;
    for (RulerChange const& change : changes_) {
        bool const may = static_cast<int>(change.when.first().year()) <= year &&
                         year <= static_cast<int>(change.when.last().year());
        if (may) found.push_back(&change);
    }
    return found;
}

std::filesystem::path tools_over_time_file(std::filesystem::path const& resources) {
    return resources / "tools_over_time.toml";
}

}  // namespace parallax
