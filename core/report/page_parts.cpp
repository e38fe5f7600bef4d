#include "report/page_parts.hpp"

#include "casework/page_lines.hpp"

#include <algorithm>

namespace parallax {

std::string PageInProgress::say(std::string_view id, Names names) const {
    return sentences.say("conference_page." + std::string(id), names);
}

void PageInProgress::warn(std::string_view id, Names names) {
    warnings.push_back(say("warn_" + std::string(id), names));
}

namespace {

/// Whether others of its kind begin on its very last day: they were written to replace it.
bool replaced_among(std::vector<PageLine const*> const& lines, PageLine const& line) {
    return line.until.known() && std::ranges::any_of(lines, [&](PageLine const* other) {
               return other->from.known() && other->from.first() == line.until.last();
           });
}

}  // namespace

std::vector<PageLine const*> PageInProgress::lines(std::string_view kind) const {
    std::vector<PageLine const*> found;
    for (PageLine const& line : kase.page_lines) {
        if (line.kind == kind && holds_on(line, as_of)) found.push_back(&line);
    }
    auto const all = found;
    std::erase_if(found, [&](PageLine const* line) { return replaced_among(all, *line); });
    return found;
}

Heading section(std::string title, std::string aside) {
    Heading heading{.level = 2, .run = {{.text = std::move(title)}}, .rule_above = true};
    if (!aside.empty()) heading.aside = {{.text = std::move(aside)}};
    return heading;
}

void add_left_out(PageInProgress& page, std::vector<Block>& blocks, LeftOut const& left_out) {
    if (left_out.names.empty()) return;
    std::string const count =
        page.say(left_out.sentence, {{"count", std::to_string(left_out.names.size())}});
    std::string names;
    for (std::string const& name : left_out.names) names += (names.empty() ? "" : "; ") + name;
    std::string const named = page.say("left_out_named", {{"text", count}, {"names", names}});
    page.warn("left_out", {{"part", std::to_string(left_out.part)}, {"text", named}});
    auto const text = left_out.named_on_page ? named : page.say("left_out", {{"text", count}});
    // A section without its own aside says it there, which takes no line of its own.
    auto* heading = blocks.size() < 2 ? nullptr : std::get_if<Heading>(&blocks[blocks.size() - 2]);
    if (heading != nullptr && heading->aside.empty()) {
        heading->aside = {{.text = text}};
    } else {
        blocks.push_back(Paragraph{{{.text = text}}});
    }
}

std::vector<std::string> words_from(std::vector<PageLine const*> const& lines, std::size_t shown) {
    std::vector<std::string> words;
    for (std::size_t i = shown; i < lines.size(); ++i) words.push_back(lines[i]->text);
    return words;
}

}  // namespace parallax
