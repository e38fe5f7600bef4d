#include "casework/day_in_words.hpp"

#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

std::string name_of(Case const& kase, std::string const& code) {
    auto const* control = find_record(kase.controls, code);
    if (!control) return code;
    return control->page_name.empty() ? control->name : control->page_name;
}

class Teller {
public:
    Teller(Case const& kase, ReplayStep const& step, Sentences const& sentences)
        : case_(kase), step_(step), sentences_(sentences) {}

    DayInWords tell() {
        for (auto const* kind : {"event", "assessment", "decision", "control_status", "person"}) {
            add_news(kind);
        }
        count("fact", "facts");
        count("page_line", "page_lines");
        count("living", "livings");
        count("knowing", "knowings");
        told_.sentence = sentence();
        told_.standing = {names(step_.controls.working), names(step_.controls.not_known),
                          names(step_.controls.failed), names(step_.controls.ended)};
        for (RecordPlace const& place : step_.unsupported) add_lost(place);
        return std::move(told_);
    }

private:
    using Names = std::initializer_list<std::pair<std::string_view, std::string>>;

    std::string say(std::string_view id, Names filled = {}) const {
        return sentences_.say("day." + std::string(id), filled);
    }

    void add_news(std::string_view kind) {
        for (RecordPlace const& place : step_.newly_known) {
            if (place.kind != kind) continue;
            auto line = line_of(place);
            if (!line.ends_with('.')) line += '.';
            bool const said = std::ranges::find(told_.news, line) != told_.news.end();
            if (!said) told_.news.push_back(std::move(line));
        }
    }

    std::string line_of(RecordPlace const& place) const {
        if (place.kind == "assessment") return answer(place);
        if (place.kind == "person") return say("person", {{"who", place.code}});
        if (place.kind != "control_status") return place.words;
        auto const* status = find_record(case_.control_states, place.code);
        if (!status) return place.words;
        return say("control", {{"name", name_of(case_, status->control)},
                               {"state", sentences_.say("timeline.state_" + status->state)}});
    }

    /// With its level, where it was the last word that day.
    std::string answer(RecordPlace const& place) const {
        for (LevelInForce const& level : step_.levels) {
            if (level.assessment == place.code) return level.words;
        }
        return say("answer", {{"who", capitalised(place.words)}});
    }

    void count(std::string_view kind, std::string_view id) {
        auto const found = std::ranges::count(step_.newly_known, kind, &RecordPlace::kind);
        if (found > 0) told_.news.push_back(say(id, {{"count", std::to_string(found)}}));
    }

    std::string sentence() const {
        if (told_.news.empty()) {
            return say(step_.lit.empty() ? "only_ended" : "only_time",
                       {{"count", std::to_string(step_.lit.size())}});
        }
        if (told_.news.size() == 1) return told_.news.front();
        return told_.news.front() + " " +
               say("and_more", {{"count", std::to_string(told_.news.size() - 1)}});
    }

    std::vector<std::string> names(std::vector<std::string> const& codes) const {
        std::vector<std::string> all;
        for (std::string const& code : codes) all.push_back(name_of(case_, code));
        return all;
    }

    std::string state_of(std::string const& code) const {
        auto const& by = step_.controls;
        auto const in = [&](auto const& list) {
            return std::ranges::find(list, code) != list.end();
        };
        auto const* state = in(by.working)  ? "working"
                            : in(by.failed) ? "failed"
                            : in(by.ended)  ? "ended"
                                            : "not_known";
        return sentences_.say(std::string("timeline.state_") + state);
    }

    void add_lost(RecordPlace const& place) {
        auto const* decision = find_record(case_.decisions, place.code);
        if (!decision) return;
        std::string list;
        for (std::string const& code : decision->controls) {
            list += (list.empty() ? "" : "; ") + name_of(case_, code) + " (" + state_of(code) + ")";
        }
        if (!decision->assessments.empty()) {
            list += (list.empty() ? "" : "; ") +
                    say("answers", {{"count", std::to_string(decision->assessments.size())}});
        }
        told_.lost.push_back({place, say("leans_on", {{"list", list}})});
    }

    Case const& case_;
    ReplayStep const& step_;
    Sentences const& sentences_;
    DayInWords told_;
};

}  // namespace

DayInWords day_in_words(Case const& kase, ReplayStep const& step, Sentences const& sentences) {
    return Teller(kase, step, sentences).tell();
}

std::vector<ReplayStep> days_with_news(std::vector<ReplayStep> const& steps) {
    std::vector<ReplayStep> kept;
    for (ReplayStep const& step : steps) {
        bool const same = !kept.empty() && step.controls == kept.back().controls &&
                          step.unsupported == kept.back().unsupported;
        if (!same || !step.newly_known.empty() || !step.lit.empty()) kept.push_back(step);
    }
    return kept;
}

}  // namespace parallax
