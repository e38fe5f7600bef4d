// What changed, from the reasons given and from what the two records show.

#include "casework/change_factors.hpp"
#include "casework/said.hpp"
#include "casework/score_record.hpp"
#include "meaning/chance_text.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

constexpr std::string_view custody = "_while_in_custody";

std::string without_custody(std::string const& group) {
    auto const at = group.find(custody);
    return at == std::string::npos ? group : group.substr(0, at);
}

/// Two figures written down with the same number, in whatever words.
bool same_figure(Assessment const& first, Assessment const& second) {
    auto const chance = chance_in_100(first.figure);
    return chance && chance == chance_in_100(second.figure);
}

class OnRecord {
public:
    explicit OnRecord(TwoAnswers const& two) : two_(two) {}

    std::vector<ChangeFactor> find() {
        for (std::string const& code : codes_said(two_.after.reason_for_change)) {
            add(code, two_.after.reason_for_change, Known::stated);
        }
        see_ruler();
        see_group();
        see_maker();
        see_end();
        see_less_data();
        see_decisions();
        return std::move(found_);
    }

private:
    void add(std::string const& code, std::string what, Known known) {
        bool const told = std::any_of(found_.begin(), found_.end(),
                                      [&](auto const& it) { return it.code == code; });
        if (!told) found_.push_back(two_.factor(code, std::move(what), known));
    }

    /// The codes whose words stand in a reason, or that stand in it themselves.
    std::vector<std::string> codes_said(std::string const& reason, int first_code = 1) const {
        constexpr int last_code = 16;
        std::vector<std::string> codes;
        if (reason.empty()) return codes;
        for (int number = first_code; number <= last_code; ++number) {
            auto const code = "N" + std::to_string(number);
            auto const words = code + ";" + two_.say(code + "_words");
            if (!word_said(reason, words).empty()) codes.push_back(code);
        }
        return codes;
    }

    void add_from_to(std::string const& code, std::string const& from, std::string const& to) {
        add(code, two_.say("from_to", {{"from", from}, {"to", to}}), Known::on_record);
    }

    /// Scored answers show it by scoring. An edition that is not stated shows nothing.
    void see_ruler() {
        auto const& a = two_.before_tool.definition();
        auto const& b = two_.after_tool.definition();
        bool const both_scored = two_.before.mode == "computed" && two_.after.mode == "computed";
        bool const stated = !two_.before.edition.empty() && !two_.after.edition.empty();
        bool const another = a.id != b.id || (stated && a.edition != b.edition);
        if (both_scored || !another || line_between(a, b) == Joining::two_scales) return;
        add_from_to(code_of_ruler(two_, same_figure(two_.before, two_.after)),
                    a.name + ", " + a.edition_name, b.name + ", " + b.edition_name);
    }

    void see_group() {
        if (two_.before.instrument != two_.after.instrument) return;
        auto const& from = two_.before.group;
        auto const& to = two_.after.group;
        if (from == to) return;
        bool const setting = without_custody(from) == without_custody(to);
        add_from_to(setting ? "N12" : "N11", words_of(from), words_of(to));
    }

    std::string words_of(std::string const& group) const {
        auto const id = "group." + group;
        if (two_.sentences.has(id)) {
            auto words = two_.sentences.say(id);
            while (!words.empty() && words.back() == ',') words.pop_back();
            return words;
        }
        return group.empty() ? two_.say("nobody_named") : group;
    }

    void see_maker() {
        auto const who = [](Assessment const& record) {
            return record.maker.empty() ? record.agency : record.agency + ", " + record.maker;
        };
        auto const from = who(two_.before);
        auto const to = who(two_.after);
        bool const other_agency = !same_agency(two_.before.agency, two_.after.agency);
        bool const other_maker = !two_.before.maker.empty() && !two_.after.maker.empty() &&
                                 !same_agency(two_.before.maker, two_.after.maker);
        if (!from.empty() && !to.empty() && (other_agency || other_maker)) {
            add_from_to("N7", from, to);
        }
    }

    void see_end() {
        auto const& ended = two_.before.ended;
        auto const made = when_made(two_.after);
        if (ended.known() && made.known() && ended.last() < made.first()) {
            add("N10", ended.words(), Known::on_record);
        }
    }

    /// One tool, with facts about life now and then without.
    void see_less_data() {
        auto const type = [&](Assessment const& record) -> std::string {
            auto const outcome = score_record(record, two_.catalogue);
            if (!outcome) return {};
            for (auto const& [name, value] : outcome->values) {
                auto const* word = std::get_if<std::string>(&value);
                if (name == "type" && word) return *word;
            }
            return {};
        };
        if (two_.before.mode != "computed" || two_.after.mode != "computed") return;
        if (type(two_.before) == "dynamic" && type(two_.after) == "static") {
            add("N13", two_.say("record_only"), Known::on_record);
        }
    }

    /// Reasons given for decisions between the two answers, which can be taken for a change in him.
    /// A decision that speaks of an age or of a partner speaks of anybody's, so of those only what
    /// is about the work itself is read: staff time, a closed case, a visit rule.
    void see_decisions() {
        constexpr int first_of_the_work = 14;
        auto const from = when_made(two_.before);
        auto const to = when_made(two_.after);
        if (!from.known() || !to.known()) return;
        for (Decision const& decision : two_.kase.decisions) {
            bool const between = decision.made.known() && decision.made.last() >= from.first() &&
                                 decision.made.first() <= to.last();
            if (!between) continue;
            for (std::string const& code :
                 codes_said(decision.leaned_otherwise, first_of_the_work)) {
                add(code, decision.what, Known::on_record);
            }
        }
    }

    TwoAnswers const& two_;
    std::vector<ChangeFactor> found_;
};

}  // namespace

std::vector<ChangeFactor> factors_on_record(TwoAnswers const& two) { return OnRecord(two).find(); }

std::string code_of_ruler(TwoAnswers const& two, bool same_score) {
    auto const& a = two.before_tool.definition().measures;
    auto const& b = two.after_tool.definition().measures;
    auto const& changed = b.changed.empty() ? a.changed : b.changed;
    if (changed == std::set<Changed>{Changed::name}) return "N3";
    if (same_score && changed.contains(Changed::cut_points)) return "N2";
    return "N1";
}

}  // namespace parallax
