#pragma once
// What the commands read from the resource folder.

#include "app/cli/context.hpp"
#include "casebook/casebook.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"

namespace parallax::cli {

/// The resource folder chosen with --resources or PARALLAX_RESOURCES, or the program's own.
Expected<std::filesystem::path> resource_folder(Context const& context);

/// The tools of the resource folder and, unless they were left out, an agency's own.
Expected<Catalogue> open_catalogue(Context const& context);
Expected<Sentences> open_sentences(Context const& context);

/// A casebook for reading only; the word "example" for the bundled case, in memory.
Expected<Casebook> open_casebook(Context const& context, std::string const& file);

/// "ogrs3", "rm2000-s@standard". Without an edition: the one in force on `on`, else the latest.
/// Problem: not_found, naming what there is, and what kept definitions out.
Expected<Instrument const*> find_instrument(Catalogue const& catalogue, std::string const& id,
                                            std::optional<Date> on = {});

/// The same, refusing a tool that can only be recorded.
Expected<Instrument const*> find_computed(Catalogue const& catalogue, std::string const& id,
                                          std::optional<Date> on);

}  // namespace parallax::cli
