#include "ui/theme/term_links.hpp"

namespace parallax::ui {

TermLinks& TermLinks::instance() {
    static TermLinks links;
    return links;
}

}  // namespace parallax::ui
