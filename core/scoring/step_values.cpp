#include "scoring/step_values.hpp"

#include <algorithm>

namespace parallax {

void StepValues::note(Run const& run) {
    auto const given = run.steps();
    if (single_.empty() && several_.empty()) {
        single_.assign(given.begin(), given.end());
        return;
    }
    if (several_.empty() && std::equal(given.begin(), given.end(), single_.begin())) return;
    part();
    for (std::size_t i = 0; i < steps_; ++i) {
        auto& seen = several_[i];
        if (seen.size() >= most_shown) continue;
        if (std::find(seen.begin(), seen.end(), given[i]) == seen.end()) seen.push_back(given[i]);
    }
}

void StepValues::set(std::size_t step, std::vector<Value> values) {
    part();
    several_[step] = std::move(values);
}

std::span<Value const> StepValues::of(std::size_t step) const {
    if (!several_.empty()) return several_[step];
    return single_.empty() ? std::span<Value const>{} : std::span(&single_[step], 1);
}

void StepValues::keep_texts(std::function<std::string const&(std::string const&)> const& keep) {
    auto const exchange = [&](Value& value) {
        if (value.kind() == Value::Kind::text) value = Value::of(keep(value.text()));
    };
    std::for_each(single_.begin(), single_.end(), exchange);
    for (auto& values : several_) std::for_each(values.begin(), values.end(), exchange);
}

/// From here on the steps may differ in how many values they took.
void StepValues::part() {
    if (!several_.empty()) return;
    several_.resize(steps_);
    for (std::size_t i = 0; i < single_.size(); ++i) several_[i].push_back(single_[i]);
    single_.clear();
}

}  // namespace parallax
