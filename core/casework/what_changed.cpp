#include "casework/what_changed.hpp"

#include "casework/answer_card.hpp"
#include "casework/change_factors.hpp"
#include "casework/records.hpp"
#include "casework/score_record.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace parallax {

namespace {

/// Far enough from any record, for an answer of which no date is known.
constexpr Date end_of_time{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}};

Date last_day(Assessment const& record) {
    auto const when = when_made(record);
    return when.known() ? when.last() : end_of_time;
}

struct UnseenKind {
    char const* code;
    std::optional<ChangeKind> kind;  ///< none: nothing a record of ours can show
};

constexpr std::array unseen_kinds = {
    UnseenKind{"M1", ChangeKind::new_child}, UnseenKind{"M2", ChangeKind::control_lost},
    UnseenKind{"M3", ChangeKind::offence}, UnseenKind{"M4", std::nullopt},
    UnseenKind{"M5", std::nullopt}};

/// What scoring again shows, then what the records say that it did not.
std::vector<ChangeFactor> factors_between(TwoAnswers const& two) {
    auto factors = factors_by_scoring(two);
    for (ChangeFactor& factor : factors_on_record(two)) {
        bool const told = std::ranges::any_of(factors, [&](ChangeFactor const& other) {
            return !other.code.empty() && other.code == factor.code;
        });
        if (!told) factors.push_back(std::move(factor));
    }
    return factors;
}

class Maker {
public:
    explicit Maker(TwoAnswers const& two) : two_(two) {}

    WhatChanged make() {
        made_.before = card(two_.before);
        made_.after = card(two_.after);
        auto const relation = relate(made_.before, made_.after, two_.sentences);
        made_.line = relation.line;
        made_.line_sentence = relation.line_sentence;
        made_.one_question = one_question() || another_group();
        if (made_.one_question) find_factors();
        judge_line();
        made_.another_ruler = one_question() && !made_.after.management && another_ruler();
        made_.headline = headline();
        made_.explained = explained();
        find_unseen();
        find_decisions();
        return std::move(made_);
    }

private:
    /// A level of meetings measures nothing, and an edition nobody stated may be another one.
    void judge_line() {
        if (!one_question()) return;
        if (!made_.after.management && editions_known()) return;
        made_.line = Joining::broken;
        made_.line_sentence = two_.say(made_.after.management ? "line_management"
                                       : told_of_ruler()      ? "line_stated"
                                                              : "line_not_known");
    }

    /// That the ruler changed is the reason given.
    bool told_of_ruler() const {
        return std::ranges::any_of(made_.factors, [](ChangeFactor const& factor) {
            return factor.code == "N1" && factor.known == Known::stated;
        });
    }

    void find_factors() {
        made_.factors = factors_between(two_);
        scored_ = std::ranges::any_of(made_.factors, [](ChangeFactor const& factor) {
            return factor.known == Known::scored_again;
        });
    }

    AnswerCard card(Assessment const& record) const {
        return answer_card(record, two_.catalogue, two_.sentences, last_day(record));
    }

    std::string level(AnswerCard const& card) const {
        auto words = card.level ? card.level->brief() : card.no_level;
        while (!words.empty() && words.back() == '.') words.pop_back();
        return words;
    }

    /// One of the two gives no level, so none went anywhere.
    bool no_level() const { return !made_.before.level || !made_.after.level; }

    bool one_question() const { return made_.line != Joining::two_scales && !another_group(); }
    bool another_group() const {
        return two_.before.instrument == two_.after.instrument &&
               two_.before.group != two_.after.group;
    }
    /// One edition there is, or both stated. Otherwise nobody can say that the ruler is the same.
    bool editions_known() const {
        auto const known = [&](Assessment const& record) {
            return !record.edition.empty() ||
                   two_.catalogue.editions(record.instrument).size() == 1;
        };
        return known(two_.before) && known(two_.after);
    }

