// The commands that look across the records of a case, run as a person runs them.

#include "cli/run_cli.hpp"
#include "support/catch.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("A comparison says whether one line may join two scales") {
    Json const renamed = run_with_resources({"compare", "osp-dc", "dc-srp", "--json"}).json();
    CHECK(renamed["line"] == "marked");
    Json const recut = run_with_resources({"compare", "csrp", "rsr", "--json"}).json();
    CHECK(recut["line"] == "number_only");
    CHECK_THAT(recut["line_sentence"].get<std::string>(), contains("The level must not be"));
    CHECK_THAT(recut["seven"].get<std::string>(), contains("of the seven things match"));
}
