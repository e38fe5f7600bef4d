#include "sidebyside_support.hpp"

#include "casework/scenario.hpp"
#include "support/places.hpp"
#include "ui/sidebyside/answer_card.hpp"

#include <QApplication>
#include <QTextDocument>

#include <stdexcept>

namespace parallax::test {

namespace {

template <class T>
T needed(Expected<T> loaded) {
    if (!loaded) throw std::runtime_error(parallax::sentences(loaded.error()));
    return std::move(*loaded);
}

}  // namespace

Catalogue const& catalogue() {
    static Catalogue const loaded = needed(Catalogue::load(resources()));
    return loaded;
}

Sentences const& sentences() {
    static Sentences const loaded = needed(Sentences::load(resources() / "sentences"));
    return loaded;
}

Case const& example() {
    static Case const loaded = needed(load_scenario(example_scenario(resources())));
    return loaded;
}

Date firstConference() { return std::chrono::year{2009} / 11 / 30; }

ExamplePage::ExamplePage(QSize size) {
    page_.setCatalogue(&catalogue(), &sentences());
    page_.showCase(example(), firstConference());
    page_.show();
    resize(size);
}

void ExamplePage::resize(QSize size) {
    page_.resize(size);
    // Layouts settle in events; there are only as many as there are nested layouts.
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
}

QList<QWidget*> ExamplePage::answers() const {
    QList<QWidget*> found;
    for (auto* frame : page_.findChildren<ui::AnswerFrame*>()) found << frame;
    return found;
}

QString readText(QLabel const& label) {
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText().simplified();
}

}  // namespace parallax::test
