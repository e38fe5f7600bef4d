#include "report/looks_document.hpp"

#include "report/case_document.hpp"
#include "report/pieces.hpp"

namespace parallax {

namespace {

std::string say(Sentences const& sentences, char const* id) {
    return sentences.say(std::string("needs_a_look.") + id);
}

void add_finding(Document& document, Finding const& finding, std::string const& answered,
                 Sentences const& sentences) {
    add_heading(document, finding.title + " (" + finding.code + ")");
    document.blocks.push_back(
        named_rows(finding.title,
                   {{say(sentences, "column_what"), finding.text},
                    {say(sentences, "column_ask"), finding.ask},
                    {say(sentences, "column_rests"), in_one_line(finding.places) + "."},
                    {say(sentences, "since"), finding.since ? date_in_words(*finding.since) : ""},
                    {say(sentences, "answered"), answered}}));
}

}  // namespace

Document looks_document(LookedAt const& sorted, Case const& kase, Sentences const& sentences,
                        std::string const& as_of_words) {
    Document document =
        case_document(sentences.say("needs_a_look.document", {{"reference", kase.reference}}), kase,
                      sentences, as_of_words);
    if (sorted.open.empty()) {
        add_paragraph(document, say(sentences, "none"));
        add_paragraph(document, say(sentences, "none_note"));
    }
    for (Finding const& finding : sorted.open) add_finding(document, finding, "", sentences);
    for (AnsweredFinding const& one : sorted.answered) {
        add_finding(document, one.finding, answer_line(one.answer, sentences), sentences);
    }
    if (sorted.off.empty()) return document;
    add_heading(document, say(sentences, "off"));
    for (PassedOver const& passed : sorted.off) {
        add_paragraph(document, off_line(passed, sentences));
    }
    return document;
}

std::string answer_line(LookAnswer const& answer, Sentences const& sentences) {
    auto line =
        sentences.say("needs_a_look.answered_line",
                      {{"who", answer.who}, {"day", answer.answered.words()}, {"why", answer.why}});
    if (!line.ends_with('.')) line += '.';
    if (!answer.until.known()) return line;
    return line + " " +
           sentences.say("needs_a_look.answered_until", {{"until", answer.until.words()}});
}

std::string off_line(PassedOver const& passed, Sentences const& sentences) {
    auto const day = parse_iso_date(passed.check.since);
    bool const nothing = passed.findings.empty();
    return sentences.say(nothing ? "needs_a_look.off_nothing" : "needs_a_look.off_line",
                         {{"check", passed.check.code},
                          {"title", passed.title},
                          {"reason", passed.check.reason},
                          {"who", passed.check.who},
                          {"since", day ? date_in_words(*day) : passed.check.since},
                          {"count", std::to_string(passed.findings.size())}});
}

Json to_json(RecordPlace const& place) {
    return {{"kind", place.kind}, {"code", place.code}, {"words", place.words}};
}

Json to_json(std::vector<RecordPlace> const& places) {
    Json all = Json::array();
    for (RecordPlace const& place : places) all.push_back(to_json(place));
    return all;
}

Json to_json(Finding const& finding) {
    return {{"code", finding.code},
            {"kind", finding.kind},
            {"title", finding.title},
            {"text", finding.text},
            {"ask", finding.ask},
            {"since", finding.since ? Json(iso_date(*finding.since)) : Json()},
            {"places", to_json(finding.places)},
            {"status", "open"}};
}

Json to_json(AnsweredFinding const& answered) {
    auto json = to_json(answered.finding);
    json["status"] = "answered";
    json["answer"] = {{"code", answered.answer.code},
                      {"who", answered.answer.who},
                      {"answered", answered.answer.answered.words()},
                      {"why", answered.answer.why},
                      {"until", answered.answer.until.words()}};
    return json;
}

}  // namespace parallax
