#pragma once

#include "support/problem.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace parallax {

/// The whole file, refusing anything over `limit` bytes.
Expected<std::string> read_file(std::filesystem::path const& path, std::size_t limit = 64u << 20);

/// Writes beside the target, flushes to disk and moves into place: on failure the target is as it
/// was. A link is followed; a device or pipe is written into. An old file's rights are kept, a new
/// one can be read and written by its owner only. Problem: cannot_write, with the system's reason.
Expected<void> write_file(std::filesystem::path const& path, std::string_view bytes);

}  // namespace parallax
