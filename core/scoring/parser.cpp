// Recursive descent over the text of one formula, writing instructions as it goes.

#include "scoring/cursor.hpp"
#include "scoring/functions.hpp"

#include <array>
#include <charconv>
#include <fmt/format.h>

namespace parallax {

namespace {

struct Stop {};  // thrown to leave the descent after the first problem of a formula

class Parser : private Cursor {
public:
    Parser(Formula const& formula, std::string const& what, Scope const& scope, Problems& problems)
        : Cursor(formula.text), at_(formula.at), what_(what), scope_(scope), problems_(problems) {}

    Code parse() {
        try {
            any();
            skip_space();
            if (here_ < text_.size()) refuse("the end of the expression");
            return std::move(code_);
        } catch (Stop const&) {
            return {};
        }
    }

private:
    [[noreturn]] void refuse(std::string wanted, std::string found = {}) {
        if (found.empty()) {
            found = here_ < text_.size() ? fmt::format("'{}'", text_.substr(here_, 12)) : "the end";
        }
        Place place = at_;
        place.column += static_cast<unsigned>(here_);
        problems_.push_back(
            {ProblemKind::bad_input, place, what_, std::move(found), std::move(wanted)});
        throw Stop{};
    }

    void emit(Op op, std::uint16_t count, std::uint16_t slot = 0, Value value = {}) {
        code_.push_back({op, From::stack, From::stack, slot, count, 0, value});
        depth_ += 1;
        depth_ -= count;
        if (depth_ > stack_size) refuse("a shorter expression", "too many values at once");
    }

    static bool direct(Instruction const& operand) {
        return operand.op == Op::slot || operand.op == Op::constant;
    }

    /// An operator whose last operand begins at `last`. A single slot or constant is not put on the
    /// stack first but named in the instruction.
    void emit_on(std::size_t last, Op op, std::uint16_t count, std::uint16_t slot = 0) {
        if (code_.size() != last + 1 || !direct(code_.back())) return emit(op, count, slot);
        Instruction const operand = code_.back();
        code_.pop_back();
        Instruction made{op, From::stack, From::constant, slot, 0, operand.slot, operand.value};
        if (operand.op == Op::slot) made.last = From::slot;
        made.count = static_cast<std::uint16_t>(count - 1);
        depth_ -= count - 1U;
        code_.push_back(made);
    }

    /// An operator of two operands that begin at `first` and at `last`.
    void emit_two(std::size_t first, std::size_t last, Op op) {
        emit_on(last, op, 2);
        bool const both = code_.size() == first + 2 && code_[first].op == Op::slot &&
                          code_.back().last != From::stack;
        if (!both) return;
        Instruction made = code_.back();
        made.first = From::slot;
        made.slot = code_[first].slot;
        made.count = 0;
        code_.resize(first);
        code_.push_back(made);
    }

    /// `or` and `and`: what the first operand decides alone is not computed further.
    void emit_either_way(Op jump, Op op, void (Parser::*operand)()) {
        auto const at = code_.size();
        emit(jump, 1);
        (this->*operand)();
        emit(op, 2);
        code_[at].slot = here_in_code();
    }

    void nested(void (Parser::*part)()) {
        constexpr int deepest = 100;
        if (++nesting_ > deepest) refuse("fewer brackets in each other", "too many");
        (this->*part)();
        --nesting_;
    }

    void any() { nested(&Parser::disjunction); }

    void disjunction() {
        conjunction();
        while (word("or")) {
            emit_either_way(Op::jump_if_true, Op::either, &Parser::conjunction);
        }
    }

    void conjunction() {
        inversion();
        while (word("and")) {
            emit_either_way(Op::jump_if_false, Op::both, &Parser::inversion);
        }
    }

    void inversion() {
        if (word("not")) {
            nested(&Parser::inversion);
            emit(Op::negation, 1);
        } else {
            comparison();
        }
    }

    void comparison() {
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
            auto const last = code_.size();
            additive();
            emit_two(first, last, op);
            return;
        }
    }

    void additive() {
        auto const first = code_.size();
        term();
        while (true) {
            bool const adds = sign("+");
            if (!adds && !sign("-")) return;
            auto const last = code_.size();
            term();
            emit_two(first, last, adds ? Op::add : Op::subtract);
        }
    }

    void term() {
        auto const first = code_.size();
        unary();
        while (true) {
            bool const multiplies = sign("*");
            if (!multiplies && !sign("/")) return;
            auto const last = code_.size();
            unary();
            emit_two(first, last, multiplies ? Op::multiply : Op::divide);
        }
    }

    void unary() {
        if (sign("-")) {
            nested(&Parser::unary);
            emit(Op::negate, 1);
        } else {
            primary();
        }
    }

    void primary() {
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
        if (word("true")) return emit(Op::constant, 0, 0, Value::of(true));
        if (word("nothing")) return emit(Op::constant, 0);
        if (word("false")) return emit(Op::constant, 0, 0, Value::of(false));
        named_value();
    }

