// What can never be is refused where it stands: a choice that is misspelt, a number beside a word.

#include "refusals.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::string with_items() {
    std::string text = head("mini", "unknown = \"incomplete\"");
    for (char const* fact : {"kinds", "sex", "a", "flag", "code", "day"}) text += item(fact);
    return text;
}

std::string tool(std::string const& formula, std::string const& before = {}) {
    return with_items() + before + step("x", formula) + result("scored_by = \"x\"");
}

std::string table(std::string const& rows) {
    return "\n[[table]]\nid = \"t\"\nrows = { " + rows + " }\n" + basis;
}

}  // namespace

TEST_CASE("a misspelt choice is refused where it stands, and the choices there are are named") {
    for (std::string const formula :
         {R"(if(sex == "mail", 1, 2))", R"(if("mail" != sex, 1, 2))",
          R"(if(in(sex, "male", "mail"), 1, 2))", R"(if(first_known(sex, sex) == "mail", 1, 2))",
          R"(if(if(flag, sex, "male") == "mail", 1, 2))",
          R"(if(flag and (a > 1 or sex == "mail"), 1, 2))"}) {
        INFO(formula);
        auto const fault = require_refused_at(tool(formula), "\"mail\"");
        CHECK(fault.found == "'mail'");
        CHECK_THAT(fault.wanted, contains("male") && contains("female"));
    }
}

TEST_CASE("every misspelt choice of a formula is told, not the first alone") {
    Workshop shop;
    auto const faults = shop.faults(tool(R"(if(sex == "mail" or sex == "femail", 1, 2))"));
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].found == "'mail'");
    CHECK(faults[1].found == "'femail'");
}

TEST_CASE("choices as they are, and any code, are let be") {
    Workshop shop;
    for (std::string const formula :
         {R"(if(sex == "male", 1, 2))", R"(if(in(sex, "male", "female"), 1, 2))",
          R"(if(code == "11618", 1, 2))", R"(if(includes(kinds, "arson"), 1, 2))",
          R"(if(flag, "big", 0))", R"(if(flag, nothing, 3) + 1)",
          R"(if(years(day, on) > 3, 1, 2))"}) {
        INFO(formula);
        auto const faults = shop.faults(tool(formula));
        INFO(sentences(faults));
        CHECK(faults.empty());
    }
}

TEST_CASE("a misspelt choice among several is refused, and the choices are named") {
    auto const fault =
        require_refused_at(tool(R"(if(includes(kinds, "arsony"), 1, 2))"), "\"arsony\"");
    CHECK(fault.wanted == "one of arson, robbery or theft");
}

TEST_CASE("a row that is no choice of the fact it is looked up with is refused") {
    std::string const looked = "lookup(t, sex)";
    auto const fault = require_refused_at(tool(looked, table("male = 1, femail = 2")), "sex)");
    CHECK_THAT(fault.found, contains("femail"));
    CHECK_THAT(fault.wanted, contains("male") && contains("female"));
    Workshop shop;
    CHECK(shop.faults(tool(looked, table("male = 1, female = 2"))).empty());
    CHECK(shop.faults(tool("lookup(t, code)", table("male = 1, femail = 2"))).empty());
    require_refused_at(tool("lookup(t, \"mail\")", table("male = 1, female = 2")), "\"mail\"");
}

TEST_CASE("a word that an earlier step can never be is refused") {
    std::string const before = step("size", R"(if(flag, "big", "small"))");
    require_refused_at(tool(R"(if(size == "bigg", 1, 2))", before), "\"bigg\"");
    std::string const words = table("male = 'm', female = 'f'") + step("letter", "lookup(t, sex)");
    require_refused_at(tool(R"(if(letter == "xx", 1, 2))", words), "\"xx\"");
    Workshop shop;
    CHECK(shop.faults(tool(R"(if(size == "big", 1, 2))", before)).empty());
}

TEST_CASE("a word that a part can never be is refused") {
    Workshop shop;
    shop.tool("inner", head("inner", "") + level("low") + level("high", "from = 5") + item("a") +
                           step("y", "a") + result("level = \"y\"\nvalues = [\"y\"]"));
    std::string const part = "\n[[part]]\nid = \"p\"\ninstrument = \"inner\"\n";
    auto const asked = [&](std::string const& word) {
        return shop.faults(head("mini", "") + part +
                           step("x", "if(part(p, level) == \"" + word + "\", 1, 2)") +
                           result("scored_by = \"x\""));
    };
    CHECK(asked("high").empty());
    REQUIRE(asked("hihg").size() == 1);
    CHECK(asked("hihg")[0].wanted == "one of low or high");
}

TEST_CASE("values of different kinds are refused beside each other") {
    struct Fault {
        char const* formula;
        char const* at;
        char const* wanted;
    };
    for (Fault const& fault :
         {Fault{"if(flag == 1, 1, 2)", "1, 1", "yes or no"},
          Fault{"if(a == 'x', 1, 2)", "'x'", "a number"}, Fault{"a + day", "day'''", "a number"},
          Fault{"flag * 2", "flag * 2", "a number"}, Fault{"if(a, 1, 2)", "a, 1", "yes or no"},
          Fault{"if(not a, 1, 2)", "a, 1", "yes or no"},
          Fault{"count(flag, a)", "a)'", "yes or no"}, Fault{"years(a, day)", "a, day)", "a date"},
          Fault{"add_months(day, day)", "day)'", "a number"}, Fault{"digits(a)", "a)'", "a text"},
          Fault{"if(sex < 'male', 1, 2)", "'male'", "a number or a date"},
          Fault{"if(flag or a, 1, 2)", "a, 1", "yes or no"}}) {
        INFO(fault.formula);
        auto const found = require_refused_at(tool(fault.formula), fault.at);
        CHECK_THAT(found.wanted, contains(fault.wanted));
    }
}

TEST_CASE("a condition that gives no yes or no is refused, wherever it stands") {
    Workshop shop;
    for (std::string const& more : {check("odd", "when = \"a\""),
                                    "\n[[applies]]\nwhen = \"a\"\neffect = \"warn\"\nwords = "
                                    "\"w\"\nreason = \"r\"\nfacts = [\"a\"]\n" +
                                        basis,
                                    "\n[[remark]]\nwhen = \"a\"\ntext = \"t\"\n" + basis,
                                    item("weight", "needed_when = \"a\"")}) {
        INFO(more);
        auto const faults = shop.faults(tool("a") + more);
        REQUIRE_FALSE(faults.empty());
        CHECK(faults[0].wanted == "yes or no");
        CHECK(faults[0].where.line > 0);
    }
}

TEST_CASE("a level that there is not is refused where the step says it") {
    std::string const levels = level("low") + level("high");
    std::string const text = head("mini", "") + levels + item("flag") +
                             step("x", R"(if(flag, "hihg", "low"))") + result("level = \"x\"");
    CHECK(require_refused_at(text, "\"hihg\"").wanted == "one of low or high");
}

TEST_CASE("the place is right in a formula of several lines, and behind escaped marks") {
    require_refused_at(tool("if(flag,\n  1,\n  if(sex == \"mail\", 1, 2))"), "\"mail\"");
    require_refused_at(tool("\nif(sex == \"mail\", 1, 2)"), "\"mail\"");
    require_refused_at(with_items() + "\n[[step]]\nid = \"x\"\nis = \"if(sex == \\\"male\\\" or " +
                           "sex == \\\"mail\\\", 1, 2)\"\n" + basis + result("scored_by = \"x\""),
                       "\\\"mail\\\"");
}
