#include "casebook/header.hpp"

#include "casebook/casebook.hpp"
#include "casebook/sqlite_problem.hpp"

#include <array>
#include <cstring>
#include <fmt/format.h>
#include <fstream>

namespace parallax {

namespace {

namespace fs = std::filesystem;

// Offsets and sizes are those of SQLite's file format, section 1.3.
constexpr std::size_t header_size = 100;
constexpr std::size_t at_page_size = 16;
constexpr std::size_t at_write_format = 18;
constexpr std::size_t at_read_format = 19;
constexpr std::size_t at_page_count = 28;
constexpr std::size_t at_user_version = 60;
constexpr std::size_t at_application_id = 68;
constexpr char magic[] = "SQLite format 3";

using Header = std::array<char, header_size>;

std::uint32_t number_at(Header const& header, std::size_t offset, std::size_t bytes) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        number = number << 8 | static_cast<unsigned char>(header[offset + i]);
    }
    return number;
}

tl::unexpected<Problems> not_a_casebook(fs::path const& file, std::string found) {
    return casebook_problem(ProblemKind::not_a_casebook, file.string(), "this is not a casebook",
                            std::move(found), "a file that Parallax made");
}

Expected<void> check_version(fs::path const& file, std::uint32_t version) {
    if (version >= 1 && version <= std::uint32_t{Casebook::schema_version}) return {};
    if (version == 0) {
        return casebook_problem(ProblemKind::damaged, file.string(), "the casebook is damaged",
                                "no version in it", "a version from 1 on");
    }
    return casebook_problem(
        ProblemKind::newer_version, file.string(),
        "this casebook was written by a later version of Parallax, so it was left alone",
        fmt::format("version {} of the file", version),
        fmt::format("version {} or earlier", Casebook::schema_version));
}

/// Another program may have switched the file to a write-ahead log. Reading that would make files
/// beside it, and opening promises to write nothing.
Expected<void> check_journal_kind(fs::path const& file, Header const& header) {
    bool const rollback =
        number_at(header, at_write_format, 1) == 1 && number_at(header, at_read_format, 1) == 1;
    if (rollback) return {};
    return casebook_problem(ProblemKind::damaged, file.string(),
                            "another program has changed how this casebook is written",
                            "a write-ahead log", "journal_mode DELETE, as Parallax makes it");
}

Expected<void> check_size(fs::path const& file, Header const& header, std::uintmax_t size) {
    // 1 stands for the one size that two bytes cannot hold.
    std::uintmax_t page = number_at(header, at_page_size, 2);
    if (page == 1) page = 65536;
    std::uintmax_t const wanted = page * number_at(header, at_page_count, 4);
    std::error_code ignored;
    // A change that was cut off may have left the file short; its journal puts that right.
    if (size >= wanted || fs::exists(journal_of(file), ignored)) return {};
    return casebook_problem(ProblemKind::damaged, file.string(), "the casebook is cut short",
                            fmt::format("{} bytes", size), fmt::format("{} bytes", wanted));
}

Expected<std::uintmax_t> size_of(fs::path const& file) {
    std::error_code error;
    auto const status = fs::status(file, error);
    if (!fs::exists(status)) {
        return casebook_problem(ProblemKind::not_found, file.string(), "there is no such file");
    }
    if (fs::is_directory(status)) return not_a_casebook(file, "a folder");
    if (!fs::is_regular_file(status)) return not_a_casebook(file, "something that is no file");
    auto const size = fs::file_size(file, error);
    if (error) {
        return casebook_problem(ProblemKind::not_found, file.string(), "the file could not be read",
                                error.message());
    }
    if (size == 0) return not_a_casebook(file, "an empty file");
    return size;
}

}  // namespace

fs::path journal_of(fs::path const& file) {
    // SQLite follows links first.
    std::error_code error;
    auto const real = fs::weakly_canonical(file, error);
    return (error ? file : real).string() + "-journal";
}

Expected<void> check_header(fs::path const& file) {
    auto const size = size_of(file);
    if (!size) return tl::unexpected(size.error());
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return casebook_problem(ProblemKind::not_found, file.string(), "the file could not be read",
                                std::strerror(errno), "a file that you may read");
    }
    Header header{};
    stream.read(header.data(), header.size());
    if (std::memcmp(header.data(), magic, sizeof magic) != 0) {
        return not_a_casebook(file, "a file of another kind");
    }
    if (number_at(header, at_application_id, 4) !=
        static_cast<std::uint32_t>(Casebook::application_id)) {
        return not_a_casebook(file, "a database of another program");
    }
    return check_version(file, number_at(header, at_user_version, 4))
        .and_then([&] { return check_journal_kind(file, header); })
        .and_then([&] { return check_size(file, header, *size); });
}

}  // namespace parallax
