#include "casework/in_force.hpp"
#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::vector<std::string> codes(Case const& kase, char const* iso) {
    std::vector<std::string> found;
    for (Assessment const* assessment : in_force(kase, day(iso))) found.push_back(assessment->code);
    return found;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("in autumn 2009 the example has R1, R2, R3, R6 and the words of R7") {
    CHECK(codes(example(), "2009-11-30") == Codes{"R1", "R2", "R3", "R6", "R7"});
}

TEST_CASE("at the end of 2008 the first area's level is in force and no police rank is on record") {
    CHECK(codes(example(), "2008-12-31") == Codes{"R1", "R2", "R4"});
}

TEST_CASE("in December 2010 the new rank has replaced the old one") {
    CHECK(codes(example(), "2010-12-31") == Codes{"R1", "R2", "R9", "R6", "R7", "R8"});
}

TEST_CASE("in 2014 the revised rank is in force and both decisions at pregnancies are kept") {
    CHECK(codes(example(), "2014-12-31") ==
          Codes{"R1", "R2", "R10", "R6", "R7", "R8", "R11a", "R11b"});
}

TEST_CASE("an answer is left out only when it certainly came after the date") {
    Case const kase = with({recorded("R1", "rosh", "low", "about October 2009")});
    CHECK(codes(kase, "2009-09-01") == Codes{"R1"});  // "about" reaches back a month
    CHECK(codes(kase, "2009-08-31").empty());
}

TEST_CASE("an answer without a date is on record always, and gives way to any with one") {
    Assessment undated = recorded("R1", "rosh", "low");
    undated.made = {};
    CHECK(codes(with({undated}), "1999-01-01") == Codes{"R1"});
    CHECK(codes(with({recorded("R2", "rosh", "high"), undated}), "2009-12-31") == Codes{"R2"});
}

TEST_CASE("a scoring without a date of its own is from the day it was scored on") {
    Assessment computed = recorded("R1", "rm2000-s", "");
    computed.mode = "computed";
    computed.edition = "standard";
    computed.answers = R"({"gender":null})";
    computed.made = {};
    computed.scored_on = "2012-03-01";
    CHECK(codes(with({computed}), "2012-02-29").empty());
    CHECK(codes(with({computed}), "2012-03-01") == Codes{"R1"});
    Assessment later = computed;
    later.code = "R2";
    later.scored_on = "2013-03-01";
    CHECK(codes(with({later, computed}), "2012-12-31") == Codes{"R1"});
    CHECK(codes(with({later, computed}), "2013-12-31") == Codes{"R2"});
    REQUIRE(dated_later(with({later, computed}), day("2010-01-01")).size() == 2);
    CHECK(dated_later(with({later, computed}), day("2010-01-01"))[0]->code == "R1");
}

TEST_CASE("of two answers from the same time the later in the list is in force") {
    Case const kase = with({recorded("R1", "rosh", "low"), recorded("R2", "rosh", "high")});
    CHECK(codes(kase, "2009-12-31") == Codes{"R2"});
}

TEST_CASE("answers about other groups, from other agencies or computed here replace nothing") {
    Assessment const first = recorded("R1", "rosh", "low");
    Assessment about_others = recorded("R2", "rosh", "high");
    about_others.group = "public";
    Assessment from_others = recorded("R3", "rosh", "high");
    from_others.agency = "probation";
    Assessment computed = recorded("R4", "rosh", "");
    computed.mode = "computed";
    computed.answers = R"({"gender":null})";
    CHECK(codes(with({first, about_others, from_others, computed}), "2009-12-31") ==
          Codes{"R1", "R2", "R3", "R4"});
}

TEST_CASE("the same facts scored here by two editions stand beside each other") {
    Assessment standard = recorded("R1", "rm2000-s", "");
    standard.mode = "computed";
    standard.edition = "standard";
    standard.answers = R"({"gender":null})";
    Assessment adapted = standard;
    adapted.code = "R2";
    adapted.edition = "images-adapted";
    CHECK(codes(with({standard, adapted}), "2009-12-31") == Codes{"R1", "R2"});
    adapted.edition = "standard";
    CHECK(codes(with({standard, adapted}), "2009-12-31") == Codes{"R2"});
}

TEST_CASE(
    "an answer that came to light later is not in force, nor anything on it, before that day") {
    auto first = recorded("R1", "rm2000-s", "high", "2009");
    auto second = recorded("R2", "rm2000-s", "medium", "2011");
    first.agency = second.agency = "police";
    second.known = when("March 2014");
    auto const kase = with({first, second});
    CHECK(codes(kase, "2012-06-30") == Codes{"R1"});
    CHECK(codes(kase, "2014-02-28") == Codes{"R1"});
    CHECK(codes(kase, "2014-03-01") == Codes{"R2"});
    CHECK(dated_later(kase, day("2012-06-30")).size() == 1);
    CHECK(dated_later(kase, day("2014-03-31")).empty());
}