    void number() {
        double value = 0;
        auto const* begin = text_.data() + here_;
        auto const result = std::from_chars(begin, text_.data() + text_.size(), value);
        if (result.ec != std::errc{}) refuse("a number of ordinary size");
        here_ += static_cast<std::size_t>(result.ptr - begin);
        emit(Op::constant, 0, 0, Value::of(value));
    }

    void quoted(char mark) {
        auto const end = text_.find(mark, here_ + 1);
        if (end == std::string_view::npos) refuse(fmt::format("a closing {}", mark));
        std::string value(text_.substr(here_ + 1, end - here_ - 1));
        here_ = end + 1;
        emit(Op::constant, 0, 0, Value::of(*scope_.keep_text(std::move(value))));
    }

    void named_value() {
        auto const begin = here_;
        auto const found = name();
        if (sign("(")) return call(found, begin);
        int const slot = scope_.slot_of(found);
        if (slot < 0) {
            here_ = begin;
            refuse("an item's fact, an earlier step or 'on'", fmt::format("the name '{}'", found));
        }
        emit(Op::slot, 0, static_cast<std::uint16_t>(slot));
    }

    void call(std::string_view function, std::size_t begin) {
        if (function == "known" || function == "unknown") return asked_known(function == "unknown");
        if (function == "count_unknown") return count_unknown();
        if (function == "if") return condition();
        if (function == "includes") return includes();
        if (function == "part") return ask_part(PartAsks::value);
        if (function == "part_failed") return ask_part(PartAsks::failed);
        if (function == "part_applies") return ask_part(PartAsks::applies);
        for (Function const& known : functions) {
            if (known.name != function) continue;
            bool const table = known.op == Op::lookup || known.op == Op::has;
            auto const slot = table ? table_argument() : std::uint16_t{0};
            auto const first = code_.size();
            auto const [count, last] = arguments();
            if (count < known.least || count > known.most) {
                refuse(fmt::format("{} arguments for '{}'", known.least, function),
                       fmt::format("{}", count));
            }
            if (known.most > 2) return emit(known.op, count, slot);
            return count == 2 ? emit_two(first, last, known.op)
                              : emit_on(last, known.op, count, slot);
        }
        here_ = begin;
        refuse("a function of the format", fmt::format("'{}('", function));
    }

    /// How many there are, and where the last begins.
    std::pair<std::uint16_t, std::size_t> arguments() {
        std::uint16_t count = 0;
        std::size_t last = 0;
        do {
            last = code_.size();
            any();
            ++count;
        } while (sign(","));
        if (!sign(")")) refuse("',' or ')'");
        return {count, last};
    }

    /// if(condition, one, other): only the branch that is taken is run.
    void condition() {
        any();
        if (!sign(",")) refuse("','");
        auto const branch = code_.size();
        emit(Op::branch, 1);
        depth_ -= 1;
        any();
        if (!sign(",")) refuse("','");
        auto const jump = code_.size();
        emit(Op::jump, 0);
        depth_ -= 2;  // only one of the two branches leaves its value
        code_[branch].slot = here_in_code();
        any();
        if (!sign(")")) refuse("')'");
        code_[jump].slot = code_[branch].operand = here_in_code();
    }

    std::uint16_t here_in_code() {
        constexpr std::size_t longest = 60000;
        if (code_.size() > longest) refuse("a shorter expression", "too many steps");
        return static_cast<std::uint16_t>(code_.size());
    }

    std::uint16_t table_argument() {
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

    std::uint16_t input_argument() {
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

    void asked_known(bool inverted) {
        emit(Op::given_known, 0, input_argument());
        if (!sign(")")) refuse("')'");
        if (inverted) emit(Op::negation, 1);
    }

    void count_unknown() {
        std::uint16_t count = 0;
        do {
            emit(Op::given_known, 0, input_argument());
            emit(Op::negation, 1);
            ++count;
        } while (sign(","));
        if (!sign(")")) refuse("',' or ')'");
        emit(Op::count_true, count);
    }

    void includes() {
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
        if (place < 0) refuse("a choice of that fact", fmt::format("'{}'", choice));
        here_ = end + 1;
        if (!sign(")")) refuse("')'");
        emit(Op::slot, 0, input);
        emit(Op::includes, 1, static_cast<std::uint16_t>(place));
    }

    void ask_part(PartAsks asks) {
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
    }

    Place at_;
    std::string const& what_;
    Scope const& scope_;
    Problems& problems_;
    std::size_t depth_ = 0;
    int nesting_ = 0;
    Code code_;
};

}  // namespace

Code compile_expression(Formula const& formula, std::string const& what, Scope const& scope,
                        Problems& problems) {
    return Parser(formula, what, scope, problems).parse();
}

}  // namespace parallax
