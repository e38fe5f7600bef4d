#include "ui/theme/marked_label.hpp"
#include "support/catch.hpp"

using namespace parallax::ui;

TEST_CASE("Marked words become strong and everything else is escaped") {
    QString const html = richText(QStringLiteral("It is **not** <b>low</b> & so on."), Qt::black);
    CHECK(html == QStringLiteral("It is <span style=\"font-weight:600;color:#000000\">not</span> "
                                 "&lt;b&gt;low&lt;/b&gt; &amp; so on."));
}

TEST_CASE("A mark that is never closed is shown as it stands") {
    CHECK(richText(QStringLiteral("2 ** 3"), Qt::black) == QStringLiteral("2 ** 3"));
    CHECK(plainText(QStringLiteral("2 ** 3")) == QStringLiteral("2 ** 3"));
}

TEST_CASE("A marked sentence is spoken without its marks") {
    MarkedLabel const label(Type::Body, QStringLiteral("It is **not** low."));
    CHECK(label.accessibleName() == QStringLiteral("It is not low."));
}

TEST_CASE("Lines of a wrapped label are as far apart as its type style says") {
    QString const word = QStringLiteral("conviction ");
    MarkedLabel const one(Type::Body, word.trimmed());
    MarkedLabel const many(Type::Body, word.repeated(40).trimmed());
    int const width = one.sizeHint().width() + 4;
    CHECK(one.heightForWidth(width) == 20);
    CHECK(many.heightForWidth(width) == 40 * 20);
}
