#pragma once

#include "support/problem.hpp"

#include <filesystem>

namespace parallax {

/// A new, empty file beside another, only for its owner to read, that is to take the other's place
/// once it is whole. Removed at the end of the scope if it did not.
class FileBeside {
public:
    static Expected<FileBeside> make(std::filesystem::path const& target);

    FileBeside(FileBeside&& other) noexcept;
    FileBeside& operator=(FileBeside&&) = delete;
    ~FileBeside();

    std::filesystem::path const& path() const { return path_; }

    /// Flushes the file to the disk and gives it the target's name, in one step: there is never a
    /// moment without a whole file of that name.
    Expected<void> take_place();

private:
    FileBeside(std::filesystem::path target, std::filesystem::path path)
        : target_(std::move(target)), path_(std::move(path)) {}

    std::filesystem::path target_;
    std::filesystem::path path_;  ///< empty: nothing to remove
};

}  // namespace parallax