    /// The ruler is known to be another one, or that is the reason given.
    bool another_ruler() const {
        bool const told = std::any_of(made_.factors.begin(), made_.factors.end(),
                                      [](auto const& factor) { return factor.code == "N1"; });
        return told || (made_.line == Joining::broken && editions_known());
    }

    bool same_level() const {
        auto const& a = made_.before.level;
        auto const& b = made_.after.level;
        return a && b && a->word == b->word;
    }

    std::string headline() const {
        auto const say = [&](std::string_view id) {
            return two_.say(id, {{"tool", made_.after.tool},
                                 {"before", level(made_.before)},
                                 {"after", level(made_.after)},
                                 {"when", capitalised(made_.after.period)}});
        };
        if (!one_question()) return say("two_questions");
        if (no_level()) return say("one_without_level");
        if (made_.after.management) return say("management");
        if (made_.another_ruler) return say(same_level() ? "ruler_same" : "ruler_changed");
        return say(same_level() ? "same" : "moved");
    }

    std::string explained() const {
        if (!one_question()) return two_.say("not_a_change");
        if (same_level()) return two_.say("nothing_to_explain");
        if (scored_) return explained_by_scoring();
        auto const stated =
            whats([](ChangeFactor const& factor) { return factor.known == Known::stated; },
                  &Maker::name_alone);
        if (!stated.empty()) return two_.say("by_reason", {{"what", stated}});
        if (!made_.factors.empty()) return two_.say("by_record");
        if (!two_.after.reason_for_change.empty()) {
            return two_.say("by_words", {{"what", two_.after.reason_for_change}});
        }
        return two_.say("unexplained");
    }

    std::string explained_by_scoring() const {
        auto const enough =
            whats([](ChangeFactor const& factor) { return factor.sufficient.value_or(false); },
                  &Maker::with_what);
        if (!enough.empty()) return two_.say("by_scoring", {{"what", enough}});
        auto const needed =
            whats([](ChangeFactor const& factor) { return factor.necessary.value_or(false); },
                  &Maker::with_what);
        if (!needed.empty()) return two_.say("by_several", {{"what", needed}});
        return two_.say(no_level() ? "no_level_to_explain" : "by_hand");
    }

    /// A stated reason is one text for all that it names.
    std::string name_alone(ChangeFactor const& factor) const { return factor.name; }

    /// Several facts can have come to light: each is said with what it was.
    std::string with_what(ChangeFactor const& factor) const {
        if (factor.code.empty() && !factor.put_right) return factor.what;
        return two_.say("named", {{"name", factor.name}, {"what", factor.what}});
    }

    /// "The tool or its rules changed; He got older": the factors that fit, in words.
    template <class Fits>
    std::string whats(Fits const& fits,
                      std::string (Maker::*words)(ChangeFactor const&) const) const {
        std::string all;
        for (ChangeFactor const& factor : made_.factors) {
            if (fits(factor)) all += (all.empty() ? "" : "; ") + (this->*words)(factor);
        }
        return all;
    }

    void find_unseen() {
        auto const from = when_made(two_.before);
        auto const until = last_day(two_.after);
        auto const changes = dated_changes(two_.kase, two_.sentences, until);
        for (UnseenKind const& kind : unseen_kinds) {
            UnseenChange unseen{kind.code, two_.say(kind.code), {}, ""};
            for (DatedChange const& change : changes) {
                // It may have come before the first of them: a year, or no date, does not say.
                bool const since = !from.known() || from.first() <= change.when.last();
                if (kind.kind != change.kind || !since) continue;
                auto const words = in_words(change, two_.sentences);
                unseen.places.push_back(change.place);
                unseen.places.back().words = certainly_between(change.when)
                                                 ? words
                                                 : two_.say("unseen_perhaps", {{"what", words}});
            }
            if (unseen.places.empty()) {
                unseen.ask = two_.say(std::string(kind.code) + "_ask");
            }
            made_.unseen.push_back(std::move(unseen));
        }
    }

