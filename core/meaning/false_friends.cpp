#include "meaning/false_friends.hpp"

#include "instrument/reader.hpp"
#include "meaning/search.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

WordUse read_use(toml::table const& table, std::string const& word, std::string const& file,
                 Problems& problems) {
    Reader reader(table, fmt::format("use of '{}'", word), file, problems);
    WordUse use;
    use.where = reader.text("where", Need::required);
    use.means = reader.text("means", Need::required);
    use.not_this = reader.text("not", Need::required);
    use.tools = reader.texts("tools");
    use.term = reader.text("term");
    use.from = reader.text("from");
    use.to = reader.text("to");
    use.basis = reader.basis();
    reader.finish();
    return use;
}

SharedWord read_word(toml::table const& table, std::string const& file, Problems& problems) {
    Reader reader(table, fmt::format("word '{}'", table["id"].value_or(std::string())), file,
                  problems);
    SharedWord word;
    word.id = reader.text("id", Need::required);
    word.word = reader.text("word", Need::required);
    word.question = reader.text("question", Need::required);
    word.term = reader.text("term");
    for (toml::table const* use : reader.tables("use")) {
        word.uses.push_back(read_use(*use, word.word, file, problems));
    }
    if (word.uses.empty()) reader.refuse("use", "nothing", "at least one place it is used in");
    reader.finish();
    return word;
}

LabelNote read_note(toml::table const& table, std::string const& file, Problems& problems) {
    Reader reader(table, "a note", file, problems);
    LabelNote note;
    note.id = reader.text("id", Need::required);
    note.text = reader.text("text", Need::required);
    note.basis = reader.basis();
    reader.finish();
    return note;
}

}  // namespace

Expected<FalseFriends> FalseFriends::load(std::filesystem::path const& file) {
    auto const parsed = parse_toml(file);
    if (!parsed) return tl::unexpected(parsed.error());
    Problems problems;
    Reader head(*parsed, "the list of shared words", file.string(), problems);
    FalseFriends friends;
    for (toml::table const* table : head.tables("word")) {
        auto word = read_word(*table, file.string(), problems);
        if (friends.find(word.word)) {
            Reader again(*table, fmt::format("word '{}'", word.id), file.string(), problems);
            again.refuse("word", fmt::format("'{}' a second time", word.word), "each word once");
        }
        friends.words_.push_back(std::move(word));
    }
    for (toml::table const* table : head.tables("note")) {
        friends.notes_.push_back(read_note(*table, file.string(), problems));
    }
    head.finish();
    if (!problems.empty()) return fail(std::move(problems));
    return friends;
}

SharedWord const* FalseFriends::find(std::string_view name) const {
    auto const wanted = lower(trimmed(name));
    for (SharedWord const& word : words_) {
        if (word.id == wanted || lower(word.word) == wanted) return &word;
    }
    return nullptr;
}

std::vector<SharedWord const*> FalseFriends::search(std::string_view text) const {
    return by_name_else_by_text(
        words_, text, [](SharedWord const& word) { return std::vector{word.word}; }, all_said);
}

std::string all_said(SharedWord const& word) {
    std::string all;
    for (WordUse const& use : word.uses) {
        all += fmt::format("{}\n{}\n{}\n", use.where, use.means, use.not_this);
    }
    return all;
}

std::filesystem::path false_friends_file(std::filesystem::path const& resources) {
    return resources / "false_friends.toml";
}

}  // namespace parallax
