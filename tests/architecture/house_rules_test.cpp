#include "architecture/house_rules.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <fstream>

using namespace parallax::test;

namespace {

/// A house of one file, made to break a rule or to keep them all.
class MadeUpHouse {
public:
    explicit MadeUpHouse(std::string const& file, std::string const& text) {
        auto const path = folder_.path() / file;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << text;
    }
    std::vector<std::string> faults() const { return parallax::test::faults(folder_.path()); }

private:
    TemporaryFolder folder_;
};

std::vector<std::string> faults_of(std::string const& file, std::string const& text) {
    return MadeUpHouse(file, text).faults();
}

}  // namespace

TEST_CASE("The house keeps its rules") {
    auto const found = faults(PARALLAX_HOUSE);
    for (std::string const& fault : found) UNSCOPED_INFO(fault);
    CHECK(found.empty());
    CHECK(source_files(PARALLAX_HOUSE) > 50);
}

TEST_CASE("A Qt header in core is found, in either kind of brackets") {
    auto const found = faults_of("core/support/text.cpp", "// text\n#include <QString>\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == "core/support/text.cpp:2: includes QString, but core knows no Qt");
    CHECK(faults_of("core/support/a.cpp", "#include \"QtCore/QObject\"\n").size() == 1);
    CHECK(faults_of("core/support/a.cpp", "  #  include <qobject.h>\n").size() == 1);
    CHECK(faults_of("tests/core/support/a.cpp", "#include <QString>\n").size() == 1);
    CHECK(faults_of("ui/shell/a.cpp", "#include <QString>\n").empty());
}

TEST_CASE("A header whose name only resembles Qt's is let be") {
    CHECK(faults_of("core/paper/a.cpp", "#include <qpdf/QPDFWriter.hh>\n").empty());
    CHECK(faults_of("core/paper/a.cpp", "// #include <QString>\n").empty());
}

TEST_CASE("An include against the arrows of the house is found") {
    auto const found = faults_of("core/support/a.hpp", "#include \"scoring/outcome.hpp\"\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0] ==
          "core/support/a.hpp:1: includes scoring/outcome.hpp, but support stands below scoring");
    CHECK(faults_of("core/instrument/a.cpp", "#include \"meaning/relation.hpp\"\n").size() == 1);
    CHECK(faults_of("core/scoring/a.cpp", "#include \"casework/case.hpp\"\n").size() == 1);
    CHECK(faults_of("core/casework/a.cpp", "#include \"report/block.hpp\"\n").size() == 1);
    CHECK(faults_of("core/report/a.cpp", "#include \"paper/pdf.hpp\"\n").size() == 1);
}

TEST_CASE("The casebook and the report do not know each other") {
    CHECK(faults_of("core/casebook/a.cpp", "#include \"report/block.hpp\"\n").size() == 1);
    CHECK(faults_of("core/report/a.cpp", "#include \"casebook/casebook.hpp\"\n").size() == 1);
    CHECK(faults_of("core/paper/a.cpp", "#include \"casebook/casebook.hpp\"\n").size() == 1);
}

TEST_CASE("An include along the arrows is let be") {
    CHECK(faults_of("core/paper/a.cpp", "#include \"report/block.hpp\"\n").empty());
    CHECK(faults_of("core/casework/a.cpp", "#include \"support/date.hpp\"\n").empty());
    CHECK(faults_of("core/casework/a.cpp", "#include <map>\n").empty());
}

TEST_CASE("Core that reaches into the window, a program or an unknown room is found") {
    CHECK(faults_of("core/report/a.cpp", "#include \"ui/figures/ruler.hpp\"\n").size() == 1);
    CHECK(faults_of("core/report/a.cpp", "#include \"../../app/cli/context.hpp\"\n").size() == 1);
    CHECK(faults_of("core/cellar/a.cpp", "#include \"support/date.hpp\"\n").size() == 1);
}

TEST_CASE("A window that includes a program is found") {
    CHECK(faults_of("ui/shell/a.cpp", "#include \"app/cli/context.hpp\"\n").size() == 1);
    CHECK(faults_of("ui/shell/a.cpp", "#include \"../../app/cli/context.hpp\"\n").size() == 1);
}

TEST_CASE("A link against the arrows of the house is found") {
    auto const found = faults_of("core/support/CMakeLists.txt",
                                 "parallax_library(NAME support LINKS parallax_scoring)\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == "core/support/CMakeLists.txt: links scoring, but support stands below it");
}

TEST_CASE("Core that reads the clock is found") {
    CHECK(faults_of("core/scoring/a.cpp", "auto x = std::chrono::system_clock::now();\n").size() ==
          1);
    CHECK(faults_of("core/scoring/a.cpp", "auto x = std::time(nullptr);\n").size() == 1);
    CHECK(faults_of("app/cli/a.cpp", "auto x = std::chrono::system_clock::now();\n").empty());
}

TEST_CASE("Network code is found wherever it stands") {
    CHECK(faults_of("ui/shell/a.cpp", "#include <QNetworkAccessManager>\n").size() == 1);
    CHECK(faults_of("core/casebook/a.cpp", "#include <sys/socket.h>\n").size() == 1);
}

TEST_CASE("A file of 600 lines is let be and one of 601 is found") {
    std::string const lines(600, '\n');
    CHECK(faults_of("ui/shell/long.cpp", lines).empty());
    auto const found = faults_of("ui/shell/long.cpp", lines + "\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == "ui/shell/long.cpp: 601 lines, at most 600");
}
