// Any bytes as a formula: refused at a place inside it, or run with every kind of value. Moved to
// another place of a longer code it must give the same, and so with its tables looked up before.

#include "support/run_code.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

using namespace parallax;

namespace {

constexpr std::array<std::string_view, 8> names = {"x",    "y",    "word",  "flag",
                                                   "born", "seen", "kinds", "on"};
constexpr std::size_t facts = 7;

int place_of(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) return static_cast<int>(i);
    }
    return -1;
}

Date day(int year) { return std::chrono::year{year} / 2 / 29; }

class World {
public:
    World() {
        Table points;
        points.id = "points";
        points.bands = {{std::nullopt, 1, 0}, {2, 4, 10}, {5, std::nullopt, -0.5}};
        Table words;
        words.id = "words";
        words.keyed_text = {{"male", "him"}, {"female", "her"}};
        tables_.push_back(points);
        tables_.push_back(words);
        for (Table const& table : tables_) indexed_.emplace_back(table);
    }

    /// The values the names stand for: all known, none known, edges.
    std::array<std::array<Value, names.size() + 2>, 3> const& settings() const { return settings_; }

    void try_out(std::string const& text) {
        texts_.clear();
        Problems problems;
        Formula const formula{text, {"fuzz", 7, 3}};
        auto const code = compile_expression(formula, "formula", scope(), problems).code;
        if (code.empty() != !problems.empty()) std::abort();
        for (Problem const& problem : problems) {
            if (!inside(problem.where, text)) std::abort();
            sentence(problem);
        }
        if (!code.empty()) run(code);
    }

private:
    /// Whether a place lies in the text, which begins at line 7, column 3.
    static bool inside(Place const& place, std::string const& text) {
        auto const breaks = static_cast<unsigned>(std::count(text.begin(), text.end(), '\n'));
        unsigned const begin = place.line == 7 ? 3 : 1;
        return place.line >= 7 && place.line <= 7 + breaks && place.column >= begin &&
               place.column - begin <= text.size();
    }

    static Gives gives_of_name(int slot) {
        using enum Gives::Kind;
        static constexpr std::array kinds = {number, number, words,   yes_no,
                                             date,   date,   several, date};
        Gives gives{kinds[static_cast<std::size_t>(slot)], {}};
        if (names[static_cast<std::size_t>(slot)] == "word")
            gives.words = {{"male", {}}, {"female", {}}};
        return gives;
    }

    Scope scope() {
        Scope scope;
        scope.slot_of = place_of;
        scope.input_of = [](std::string_view name) {
            int const place = place_of(name);
            return place < static_cast<int>(facts) ? place : -1;
        };
        scope.table_of = [](std::string_view name) {
            return name == "points" ? 0 : name == "words" ? 1 : -1;
        };
        scope.choice_of = [](int input, std::string_view choice) {
            bool const several = input == place_of("kinds");
            return several && choice == "arson" ? 0 : several && choice == "theft" ? 47 : -1;
        };
        scope.part_slot = [](std::string_view part, PartAsks, std::string_view value) {
            bool const there =
                part == "p" && (value.empty() || value == "score" || value == "level");
            return there ? PartSlot{0, {}, {}} : PartSlot{-1, "the id of a part", {}};
        };
        scope.keep_text = [this](std::string kept) {
            texts_.push_back(std::make_unique<std::string>(std::move(kept)));
            return texts_.back().get();
        };
        scope.gives_of = gives_of_name;
        scope.table_at = [this](int table) { return &tables_[static_cast<std::size_t>(table)]; };
        return scope;
    }

    void run(Code const& code) {
        for (auto slots : settings_) {
            Value const alone = test::run_code(code, slots, given_, indexed_);
            if (alone.is_number() && alone.number() != alone.number()) std::abort();
            if (!(test::run_code(code, slots, given_, indexed_, keys_) == alone)) std::abort();
            Code joined;
            for (std::uint16_t time = 0; time < 2; ++time) {
                append(joined, code);
                Instruction store;
                store.op = Op::store;
                store.slot = static_cast<std::uint16_t>(names.size() + time);
                joined.push_back(store);
            }
            test::run_code(joined, slots, given_, indexed_, keys_);
            if (!(slots[names.size()] == alone) || !(slots[names.size() + 1] == alone)) {
                std::abort();
            }
        }
    }

    std::string male_ = "male";
    std::vector<Table> tables_;
    std::vector<TableIndex> indexed_;
    std::vector<std::unique_ptr<std::string>> texts_;
    std::vector<unsigned char> given_ = std::vector<unsigned char>(names.size(), 1);
    std::vector<bool> keys_ = {false, false, true};  ///< the word
    std::array<std::array<Value, names.size() + 2>, 3> settings_ = {
        {{Value::of(3.0), Value::of(-0.25), Value::of(male_), Value::of(true), Value::of(day(1984)),
          Value::of(day(2008)), Value::of_several(5), Value::of(day(2024))},
         {},
         {Value::of(1e308), Value::of(0.0), Value::of(male_), Value::of(false),
          Value::of(day(9996)), Value::of(day(4)), Value::of_several(0), Value::of(day(2000))}}};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static World world;
    world.try_out(std::string(reinterpret_cast<char const*>(data), size));
    return 0;
}
