#include "support/files.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace parallax {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Problems> cannot_write(fs::path const& path, int error) {
    return fail(Problem{.kind = ProblemKind::cannot_write,
                        .where = {},
                        .what = fmt::format("'{}' could not be written", path.string()),
                        .found = std::strerror(error),
                        .wanted = "a folder that can be written to, with enough room"});
}

/// Writes everything and flushes it to the disk; 0 or the system's error number.
int write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        ssize_t const written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0 ? 0 : errno;
}

/// A rename is only kept for certain once its folder has reached the disk.
void flush_folder(fs::path const& folder) {
    int const handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}

/// Who may read the new file: those who could read the old one, else its owner alone. What is
/// written here is about people, whatever the user's mask leaves open.
mode_t mode_for(fs::path const& target) {
    struct stat old{};
    return ::stat(target.c_str(), &old) == 0 ? old.st_mode & 0777u : 0600u;
}

Expected<void> write_beside(fs::path const& path, std::string_view bytes) {
    std::string beside = path.string() + ".XXXXXX";
    int const file = ::mkstemp(beside.data());
    if (file < 0) return cannot_write(path, errno);
    int error = write_all(file, bytes);
    if (::fchmod(file, mode_for(path)) != 0 && error == 0) error = errno;
    if (::close(file) != 0 && error == 0) error = errno;
    if (error == 0 && ::rename(beside.c_str(), path.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(beside.c_str());
        return cannot_write(path, error);
    }
    flush_folder(path.parent_path());
    return {};
}

/// A device or a pipe cannot be replaced; it is written into.
Expected<void> write_through(fs::path const& path, std::string_view bytes) {
    int const file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0) return cannot_write(path, errno);
    int error = write_all(file, bytes);
    if (error == EINVAL || error == ENOTSUP) error = 0;  // it cannot be flushed, and need not be
    if (::close(file) != 0 && error == 0) error = errno;
    if (error != 0) return cannot_write(path, error);
    return {};
}

}  // namespace

Expected<std::string> read_file(fs::path const& path, std::size_t limit) {
    std::error_code error;
    auto const size = fs::file_size(path, error);
    std::error_code unknown;
    if (error || fs::is_directory(path, unknown)) {
        return fail(Problem{.kind = ProblemKind::not_found,
                            .where = {},
                            .what = fmt::format("'{}' could not be read", path.string()),
                            .found = error ? error.message() : "a folder",
                            .wanted = "a file"});
    }
    if (size > limit) {
        return fail(Problem{.kind = ProblemKind::bad_input,
                            .where = {},
                            .what = fmt::format("'{}' is too large", path.string()),
                            .found = fmt::format("{} bytes", size),
                            .wanted = fmt::format("at most {}", limit)});
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream) {
        return fail(Problem{.kind = ProblemKind::not_found,
                            .where = {},
                            .what = fmt::format("'{}' could not be read", path.string()),
                            .found = "a file that cannot be opened",
                            .wanted = ""});
    }
    return bytes;
}

Expected<void> write_file(fs::path const& path, std::string_view bytes) {
    std::error_code error;
    fs::path const target = fs::weakly_canonical(path, error);  // through a link, its file
    if (error) return write_beside(path, bytes);
    bool const device = fs::exists(target, error) && !fs::is_regular_file(target, error) &&
                        !fs::is_directory(target, error);
    return device ? write_through(target, bytes) : write_beside(target, bytes);
}

}  // namespace parallax
