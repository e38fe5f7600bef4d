#include "instrument/vocabulary.hpp"
#include "scoring/program.hpp"

#include <algorithm>
#include <fmt/format.h>

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
            program_->applies.push_back(code(rule.when, fmt::format("applies '{}'", rule.words)));
        }
        for (Check const& check : d.checks) compile_check(check);
        for (Item const& item : d.items) {
            program_->needed.push_back(
                code(item.needed_when, fmt::format("item '{}', 'needed_when'", item.fact)));
        }
        join_codes();
        program_->provisional = code(d.provisional_when, "provisional_when");
        for (std::size_t i = 0; i < d.items.size(); ++i) {
            program_->cuts.push_back(cuts_of(*program_, i));
        }
        check_options();
        check_result();
        weigh_provenance();
        if (!problems_.empty()) return fail(std::move(problems_));
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

    void compile_check(Check const& check) {
        std::string const what = fmt::format("check '{}'", check.code);
        Instrument::Program::CheckCode compiled{code(check.when, what), {}, {}, {}};
        auto const resolve = [&](std::vector<std::string> const& facts, auto& inputs) {
            for (std::string const& fact : facts) {
                int const input = program_->input_of(fact);
                if (input >= 0) {
                    inputs.push_back(static_cast<std::size_t>(input));
                } else {
                    refuse(check.when.at, what, fmt::format("'{}'", fact), "the fact of an item");
                }
            }
        };
        resolve(check.missing_of, compiled.missing_of);
        resolve(check.present_of, compiled.present_of);
        resolve(check.set_of, compiled.set_of);
        for (std::string const& value : check.keeps) require_step(value, what + ", 'keeps'");
        program_->checks.push_back(std::move(compiled));
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
        return scope;
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
        if (found == parts.end() || program_->parts.empty()) return {-1, "the id of a part"};
        auto const part = static_cast<std::size_t>(found - parts.begin());
        Instrument::Program::PartOutput output{part, asks, 0};
        if (asks == PartAsks::value) {
            int const step = program_->parts[part].program->step_of(value);
            auto const& values = program_->parts[part].program->definition.values;
            bool const given = std::find(values.begin(), values.end(), value) != values.end();
            if (step < 0 || !given) return {-1, "'level' or one of its values"};
            output.step = static_cast<std::size_t>(step);
        }
        program_->outputs.push_back(output);
        return {static_cast<int>(program_->output_slot(program_->outputs.size() - 1)), {}};
    }

    Code code(Formula const& formula, std::string const& what) {
        if (formula.empty()) return {};
        return compile_expression(formula, what, scope(), problems_);
    }

    /// In order: a step sees the steps before it and no others.
    void compile_steps() {
        for (Step const& step : program_->definition.steps) {
            Instrument::Program::StepCode compiled;
            compiled.code = code(step.formula, fmt::format("step '{}'", step.id));
            for (Rule const& rule : step.rules) {
                compiled.rules.push_back(code(rule.when, fmt::format("rule '{}'", rule.id)));
                if (!rule.level.empty() && !program_->definition.level(rule.level)) {
                    refuse(rule.when.at, fmt::format("rule '{}'", rule.id),
                           fmt::format("level '{}'", rule.level), "the id of a level, or \"\"");
                }
            }
            if (slot_of(step.id) >= 0) {
                refuse(step.formula.at, fmt::format("step '{}'", step.id), "a name used before",
                       "a name of its own");
            }
            program_->steps.push_back(std::move(compiled));
        }
    }

    /// One code for all steps and one for all plain checks: less to do for each.
    void join_codes() {
        for (std::size_t i = 0; i < program_->steps.size(); ++i) {
            auto const& step = program_->steps[i];
            append(program_->all_steps, step.rules.empty() ? step.code : first_rule(step.rules));
            Instruction store;
            store.op = Op::store;
            store.slot = static_cast<std::uint16_t>(program_->step_slot(i));
            program_->all_steps.push_back(store);
            if (too_long(program_->all_steps)) return refuse_length(i);
        }
        auto const& checks = program_->definition.checks;
        for (std::size_t i = 0; i < checks.size(); ++i) {
            auto const& check = program_->checks[i];
            program_->checks[i].plain = check.missing_of.empty() && check.present_of.empty() &&
                                        check.set_of.empty() && !checks[i].failed_parts &&
                                        !check.when.empty();
            if (!program_->checks[i].plain || checks[i].beside) continue;
            append(program_->all_checks, check.when);
            Instruction stop;
            stop.op = Op::stop_if_true;
            program_->all_checks.push_back(stop);
            if (too_long(program_->all_checks)) {
                return refuse(checks[i].when.at, fmt::format("check '{}'", checks[i].code),
                              "too much to work out in all checks together", "fewer checks");
            }
        }
    }

    /// A jump reaches no further than a place in 16 bits.
    bool too_long(Code const& code) const {
        constexpr std::size_t longest = 60000;
        return code.size() > longest || program_->slot_count() > longest;
    }

    void refuse_length(std::size_t step) {
        Step const& last = program_->definition.steps[step];
        refuse(last.rules.empty() ? last.formula.at : last.rules.front().when.at,
               fmt::format("step '{}'", last.id), "too much to work out in all steps together",
               "fewer or shorter steps");
    }

    /// The place of the first rule that fires, else unknown.
    static Code first_rule(std::vector<Code> const& rules) {
        Code code;
        std::vector<std::size_t> ends;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            append(code, rules[i]);
            // An unknown condition counts as one that does not fire.
            Instruction test;
            test.op = Op::take_if_true;
            test.value = Value::of(static_cast<double>(i));
            ends.push_back(code.size());
            code.push_back(test);
        }
        Instruction none;
        code.push_back(none);
        for (std::size_t at : ends) code[at].slot = static_cast<std::uint16_t>(code.size());
        return code;
    }

    void refuse(Place place, std::string what, std::string found, std::string wanted) {
        if (place.file.empty()) place.file = program_->definition.file.string();
        problems_.push_back({ProblemKind::bad_input, std::move(place), std::move(what),
                             std::move(found), std::move(wanted)});
    }

    /// What is offered or assumed must be an answer to the fact.
    void check_answers(Item const& item, FactKind const& fact) {
        std::vector<Answer> answers;
        for (Option const& option : item.options) answers.push_back(option.answer);
        if (item.if_unknown) answers.push_back(*item.if_unknown);
        if (item.if_unknown_worst) answers.push_back(*item.if_unknown_worst);
        for (Answer const& answer : answers) {
            auto const fits = check_answer(answer, fact);
            if (fits) continue;
            refuse(item.at, fmt::format("item '{}'", item.fact), fits.error().front().found,
                   fits.error().front().wanted);
        }
    }

    /// Number options must cover what the fact allows, or an unknown answer could fall between.
    void check_options() {
        Definition const& d = program_->definition;
        for (Item const& item : d.items) {
            FactKind const& fact = *program_->facts->find(item.fact);
            check_answers(item, fact);
            if (item.options.empty() || fact.type != FactType::integer) continue;
            if (d.unknown != UnknownPolicy::range) continue;
            std::optional<double> next = fact.least;
            bool open = false;
            for (Option const& option : item.options) {
                auto const* span = std::get_if<NumberSpan>(&option.answer);
                auto const* exact = std::get_if<double>(&option.answer);
                double const from = span ? span->from : exact ? *exact : 0;
                if (next && from != *next) {
                    refuse(item.at, fmt::format("item '{}'", item.fact),
                           fmt::format("an option that begins at {}", from),
                           fmt::format("the options to go on at {}", *next));
                }
                open = span && !span->to;
                next = (span ? span->to.value_or(from) : from) + 1;
            }
            if (!open && fact.most && next != *fact.most + 1) {
                refuse(item.at, fmt::format("item '{}'", item.fact), "options that end too early",
                       fmt::format("the options to reach {}", *fact.most));
            }
        }
    }

    void check_result() {
        Definition const& d = program_->definition;
        program_->level_step = result_step(d.level_step, "result, 'level'");
        program_->scored_by = result_step(d.scored_by, "result, 'scored_by'");
        for (std::string const& value : d.values) require_step(value, "result, 'values'");
        for (auto const& [name, step] : d.components) {
            require_step(step, fmt::format("result, component '{}'", name));
        }
        for (Item const& item : d.items) {
            if (!item.adds.empty()) {
                require_step(item.adds, fmt::format("item '{}', 'adds'", item.fact));
            }
        }
    }

    std::optional<std::size_t> result_step(std::string const& id, std::string what) {
        if (id.empty()) return std::nullopt;
        int const step = program_->step_of(id);
        if (step >= 0) return static_cast<std::size_t>(step);
        require_step(id, std::move(what));
        return std::nullopt;
    }

    void require_step(std::string const& id, std::string what) {
        if (program_->step_of(id) < 0)
            refuse({}, std::move(what), fmt::format("'{}'", id), "the id of a step");
    }

    void weigh_provenance() {
        Verification weakest = Verification::verified;
        auto const weigh = [&](Basis const& basis) {
            weakest = weaker(weakest, basis.verification);
        };
        Definition const& d = program_->definition;
        weigh(d.level_basis);
        for (Item const& item : d.items) weigh(item.basis);
        for (Table const& table : d.tables) weigh(table.basis);
        for (Step const& step : d.steps) {
            weigh(step.basis);
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
