#include "casework/contradictions/scene.hpp"

#include "casework/answer_card.hpp"
#include "casework/in_force.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax::contradiction {

bool holds_until_change(Reading const& reading) {
    auto const& level = reading.card.level;
    if (!level || level->first != level->last || level->first < 0) return false;
    return reading.definition().levels[static_cast<std::size_t>(level->first)].until_change;
}

Scene::Scene(Case const& kase, Catalogue const& catalogue, Sentences const& sentences, Date as_of)
    : case_(kase), catalogue_(catalogue), sentences_(sentences), as_of_(as_of) {
    for (Assessment const& record : kase.assessments) {
        if (!on_record(record, as_of) || is_words_only(record)) continue;
        auto card = answer_card(record, catalogue, sentences, as_of);
        if (!card.definition) continue;
        readings_.push_back({&record, std::move(card), when_made(record), on_record_from(record)});
    }
}

std::string Scene::say(std::string_view id, Names names) const {
    return sentences_.say("contradiction." + std::string(id), names);
}

std::string Scene::who(Assessment const& record) const {
    auto const& name = record.agency.empty() ? record.maker : record.agency;
    auto const maker = name.empty() ? sentences_.say("side_by_side.maker_not_stated") : name;
    return say("who", {{"who", capitalised(maker)}, {"code", record.code}});
}

RecordPlace Scene::place(Reading const& reading) const {
    auto const& card = reading.card;
    return {"assessment", reading.record->code,
            say("answer", {{"who", card.maker},
                           {"when", card.period},
                           {"tool", card.tool},
                           {"level", card.level ? card.level->brief() : card.no_level}})};
}

RecordPlace Scene::place(Assessment const& record) const {
    if (is_words_only(record)) {
        return {"assessment", record.code, words_only_line(record, sentences_)};
    }
    auto const found =
        std::find_if(readings_.begin(), readings_.end(),
                     [&](Reading const& reading) { return reading.record == &record; });
    if (found != readings_.end()) return place(*found);
    return {"assessment", record.code, who(record)};
}

RecordPlace Scene::place(Decision const& decision) const {
    auto const when = decision.made.known() ? decision.made.words()
                                            : sentences_.say("side_by_side.date_not_stated");
    return {"decision", decision.code, say("decision", {{"what", decision.what}, {"when", when}})};
}

Contradiction& Findings::add(std::string const& code, Names names, std::vector<RecordPlace> places,
                             std::vector<ImpreciseDate> const& dates) {
    Contradiction found;
    found.code = code;
    found.text = scene_.say(code, names);
    found.ask = scene_.say(code + "_ask", names);
    found.places = std::move(places);
    for (ImpreciseDate const& date : dates) {
        if (!date.known()) continue;
        if (!found.since || *found.since < date.first()) found.since = date.first();
    }
    return found_.emplace_back(std::move(found));
}

}  // namespace parallax::contradiction
