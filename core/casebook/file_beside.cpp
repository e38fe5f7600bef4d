#include "casebook/file_beside.hpp"

#include "casebook/header.hpp"
#include "casebook/sqlite_problem.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace parallax {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Problems> cannot_write(fs::path const& target, int error) {
    return casebook_problem(ProblemKind::cannot_write, target.string(),
                            "the casebook could not be written", std::strerror(error),
                            "a folder that can be written to, with enough room");
}

/// 0, or the system's error number.
int flush(fs::path const& path, int flags) {
    int const handle = ::open(path.c_str(), flags | O_CLOEXEC);
    if (handle < 0) return errno;
    int const error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return error;
}

}  // namespace

Expected<FileBeside> FileBeside::make(fs::path const& target) {
    std::string pattern = target.string() + ".XXXXXX";
    int const handle = ::mkstemp(pattern.data());
    if (handle < 0) return cannot_write(target, errno);
    ::close(handle);
    return FileBeside(target, pattern);
}

FileBeside::FileBeside(FileBeside&& other) noexcept
    : target_(std::move(other.target_)), path_(std::exchange(other.path_, {})) {}

FileBeside::~FileBeside() {
    if (path_.empty()) return;
    std::error_code ignored;
    fs::remove(path_, ignored);
    fs::remove(journal_of(path_), ignored);
}

Expected<void> FileBeside::take_place() {
    int error = flush(path_, O_RDWR);
    if (error == 0 && ::rename(path_.c_str(), target_.c_str()) != 0) error = errno;
    if (error != 0) return cannot_write(target_, error);
    path_.clear();
    // The file is in its place; on a file system that cannot flush folders that is all there is.
    auto const folder = target_.parent_path();
    flush(folder.empty() ? fs::path(".") : folder, O_RDONLY | O_DIRECTORY);
    return {};
}

}  // namespace parallax
