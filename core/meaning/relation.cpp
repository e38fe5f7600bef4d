#include "meaning/relation.hpp"

#include "meaning/sentences.hpp"
#include "support/imprecise_date.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace parallax {

namespace {

struct Verdict {
    RelationKind kind;
    char const* reason;
};

bool names(std::vector<std::string> const& ids, std::string const& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Whether the whole is added up from the scale, under this name or another it had.
bool is_part(Measures const& whole, Definition const& scale) {
    auto const& kin = scale.measures.kin;
    return names(whole.parts, scale.id) ||
           std::any_of(whole.parts.begin(), whole.parts.end(),
                       [&](std::string const& part) { return kin.contains(part); });
}

bool meet(std::set<Counted> const& a, std::set<Counted> const& b) {
    return std::any_of(a.begin(), a.end(), [&](Counted leaf) { return b.contains(leaf); });
}

bool made_for_sexual_offences(Measures const& measures) {
    return measures.made_for == MadeFor::convicted_of_sexual_offence;
}

/// Two answers about new offences that end in a finding: only what is counted tells them apart.
/// A rank and a chance are both about how likely it is.
Verdict both_proven_later(Measures const& a, Measures const& b) {
    if (a.counted == b.counted) return {RelationKind::same, "same_counted"};
    if (meet(a.counted, b.counted)) return {RelationKind::overlaps, "some_counted"};
    return {RelationKind::different, "counts_nothing_in_common"};
}

/// A judgement about now and a likelihood over years. They share ground only where both are about
/// the same kind of offence by the same kind of men.
Verdict judged_and_proven(Measures const& a, Measures const& b) {
    bool const share =
        meet(a.counted, b.counted) && made_for_sexual_offences(a) && made_for_sexual_offences(b);
    if (share) return {RelationKind::overlaps, "record_and_now"};
    return {RelationKind::different, "judgement_and_likelihood"};
}

Verdict verdict(Definition const& first, Definition const& second) {
    Measures const& a = first.measures;
    Measures const& b = second.measures;
    if (first.id == second.id) return {RelationKind::same, "same_tool"};
    if (is_part(a, second)) return {RelationKind::part_of, "second_in_first"};
    if (is_part(b, first)) return {RelationKind::part_of, "first_in_second"};
    if (names(a.informs, second.id)) return {RelationKind::linked, "first_informs_second"};
    if (names(b.informs, first.id)) return {RelationKind::linked, "second_informs_first"};
    if (a.answer == AnswerKind::count || b.answer == AnswerKind::count) {
        return {RelationKind::different, "a_count"};
    }
    if (a.tense == Tense::none || b.tense == Tense::none) {
        return {RelationKind::different, "way_of_working"};
    }
    if (a.tense == Tense::now_or_before && b.tense == Tense::now_or_before) {
        bool const same = a.counted == b.counted;
        return {same ? RelationKind::same : RelationKind::overlaps, "both_already"};
    }
    if (a.tense == Tense::now_or_before || b.tense == Tense::now_or_before) {
        return {RelationKind::different, "already_or_later"};
    }
    if (a.tense != b.tense) return judged_and_proven(a, b);
    if (a.tense == Tense::judged_now) return {RelationKind::overlaps, "both_judgements"};
    return both_proven_later(a, b);
}

char sign(bool stated, bool equal) { return !stated ? '?' : equal ? '=' : '!'; }

char date_sign(std::string const& first, std::string const& second) {
    auto const a = ImpreciseDate::parse(first);
    auto const b = ImpreciseDate::parse(second);
    if (!a || !b) return '?';
    if (a->last() < b->first() || b->last() < a->first()) return '!';
    bool const exact = a->first() == a->last() && b->first() == b->last();
    return exact ? '=' : '?';
}

std::string or_not_stated(std::string const& text) { return text.empty() ? "not stated" : text; }

std::vector<Matter> matters(Side const& first, Side const& second) {
    Measures const& a = first.definition->measures;
    Measures const& b = second.definition->measures;
    auto const known = [](std::string const& x, std::string const& y) {
        return x != "not_stated" && y != "not_stated";
    };
    std::string const tool_a = first.tool.empty() ? first.definition->name : first.tool;
    std::string const tool_b = second.tool.empty() ? second.definition->name : second.tool;
    bool const same_id = first.definition->id == second.definition->id;
    bool const tools_stated = !same_id || (tool_a.find("not stated") == std::string::npos &&
                                           tool_b.find("not stated") == std::string::npos);
    bool const same_tool = same_id && first.definition->edition == second.definition->edition;
    return {{"counted", "What is counted", sign(true, a.counted == b.counted), a.counts, b.counts},
            {"to_whom", "Harm to whom", sign(true, a.to_whom == b.to_whom), a.to_whom_words,
             b.to_whom_words},
            {"horizon", "By when", sign(known(a.horizon, b.horizon), a.horizon == b.horizon),
             a.horizon_words, b.horizon_words},
            {"facts", "From which facts", sign(known(a.facts, b.facts), a.facts == b.facts),
             a.facts_words, b.facts_words},
            {"tool", "Tool", sign(tools_stated, same_tool), tool_a, tool_b},
            {"date", "Date", date_sign(first.date, second.date), or_not_stated(first.date),
             or_not_stated(second.date)},
            {"answer", "Kind of answer", sign(true, a.answer == b.answer), a.answer_words,
             b.answer_words}};
}

/// "by when and kind of answer": the names of the matters with that sign.
std::string matters_with(char sign, std::vector<Matter> const& matters) {
    std::vector<std::string> names;
    for (Matter const& matter : matters) {
        if (matter.sign != sign) continue;
        std::string name = matter.name;
        name[0] = lower(name.substr(0, 1))[0];
        names.push_back(name);
    }
    return joined(names, "and");
}

bool grew_from(Definition const& newer, Definition const& older) {
    auto const& from = newer.measures.grown_from;
    return !from.empty() && (from == older.id || from == older.full_id());
}

Joining line_after(std::set<Changed> const& changed) {
    auto const only = [&](std::set<Changed> const& allowed) {
        return std::includes(allowed.begin(), allowed.end(), changed.begin(), changed.end());
    };
    if (only({Changed::name})) return Joining::marked;
    if (only({Changed::name, Changed::parts, Changed::cut_points})) return Joining::number_only;
    return Joining::broken;
}

}  // namespace

std::string seven_in_words(std::vector<Matter> const& matters, Sentences const& sentences) {
    std::string text;
    auto const add = [&](std::string_view id, char sign) {
        auto const which = matters_with(sign, matters);
        auto const count = std::count_if(matters.begin(), matters.end(),
                                         [&](Matter const& it) { return it.sign == sign; });
        if (count == 0) return;
        text += (text.empty() ? "" : " ") +
                sentences.say(fmt::format("relation.{}", id),
                              {{"count", std::to_string(count)}, {"which", which}});
    };
    add("seven_match", '=');
    add("seven_differ", '!');
    add("seven_not_stated", '?');
    return text;
}

Joining line_between(Definition const& first, Definition const& second) {
    if (first.full_id() == second.full_id()) return Joining::unbroken;
    if (grew_from(second, first)) return line_after(second.measures.changed);
    if (grew_from(first, second)) return line_after(first.measures.changed);
    bool const kin = first.id == second.id || first.measures.kin.contains(second.id);
    return kin ? Joining::broken : Joining::two_scales;
}

Relation relate(Side const& first, Side const& second, Sentences const& sentences) {
    Definition const& a = *first.definition;
    Definition const& b = *second.definition;
    auto const [kind, reason] = verdict(a, b);
    auto const name = [](Side const& side) {
        return side.name.empty() ? side.definition->name : side.name;
    };
    Relation relation;
    relation.kind = kind;
    relation.reason = reason;
    relation.sentence = sentences.say(fmt::format("relation.{}", reason),
                                      {{"first", name(first)},
                                       {"second", name(second)},
                                       {"first_looks_at", a.measures.looks_at},
                                       {"second_looks_at", b.measures.looks_at}});
    relation.matters = matters(first, second);
    relation.seven = seven_in_words(relation.matters, sentences);
    relation.line = line_between(a, b);
    relation.line_sentence = sentences.say(fmt::format("relation.line_{}", id_of(relation.line)));
    return relation;
}

std::string_view id_of(RelationKind kind) {
    static constexpr std::array ids = {"same", "part_of", "overlaps", "linked", "different"};
    return ids[static_cast<std::size_t>(kind)];
}

std::string_view id_of(Joining line) {
    static constexpr std::array ids = {"unbroken", "marked", "number_only", "broken", "two_scales"};
    return ids[static_cast<std::size_t>(line)];
}

std::string_view words_of(RelationKind kind) {
    static constexpr std::array words = {"Same question", "One is part of the other",
                                         "Overlapping questions", "Different questions, but linked",
                                         "Different questions"};
    return words[static_cast<std::size_t>(kind)];
}

std::string_view symbol_of(RelationKind kind) {
    static constexpr std::array symbols = {"=", "\u2282", "~", "\u2192", "\u2260"};
    return symbols[static_cast<std::size_t>(kind)];
}

}  // namespace parallax
