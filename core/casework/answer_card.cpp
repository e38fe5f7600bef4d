#include "casework/answer_card.hpp"

#include "casework/in_force.hpp"
#include "casework/score_record.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

using Names = std::initializer_list<std::pair<std::string_view, std::string>>;

std::string maker_of(Assessment const& assessment, Sentences const& sentences) {
    if (!assessment.agency.empty()) return capitalised(assessment.agency);
    if (!assessment.maker.empty()) return capitalised(assessment.maker);
    return sentences.say("side_by_side.maker_not_stated");
}

std::string date_of(ImpreciseDate const& from, ImpreciseDate const& to,
                    Sentences const& sentences) {
    auto const words = period_in_words(from, to);
    return words.empty() ? sentences.say("side_by_side.date_not_stated") : words;
}

/// What follows the stroke in the name of a tool names the scale.
std::string without_scale(std::string const& name) { return name.substr(0, name.find('/')); }

/// Whether the record leaves open which scale of its tool it means.
bool scale_open(Assessment const& assessment, Definition const& definition) {
    return definition.name.find('/') != std::string::npos &&
           assessment.scale_note.find("not stated") != std::string::npos;
}

/// A group as a person says it. An agency's own file may name groups that are not listed here.
std::string in_words(std::string id, Sentences const& sentences) {
    auto const known = "group." + id;
    if (sentences.has(known)) return sentences.say(known);
    std::replace(id.begin(), id.end(), '_', ' ');
    return id;
}

/// Fills in one card, part by part.
class CardMaker {
public:
    CardMaker(Assessment const& assessment, Catalogue const& catalogue, Sentences const& sentences,
              Date as_of)
        : record_(assessment), catalogue_(catalogue), sentences_(sentences) {
        card_.assessment = record_.code;
        card_.computed = record_.mode == "computed";
        card_.history = ended_by(record_, as_of);
        if (auto const* instrument = instrument_of(record_, catalogue_, as_of)) {
            card_.definition = &instrument->definition();
        }
    }

    AnswerCard make() {
        card_.maker = maker_of(record_, sentences_);
        if (card_.computed) card_.computed_on = computed_on();
        card_.period =
            date_of(record_.made, card_.history ? record_.ended : ImpreciseDate{}, sentences_);
        if (!card_.definition) {
            describe_unknown_tool();
            return std::move(card_);
        }
        describe_measures(card_.definition->measures);
        describe_tool(*card_.definition);
        card_.scale_open = scale_open(record_, *card_.definition);
        if (card_.scale_open) {
            card_.question = say("question_scale_open", {{"question", card_.question}});
        }
        card_.leaves_out = leaves_out();
        if (card_.computed) {
            score();
        } else {
            read_level(*card_.definition);
        }
        return std::move(card_);
    }

private:
    std::string say(std::string_view id, Names names = {}) const {
        return sentences_.say("side_by_side." + std::string(id), names);
    }

    /// The day it was really worked out, which need not be the day its facts are read on.
    std::string computed_on() const {
        auto const day = parse_iso_date(record_.computed_on);
        if (!day) return say("computed_day_not_kept");
        return say("computed_on", {{"day", date_in_words(*day)}});
    }

    std::string with_group(std::string const& text) const {
        auto const group =
            record_.group.empty() ? say("people") : in_words(record_.group, sentences_);
        return filled(text, [&](std::string_view name) {
            return name == "group" ? std::optional(group) : std::nullopt;
        });
    }

    std::string tool_as_recorded() const {
        if (record_.edition.empty()) return record_.instrument;
        return record_.instrument + "@" + record_.edition;
    }

    void describe_unknown_tool() {
        card_.question = say("question_not_known");
        card_.tool = tool_as_recorded();
        card_.no_level = say("not_installed", {{"tool", card_.tool}});
        card_.leaves_out = leaves_out();
    }

    void describe_measures(Measures const& measures) {
        card_.question = with_group(measures.question);
        card_.counts = with_group(measures.counts);
        bool const group_named = measures.to_whom == "group" && !record_.group.empty();
        card_.to_whom = group_named
                            ? say("as_a_group", {{"group", in_words(record_.group, sentences_)}})
                            : with_group(measures.to_whom_words);
        card_.by_when = measures.horizon_words;
        card_.answer_is = measures.answer_words;
        card_.management = measures.answer == AnswerKind::management;
    }

    void describe_tool(Definition const& definition) {
        card_.label = definition.label;
        card_.cut_points_known = definition.level_cut_points_known;
        card_.tool = definition.name;
        if (!record_.scale_note.empty()) {
            // A note on the scale speaks for itself.
            card_.tool = say("tool_with_note", {{"tool", without_scale(definition.name)},
                                                {"note", record_.scale_note}});
        } else if (!record_.edition.empty()) {
            card_.tool = say("tool_with_note",
                             {{"tool", definition.name}, {"note", definition.edition_name}});
        } else if (!card_.management) {
            card_.tool = say("version_not_stated", {{"tool", definition.name}});
        }
    }

    /// What is written of an answer that ends is about its end, so it is not said before.
    std::string leaves_out() const {
        bool const its_time = !record_.ended.known() || card_.history;
        if (its_time && !record_.leaves_out.empty()) return record_.leaves_out;
        if (card_.history) return say("nobody_updates", {{"ended", record_.ended.words()}});
        return card_.definition ? with_group(card_.definition->measures.leaves_out) : "";
    }

