// Operators, in the order in which they bind, and single values.

#include "scoring/parser.hpp"

#include <array>
#include <charconv>

namespace parallax {

using Kind = Gives::Kind;

Compiled Parser::parse() {
    try {
        any();
        skip_space();
        if (here_ < text_.size()) refuse("the end of the expression");
        return {std::move(code_), std::move(gives_), figure_};
    } catch (Stop const&) {
        return {};
    }
}

std::size_t Parser::next() {
    skip_space();
    return here_;
}

void Parser::demand(Kind wanted, std::size_t at) {
    if (gives_.may_be(wanted)) return;
    note({at, std::string(words_of(gives_.kind)), std::string(words_of(wanted))});
}

void Parser::compare(Gives const& first, std::size_t at) {
    for (Mismatch& mismatch : compared(first, gives_, at)) note(std::move(mismatch));
}

void Parser::gives(Kind kind) {
    gives_ = {};
    gives_.kind = kind;
}

void Parser::emit_either_way(Op jump, Op op, void (Parser::*operand)()) {
    auto const at = code_.size();
    emit(jump, 1);
    auto const begin = next();
    (this->*operand)();
    demand(Kind::yes_no, begin);
    emit(op, 2);
    code_[at].slot = here_in_code();
    gives(Kind::yes_no);
}

void Parser::nested(void (Parser::*part)()) {
    constexpr int deepest = 100;
    if (++nesting_ > deepest) refuse("fewer brackets in each other", "too many");
    (this->*part)();
    --nesting_;
}

void Parser::any() { nested(&Parser::disjunction); }

void Parser::disjunction() {
    auto const begin = next();
    conjunction();
    while (word("or")) {
        demand(Kind::yes_no, begin);
        emit_either_way(Op::jump_if_true, Op::either, &Parser::conjunction);
    }
}

void Parser::conjunction() {
    auto const begin = next();
    inversion();
    while (word("and")) {
        demand(Kind::yes_no, begin);
        emit_either_way(Op::jump_if_false, Op::both, &Parser::inversion);
    }
}

void Parser::inversion() {
    if (word("not")) {
        auto const begin = next();
        nested(&Parser::inversion);
        demand(Kind::yes_no, begin);
        emit(Op::negation, 1);
        gives(Kind::yes_no);
    } else {
        comparison();
    }
}

void Parser::comparison() {
    static constexpr std::array<std::pair<std::string_view, Op>, 6> signs = {
        {{"==", Op::equal},
         {"!=", Op::not_equal},
         {"<=", Op::less_equal},
         {">=", Op::greater_equal},
         {"<", Op::less},
         {">", Op::greater}}};
    auto const first = code_.size();
    additive();
    for (auto const& [text, op] : signs) {
        if (!sign(text)) continue;
        Gives const before = std::move(gives_);
        auto const last = code_.size();
        auto const begin = next();
        additive();
        compare(before, begin);
        bool const in_order = op != Op::equal && op != Op::not_equal;
        if (in_order && before.kind == Kind::words) {
            note({begin, "a text", "a number or a date, since texts have no order"});
        }
        emit_two(first, last, op);
        return gives(Kind::yes_no);
    }
}

void Parser::additive() {
    auto const first = code_.size();
    auto begin = next();
    term();
    while (true) {
        bool const adds = sign("+");
        if (!adds && !sign("-")) return;
        demand(Kind::number, begin);
        auto const last = code_.size();
        begin = next();
        term();
        demand(Kind::number, begin);
        emit_two(first, last, adds ? Op::add : Op::subtract);
        gives(Kind::number);
    }
}

void Parser::term() {
    auto const first = code_.size();
    auto begin = next();
    unary();
    while (true) {
        bool const multiplies = sign("*");
        if (!multiplies && !sign("/")) return;
        demand(Kind::number, begin);
        auto const last = code_.size();
        begin = next();
        unary();
        demand(Kind::number, begin);
        emit_two(first, last, multiplies ? Op::multiply : Op::divide);
        gives(Kind::number);
    }
}

void Parser::unary() {
    if (sign("-")) {
        auto const begin = next();
        nested(&Parser::unary);
        demand(Kind::number, begin);
        emit(Op::negate, 1);
        gives(Kind::number);
    } else {
        primary();
    }
}

void Parser::primary() {
    skip_space();
    if (here_ >= text_.size()) refuse("a value");
    char const c = text_[here_];
    if (is_digit(c)) return number();
    if (c == '"' || c == '\'') return quoted(c);
    if (sign("(")) {
        any();
        if (!sign(")")) refuse("')'");
        return;
    }
    if (!is_letter(c)) refuse("a value, a name or '('");
    if (word("nothing")) return constant({}, Kind::nothing);
    if (word("true")) return constant(Value::of(true), Kind::yes_no);
    if (word("false")) return constant(Value::of(false), Kind::yes_no);
    named_value();
}

void Parser::constant(Value value, Kind kind) {
    emit(Op::constant, 0, 0, value);
    gives(kind);
}

void Parser::number() {
    double value = 0;
    auto const* begin = text_.data() + here_;
    auto const result = std::from_chars(begin, text_.data() + text_.size(), value);
    if (result.ec != std::errc{}) refuse("a number of ordinary size");
    here_ += static_cast<std::size_t>(result.ptr - begin);
    constant(Value::of(value), Kind::number);
    figure_ = true;
}

void Parser::quoted(char mark) {
    auto const end = text_.find(mark, here_ + 1);
    if (end == std::string_view::npos) refuse(fmt::format("a closing {}", mark));
    std::string value(text_.substr(here_ + 1, end - here_ - 1));
    Word said{value, here_};
    here_ = end + 1;
    constant(Value::of(*scope_.keep_text(std::move(value))), Kind::words);
    gives_.words.push_back(std::move(said));
}

Compiled compile_expression(Formula const& formula, std::string const& what, Scope const& scope,
                            Problems& problems) {
    auto const before = problems.size();
    Compiled compiled = Parser(formula, what, scope, problems).parse();
    if (problems.size() > before) compiled.code.clear();
    return compiled;
}

}  // namespace parallax
