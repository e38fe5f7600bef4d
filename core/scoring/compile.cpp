#include "instrument/vocabulary.hpp"
#include "scoring/program.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

class Compiler {
public:
    Compiler(Definition definition, Facts const& facts)
        : program_(std::make_shared<Instrument::Program>()) {
        program_->definition = std::move(definition);
        program_->facts = &facts;
    }

    Expected<std::shared_ptr<Instrument::Program const>> compile() {
        collect_inputs();
        compile_steps();
        Definition const& d = program_->definition;
        for (Applicability const& rule : d.applies) {
            program_->applies.push_back(code(rule.when, fmt::format("applies '{}'", rule.words)));
        }
        for (Check const& check : d.checks) {
            program_->checks.push_back(code(check.when, fmt::format("check '{}'", check.code)));
        }
        program_->provisional = code(d.provisional_when, "provisional_when");
        check_options();
        check_result();
        weigh_provenance();
        if (!problems_.empty()) return fail(std::move(problems_));
        return program_;
    }

private:
    void collect_inputs() {
        Definition const& d = program_->definition;
        for (Item const& item : d.items) add_input(item.fact);
        for (Applicability const& rule : d.applies) {
            for (std::string const& fact : rule.facts) add_input(fact);
        }
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

    void refuse(Place place, std::string what, std::string found, std::string wanted) {
        if (place.file.empty()) place.file = program_->definition.file.string();
        problems_.push_back({ProblemKind::bad_input, std::move(place), std::move(what),
                             std::move(found), std::move(wanted)});
    }

    /// Number options must cover what the fact allows, or an unknown answer could fall between.
    void check_options() {
        Definition const& d = program_->definition;
        for (Item const& item : d.items) {
            FactKind const& fact = *program_->facts->find(item.fact);
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
        if (d.level_step.empty()) return;
        require_step(d.level_step, "result, 'level'");
        for (std::string const& value : d.values) require_step(value, "result, 'values'");
        for (Item const& item : d.items) {
            if (!item.adds.empty()) {
                require_step(item.adds, fmt::format("item '{}', 'adds'", item.fact));
            }
        }
        for (std::size_t i = 0; i < d.steps.size(); ++i) {
            if (d.steps[i].id == d.level_step) program_->level_step = i;
        }
    }

    void require_step(std::string const& id, std::string what) {
        auto const& steps = program_->definition.steps;
        bool const found = std::any_of(steps.begin(), steps.end(),
                                       [&](Step const& step) { return step.id == id; });
        if (!found) refuse({}, std::move(what), fmt::format("'{}'", id), "the id of a step");
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
        program_->provenance = weakest;
    }

    std::shared_ptr<Instrument::Program> program_;
    Problems problems_;
};

}  // namespace

Expected<Instrument> Instrument::compile(Definition definition, Facts const& facts) {
    auto program = Compiler(std::move(definition), facts).compile();
    if (!program) return tl::unexpected(program.error());
    return Instrument(*std::move(program));
}

}  // namespace parallax
