#include "bench/ogrs3_by_hand.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>

namespace parallax::bench {

namespace {

struct AgeBand {
    int from;
    double male;
    double female;
};
constexpr std::array<AgeBand, 11> age_bands = {{{10, 0.0, 0.785},
                                                {12, 0.08392, 0.61385},
                                                {14, 0.07578, 0.66952},
                                                {16, -0.0616, -0.9592},
                                                {18, -0.6251, -0.8975},
                                                {21, -1.0515, -1.0285},
                                                {25, -1.1667, -1.0528},
                                                {30, -1.326, -1.1291},
                                                {35, -1.368, -1.4219},
                                                {40, -1.4997, -1.5247},
                                                {50, -2.0253, -2.4498}}};

double age_figure(int age, bool male) {
    double figure = 0;
    for (AgeBand const& band : age_bands) {
        if (age < band.from) break;
        figure = male ? band.male : band.female;
    }
    return figure;
}

int percent(double z) {
    double const chance = std::round(100000.0 / (1.0 + std::exp(-z))) / 100000.0;
    // Fused, so that the halves are those of the exact product.
    double const product = chance * 100;
    double const rest = std::fma(chance, 100, -product);
    double whole = std::floor(product);
    double const beyond = product - whole;
    if (beyond > 0.5 || (beyond == 0.5 && rest >= 0)) ++whole;
    return std::clamp(static_cast<int>(whole), 1, 99);
}

int level_of(int two_year) {
    if (two_year < 50) return 0;
    if (two_year < 75) return 1;
    return two_year < 90 ? 2 : 3;
}

}  // namespace

OffenceFigures read_offence_figures(std::filesystem::path const& table) {
    OffenceFigures figures;
    std::ifstream stream(table);
    for (std::string line; std::getline(stream, line);) {
        auto const cells = split(line, '\t');
        if (cells.size() < 2 || cells[0] == "code" || cells[1].empty()) continue;
        figures.emplace(cells[0], std::stod(cells[1]));
    }
    return figures;
}

std::optional<Reconviction> ogrs3(Person const& person, OffenceFigures const& figures) {
    if (person.sanctions < 1 || person.offence.size() != 5) return std::nullopt;
    if (person.convicted <= person.born || person.start <= person.born) return std::nullopt;
    int const age_at_conviction = completed_years(person.born, person.convicted);
    int const age_at_start = completed_years(person.born, person.start);
    if (age_at_conviction < 10 || age_at_start < 10) return std::nullopt;
    if (person.age_at_first > age_at_conviction) return std::nullopt;
    auto const offence = figures.find(person.offence);
    if (offence == figures.end()) return std::nullopt;

    double const speed =
        std::log(person.sanctions / (10.0 + age_at_conviction - person.age_at_first));
    double const z = age_figure(age_at_start, person.male) +
                     (person.sanctions == 1 ? 0.12614 : 0.46306) + 1.25112 * speed +
                     offence->second;
    Reconviction found{percent(z + 1.40256), percent(z + 2.1217), 0};
    found.level = level_of(found.two_year);
    return found;
}

}  // namespace parallax::bench
