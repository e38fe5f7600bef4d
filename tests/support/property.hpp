#pragma once
// Laws tried on cases drawn at random, as one test case among the others.

#include "support/catch.hpp"

#include <functional>
#include <rapidcheck.h>
#include <sstream>

namespace parallax::test {

/// Fails with the smallest counterexample unless the property holds `times` times.
inline void require_property(std::string const& name, int times,
                             std::function<void()> const& property) {
    rc::detail::TestMetadata const metadata{name, name};
    rc::detail::TestParams params;
    params.seed = 20091031;
    params.maxSuccess = times;
    params.maxDiscardRatio = 20;
    auto const result = rc::detail::checkTestable(property, metadata, params);
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    INFO(name << "\n" << message.str());
    CHECK(result.is<rc::detail::SuccessResult>());
}

}  // namespace parallax::test
