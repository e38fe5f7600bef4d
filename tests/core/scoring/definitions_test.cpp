// What every bundled edition states about itself: nothing is left open in silence.

#include "instrument/reader.hpp"
#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <set>

using namespace parallax;

namespace {

Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

template <class Look>
void each_edition(Look&& look) {
    REQUIRE(catalogue().problems().empty());
    for (Instrument const& instrument : catalogue().all()) {
        INFO(instrument.definition().full_id());
        look(instrument.definition());
    }
}

}  // namespace

TEST_CASE("every edition says when it was in force, or that it is not known") {
    each_edition([](Definition const& d) {
        CHECK_FALSE(in_force_in_words(d).empty());
        bool const ordered =
            !d.in_force_from || !d.in_force_to || *d.in_force_from <= *d.in_force_to;
        CHECK(ordered);
    });
}

TEST_CASE("every edition says what came after it, or that nothing did, and it exists") {
    each_edition([](Definition const& d) {
        auto const file = parse_toml(d.file).value();
        CHECK(file.contains("replaced_by"));
        if (!d.replaced_by.empty()) CHECK(catalogue().find(d.replaced_by));
        bool const ended = d.in_force_to && d.replaced_by.empty();
        CHECK((!ended || !d.in_force_words.empty()));
    });
}

TEST_CASE("every edition says for whom it is, and gives a reason for each rule about that") {
    each_edition([](Definition const& d) {
        CHECK_FALSE(d.measures.population.empty());
        for (Applicability const& rule : d.applies) {
            INFO(rule.words);
            CHECK_FALSE(rule.reason.empty());
            CHECK_FALSE(rule.basis.source.empty());
            CHECK_FALSE(rule.facts.empty());
        }
    });
}

TEST_CASE("an edition that is worked out and made for some people only has rules about whom") {
    each_edition([](Definition const& d) {
        bool const some = d.measures.made_for != MadeFor::anyone &&
                          d.measures.made_for != MadeFor::anyone_convicted;
        bool const ruled = !d.applies.empty() || !d.parts.empty();
        if (d.can_be_computed && some) CHECK(ruled);
    });
}

TEST_CASE("every edition says what it measures, when to look again and where that is from") {
    each_edition([](Definition const& d) {
        CHECK_FALSE(d.measures.question.empty());
        CHECK_FALSE(d.measures.does_not_tell.empty());
        CHECK_FALSE(d.measures.certainty.empty());
        CHECK_FALSE(d.measures.certainty_basis.source.empty());
        CHECK_FALSE(d.review.empty());
        CHECK_FALSE(d.owner.empty());
        CHECK_FALSE(d.licence.empty());
        CHECK_FALSE(d.sources.empty());
    });
}

TEST_CASE("every style edition is labelled, never official and never says how fast to act") {
    each_edition([](Definition const& d) {
        if (!d.style) return;
        CHECK_FALSE(d.official);
        CHECK_THAT(d.label, test::contains("Not "));
        CHECK(d.override_policy.levels == 1);
        CHECK(d.override_policy.needs_reason);
        CHECK(d.override_policy.needs_supervisor);
    });
}
