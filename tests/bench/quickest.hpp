#pragma once
// Keeps the quickest of the repetitions: what the machine did besides can only add to a time.

#include <algorithm>
#include <benchmark/benchmark.h>
#include <map>
#include <string>
#include <vector>

namespace parallax::bench {

class Quickest : public benchmark::ConsoleReporter {
public:
    Quickest() : ConsoleReporter(OO_None) {}  // no colours in a log
    void ReportRuns(std::vector<Run> const& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (Run const& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            double const time = run.GetAdjustedCPUTime();
            auto const [found, first] = times_.try_emplace(run.run_name.function_name, time);
            if (!first) found->second = std::min(found->second, time);
        }
    }
    /// In the unit of the benchmark: nanoseconds unless it chose another.
    double time(std::string const& name) const { return times_.at(name); }
    double ratio(std::string const& name, std::string const& to) const {
        return time(name) / time(to);
    }

private:
    std::map<std::string, double> times_;
};

/// Runs what is registered, taking turns in an order that chance gives, so that what the machine
/// does besides falls on all alike.
inline void run_in_turns(int count, char** arguments, benchmark::BenchmarkReporter& reporter) {
    std::string in_turns = "--benchmark_enable_random_interleaving=true";
    std::vector<char*> all(arguments, arguments + count);
    all.push_back(in_turns.data());
    int many = static_cast<int>(all.size());
    benchmark::Initialize(&many, all.data());
    benchmark::RunSpecifiedBenchmarks(&reporter);
}

}  // namespace parallax::bench
