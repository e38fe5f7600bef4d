#include "support/resources.hpp"
#include "support/catch.hpp"

#include <map>

using namespace parallax;

namespace {

std::filesystem::path folder(std::map<std::string, std::string> const& variables) {
    return own_instruments([&](char const* name) -> std::filesystem::path {
        auto const found = variables.find(name);
        return found == variables.end() ? "" : found->second;
    });
}

}  // namespace

TEST_CASE("an agency's own files are looked for where it says, else in the person's data folder") {
    CHECK(folder({{"PARALLAX_OWN_INSTRUMENTS", "/srv/tools"}, {"HOME", "/home/a"}}) ==
          "/srv/tools");
    CHECK(folder({}).empty());
#ifndef _WIN32
    CHECK(folder({{"HOME", "/home/a"}}) == "/home/a/.local/share/parallax/instruments");
    CHECK(folder({{"HOME", "/home/a"}, {"XDG_DATA_HOME", "/data"}}) ==
          "/data/parallax/instruments");
    // The specification of that variable says that a path that is not absolute is to be ignored.
    CHECK(folder({{"HOME", "/home/a"}, {"XDG_DATA_HOME", "data"}}) ==
          "/home/a/.local/share/parallax/instruments");
#endif
}
