#include "instrument/vocabulary.hpp"
#include "scoring/item_options.hpp"
#include "scoring/join_codes.hpp"
#include "scoring/program.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace parallax {

namespace {

class Compiler {
public:
    Compiler(Definition definition, Facts const& facts, PartFinder const& find)
        : program_(std::make_shared<Instrument::Program>()), find_(find) {
        program_->definition = std::move(definition);
        program_->facts = &facts;
    }

    Expected<std::shared_ptr<Instrument::Program const>> compile() {
        find_parts();
        take_over_items();
        collect_inputs();
        for (Table const& table : program_->definition.tables) {
            program_->tables.emplace_back(table);
        }
        compile_steps();
        Definition const& d = program_->definition;
        for (Applicability const& rule : d.applies) {
            program_->applies.push_back(
                condition(rule.when, fmt::format("applies '{}'", rule.words)));
        }
        for (Check const& check : d.checks) compile_check(check);
        for (Remark const& remark : d.remarks) compile_remark(remark);
        for (Item const& item : d.items) {
            program_->needed.push_back(
                condition(item.needed_when, fmt::format("item '{}', 'needed_when'", item.fact)));
        }
        join_codes(*program_, problems_);
        program_->provisional = condition(d.provisional_when, "provisional_when");
        check_options(d, *program_->facts, problems_);
        check_result();
        weigh_provenance();
        if (!problems_.empty()) return fail(std::move(problems_));
        keep_facts();
        write_orders(*program_);
        // Of each input, not each item: a faulty file may ask a fact twice.
        for (std::size_t i = 0; i < program_->inputs.size(); ++i) {
            program_->cuts.push_back(cuts_of(*program_, i));
        }
        return program_;
    }

private:
    void find_parts() {
        for (Part const& part : program_->definition.parts) {
            Instrument const* found = find_ ? find_(part.instrument) : nullptr;
            if (found && found->definition().can_be_computed) {
                program_->parts.push_back({found->program(), {}});
            } else {
                refuse(part.at, fmt::format("part '{}'", part.id),
                       fmt::format("'{}'", part.instrument),
                       "a tool that can be computed and has no problems itself");
            }
        }
        if (!problems_.empty()) program_->parts.clear();
    }

    /// What the parts ask is asked here too, after the tool's own items. Where the tool gives no
    /// answer without every item, it is for the part to say what it lacks.
    void take_over_items() {
        Definition& d = program_->definition;
        for (auto const& part : program_->parts) {
            Definition const& other = part.program->definition;
            for (Section const& section : other.sections) {
                bool const known =
                    std::any_of(d.sections.begin(), d.sections.end(),
                                [&](Section const& own) { return own.id == section.id; });
                if (!known) d.sections.push_back(section);
            }
            for (Item item : other.items) {
                if (d.item(item.fact)) continue;
                item.optional = item.optional || d.unknown == UnknownPolicy::incomplete;
                item.adds.clear();
                d.items.push_back(std::move(item));
            }
        }
    }

    void collect_inputs() {
        Definition const& d = program_->definition;
        for (Item const& item : d.items) add_input(item.fact);
        for (Applicability const& rule : d.applies) {
            for (std::string const& fact : rule.facts) add_input(fact);
        }
        for (auto& part : program_->parts) {
            for (FactKind const* input : part.program->inputs) {
                add_input(input->id);
                part.inputs.push_back(static_cast<std::size_t>(program_->input_of(input->id)));
            }
        }
        for (Check const& check : d.checks) {
            bool const own = check.code == "missing_mandatory_input";
            if (own) program_->reports_missing = false;
        }
    }

    void keep_facts() {
        for (FactKind const*& input : program_->inputs) {
            input = &program_->kept_facts.emplace_back(*input);
        }
        auto& by_name = program_->inputs_by_name;
        by_name.resize(program_->inputs.size());
        std::iota(by_name.begin(), by_name.end(), std::size_t{0});
        std::ranges::sort(by_name, {}, [&](std::size_t i) { return program_->inputs[i]->id; });
    }

    void compile_check(Check const& check) {
        std::string const what = fmt::format("check '{}'", check.code);
        program_->checks.push_back({condition(check.when, what),
                                    inputs_of(check.missing_of, check.when.at, what),
                                    inputs_of(check.present_of, check.when.at, what),
                                    inputs_of(check.set_of, check.when.at, what)});
        for (std::string const& value : check.keeps) {
            require_step(value, check.when.at, what + ", 'keeps'");
        }
    }

    void compile_remark(Remark const& remark) {
        program_->remarks.push_back({condition(remark.when, "remark"),
                                     inputs_of(remark.missing_of, remark.when.at, "remark"),
                                     {},
                                     {}});
    }

    std::vector<std::size_t> inputs_of(std::vector<std::string> const& facts, Place const& at,
                                       std::string const& what) {
        std::vector<std::size_t> inputs;
        for (std::string const& fact : facts) {
            int const input = program_->input_of(fact);
            if (input >= 0) {
                inputs.push_back(static_cast<std::size_t>(input));
            } else {
                refuse(at, what, fmt::format("'{}'", fact), "the fact of an item");
            }
        }
        return inputs;
    }

