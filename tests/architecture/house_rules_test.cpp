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
    CHECK(found[0] ==
          "core/support/CMakeLists.txt: links parallax_scoring, but support stands below it");
}

TEST_CASE("Core, its tests or the command line that link the window or Qt are found") {
    auto const found = faults_of("core/report/CMakeLists.txt",
                                 "parallax_library(NAME report\n  LINKS parallax_ui_figures)\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0] ==
          "core/report/CMakeLists.txt: links parallax_ui_figures, but core knows no Qt");
    auto const one = [](char const* file, char const* line) {
        return faults_of(file, std::string(line) + "\n").size();
    };
    CHECK(one("core/report/CMakeLists.txt", "LINKS parallax_ui") == 1);
    CHECK(one("core/paper/CMakeLists.txt", "target_link_libraries(x PRIVATE Qt6::Core)") == 1);
    CHECK(one("core/CMakeLists.txt", "find_package(Qt6 REQUIRED)") == 1);
    CHECK(one("app/cli/CMakeLists.txt", "target_link_libraries(parallax-cli parallax_ui)") == 1);
    CHECK(one("app/cli/CMakeLists.txt", "LINKS Qt6::Widgets") == 1);
    CHECK(one("tests/core/report/CMakeLists.txt", "LINKS Qt6::Test") == 1);
    CHECK(one("app/parallax/CMakeLists.txt", "LINKS parallax_ui Qt6::Widgets") == 0);
    CHECK(one("core/CMakeLists.txt", "# The core knows no Qt6::Core.") == 0);
}

TEST_CASE("Qt in the command line is found") {
    auto const found = faults_of("app/cli/a.cpp", "#include <QCoreApplication>\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0] ==
          "app/cli/a.cpp:1: includes QCoreApplication, but the command line needs no Qt");
    CHECK(faults_of("app/cli/a.cpp", "#include \"ui/shell/library.hpp\"\n").size() == 1);
    CHECK(faults_of("app/parallax/a.cpp", "#include <QApplication>\n").empty());
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
