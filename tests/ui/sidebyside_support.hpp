#pragma once
// The published example on the page, as tests of the window need it.

#include "casework/side_by_side.hpp"
#include "ui/sidebyside/side_by_side_page.hpp"

#include <QLabel>
#include <QList>

namespace parallax::test {

/// What the example needs, read once.
Catalogue const& catalogue();
Sentences const& sentences();
Case const& example();

/// The last day of autumn 2009, when the first conference met.
Date firstConference();

/// The page with the example on that day, laid out at the size.
class ExamplePage {
public:
    explicit ExamplePage(QSize size);

    ui::SideBySidePage& page() { return page_; }

    /// The cards and strips, in their order.
    QList<QWidget*> answers() const;

    void resize(QSize size);

private:
    ui::SideBySidePage page_;
};

/// The text of a label as it is read, blanks made single.
QString readText(QLabel const& label);

}  // namespace parallax::test