    void add_input(std::string const& fact) {
        if (program_->input_of(fact) < 0) {
            program_->inputs.push_back(program_->facts->find(fact));
        }
    }

    Scope scope() {
        Scope scope;
        scope.input_of = [this](std::string_view name) { return program_->input_of(name); };
        scope.slot_of = [this](std::string_view name) { return slot_of(name); };
        scope.table_of = [this](std::string_view name) {
            auto const& tables = program_->definition.tables;
            auto const found = std::find_if(tables.begin(), tables.end(),
                                            [&](Table const& table) { return table.id == name; });
            return found == tables.end() ? -1 : static_cast<int>(found - tables.begin());
        };
        scope.choice_of = [this](int input, std::string_view choice) {
            auto const& choices = program_->inputs[static_cast<std::size_t>(input)]->choices;
            auto const found = std::find_if(choices.begin(), choices.end(),
                                            [&](Choice const& one) { return one.id == choice; });
            return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
        };
        scope.part_slot = [this](std::string_view part, PartAsks asks, std::string_view value) {
            return part_slot(part, asks, value);
        };
        scope.keep_text = [this](std::string text) {
            program_->texts.push_back(std::make_unique<std::string>(std::move(text)));
            return program_->texts.back().get();
        };
        scope.gives_of = [this](int slot) { return gives_of_slot(static_cast<std::size_t>(slot)); };
        scope.table_at = [this](int table) {
            return &program_->definition.tables[static_cast<std::size_t>(table)];
        };
        return scope;
    }

    Gives gives_of_slot(std::size_t slot) {
        if (slot < program_->inputs.size()) return parallax::gives_of(*program_->inputs[slot]);
        if (slot == program_->on_slot()) return {Gives::Kind::date, {}};
        return program_->gives[slot - program_->step_slot(0)];
    }

    int slot_of(std::string_view name) {
        if (int const input = program_->input_of(name); input >= 0) return input;
        if (name == "on") return static_cast<int>(program_->on_slot());
        auto const& steps = program_->definition.steps;
        for (std::size_t i = 0; i < program_->steps.size(); ++i) {
            if (steps[i].id == name) return static_cast<int>(program_->step_slot(i));
        }
        return -1;
    }

    PartSlot part_slot(std::string_view id, PartAsks asks, std::string_view value) {
        auto const& parts = program_->definition.parts;
        auto const found = std::find_if(parts.begin(), parts.end(),
                                        [&](Part const& part) { return part.id == id; });
        if (found == parts.end() || program_->parts.empty()) return {-1, "the id of a part", {}};
        auto const part = static_cast<std::size_t>(found - parts.begin());
        Instrument::Program::PartOutput output{part, asks, 0};
        if (asks == PartAsks::value) {
            int const step = program_->parts[part].program->step_of(value);
            auto const& values = program_->parts[part].program->definition.values;
            bool const given = std::find(values.begin(), values.end(), value) != values.end();
            if (step < 0 || !given) return {-1, "'level' or one of its values", {}};
            output.step = static_cast<std::size_t>(step);
        }
        program_->outputs.push_back(output);
        return {static_cast<int>(program_->output_slot(program_->outputs.size() - 1)),
                {},
                gives_of(*program_->parts[part].program, output)};
    }

    static Gives gives_of(Instrument::Program const& part,
                          Instrument::Program::PartOutput const& output) {
        if (output.asks == PartAsks::failed || output.asks == PartAsks::applies) {
            return {Gives::Kind::yes_no, {}};
        }
        Gives gives{Gives::Kind::words, {}};
        Definition const& d = part.definition;
        if (output.asks == PartAsks::level) {
            for (Level const& level : d.levels) gives.words.push_back({level.id, {}});
            return gives;
        }
        auto const& rules = d.steps[output.step].rules;
        for (Rule const& rule : rules) gives.words.push_back({rule.id, {}});
        return rules.empty() ? part.gives[output.step] : gives;
    }

    Compiled compiled(Formula const& formula, std::string const& what) {
        if (formula.empty()) return {};
        return compile_expression(formula, what, scope(), problems_);
    }

    /// What decides whether something holds must give yes or no.
    Code condition(Formula const& formula, std::string const& what) {
        Compiled made = compiled(formula, what);
        if (!made.gives.may_be(Gives::Kind::yes_no)) {
            refuse(formula.at, what, std::string(words_of(made.gives.kind)), "yes or no");
        }
        return std::move(made.code);
    }

