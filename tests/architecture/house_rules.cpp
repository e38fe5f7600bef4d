#include "architecture/house_rules.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace parallax::test {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_lines = 600;

/// What each room of core may include: itself and the rooms below it. The order of the house.
std::map<std::string, std::set<std::string>> const& rooms_below() {
    static std::map<std::string, std::set<std::string>> const rooms = [] {
        std::map<std::string, std::set<std::string>> made;
        std::set<std::string> below;
        for (char const* room : {"support", "instrument", "scoring", "meaning", "casework"}) {
            below.insert(room);
            made[room] = below;
        }
        auto const above_casework = [&below](std::set<std::string> const& more) {
            std::set<std::string> all = below;
            all.insert(more.begin(), more.end());
            return all;
        };
        made["casebook"] = above_casework({"casebook"});
        made["report"] = above_casework({"report"});
        made["paper"] = above_casework({"report", "paper"});
        return made;
    }();
    return rooms;
}

struct Source {
    std::string name;    ///< relative to the house, with slashes
    std::string folder;  ///< core, ui, app or tests
    std::string room;    ///< the folder below that
    std::vector<std::string> lines;
};

bool is_source(fs::path const& path) {
    std::string const ending = path.extension().string();
    return ending == ".cpp" || ending == ".hpp" || ending == ".h" || ending == ".cc";
}

std::vector<std::string> lines_of(fs::path const& path) {
    std::ifstream stream(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<Source> sources(fs::path const& house) {
    std::vector<Source> found;
    for (char const* folder : {"core", "ui", "app", "tests"}) {
        if (!fs::is_directory(house / folder)) continue;
        for (auto const& entry : fs::recursive_directory_iterator(house / folder)) {
            if (!entry.is_regular_file() || !is_source(entry.path())) continue;
            fs::path const name = fs::relative(entry.path(), house);
            auto const room = std::next(name.begin());
            found.push_back(
                {name.generic_string(), folder, room->string(), lines_of(entry.path())});
        }
    }
    std::sort(found.begin(), found.end(),
              [](Source const& a, Source const& b) { return a.name < b.name; });
    return found;
}

/// What an include line names, or nothing.
std::string included(std::string const& line) {
    static std::regex const form(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::smatch match;
    return std::regex_search(line, match, form) ? match[1].str() : std::string();
}

bool is_qt(std::string const& header) {
    static std::regex const form(R"((^|/)(Q[A-Z]\w*|q[a-z]+\.h)$)");
    return std::regex_search(header, form);
}

std::string first_folder(std::string const& header) { return header.substr(0, header.find('/')); }

/// Why an include may not stand in a file of core; empty if it may.
std::string fault_in_core(Source const& source, std::string const& header) {
    if (is_qt(header)) return "but core knows no Qt";
    std::string const wanted = first_folder(header);
    if (header.starts_with("..") || wanted == "ui" || wanted == "app" || wanted == "cli") {
        return "but core includes only rooms of core";
    }
    if (!rooms_below().contains(wanted) || header == wanted) return {};
    auto const allowed = rooms_below().find(source.room);
    if (allowed == rooms_below().end()) return "but the house has no room " + source.room;
    return allowed->second.contains(wanted)
               ? std::string()
               : fmt::format("but {} stands below {}", source.room, wanted);
}

std::string fault_of_include(Source const& source, std::string const& header) {
    static std::regex const network(
        R"(^(QtNetwork/.*|Q(Network|Tcp|Udp|Ssl)\w+|sys/socket\.h|netdb\.h)$)");
    bool const is_core_test = source.folder == "tests" && source.room == "core";
    if (std::regex_match(header, network)) return "but nothing leaves the machine";
    if (source.folder == "core") return fault_in_core(source, header);
    if (is_core_test && is_qt(header)) return "but tests of core know no Qt";
    if (source.folder == "app" && source.room == "cli" &&
        (is_qt(header) || header.starts_with("ui/"))) {
        return "but the command line needs no Qt";
    }
    if (source.folder == "ui" &&
        (header.starts_with("app/") || header.find("../app") != header.npos)) {
        return "but ui does not know the programs";
    }
    return {};
}

bool reads_the_clock(std::string const& line) {
    static std::regex const form(
        R"(_clock::now|\bstd::time\s*\(|\btime\s*\(\s*(NULL|nullptr|0)\s*\))");
    return std::regex_search(line, form);
}

void judge(Source const& source, std::vector<std::string>& faults) {
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        auto const at = fmt::format("{}:{}", source.name, i + 1);
        std::string const header = included(source.lines[i]);
        if (!header.empty()) {
            std::string const fault = fault_of_include(source, header);
            if (!fault.empty())
                faults.push_back(fmt::format("{}: includes {}, {}", at, header, fault));
        } else if (source.folder == "core" && reads_the_clock(source.lines[i])) {
            faults.push_back(at + ": core never reads the clock; the date is passed in");
        }
    }
    if (source.lines.size() > most_lines) {
        faults.push_back(
            fmt::format("{}: {} lines, at most {}", source.name, source.lines.size(), most_lines));
    }
}

/// Every target of Qt or of this house that a line of a CMakeLists.txt names, comments left out.
std::vector<std::string> linked_by(std::string const& line) {
    static std::regex const form(R"(\bparallax_ui\w*|\bparallax_[a-z]+\b|\bQt\d*::\w+|\bQt\d+\b)");
    std::string const said = line.substr(0, line.find('#'));
    std::vector<std::string> found;
    std::sregex_iterator match(said.begin(), said.end(), form);
    for (; match != std::sregex_iterator(); ++match) found.push_back(match->str());
    return found;
}

bool is_window(std::string const& target) {
    return target.starts_with("Qt") || target.starts_with("parallax_ui");
}

/// Why a room of core may not link a target; empty if it may.
std::string fault_of_link(std::string const& room, std::string const& target) {
    if (is_window(target)) return "but core knows no Qt";
    std::string const linked = target.substr(target.find('_') + 1);
    auto const allowed = rooms_below().find(room);
    bool const upwards = allowed != rooms_below().end() && rooms_below().contains(linked) &&
                         !allowed->second.contains(linked);
    return upwards ? fmt::format("but {} stands below it", room) : std::string();
}

/// What core and the command line link is judged like what they include, in every CMakeLists.txt.
void judge_links(fs::path const& house, std::vector<std::string>& faults) {
    for (fs::path const folder : {"core", "app/cli", "tests/core"}) {
        if (!fs::is_directory(house / folder)) continue;
        for (auto const& entry : fs::recursive_directory_iterator(house / folder)) {
            if (entry.path().filename() != "CMakeLists.txt") continue;
            fs::path const name = fs::relative(entry.path(), house);
            bool const core = folder == "core";
            std::string const room = core ? std::next(name.begin())->string() : std::string();
            for (std::string const& line : lines_of(entry.path())) {
                for (std::string const& target : linked_by(line)) {
                    std::string fault = fault_of_link(room, target);
                    if (!core && !fault.empty()) fault = "but it needs no Qt";
                    if (fault.empty()) continue;
                    faults.push_back(
                        fmt::format("{}: links {}, {}", name.generic_string(), target, fault));
                }
            }
        }
    }
}

}  // namespace

std::vector<std::string> faults(fs::path const& house) {
    std::vector<std::string> found;
    for (Source const& source : sources(house)) judge(source, found);
    judge_links(house, found);
    return found;
}

std::size_t source_files(fs::path const& house) { return sources(house).size(); }

}  // namespace parallax::test