    /// Whatever day it was, it came after the earlier answer and before the later one.
    bool certainly_between(ImpreciseDate const& when) const {
        auto const from = when_made(two_.before);
        auto const until = when_made(two_.after);
        return from.known() && until.known() && from.last() <= when.first() &&
               when.last() <= until.first();
    }

    void find_decisions() {
        for (Decision const& decision : two_.kase.decisions) {
            auto const& on = decision.assessments;
            if (std::find(on.begin(), on.end(), two_.after.code) == on.end()) continue;
            made_.decisions.push_back(
                {"decision", decision.code,
                 two_.say("leaning", {{"what", decision.what}, {"when", decision.made.words()}})});
        }
    }

    TwoAnswers const& two_;
    WhatChanged made_;
    bool scored_ = false;
};

Expected<Assessment const*> answer_of(Case const& kase, std::string const& code) {
    if (auto const* found = find_record(kase.assessments, code)) return found;
    std::vector<std::string> there_are;
    for (Assessment const& record : kase.assessments) there_are.push_back(record.code);
    return fail({ProblemKind::not_found,
                 {},
                 fmt::format("There is no answer '{}'", code),
                 "",
                 there_are.empty() ? "a case with answers in it" : joined(there_are, "or")});
}

Expected<Instrument const*> tool_of(Assessment const& record, Catalogue const& catalogue) {
    if (auto const* tool = instrument_of(record, catalogue, last_day(record))) return tool;
    return fail({ProblemKind::not_found,
                 {},
                 "The tool of answer " + record.code,
                 fmt::format("no tool '{}'", record.instrument),
                 "an installed tool"});
}

}  // namespace

ChangeFactor TwoAnswers::factor(std::string const& code, std::string what, Known known) const {
    ChangeFactor made;
    made.code = code;
    made.name = say(code.empty() ? "news" : code);
    made.what = std::move(what);
    made.known = known;
    return made;
}

std::vector<ChangeFactor> change_factors(Case const& kase, Catalogue const& catalogue,
                                         Sentences const& sentences, Assessment const& before,
                                         Assessment const& after) {
    auto const* first = instrument_of(before, catalogue, last_day(before));
    auto const* second = instrument_of(after, catalogue, last_day(after));
    if (!first || !second) return {};
    return factors_between({kase, catalogue, sentences, before, after, *first, *second});
}

Expected<WhatChanged> what_changed(Case const& kase, Catalogue const& catalogue,
                                   Sentences const& sentences, std::string const& before,
                                   std::string const& after) {
    auto const first = answer_of(kase, before);
    if (!first) return fail(first.error());
    auto const second = answer_of(kase, after);
    if (!second) return fail(second.error());
    if (before == after) {
        return fail({ProblemKind::bad_input,
                     {},
                     "The two answers",
                     fmt::format("'{}' twice", before),
                     "an earlier answer and a later one"});
    }
    auto const earlier = when_made(**first);
    auto const later = when_made(**second);
    if (earlier.known() && later.known() && later.last() < earlier.first()) {
        return fail({ProblemKind::bad_input,
                     {},
                     fmt::format("The later answer, '{}'", after),
                     fmt::format("one made before '{}'", before),
                     "the earlier answer first"});
    }
    auto const first_tool = tool_of(**first, catalogue);
    if (!first_tool) return fail(first_tool.error());
    auto const second_tool = tool_of(**second, catalogue);
    if (!second_tool) return fail(second_tool.error());
    TwoAnswers const two{kase,     catalogue,    sentences,    **first,
                         **second, **first_tool, **second_tool};
    return Maker(two).make();
}

std::string_view id_of(Known known) {
    static constexpr std::array ids = {"scored_again", "stated", "on_record"};
    return ids[static_cast<std::size_t>(known)];
}

}  // namespace parallax
