#include "cli/run_cli.hpp"

#include "support/places.hpp"

#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>

namespace parallax::test {

namespace {

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> made;
    for (std::string& text : texts) made.push_back(text.data());
    made.push_back(nullptr);
    return made;
}

std::string contents(std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Files stand in for pipes: whatever is written fits, so neither side ever waits for the other.
struct Streams {
    std::string in;
    std::string out;
    std::string err;
};

int run(std::vector<std::string> words, std::vector<std::string> environment,
        Streams const& streams) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    constexpr int write = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&actions, 0, streams.in.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, streams.out.c_str(), write, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, streams.err.c_str(), write, 0600);
    words.insert(words.begin(), PARALLAX_CLI);
    pid_t child = 0;
    int const error = ::posix_spawn(&child, PARALLAX_CLI, &actions, nullptr, pointers(words).data(),
                                    pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) throw std::runtime_error("parallax-cli could not be started");
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Ran run_cli(std::vector<std::string> const& arguments, std::string const& input,
            std::vector<std::string> const& environment) {
    TemporaryFolder const folder;
    Streams const streams{folder / "in", folder / "out", folder / "err"};
    std::ofstream(streams.in, std::ios::binary) << input;
    int const exit_code = run(arguments, environment, streams);
    return {exit_code, contents(streams.out), contents(streams.err)};
}

Ran run_with_resources(std::vector<std::string> arguments, std::string const& input) {
    arguments.insert(arguments.begin(), {"--resources", resources().string()});
    return run_cli(arguments, input);
}

Ran run_cli_into(std::string const& file, std::vector<std::string> const& arguments) {
    TemporaryFolder const folder;
    Streams const streams{"/dev/null", file, folder / "err"};
    std::vector<std::string> words{"--resources", resources().string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    int const exit_code = run(words, {}, streams);
    return {exit_code, {}, contents(streams.err)};
}

}  // namespace parallax::test
