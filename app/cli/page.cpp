#include "app/cli/page.hpp"

#include "report/writers.hpp"

#include <ostream>

namespace parallax::cli {

void print(std::ostream& out, Document const& document) { out << to_text(document, 100); }

}  // namespace parallax::cli
