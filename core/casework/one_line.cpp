#include "casework/one_line.hpp"

#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <array>

namespace parallax {

namespace {

tl::unexpected<Problems> not_so(std::string what, std::string_view found, std::string wanted) {
    auto shown = found.empty() ? std::string("nothing") : "'" + std::string(found) + "'";
    return fail({ProblemKind::bad_input, {}, std::move(what), std::move(shown), std::move(wanted)});
}

/// What stands before and after the first colon.
std::optional<std::pair<std::string, std::string>> parted(std::string_view line) {
    auto const colon = line.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    auto const before = trimmed(line.substr(0, colon));
    auto const after = trimmed(line.substr(colon + 1));
    return std::pair(std::string(before), std::string(after));
}

/// A kind as people write it: in capitals or not, "multi-agency" too.
template <std::size_t n>
std::optional<std::string> kind_in(char const* const (&kinds)[n], std::string_view written) {
    auto word = lower(trimmed(written));
    std::ranges::replace_if(word, [](char c) { return c == '-' || c == ' '; }, '_');
    auto const found = std::ranges::find(kinds, word);
    return found == std::end(kinds) ? std::nullopt : std::optional(std::move(word));
}

/// Takes "birth," off the front, where it stands there.
std::string take_kind(std::string& before) {
    auto const comma = before.find(',');
    if (comma == std::string::npos) return "other";
    auto const kind = kind_in(event_kinds, std::string_view(before).substr(0, comma));
    if (!kind) return "other";
    before = std::string(trimmed(std::string_view(before).substr(comma + 1)));
    return *kind;
}

/// "HH, II and JJ" as codes of the case.
Expected<std::vector<std::string>> people_in(std::string text, Case const& kase) {
    for (auto at = text.find(" and "); at != std::string::npos; at = text.find(" and ")) {
        text.replace(at, 5, ",");
    }
    std::vector<std::string> codes;
    for (std::string const& part : split(text, ',')) {
        std::string const code(trimmed(part));
        if (code.empty()) continue;
        if (!find_record(kase.people, code)) {
            return not_so("Written for", code, "initials of people in this case");
        }
        if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
    }
    return codes;
}

constexpr char const* event_line = "a date, a colon and what happened: 3 May 2010: he moved out";
/// How a control is written.
std::string control_line() {
    std::vector<std::string> kinds(std::begin(control_kinds), std::end(control_kinds));
    for (std::string& kind : kinds) std::ranges::replace(kind, '_', '-');
    return "a kind, a colon and what it is, such as external: software on the laptop; police; HH; "
           "October 2009. Kinds are " +
           joined(kinds, "and");
}

}  // namespace

Expected<Event> event_from_line(std::string_view line, Date today) {
    auto parts = parted(line);
    if (!parts || parts->first.empty() || parts->second.empty()) {
        return not_so("The line", trimmed(line), event_line);
    }
    Event event;
    event.kind = take_kind(parts->first);
    auto const date = ImpreciseDate::parse(parts->first);
    if (!date) return fail(date.error());
    if (date->known() && today < date->first()) {
        return not_so("The date", date->words(), "a day up to today: an event has happened");
    }
    event.date = *date;
    event.what = parts->second;
    return event;
}

Expected<Control> control_from_line(std::string_view line, Case const& kase) {
    auto const parts = parted(line);
    auto const kind = parts ? kind_in(control_kinds, parts->first) : std::nullopt;
    if (!kind) return not_so("The line", trimmed(line), control_line());
    Control control;
    control.kind = *kind;
    std::array<std::string, 4> fields;
    auto const given = split(parts->second, ';');
    bool const fits = given.size() <= fields.size() && !trimmed(given.front()).empty();
    if (!fits) return not_so("The line", trimmed(line), control_line());
    for (std::size_t i = 0; i < given.size(); ++i) fields[i] = std::string(trimmed(given[i]));
    control.name = fields[0];
    control.owner = fields[1];
    auto covers = people_in(fields[2], kase);
    if (!covers) return tl::unexpected(covers.error());
    control.covers = *std::move(covers);
    if (!fields[3].empty()) {
        auto const began = ImpreciseDate::parse(fields[3]);
        if (!began) return fail(began.error());
        control.began = *began;
    }
    return control;
}

}  // namespace parallax
