#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// The age in words of a child born then, on the day.
std::string age(char const* born, char const* iso) {
    Case kase;
    Person child;
    child.code = "HH";
    child.role = "child";
    child.born = when(born);
    child.known_from = when("2000");
    kase.people = {child};
    auto const text = people_on(kase, day(iso), words());
    std::string const before = "HH, ";
    auto const start = text.find(before) + before.size();
    return text.substr(start, text.size() - start - 1);
}

}  // namespace

TEST_CASE("the header names the adult and the children of that date only") {
    CHECK(people_on(example(), day("2009-11-30"), words()) ==
          "Adult: A, father. Children on this date: HH, a few months old.");
    CHECK(people_on(example(), day("2008-12-31"), words()) ==
          "Adult: A, father. Children on this date: HH, not yet born.");
    CHECK(people_on(example(), day("2010-12-31"), words()) ==
          "Adult: A, father. Children on this date: HH, 1 year old.");
    CHECK(people_on(example(), day("2007-12-31"), words()) ==
          "Adult: A, father. Children on this date: none known by then.");
}

TEST_CASE("in August 2015 the three children are six, three and one, as far as the record goes") {
    // II was born between August 2011 and August 2012, JJ two years later.
    CHECK(people_on(example(), day("2015-08-31"), words()) ==
          "Adult: A, father. Children on this date: HH, 6 years old; II, 3 or 4 years old; "
          "JJ, 1 or 2 years old.");
}

TEST_CASE("an age is as exact as the date of birth and no more") {
    CHECK(age("14 March 2009", "2009-03-14") == "under a month old");
    CHECK(age("14 March 2009", "2009-04-14") == "1 month old");
    CHECK(age("14 March 2009", "2009-11-13") == "7 months old");
    CHECK(age("14 March 2009", "2010-03-13") == "11 months old");
    CHECK(age("14 March 2009", "2010-03-14") == "1 year old");
    CHECK(age("14 March 2009", "2012-03-14") == "3 years old");
    CHECK(age("March 2009", "2009-10-15") == "a few months old");
    CHECK(age("March 2009", "2010-03-15") == "about 1 year old");
    CHECK(age("2009", "2010-04-30") == "3 to 15 months old");
    CHECK(age("2009", "2012-06-30") == "2 or 3 years old");
    CHECK(age("2006 to 2009", "2012-06-30") == "about 4 years old");
    CHECK(age("2009 to 2011", "2011-12-31") == "under 3 years old");
}

TEST_CASE("a child who may not be born yet is not given an age") {
    CHECK(age("March 2009", "2009-03-15") == "perhaps not yet born");
    CHECK(age("March 2009", "2009-02-28") == "not yet born");
}

TEST_CASE("people nobody entered are not taken for none") {
    CHECK(people_on(Case{}, day("2009-11-30"), words()) ==
          "Adult: not recorded in this case. Children on this date: not recorded in this case.");
}

TEST_CASE("the head of a page names the children alone") {
    CHECK(children_on(example(), day("2009-11-30"), words()) == "HH, a few months old.");
    CHECK(children_on(example(), day("2007-12-31"), words()) == "No child was known by this date.");
    CHECK(children_on(Case{}, day("2009-11-30"), words()) ==
          "Children: not recorded in this case.");
}

TEST_CASE("a child who was learned of late is not named before that") {
    Case kase;
    Person child;
    child.code = "HH";
    child.role = "child";
    child.born = when("March 2010");
    child.known_from = when("May 2014");
    kase.people = {child};
    CHECK_THAT(people_on(kase, day("2012-06-30"), words()), contains("none known by then"));
    CHECK_THAT(people_on(kase, day("2014-05-31"), words()), contains("HH, 4 years old"));
}
