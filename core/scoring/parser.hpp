#pragma once
// Recursive descent over the text of one formula, writing instructions as it goes.

#include "scoring/code_writer.hpp"
#include "scoring/functions.hpp"

namespace parallax {

class Parser : private CodeWriter {
public:
    using Kind = Gives::Kind;

    Parser(Formula const& formula, std::string const& what, Scope const& scope, Problems& problems)
        : CodeWriter(formula, what, problems), scope_(scope) {}

    /// The whole formula. What is wrong goes to the problems; what cannot be read has no code.
    Compiled parse();

private:
    /// Where the next thing begins.
    std::size_t next();

    /// Notes that what was read last, from `at` on, is of another kind.
    void demand(Kind wanted, std::size_t at);
    void compare(Gives const& first, std::size_t at);
    void gives(Kind kind);

    /// `or` and `and`: what the first operand decides alone is not computed further.
    void emit_either_way(Op jump, Op op, void (Parser::*operand)());
    void nested(void (Parser::*part)());
    void any();
    void disjunction();
    void conjunction();
    void inversion();
    void comparison();
    void additive();
    void term();
    void unary();
    void primary();
    void constant(Value value, Kind kind);
    void number();
    void quoted(char mark);
    void named_value();
    void call(std::string_view function, std::size_t begin);
    void call(Function const& known);

    /// How many there are, and where the last begins. What they give together is what is read last.
    std::pair<std::uint16_t, std::size_t> arguments(Function const& known);

    /// Whether the key that was read fits the table, and what the table gives.
    void look_up(std::uint16_t table, std::size_t key);

    /// if(condition, one, other): only the branch that is taken is run.
    void condition();
    std::uint16_t table_argument();
    std::uint16_t input_argument();
    void asked_known(bool inverted);
    void count_unknown();
    void includes();
    std::string choices_of(std::uint16_t input);
    void ask_part(PartAsks asks);

    Scope const& scope_;
    int nesting_ = 0;
    Gives gives_;  ///< what was read last can be
    bool figure_ = false;  ///< a number was read
};

}  // namespace parallax
