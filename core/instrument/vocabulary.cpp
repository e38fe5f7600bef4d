#include "instrument/vocabulary.hpp"

namespace parallax {

namespace {

template <class T>
std::string_view id_in(Words<T> const& words, T value) {
    for (auto const& [word, meaning] : words) {
        if (meaning == value) return word;
    }
    return {};
}

}  // namespace

Words<Verification> const& verification_words() {
    static Words<Verification> const words = {{"verified", Verification::verified},
                                              {"published", Verification::published},
                                              {"recalled", Verification::recalled},
                                              {"our choice", Verification::our_choice},
                                              {"disagreed", Verification::disagreed}};
    return words;
}

Words<FactType> const& fact_type_words() {
    static Words<FactType> const words = {
        {"yes_no", FactType::yes_no}, {"integer", FactType::integer}, {"number", FactType::number},
        {"choice", FactType::choice}, {"choices", FactType::choices}, {"code", FactType::code},
        {"date", FactType::date},     {"note", FactType::note}};
    return words;
}

Words<AnswerKind> const& answer_kind_words() {
    static Words<AnswerKind> const words = {
        {"chance", AnswerKind::chance},         {"rank", AnswerKind::rank},
        {"judgement", AnswerKind::judgement},   {"priority", AnswerKind::priority},
        {"management", AnswerKind::management}, {"count", AnswerKind::count}};
    return words;
}

Words<Tense> const& tense_words() {
    static Words<Tense> const words = {{"proven_later", Tense::proven_later},
                                       {"now_or_before", Tense::now_or_before},
                                       {"judged_now", Tense::judged_now},
                                       {"none", Tense::none}};
    return words;
}

Words<MadeFor> const& made_for_words() {
    static Words<MadeFor> const words = {
        {"anyone_convicted", MadeFor::anyone_convicted},
        {"convicted_of_sexual_offence", MadeFor::convicted_of_sexual_offence},
        {"suspected_of_images", MadeFor::suspected_of_images},
        {"anyone", MadeFor::anyone}};
    return words;
}

Words<Changed> const& changed_words() {
    static Words<Changed> const words = {
        {"name", Changed::name},   {"counted", Changed::counted},
        {"facts", Changed::facts}, {"rules", Changed::rules},
        {"parts", Changed::parts}, {"cut_points", Changed::cut_points}};
    return words;
}

Words<OverTime> const& over_time_words() {
    static Words<OverTime> const words = {{"free", OverTime::free},
                                          {"fixed", OverTime::fixed},
                                          {"grows", OverTime::grows},
                                          {"ages", OverTime::ages}};
    return words;
}

Words<std::set<Counted>> const& counted_words() {
    using enum Counted;
    static Words<std::set<Counted>> const words = {
        {"not_violent", {not_violent}},
        {"violence_not_serious", {violence_not_serious}},
        {"serious_violence", {serious_violence}},
        {"sexual_contact", {sexual_contact}},
        {"sexual_images", {sexual_images}},
        {"serious_harm", {serious_harm}},
        {"violent", {violence_not_serious, serious_violence}},
        {"not_sexual", {not_violent, violence_not_serious, serious_violence}},
        {"sexual", {sexual_contact, sexual_images}},
        {"any_offence",
         {not_violent, violence_not_serious, serious_violence, sexual_contact, sexual_images}}};
    return words;
}

std::string_view id_of(FactType type) { return id_in(fact_type_words(), type); }
std::string_view id_of(Verification value) { return id_in(verification_words(), value); }
std::string_view id_of(Changed changed) { return id_in(changed_words(), changed); }
std::string_view id_of(AnswerKind kind) { return id_in(answer_kind_words(), kind); }

std::string_view words_of(Verification verification) {
    switch (verification) {
        case Verification::verified: return "Verified";
        case Verification::published: return "Published";
        case Verification::recalled: return "Recalled, check against the guide";
        case Verification::our_choice: return "Our choice";
        case Verification::disagreed: return "Sources disagree";
    }
    return {};
}

Verification weaker(Verification a, Verification b) { return a < b ? b : a; }

}  // namespace parallax
