// C3: a tool that is added up from others gave a smaller chance than one of them, on one date.

#include "casework/contradictions/scene.hpp"
#include "casework/score_record.hpp"
#include "meaning/chance_text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax::contradiction {

namespace {

/// A chance in 100, or the two figures it lies between.
struct Chance {
    double least = 0;
    double most = 100;
};

constexpr char const* figure_step = "score";  ///< of tools that give a chance: in 100

std::optional<Chance> computed_chance(Reading const& reading, Catalogue const& catalogue) {
    auto const outcome = score_record(*reading.record, catalogue);
    if (!outcome) return std::nullopt;
    for (auto const& [name, value] : outcome->values) {
        auto const* number = std::get_if<double>(&value);
        if (name == figure_step && number) return Chance{*number, *number};
    }
    return std::nullopt;
}

/// What a level alone says, where the tool cuts its levels from the chance itself.
std::optional<Chance> chance_of_level(Reading const& reading) {
    Definition const& tool = reading.definition();
    if (tool.level_step != figure_step || !reading.card.level) return std::nullopt;
    auto const& levels = tool.levels;
    Chance chance;
    auto const first = static_cast<std::size_t>(reading.card.level->first);
    auto const after = static_cast<std::size_t>(reading.card.level->last) + 1;
    if (first < levels.size() && levels[first].from) chance.least = *levels[first].from;
    if (after < levels.size() && levels[after].from) chance.most = *levels[after].from;
    return chance;
}

std::optional<Chance> chance_of(Reading const& reading, Catalogue const& catalogue) {
    Measures const& measures = reading.measures();
    if (measures.answer != AnswerKind::chance || measures.tense != Tense::proven_later) {
        return std::nullopt;
    }
    if (reading.card.computed) return computed_chance(reading, catalogue);
    if (auto const written = chance_in_100(reading.record->figure)) {
        return Chance{*written, *written};
    }
    return chance_of_level(reading);
}

bool is_part(Reading const& part, Reading const& whole) {
    auto const& parts = whole.measures().parts;
    return std::find(parts.begin(), parts.end(), part.definition().id) != parts.end();
}

std::string in_words(Chance const& chance, Scene const& scene) {
    if (chance.least == chance.most) {
        return scene.say("chance", {{"number", fmt::format("{:.4g}", chance.least)}});
    }
    return scene.say("chance_between", {{"least", fmt::format("{:.4g}", chance.least)},
                                        {"most", fmt::format("{:.4g}", chance.most)}});
}

}  // namespace

void find_part_above_whole(Scene const& scene, Findings& findings) {
    for (Reading const& whole : scene.readings()) {
        for (Reading const& part : scene.readings()) {
            if (!is_part(part, whole) || !same_date(part.when, whole.when)) continue;
            auto const all = chance_of(whole, scene.catalogue());
            auto const one = chance_of(part, scene.catalogue());
            if (!all || !one) continue;
            // What a level says stops short of its upper figure, so a part from there on is above.
            bool const settled = all->least == all->most;
            if (settled ? one->least <= all->most : one->least < all->most) continue;
            findings.add("C3",
                         {{"whole", whole.definition().name},
                          {"part", part.definition().name},
                          {"whole_chance", in_words(*all, scene)},
                          {"part_chance", in_words(*one, scene)}},
                         {scene.place(whole), scene.place(part)}, {whole.seen, part.seen});
        }
    }
}

}  // namespace parallax::contradiction
