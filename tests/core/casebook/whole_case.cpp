#include "whole_case.hpp"

#include "support/catch.hpp"

namespace parallax::test {

namespace {

std::vector<Person> people() {
    Person adult;
    adult.code = "HH";
    adult.role = "adult";
    adult.relation = "father";
    adult.born = date("1971", "1971-01-01", "1971-12-31");
    adult.known_from = date("spring 2008", "2008-03-01", "2008-05-31");
    adult.note = "Says \"nothing\"; he'll come\nnext week";
    adult.source = "2.1";
    Person child;
    child.code = "A";
    child.role = "child";
    Person other;
    other.code = "Ł\u00e9";
    other.role = "other_children";
    return {adult, child, other};
}

std::vector<Assessment> assessments() {
    Assessment full;
    full.code = "R1";
    full.mode = "computed";
    full.instrument = "rm2000-s";
    full.edition = "standard";
    full.scale_note = "scale not stated";
    full.group = "children";
    full.agency = "probation";
    full.maker = "offender manager";
    full.made = date("about October 2009", "2009-09-01", "2009-11-30");
    full.ended = date("2011", "2011-01-01", "2011-12-31");
    full.facts_up_to = date("1 June 2009", "2009-06-01", "2009-06-01");
    full.level = "high";
    full.figure = "8 in 100 in two years";
    full.said = "watch him";
    full.answers = R"({"male_victim":null,"stranger_victim":true})";
    full.scored_on = "2009-10-31";
    full.computed_on = "2026-11-22";
    full.reason_for_change = "a new fact";
    full.override_level = "very_high";
    full.override_reason = "more contact";
    full.override_supervisor = "team manager";
    full.leaves_out = "the household";
    full.note = "a note";
    full.source = "4.2";
    full.known = date("2012", "2012-01-01", "2012-12-31");
    full.in_plan = "yes";
    Assessment brief;
    brief.code = "R2";
    brief.mode = "recorded";
    brief.instrument = "rosh";
    return {full, brief};
}

std::vector<Control> controls() {
    Control full;
    full.code = "K1";
    full.name = "Sexual offences prevention order";
    full.page_name = "Order";
    full.kind = "legal";
    full.owner = "police";
    full.covers = {"Ł\u00e9", "A"};
    full.began = date("2008", "2008-01-01", "2008-12-31");
    full.ends = date("14 March 2013", "2013-03-14", "2013-03-14");
    full.ends_words = "unless renewed";
    full.believed = "that it keeps him from computers";
    full.page_order = 3;
    full.source = "5.5";
    Control brief;
    brief.code = "K2";
    brief.kind = "voluntary";
    return {full, brief};
}

std::vector<ControlStatus> control_statuses() {
    ControlStatus full;
    full.code = "K1.1";
    full.control = "K1";
    full.state = "not_known";
    full.since = date("2009", "2009-01-01", "2009-12-31");
    full.known = date("late 2010", "2010-09-01", "2010-12-31");
    full.proved = "never tested";
    full.owner = "nobody now";
    full.how = "a visit";
    full.source = "5.6";
    full.covers = {"HH", "Ł\u00e9"};
    full.new_end = date("2014", "2014-01-01", "2014-12-31");
    ControlStatus brief;
    brief.code = "K2.1";
    brief.control = "K2";
    brief.state = "working";
    return {full, brief};
}

std::vector<Decision> decisions() {
    return {{"D1",
             "He may move in",
             date("May 2009", "2009-05-01", "2009-05-31"),
             "children's services",
             {"R2", "R1"},
             {"K2", "K1"},
             "his word",
             "6.1",
             date("2012", "2012-01-01", "2012-12-31"),
             "both"},
            {"D2", "No plan", {}, "", {}, {}, "", ""}};
}

std::vector<PageLine> page_lines() {
    return {{"L1", "unless", "he stays overnight", "A", "the school", "the social worker",
             "one day", date("1 May 2010", "2010-05-01", "2010-05-01"),
             date("2010", "2010-01-01", "2010-12-31"), date("2011", "2011-01-01", "2011-12-31")},
            {"L2", "summary", "Two answers differ.", "", "", "", "", {}, {}, {}}};
}

std::vector<LookAnswer> look_answers() {
    return {{"N1", "F8", "F8\nIt has failed.\ncontrol K1",
             date("2 May 2010", "2010-05-02", "2010-05-02"), "team manager", "A new one is ordered",
             date("2011", "2011-01-01", "2011-12-31")},
            {"N2", "C4", "", date("2010", "2010-01-01", "2010-12-31"), "chair", "Asked", {}}};
}

std::vector<Living> livings() {
    return {{"V1", "HH", "with his mother", date("2009", "2009-01-01", "2009-12-31"),
             date("May 2010", "2010-05-01", "2010-05-31"), "3.2"},
            {"V2", "HH", "not on record", {}, {}, ""}};
}

std::vector<Knowing> knowings() {
    return {{"W1", "He has moved", "school", "part", date("2010", "2010-01-01", "2010-12-31"),
             "from the mother", "4.3"},
            {"W2", "He has moved", "GP", "not_stated", {}, "", ""}};
}

}  // namespace

ImpreciseDate date(std::string words, char const* first, char const* last) {
    return ImpreciseDate(std::move(words), parse_iso_date(first).value(),
                         parse_iso_date(last).value());
}

Case whole_case(std::string reference) {
    Case kase;
    kase.reference = std::move(reference);
    kase.title = "a made-up case";
    kase.conference_title = "First conference";
    kase.conference = date("autumn 2009", "2009-09-01", "2009-11-30");
    kase.page_about = "HH";
    kase.made_by = "police and probation";
    kase.note = "for tests";
    kase.source = "invented";
    kase.people = people();
    kase.facts = {{"F1", "criminal_appearances", "2", date("2009", "2009-01-01", "2009-12-31"),
                   "3.3", date("2012", "2012-01-01", "2012-12-31")},
                  {"F2", "male_victim", "null", {}, ""}};
    kase.assessments = assessments();
    kase.controls = controls();
    kase.control_states = control_statuses();
    kase.decisions = decisions();
    kase.events = {{"E1", date("3 June 2009", "2009-06-03", "2009-06-03"), "birth",
                    "Child A is born", "7.1", date("2010", "2010-01-01", "2010-12-31"), "no"},
                   {"E2", {}, "other", "", ""}};
    kase.page_lines = page_lines();
    kase.look_answers = look_answers();
    kase.livings = livings();
    kase.knowings = knowings();
    return kase;
}

void keep(Casebook& casebook, Case const& kase) {
    auto const edit = difference(nullptr, &kase, "Case " + kase.reference + " made");
    auto const kept = casebook.apply(edit, noon);
    INFO((kept ? "" : sentences(kept.error())));
    REQUIRE(kept);
}

Edit edit(Case const& before, Case const& after, std::string text) {
    return difference(&before, &after, std::move(text));
}

void change(Casebook& casebook, Case const& before, Case const& after, std::string text) {
    auto const changed = casebook.apply(edit(before, after, std::move(text)), one);
    INFO((changed ? "" : sentences(changed.error())));
    REQUIRE(changed);
}

Case held(Casebook const& casebook, std::string const& reference) {
    auto const kase = casebook.load(reference);
    INFO((kase ? "" : sentences(kase.error())));
    REQUIRE(kase);
    return *kase;
}

void make_file(std::filesystem::path const& file, Case const& kase) {
    auto casebook = Casebook::create(file);
    INFO((casebook ? "" : sentences(casebook.error())));
    REQUIRE(casebook);
    keep(*casebook, kase);
}

}  // namespace parallax::test
