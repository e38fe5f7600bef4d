// Names and calls: of facts, steps, tables, choices and parts.

#include "scoring/parser.hpp"
#include "support/text.hpp"

namespace parallax {

using Kind = Gives::Kind;

void Parser::named_value() {
    auto const begin = here_;
    auto const found = name();
    if (sign("(")) return call(found, begin);
    int const slot = scope_.slot_of(found);
    if (slot < 0) {
        here_ = begin;
        refuse("an item's fact, an earlier step or 'on'", fmt::format("the name '{}'", found));
    }
    emit(Op::slot, 0, static_cast<std::uint16_t>(slot));
    gives_ = scope_.gives_of ? scope_.gives_of(slot) : Gives{};
}

void Parser::call(std::string_view function, std::size_t begin) {
    if (function == "known" || function == "unknown") return asked_known(function == "unknown");
    if (function == "count_unknown") return count_unknown();
    if (function == "if") return condition();
    if (function == "includes") return includes();
    if (function == "part") return ask_part(PartAsks::value);
    if (function == "part_failed") return ask_part(PartAsks::failed);
    if (function == "part_applies") return ask_part(PartAsks::applies);
    for (Function const& known : functions) {
        if (known.name == function) return call(known);
    }
    here_ = begin;
    refuse("a function of the format", fmt::format("'{}('", function));
}

void Parser::call(Function const& known) {
    bool const table = known.op == Op::lookup || known.op == Op::has;
    auto const slot = table ? table_argument() : std::uint16_t{0};
    auto const first = code_.size();
    auto const begin = next();
    auto const [count, last] = arguments(known);
    if (count < known.least || count > known.most) {
        refuse(fmt::format("{} arguments for '{}'", known.least, known.name),
               fmt::format("{}", count));
    }
    if (table) look_up(slot, begin);
    if (known.most > 2) {
        emit(known.op, count, slot);
    } else if (count == 2) {
        emit_two(first, last, known.op);
    } else {
        emit_on(last, known.op, count, slot);
    }
    if (known.gives != Kind::anything) gives(known.gives);
}

std::pair<std::uint16_t, std::size_t> Parser::arguments(Function const& known) {
    std::uint16_t count = 0;
    std::size_t last = 0;
    Gives first;
    bool more = true;
    while (more) {
        last = code_.size();
        auto const begin = next();
        any();
        more = sign(",");
        demand(more ? known.takes : known.last, begin);
        if (count++ == 0) {
            first = gives_;
        } else if (known.op == Op::one_of) {
            compare(first, begin);
        } else if (known.op == Op::first_known) {
            gives_ = first = either_of(std::move(first), gives_);
        }
    }
    if (!sign(")")) refuse("',' or ')'");
    return {count, last};
}

void Parser::look_up(std::uint16_t table, std::size_t key) {
    Table const* found = scope_.table_at ? scope_.table_at(table) : nullptr;
    if (!found) return gives(Kind::anything);
    if (!found->is_keyed()) {
        demand(Kind::number, key);
        return gives(Kind::number);
    }
    demand(Kind::words, key);
    if (!gives_.words.empty()) {
        for (Mismatch& one : looked_up(gives_, found->keys(), key)) note(std::move(one));
    }
    gives(found->keyed_text.empty() ? Kind::number
          : found->keyed.empty()    ? Kind::words
                                    : Kind::anything);
    for (auto const& row : found->keyed_text) gives_.words.push_back({row.second, {}});
}

void Parser::condition() {
    auto const begin = next();
    any();
    demand(Kind::yes_no, begin);
    if (!sign(",")) refuse("','");
    auto const branch = code_.size();
    emit(Op::branch, 1);
    depth_ -= 1;
    any();
    if (!sign(",")) refuse("','");
    Gives one = std::move(gives_);
    auto const jump = code_.size();
    emit(Op::jump, 0);
    depth_ -= 2;  // only one of the two branches leaves its value
    code_[branch].slot = here_in_code();
    any();
    if (!sign(")")) refuse("')'");
    code_[jump].slot = code_[branch].operand = here_in_code();
    gives_ = either_of(std::move(one), gives_);
}

std::uint16_t Parser::table_argument() {
    auto const begin = here_;
    auto const found = name();
    int const table = scope_.table_of(found);
    if (table < 0) {
        here_ = begin;
        refuse("the id of a table", fmt::format("'{}'", found));
    }
    if (!sign(",")) refuse("','");
    return static_cast<std::uint16_t>(table);
}

std::uint16_t Parser::input_argument() {
    skip_space();
    auto const begin = here_;
    auto const found = name();
    int const input = scope_.input_of(found);
    if (input < 0) {
        here_ = begin;
        refuse("the fact of an item", fmt::format("'{}'", found));
    }
    return static_cast<std::uint16_t>(input);
}

void Parser::asked_known(bool inverted) {
    emit(Op::given_known, 0, input_argument());
    if (!sign(")")) refuse("')'");
    if (inverted) emit(Op::negation, 1);
    gives(Kind::yes_no);
}

void Parser::count_unknown() {
    std::uint16_t count = 0;
    do {
        emit(Op::given_known, 0, input_argument());
        emit(Op::negation, 1);
        ++count;
    } while (sign(","));
    if (!sign(")")) refuse("',' or ')'");
    emit(Op::count_true, count);
    gives(Kind::number);
}

void Parser::includes() {
    auto const input = input_argument();
    if (!sign(",")) refuse("','");
    skip_space();
    auto const begin = here_;
    char const mark = here_ < text_.size() ? text_[here_] : ' ';
    if (mark != '"' && mark != '\'') refuse("a choice in quotes");
    auto const end = text_.find(mark, here_ + 1);
    if (end == std::string_view::npos) refuse(fmt::format("a closing {}", mark));
    auto const choice = text_.substr(begin + 1, end - begin - 1);
    int const place = scope_.choice_of(input, choice);
    if (place < 0) refuse(choices_of(input), fmt::format("'{}'", choice));
    here_ = end + 1;
    if (!sign(")")) refuse("')'");
    emit(Op::slot, 0, input);
    emit(Op::includes, 1, static_cast<std::uint16_t>(place));
    gives(Kind::yes_no);
}

std::string Parser::choices_of(std::uint16_t input) {
    std::vector<std::string> ids;
    if (scope_.gives_of) {
        for (Word const& word : scope_.gives_of(input).words) ids.push_back(word.id);
    }
    return ids.empty() ? "a choice of that fact" : "one of " + joined(ids, "or");
}

void Parser::ask_part(PartAsks asks) {
    skip_space();
    auto const begin = here_;
    auto const id = name();
    std::string_view value;
    if (asks == PartAsks::value) {
        if (!sign(",")) refuse("','");
        value = name();
        if (value == "level") asks = PartAsks::level;
    }
    auto const found = scope_.part_slot(id, asks, value);
    if (found.slot < 0) {
        here_ = begin;
        bool const of_part = found.wanted == "the id of a part";
        refuse(found.wanted, fmt::format("'{}'", of_part || value.empty() ? id : value));
    }
    if (!sign(")")) refuse("')'");
    emit(Op::slot, 0, static_cast<std::uint16_t>(found.slot));
    gives_ = found.gives;
}

}  // namespace parallax
