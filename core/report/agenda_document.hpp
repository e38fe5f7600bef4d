#pragma once
// What will need a look in the days to come: as a document, and as JSON.

#include "casework/agenda.hpp"
#include "report/block.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// The span that was looked at.
struct AgendaSpan {
    Date from{};
    int days = 0;
};

Document agenda_document(std::vector<AgendaEntry> const& entries, std::string const& reference,
                         AgendaSpan span, Sentences const& sentences);

Json to_json(std::vector<AgendaEntry> const& entries);

}  // namespace parallax
