#include "app/cli/finding_json.hpp"

namespace parallax::cli {

Json as_json(RecordPlace const& place) {
    return {{"kind", place.kind}, {"code", place.code}, {"words", place.words}};
}

Json as_json(std::vector<RecordPlace> const& places) {
    Json all = Json::array();
    for (RecordPlace const& place : places) all.push_back(as_json(place));
    return all;
}

Json as_json(Finding const& finding) {
    return {{"code", finding.code},
            {"kind", finding.kind},
            {"title", finding.title},
            {"text", finding.text},
            {"ask", finding.ask},
            {"since", finding.since ? Json(iso_date(*finding.since)) : Json()},
            {"places", as_json(finding.places)}};
}

std::string in_one_line(std::vector<std::string> const& codes) {
    std::string line;
    for (std::string const& code : codes) line += (line.empty() ? "" : ", ") + code;
    return line;
}

}  // namespace parallax::cli
