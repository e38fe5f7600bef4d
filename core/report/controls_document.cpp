#include "report/controls_document.hpp"

#include "report/case_document.hpp"
#include "report/leaning_figure.hpp"
#include "report/pieces.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

class Writer {
public:
    Writer(Document& document, Sentences const& sentences)
        : document_(document), sentences_(sentences) {}

    void sum_up(ControlsAndDecisions const& all) {
        auto const lost = std::ranges::count_if(all.decisions, [](DecisionEntry const& decision) {
            return std::ranges::any_of(decision.supports,
                                       [](Support const& one) { return !one.holds(); });
        });
        auto const working = std::ranges::count(all.controls, "working", &ControlEntry::state);
        document_.blocks.push_back(Paragraph{
            {{.text = say("sum_controls", {{"count", std::to_string(all.controls.size())},
                                           {"working", std::to_string(working)}}),
              .strong = true},
             {.text = " " + say("sum_decisions", {{"count", std::to_string(all.decisions.size())},
                                                  {"lost", std::to_string(lost)}})}}});
    }

    void draw(ControlsAndDecisions const& all) {
        auto figure = leaning_figure(all, sentences_);
        if (figure.height <= 0) return;
        add_heading(document_, say("graph"));
        add_paragraph(document_, say("graph_note"));
        document_.blocks.push_back(FigureBlock{std::move(figure)});
    }

    void list(std::vector<ControlEntry> const& controls) {
        TableBlock table{
            .header = {say("column_control"), say("column_state"), say("column_checks"),
                       say("column_covers"), say("column_dates"), say("column_leans")},
            .widths = {10, 9, 7, 7, 8, 6},
            .rows = {},
            .name = say("controls")};
        for (ControlEntry const& control : controls) table.rows.push_back(row(control));
        add(std::move(table), "no_controls");
    }

    void list(std::vector<DecisionEntry> const& decisions) {
        TableBlock table{
            .header = {say("column_decision"), say("column_made"), say("column_rests")},
            .widths = {6, 3, 9},
            .rows = {},
            .name = say("decisions")};
        for (DecisionEntry const& decision : decisions) table.rows.push_back(row(decision));
        add(std::move(table), "no_decisions");
    }

    void list(WhoKnows const& known) {
        TableBlock table{
            .header = {say("column_what")}, .widths = {16}, .rows = {}, .name = say("who_knows")};
        for (std::string const& who : known.who) {
            table.header.push_back(who);
            table.widths.push_back(static_cast<int>(84 / known.who.size()));
        }
        for (WhoKnows::Row const& row : known.rows) {
            Row made{{{{.text = row.what, .strong = true}}}};
            for (auto const& cell : row.cells) made.cells.push_back(words_of(cell));
            table.rows.push_back(std::move(made));
        }
        add(std::move(table), "nobody_asked_who_knows");
    }

    void list(std::vector<LivingEntry> const& livings) {
        TableBlock table{.header = {say("column_who"), say("column_home"), say("column_when")},
                         .widths = {3, 10, 6},
                         .rows = {},
                         .name = say("living")};
        for (LivingEntry const& one : livings) {
            table.rows.push_back(plain_row({one.person, one.home, period(one.from, one.until)}));
        }
        add(std::move(table), "no_living");
    }

private:
    std::string say(
        std::string const& id,
        std::initializer_list<std::pair<std::string_view, std::string>> names = {}) const {
        return sentences_.say("controls." + id, names);
    }

    void add(TableBlock table, char const* none) {
        add_heading(document_, table.name);
        if (table.rows.empty()) return add_paragraph(document_, say(none));
        document_.blocks.push_back(std::move(table));
    }

    std::string or_not_recorded(std::string const& text) const {
        return text.empty() ? say("no_end") : text;
    }

    std::string period(std::string const& from, std::string const& until) const {
        if (until.empty()) return say("since", {{"from", or_not_recorded(from)}});
        return say("from_until", {{"from", or_not_recorded(from)}, {"until", until}});
    }

    Span sign(std::string const& id, std::string words) const {
        return {.text = std::move(words), .figure = symbol(id)};
    }

    Row row(ControlEntry const& control) const {
        Run state{sign(control.state, capitalised(say("state_" + control.state)) + ".")};
        state.back().break_after = true;
        state.push_back({.text = say("proved", {{"when", control.last_proved}}), .quiet = true});
        auto const leans =
            control.decisions.empty() ? say("nothing_leans") : joined(control.decisions, "and");
        return {{{{.text = control.code + ". " + control.name, .strong = true}},
                 std::move(state),
                 {{.text = control.owner}},
                 {{.text = control.covers.empty() ? say("covers_nobody")
                                                  : joined(control.covers, "and")}},
                 {{.text = period(control.began, control.ends)}},
                 {{.text = leans}}}};
    }

