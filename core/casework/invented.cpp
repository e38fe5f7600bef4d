#include "casework/invented.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

/// SplitMix64: the same numbers everywhere, which std distributions do not promise.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    /// From 0 up to below `sides`.
    int roll(int sides) { return static_cast<int>(next() % static_cast<std::uint64_t>(sides)); }
    bool in_hundred(int chance) {
        constexpr int hundred = 100;
        return roll(hundred) < chance;
    }

private:
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        auto mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t state_;
};

constexpr char const* invented = "Invented";
constexpr char const* levels[] = {"low", "medium", "high", "very_high"};

class Maker {
public:
    Maker(std::uint64_t seed, std::size_t number) : dice_(seed * 1'000'003U + number) {
        constexpr int first_year = 2006;
        constexpr int years = 18;
        constexpr int months = 12;
        case_.reference = fmt::format("INV-{:06}", number);
        case_.title = "invented case";
        case_.source = "Invented by the program. Nobody in it exists.";
        start_ = Date{std::chrono::year{first_year + dice_.roll(years)},
                      std::chrono::month{static_cast<unsigned>(1 + dice_.roll(months))},
                      std::chrono::day{1}};
    }

    Case make() {
        add_people();
        add_answers();
        add_controls();
        add_decisions();
        add_events();
        add_page();
        return std::move(case_);
    }

private:
    /// A day or a month, so many months after the start; now and then only "about".
    ImpreciseDate after(int months) {
        constexpr int days = 28;
        constexpr int exact = 40;
        constexpr int rough = 20;
        auto const month = add_months(start_, months);
        auto const words = fmt::format("{} {}", month_name(month.month()), int(month.year()));
        if (dice_.in_hundred(exact)) {
            return ImpreciseDate(date_from_day_number(day_number(month) + dice_.roll(days)));
        }
        return *ImpreciseDate::parse(dice_.in_hundred(rough) ? "about " + words : words);
    }

    void add_person(std::string code, char const* role, char const* relation, int months) {
        Person person;
        person.code = std::move(code);
        person.role = role;
        person.relation = relation;
        if (person.role == "child") person.known_from = after(months);
        person.source = invented;
        case_.people.push_back(std::move(person));
    }

    void add_people() {
        constexpr int most_children = 3;
        constexpr int spread = 60;
        constexpr int others = 40;
        add_person("A", "adult", "father", 0);
        add_person("B", "other_adult", "mother", 0);
        int const count = 1 + dice_.roll(most_children);
        for (int i = 1; i <= count; ++i) {
            int const months = i == 1 ? -1 : 1 + dice_.roll(spread);
            add_person("C" + std::to_string(i), "child", "child", months);
        }
        if (dice_.in_hundred(others)) {
            add_person("D", "other_children", "children of the wider family", 0);
        }
    }

    Assessment& add_answer(char const* tool, char const* agency, std::string level, int months) {
        Assessment record;
        record.code = "R" + std::to_string(case_.assessments.size() + 1);
        record.mode = "recorded";
        record.instrument = tool;
        record.agency = agency;
        record.level = std::move(level);
        record.made = after(months);
        record.source = invented;
        return case_.assessments.emplace_back(std::move(record));
    }

    void add_answers() {
        constexpr int quarter = 25;
        constexpr int half = 50;
        constexpr int year = 12;
        int place = dice_.roll(4);
        add_answer("rm2000-s", "police", levels[place], 1);
        auto& harm = add_answer("rosh", "probation", levels[dice_.roll(4)], 2);
        harm.group = "children";
        if (dice_.in_hundred(half)) harm.ended = after(year + dice_.roll(2 * year));
        if (dice_.in_hundred(half)) {
            add_answer("oasys-reoffending", "probation", levels[dice_.roll(3)], 2);
        }
        if (dice_.in_hundred(half)) add_meeting();
        while (dice_.in_hundred(half) && case_.assessments.size() < 8) {
            int const months = year * static_cast<int>(case_.assessments.size());
            if (place > 0 && dice_.in_hundred(half)) --place;
            auto& again = add_answer("rm2000-s", "police", levels[place], months);
            if (dice_.in_hundred(quarter)) {
                again.reason_for_change = "The rules of the tool were revised.";
            } else if (dice_.in_hundred(half)) {
                again.reason_for_change = "His age, and a settled relationship.";
            }
        }
    }

