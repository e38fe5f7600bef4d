#include "casework/check_off.hpp"

namespace parallax {

Edit switch_check(CheckOff const* before, CheckOff const* after, std::string text) {
    Edit edit{std::move(text), {}};
    if (before && after && *before == *after) return edit;
    auto const json = [](CheckOff const* check) {
        return check ? JsonWriter::write(*check) : Json(nullptr);
    };
    auto const& code = before ? before->code : after->code;
    edit.changes.push_back({check_off_table, "", code, json(before), json(after)});
    return edit;
}

}  // namespace parallax
