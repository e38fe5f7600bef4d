#pragma once
// The published example with everything needed to make documents from it.

#include "casework/scenario.hpp"
#include "meaning/sentences.hpp"
#include "report/conference_page.hpp"
#include "scoring/catalogue.hpp"
#include "support/places.hpp"

namespace parallax::test {

struct Example {
    Catalogue catalogue = Catalogue::load(resources()).value();
    Sentences sentences = Sentences::load(resources() / "sentences").value();
    Case kase = load_scenario(example_scenario(resources())).value();
    Date conference = kase.conference.last();

    Document page() const { return page_of(kase, conference); }
    Document page_of(Case const& some, Date on) const {
        return conference_page(some, catalogue, sentences, on, "");
    }
};

/// Loaded once: reading every instrument takes longer than the tests do.
inline Example const& example() {
    static Example const loaded;
    return loaded;
}

}  // namespace parallax::test