    void add_meeting() {
        constexpr int few = 10;
        auto& meeting = add_answer("mappa-level", "police and probation",
                                   dice_.in_hundred(50) ? "level_1" : "level_2", 3);
        if (dice_.in_hundred(few)) meeting.note = "Raised without minutes.";
    }

    Control& add_control(char const* name, char const* kind, char const* owner, int months) {
        Control control;
        control.code = "K" + std::to_string(case_.controls.size() + 1);
        control.name = name;
        control.kind = kind;
        control.owner = owner;
        control.began = after(months);
        control.source = invented;
        return case_.controls.emplace_back(std::move(control));
    }

    void add_state(char const* state, int months) {
        ControlStatus status;
        status.control = case_.controls.back().code;
        status.code = status.control + "." + std::to_string(++states_);
        status.state = state;
        status.since = after(months);
        status.known = dice_.in_hundred(80) ? status.since : after(months + dice_.roll(12));
        if (!status.since.known() || status.known.last() < status.since.first()) {
            status.known = status.since;
        }
        status.source = invented;
        case_.control_states.push_back(std::move(status));
    }

    /// Proved or not, and in some cases lost after a time.
    void add_states(int proved, int lost, char const* loss) {
        constexpr int spread = 36;
        states_ = 0;
        add_state(dice_.in_hundred(proved) ? "working" : "not_known", 1);
        if (dice_.in_hundred(lost)) add_state(loss, 2 + dice_.roll(spread));
    }

    void add_controls() {
        constexpr int year = 12;
        auto& order = add_control("Supervision", "legal", "probation", 0);
        order.ends = after(year * (1 + dice_.roll(3)));
        add_states(90, 50, "ended");
        add_control("Police visits", "external", "police", 1);
        add_states(80, 10, "ended");
        if (dice_.in_hundred(60)) {
            add_control("Software on one device", "voluntary", "police", 1);
            add_states(30, 40, "failed");
        }
        if (dice_.in_hundred(60)) {
            add_control("Signed agreement", "voluntary", "children's services", 2).covers = {"C1"};
            add_states(20, 50, "ended");
        }
        add_control("Child protection plan", "multi_agency", "children's services", 3).covers = {
            "C1"};
        add_states(80, 50, "ended");
        if (dice_.in_hundred(40)) {
            add_control("Telling the school", "information", "", 0).began = {};
        }
    }

    Decision& add_decision(char const* what, char const* agency, int months) {
        Decision decision;
        decision.code = "D" + std::to_string(case_.decisions.size() + 1);
        decision.what = what;
        decision.agency = agency;
        decision.made = after(months);
        decision.source = invented;
        return case_.decisions.emplace_back(std::move(decision));
    }

    void add_decisions() {
        constexpr int year = 12;
        if (dice_.in_hundred(60)) {
            add_decision("Cut police visits", "police", year + dice_.roll(year)).controls = {"K2"};
        }
        if (dice_.in_hundred(50)) {
            add_decision("Close the case", "children's services", year + dice_.roll(2 * year))
                .controls = {"K2", "K3"};
            if (case_.controls.size() < 3) case_.decisions.back().controls = {"K2"};
        }
    }

    void add_event(char const* kind, char const* what, ImpreciseDate date) {
        Event event;
        event.code = "E" + std::to_string(case_.events.size() + 1);
        event.kind = kind;
        event.what = what;
        event.date = std::move(date);
        event.source = invented;
        case_.events.push_back(std::move(event));
    }

    void add_events() {
        add_event("order", "Sentenced.", after(0));
        case_.conference = after(3);
        case_.conference_title = "First child protection conference";
        add_event("conference", "First child protection conference.", case_.conference);
    }

    void add_line(char const* kind, char const* text, bool dated) {
        constexpr int wait = 6;
        PageLine line;
        line.code = "L" + std::to_string(case_.page_lines.size() + 1);
        line.kind = kind;
        line.text = text;
        line.from = case_.conference;
        if (dated) line.when = after(3 + wait);
        case_.page_lines.push_back(std::move(line));
    }

    void add_page() {
        if (dice_.in_hundred(50)) add_line("unless", "A new baby is expected", false);
        if (dice_.in_hundred(60)) add_line("next_look", "something on the list happens", true);
    }

    Dice dice_;
    Date start_{};
    Case case_;
    int states_ = 0;
};

}  // namespace

Case invented_case(std::uint64_t seed, std::size_t number) { return Maker(seed, number).make(); }

}  // namespace parallax