    /// In order: a step sees the steps before it and no others.
    void compile_steps() {
        for (Step& step : program_->definition.steps) {
            std::string const what = fmt::format("step '{}'", step.id);
            Compiled made = compiled(step.formula, what);
            Instrument::Program::StepCode codes{std::move(made.code), {}};
            for (Rule const& rule : step.rules) codes.rules.push_back(rule_code(rule));
            if (slot_of(step.id) >= 0) {
                refuse(step.formula.at, what, "a name used before", "a name of its own");
            }
            check_source(step, made.figure);
            if (step.id == program_->definition.level_step) check_level_words(step, made.gives);
            for (Word& word : made.gives.words) word.at.reset();  // a place in this formula only
            program_->steps.push_back(std::move(codes));
            program_->gives.push_back(step.rules.empty() ? std::move(made.gives)
                                                         : Gives{Gives::Kind::number, {}});
        }
    }

    Code rule_code(Rule const& rule) {
        std::string const what = fmt::format("rule '{}'", rule.id);
        if (!rule.level.empty() && !program_->definition.level(rule.level)) {
            refuse(rule.when.at, what, fmt::format("level '{}'", rule.level),
                   "the id of a level, or \"\"");
        }
        return condition(rule.when, what);
    }

    /// A step that only puts others together rests on theirs; one with a figure has its own source.
    void check_source(Step& step, bool figure) {
        step.derived = !figure;
        if (!figure || !step.basis.source.empty()) return;
        refuse(step.at, fmt::format("step '{}'", step.id), "a figure without a source",
               "'source' and 'verification'");
    }

    void refuse(Place place, std::string what, std::string found, std::string wanted) {
        if (place.file.empty()) place.file = program_->definition.file.string();
        problems_.push_back({ProblemKind::bad_input, std::move(place), std::move(what),
                             std::move(found), std::move(wanted)});
    }

    void check_result() {
        Definition const& d = program_->definition;
        program_->level_step = result_step(d.level_step, "result, 'level'");
        program_->scored_by = result_step(d.scored_by, "result, 'scored_by'");
        check_chance(d);
        find_level_starts(d);
        for (std::string const& value : d.values) {
            require_step(value, d.result_at, "result, 'values'");
        }
        for (auto const& [name, step] : d.components) {
            require_step(step, d.result_at, fmt::format("result, component '{}'", name));
        }
        for (Item const& item : d.items) {
            if (!item.adds.empty()) {
                require_step(item.adds, item.at, fmt::format("item '{}', 'adds'", item.fact));
            }
        }
    }

    void find_level_starts(Definition const& d) {
        constexpr double endless = std::numeric_limits<double>::infinity();
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        for (Level const& level : d.levels) {
            // The lowest level needs no start; a higher one without any is not reached by a number.
            bool const lowest = &level == &d.levels.front();
            program_->level_starts.push_back(level.from.value_or(lowest ? -endless : nan));
        }
    }

    /// A chance that nothing gives would never be said.
    void check_chance(Definition const& d) {
        if (!d.measures.chance || (!d.can_be_computed && d.measures.chance->value.empty())) return;
        auto const& value = d.measures.chance->value;
        if (std::find(d.values.begin(), d.values.end(), value) != d.values.end()) return;
        refuse(d.result_at, "measures.chance, 'value'", fmt::format("'{}'", value),
               "one of the values written out");
    }

    std::optional<std::size_t> result_step(std::string const& id, std::string what) {
        if (id.empty()) return std::nullopt;
        int const step = program_->step_of(id);
        if (step >= 0) return static_cast<std::size_t>(step);
        require_step(id, program_->definition.result_at, std::move(what));
        return std::nullopt;
    }

    void require_step(std::string const& id, Place const& at, std::string what) {
        if (program_->step_of(id) < 0)
            refuse(at, std::move(what), fmt::format("'{}'", id), "the id of a step");
    }

    /// Words that the step of the level says must be ids of levels.
    void check_level_words(Step const& step, Gives const& gives) {
        std::vector<std::string> ids;
        for (Level const& level : program_->definition.levels) ids.push_back(level.id);
        for (Mismatch const& one : said_outside(gives, ids)) {
            refuse(step.formula.place_of(one.at), fmt::format("step '{}'", step.id), one.found,
                   one.wanted);
        }
    }

    void weigh_provenance() {
        Verification weakest = Verification::verified;
        auto const weigh = [&](Basis const& basis) {
            weakest = weaker(weakest, basis.verification);
        };
        Definition const& d = program_->definition;
        if (d.cut_from_a_number()) weigh(d.level_basis);
        for (Item const& item : d.items) weigh(item.basis);
        for (Table const& table : d.tables) weigh(table.basis);
        for (Step const& step : d.steps) {
            if (!step.rests_on_others()) weigh(step.basis);
            for (Rule const& rule : step.rules) weigh(rule.basis);
        }
        for (auto const& part : program_->parts) {
            weakest = weaker(weakest, part.program->provenance);
        }
        program_->provenance = weakest;
    }

    std::shared_ptr<Instrument::Program> program_;
    PartFinder const& find_;
    Problems problems_;
};

}  // namespace

Expected<Instrument> Instrument::compile(Definition definition, Facts const& facts,
                                         PartFinder const& find) {
    auto program = Compiler(std::move(definition), facts, find).compile();
    if (!program) return tl::unexpected(program.error());
    return Instrument(*std::move(program));
}

}  // namespace parallax