    void read_level(Definition const& definition) {
        card_.chance = recorded_chance(definition, record_.figure, sentences_);
        if (definition.level(record_.level)) {
            card_.level = level_text(definition, {record_.level});
        } else if (!record_.level.empty()) {
            card_.no_level = say("level_not_of_tool");
        } else if (!record_.figure.empty()) {
            card_.no_level = say("figure", {{"figure", record_.figure}});
        } else {
            card_.no_level = record_.said.empty() ? say("no_level_given") : record_.said;
        }
    }

    void score() {
        auto const outcome = score_record(record_, catalogue_);
        if (!outcome) {
            card_.no_level = say("answers_not_readable");
            return;
        }
        card_.provenance = words_of(outcome->provenance);
        bool const stands = outcome->status == Status::scored || outcome->status == Status::range;
        auto levels = stands ? outcome->levels : std::vector<std::string>{};
        if (outcome->level) levels = {*outcome->level};
        if (levels.empty()) {
            card_.no_level = why_no_level(*outcome);
        } else {
            card_.level = level_text(*card_.definition, levels);
            if (outcome->provisional) card_.note = say("provisional");
        }
        card_.chance = chance_of(*card_.definition, *outcome, sentences_);
        apply_override();
        for (std::string const& warning : outcome->warnings) {
            card_.note += (card_.note.empty() ? "" : " ") + warning;
        }
    }

    std::string why_no_level(Outcome const& outcome) const {
        auto const reason = outcome.errors.empty() ? "" : outcome.errors.front().text;
        if (outcome.status == Status::not_applicable) {
            return say("not_for_him", {{"reason", reason}});
        }
        if (outcome.status == Status::invalid) return say("not_scored", {{"reason", reason}});
        if (outcome.ceiling) {
            auto const ceiling = level_text(*card_.definition, {*outcome.ceiling});
            return say("not_rated_up_to", {{"level", ceiling.full()}});
        }
        if (outcome.status == Status::scored) return figure_in_words(outcome);
        if (outcome.missing.empty()) return say("not_rated");
        auto const missing = say("missing", {{"count", std::to_string(outcome.missing.size())}});
        if (outcome.levels.empty()) return missing;
        auto const could_be = level_text(*card_.definition, outcome.levels);
        return missing + " " + say("could_be", {{"level", could_be.full()}});
    }

    /// A tool without levels is answered by the sentence of its figure.
    std::string figure_in_words(Outcome const& outcome) const {
        auto const line = outcome.trace.line(card_.definition->scored_by);
        return line ? line->text : say("not_rated");
    }

    /// The rules' answer is kept in words beside the level it was changed to.
    void apply_override() {
        if (!card_.definition->level(record_.override_level)) return;
        auto const rules = card_.level ? card_.level->full() : card_.no_level;
        card_.level = level_text(*card_.definition, {record_.override_level});
        card_.no_level.clear();
        auto const stated = [&](std::string const& text) {
            return text.empty() ? say("not_stated") : text;
        };
        card_.note = say("changed_by_hand", {{"rules", rules},
                                             {"reason", stated(record_.override_reason)},
                                             {"supervisor", stated(record_.override_supervisor)}});
    }

    Assessment const& record_;
    Catalogue const& catalogue_;
    Sentences const& sentences_;
    AnswerCard card_;
};

}  // namespace

AnswerCard answer_card(Assessment const& assessment, Catalogue const& catalogue,
                       Sentences const& sentences, Date as_of) {
    return CardMaker(assessment, catalogue, sentences, as_of).make();
}

std::string short_name(Assessment const& assessment, Catalogue const& catalogue,
                       Sentences const& sentences, Date as_of) {
    if (is_words_only(assessment)) return maker_of(assessment, sentences);
    auto const* instrument = instrument_of(assessment, catalogue, as_of);
    if (!instrument) return assessment.instrument;
    Definition const& definition = instrument->definition();
    return scale_open(assessment, definition) ? without_scale(definition.name) : definition.name;
}

std::string spelled_name(Assessment const& assessment, Catalogue const& catalogue,
                         Sentences const& sentences, Date as_of) {
    auto const* instrument = instrument_of(assessment, catalogue, as_of);
    if (is_words_only(assessment) || !instrument) {
        return short_name(assessment, catalogue, sentences, as_of);
    }
    Definition const& definition = instrument->definition();
    auto const& spelled = definition.spelled;
    return scale_open(assessment, definition) ? spelled.substr(0, spelled.find(',')) : spelled;
}

std::string words_only_line(Assessment const& assessment, Sentences const& sentences) {
    auto const& said = assessment.said.empty() ? assessment.figure : assessment.said;
    auto const what = assessment.scale_note.empty() ? sentences.say("side_by_side.words_only")
                                                    : assessment.scale_note;
    return sentences.say(
        "side_by_side.also",
        {{"maker", maker_of(assessment, sentences)},
         {"period", date_of(assessment.made, {}, sentences)},
         {"what", what},
         {"said", said.empty() ? sentences.say("side_by_side.nothing_said") : said}});
}

}  // namespace parallax
