#include "shell_support.hpp"

#include "support/catch.hpp"
#include "support/files.hpp"
#include "ui/shell/message_bar.hpp"

#include <QPushButton>

using namespace parallax;
using namespace parallax::test;

TEST_CASE("The conference page of the open case is written as a PDF under its reference") {
    TemporaryFolder const folder;
    TestWindow window;
    PreparedAnswers answers;
    window->files().openExample();
    answers.willName(folder / "page.pdf");
    window.action(QStringLiteral("Save conference page as PDF"))->trigger();
    CHECK(answers.suggested() == QStringList{QStringLiteral("EX-0001.pdf")});
    auto const bytes = read_file(folder / "page.pdf");
    REQUIRE(bytes);
    CHECK(bytes->starts_with("%PDF-"));
}

TEST_CASE("A page that cannot be written is said, and the case stays as it is") {
    TemporaryFolder const folder;
    TestWindow window;
    PreparedAnswers answers;
    window->files().openExample();
    answers.willName(folder / "no such folder" / "page.pdf");
    answers.willRead();
    window.action(QStringLiteral("Save conference page as PDF"))->trigger();
    REQUIRE(answers.said().size() == 2);
    CHECK(answers.said().first() == QStringLiteral("The conference page was not saved."));
    CHECK_FALSE(window.session().needsSaving());
}

TEST_CASE("What is missing from a saved page is said until it is dismissed") {
    TemporaryFolder const folder;
    TestWindow window;
    PreparedAnswers answers;
    window->files().openExample();
    window.session().addCase(emptyCase("C-0001"));
    answers.willName(folder / "page.pdf");
    window.action(QStringLiteral("Save conference page as PDF"))->trigger();
    auto const shown = [&]() -> ui::MessageBar* {
        for (auto* bar : window->findChildren<ui::MessageBar*>()) {
            if (bar->isVisible()) return bar;
        }
        return nullptr;
    };
    REQUIRE(shown());
    CHECK(shown()->sentence().startsWith(
        QStringLiteral("Conference page saved as page.pdf. Not everything is on it:\n")));
    window.session().choose("EX-0001");
    REQUIRE(shown());
    shown()->findChild<QPushButton*>()->click();
    CHECK(shown() == nullptr);
}
