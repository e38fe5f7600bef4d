#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "meaning/search.hpp"
#include "report/shared_word_document.hpp"

#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

Json as_json(std::vector<SharedWord const*> const& words, std::vector<LabelNote> const& notes) {
    Json list = Json::array();
    for (SharedWord const* word : words) list.push_back(to_json(*word));
    Json said = Json::array();
    for (LabelNote const& note : notes) said.push_back(to_json(note));
    return {{"words", std::move(list)}, {"notes", std::move(said)}};
}

Expected<ExitCode> show(Context& context, std::string const& word) {
    auto const resources = resource_folder(context);
    if (!resources) return fail(resources.error());
    auto const friends = FalseFriends::load(false_friends_file(*resources));
    if (!friends) return fail(friends.error());
    auto const sentences = open_sentences(context);
    if (!sentences) return fail(sentences.error());
    auto const catalogue = open_catalogue(context);
    if (!catalogue) return fail(catalogue.error());
    auto const words = meant_by(*friends, word);
    if (words.empty()) {
        return fail(bad_argument(fmt::format("The list has no word '{}'", word), "",
                                 "a word that `parallax-cli false-friends` lists"));
    }
    auto const notes = word.empty() ? friends->notes() : std::vector<LabelNote>{};
    if (context.json) {
        context.out << to_lines(as_json(words, notes)) << '\n';
    } else if (words.size() == 1) {
        print(context.out, shared_word_document(*words.front(), *catalogue, *sentences));
    } else {
        print(context.out, false_friends_document(words, notes, *sentences));
    }
    return done;
}

}  // namespace

void add_false_friends(CLI::App& app, Context& context) {
    auto const word = std::make_shared<std::string>();
    auto command =
        add_command(app, context, "false-friends", "Words that mean several things, and where",
                    [&context, word] { return show(context, *word); });
    command.option("word", *word, "A word, or part of one; left out: all of them");
}

}  // namespace parallax::cli
