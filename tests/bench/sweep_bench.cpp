// Every case of a casebook looked at, beside SQLite reading the same rows and nothing more. Both in
// the same run; the ratio is what is looked at. The first argument is the number of invented cases;
// left out, 2,000.

#include "casebook/caseload_look.hpp"
#include "casework/invented.hpp"
#include "support/places.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/resource.h>

namespace parallax::bench {

namespace {

constexpr Date looked_from{std::chrono::year{2026}, std::chrono::month{1}, std::chrono::day{1}};
constexpr char const* made_at = "2026-01-01T00:00:00Z";
constexpr std::array tables = {"kase",      "person",         "fact",     "assessment",
                               "control",   "control_status", "decision", "event",
                               "page_line", "look_answer",    "living",   "knowing"};

void must(Expected<void> const& done) {
    if (done) return;
    fmt::print(stderr, "{}\n", sentences(done.error()));
    std::exit(1);
}

void make_casebook(std::filesystem::path const& file, int cases) {
    auto casebook = Casebook::in_memory().value();
    for (int number = 1; number <= cases; ++number) {
        auto const kase = invented_case(1, static_cast<std::size_t>(number));
        must(casebook.apply(difference(nullptr, &kase, "Case invented"), made_at));
    }
    must(casebook.save_as(file, false));
}

double seconds(auto&& work) {
    auto const begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// Every column of every row of the cases, in the order of the cases, as text.
std::size_t read_plainly(std::filesystem::path const& file) {
    sqlite3* handle = nullptr;
    std::size_t bytes = 0;
    if (sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        std::abort();
    }
    for (char const* table : tables) {
        sqlite3_stmt* rows = nullptr;
        auto const sql = fmt::format("SELECT * FROM {}", table);
        sqlite3_prepare_v2(handle, sql.c_str(), -1, &rows, nullptr);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                bytes += static_cast<std::size_t>(sqlite3_column_bytes(rows, column));
            }
        }
        sqlite3_finalize(rows);
    }
    sqlite3_close(handle);
    return bytes;
}

/// The cases read as the program reads them for a look at all, without looking at them.
std::size_t load_all(Casebook const& casebook) {
    constexpr std::size_t at_once = 16;
    std::size_t records = 0;
    std::vector<std::string> references;
    auto const lines = casebook.cases().value();
    for (CaseLine const& line : lines) references.push_back(line.reference);
    for (std::span<std::string const> rest(references); !rest.empty();) {
        auto const now = rest.first(std::min(at_once, rest.size()));
        for (auto const& kase : casebook.load_all(now)) records += kase.value().assessments.size();
        rest = rest.subspan(now.size());
    }
    return records;
}

std::size_t look_at_all(Casebook const& casebook, Catalogue const& catalogue,
                        Sentences const& sentences) {
    auto look = CaseloadLook::begin(casebook, catalogue, sentences, looked_from).value();
    std::size_t found = 0;
    while (!look.done()) found += look.next().value().size();
    return found;
}

long peak_megabytes() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

}  // namespace

int run(int cases) {
    test::TemporaryFolder const folder;
    auto const file = folder / "made.parallax";
    make_casebook(file, cases);
    auto const catalogue = Catalogue::load(test::resources()).value();
    auto const sentences = Sentences::load(test::resources() / "sentences").value();
    auto const casebook = Casebook::open(file, Casebook::Access::read_only).value();
    std::size_t bytes = 0;
    std::size_t found = 0;
    double const plain = seconds([&] { bytes = read_plainly(file); });
    double const loaded = seconds([&] { load_all(casebook); });
    long const before = peak_megabytes();
    double const looked = seconds([&] { found = look_at_all(casebook, catalogue, sentences); });
    fmt::print(
        "{} cases, {} bytes of text, {} findings. Times SQLite reading the same rows:\n"
        "  read as cases {:.1f}\n  looked at {:.1f}\n"
        "Memory grew by {} MB while looking.\n",
        cases, bytes, found, loaded / plain, looked / plain, peak_megabytes() - before);
    return found == 0 ? 1 : 0;
}

}  // namespace parallax::bench

int main(int count, char** arguments) {
    int const cases = count > 1 ? std::atoi(arguments[1]) : 2000;
    if (cases < 1) {
        std::fputs("The argument is how many cases to make, 1 or more.\n", stderr);
        return 2;
    }
    return parallax::bench::run(cases);
}