    Row row(DecisionEntry const& decision) const {
        Run rests;
        for (Support const& support : decision.supports) {
            if (!rests.empty()) rests.back().break_after = true;
            auto const id = support.kind == "control" ? support.state
                            : support.holds()         ? "answered"
                                                      : "ended";
            rests.push_back(sign(id, support.name + ": " + say("state_" + support.state) + "."));
        }
        if (!decision.otherwise.empty()) {
            if (!rests.empty()) rests.back().break_after = true;
            rests.push_back({.text = decision.otherwise});
        }
        if (rests.empty()) rests.push_back({.text = say("leans_on_nothing"), .quiet = true});
        auto const made = decision.agency.empty()
                              ? or_not_recorded(decision.made)
                              : or_not_recorded(decision.made) + ", " + decision.agency;
        return {{{{.text = decision.code + ". " + decision.what, .strong = true}},
                 {{.text = made}},
                 std::move(rests)}};
    }

    Run words_of(std::optional<WhoKnows::Cell> const& cell) const {
        if (!cell) return {{.text = say("knew_no_entry"), .quiet = true}};
        bool const quiet = cell->extent == "not_stated";
        Run run{{.text = say("extent_" + cell->extent), .quiet = quiet}};
        if (!cell->how.empty()) {
            run.back().text += ".";
            run.back().break_after = true;
            run.push_back({.text = cell->how, .quiet = true});
        }
        return run;
    }

    Document& document_;
    Sentences const& sentences_;
};

Json json_of(Support const& support) {
    return {{"kind", support.kind},
            {"code", support.code},
            {"name", support.name},
            {"state", support.state},
            {"holds", support.holds()}};
}

Json json_of(ControlEntry const& control) {
    return {{"code", control.code},     {"name", control.name},
            {"kind", control.kind},     {"state", control.state},
            {"owner", control.owner},   {"last_proved", control.last_proved},
            {"began", control.began},   {"ends", control.ends},
            {"covers", control.covers}, {"decisions", control.decisions}};
}

Json json_of(DecisionEntry const& decision) {
    Json supports = Json::array();
    for (Support const& support : decision.supports) supports.push_back(json_of(support));
    return {{"code", decision.code},           {"what", decision.what},
            {"made", decision.made},           {"agency", decision.agency},
            {"otherwise", decision.otherwise}, {"leans_on", std::move(supports)}};
}

Json json_of(WhoKnows const& known) {
    Json all = Json::array();
    for (WhoKnows::Row const& row : known.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i]) continue;
            all.push_back({{"what", row.what},
                           {"who", known.who[i]},
                           {"extent", row.cells[i]->extent},
                           {"since", row.cells[i]->since},
                           {"how", row.cells[i]->how}});
        }
    }
    return all;
}

}  // namespace

Document controls_document(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                           Date as_of, std::string const& as_of_words) {
    auto document =
        case_document(sentences.say("controls.document", {{"reference", kase.reference}}), kase,
                      sentences, as_of_words);
    auto const all = controls_and_decisions(kase, catalogue, sentences, as_of);
    Writer writer(document, sentences);
    writer.sum_up(all);
    writer.draw(all);
    writer.list(all.controls);
    writer.list(all.decisions);
    writer.list(who_knows(kase, as_of));
    writer.list(living_on(kase, as_of));
    return document;
}

Json controls_json(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                   Date as_of) {
    auto const all = controls_and_decisions(kase, catalogue, sentences, as_of);
    Json controls = Json::array();
    for (ControlEntry const& control : all.controls) controls.push_back(json_of(control));
    Json decisions = Json::array();
    for (DecisionEntry const& decision : all.decisions) decisions.push_back(json_of(decision));
    Json living = Json::array();
    for (LivingEntry const& one : living_on(kase, as_of)) {
        living.push_back(
            {{"person", one.person}, {"home", one.home}, {"from", one.from}, {"until", one.until}});
    }
    return {{"controls", std::move(controls)},
            {"decisions", std::move(decisions)},
            {"who_knows", json_of(who_knows(kase, as_of))},
            {"living", std::move(living)}};
}

}  // namespace parallax
