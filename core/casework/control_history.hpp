#pragma once
// Since when a control has been what it is.

#include "casework/side_by_side.hpp"

#include <functional>
#include <set>

namespace parallax {

/// The days up to `as_of` on which what is known of a control can have changed, in order.
std::set<Date> control_days(Case const& kase, Control const& control, Date as_of);

/// The first day of the time, lasting until `as_of`, through which a control was known to be so.
/// None: it is not so then.
std::optional<Date> control_so_since(Case const& kase, Control const& control, Date as_of,
                                     Sentences const& sentences,
                                     std::function<bool(ControlOn const&)> const& so);

}  // namespace parallax
