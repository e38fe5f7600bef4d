#include "report/page_parts.hpp"

namespace parallax {

std::string PageInProgress::say(std::string_view id, Names names) const {
    return sentences.say("conference_page." + std::string(id), names);
}

void PageInProgress::warn(std::string_view id, Names names) {
    warnings.push_back(say("warn_" + std::string(id), names));
}

std::vector<PageLine const*> PageInProgress::lines(std::string_view kind) const {
    std::vector<PageLine const*> found;
    for (PageLine const& line : kase.page_lines) {
        bool const begun = !line.from.known() || line.from.possibly_by(as_of);
        bool const replaced = line.until.certainly_by(as_of);
        if (line.kind == kind && begun && !replaced) found.push_back(&line);
    }
    return found;
}

Heading section(std::string title, std::string aside) {
    Heading heading{.level = 2, .run = {{.text = std::move(title)}}, .rule_above = true};
    if (!aside.empty()) heading.aside = {{.text = std::move(aside)}};
    return heading;
}

void add_left_out(PageInProgress& page, std::vector<Block>& blocks, int part,
                  std::string_view sentence, std::size_t count) {
    if (count == 0) return;
    std::string const text = page.say(sentence, {{"count", std::to_string(count)}});
    page.warn("left_out", {{"part", std::to_string(part)}, {"text", text}});
    // A section without its own aside says it there, which takes no line of its own.
    auto* heading = blocks.size() < 2 ? nullptr : std::get_if<Heading>(&blocks[blocks.size() - 2]);
    if (heading != nullptr && heading->aside.empty()) {
        heading->aside = {{.text = text}};
    } else {
        blocks.push_back(Paragraph{{{.text = text}}});
    }
}

}  // namespace parallax
