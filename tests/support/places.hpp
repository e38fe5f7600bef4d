#pragma once
// Where tests find what they read, and a folder of their own to write in.

#include <filesystem>
#include <string>

namespace parallax::test {

/// The repository's resources folder.
inline std::filesystem::path resources() { return PARALLAX_TEST_RESOURCES; }

/// tests/data
inline std::filesystem::path data() { return PARALLAX_TEST_DATA; }

/// A new empty folder, removed with everything in it at the end of the scope.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "parallax-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(path_, ignored);
    }
    std::filesystem::path const& path() const { return path_; }
    std::filesystem::path operator/(std::string const& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

}  // namespace parallax::test
