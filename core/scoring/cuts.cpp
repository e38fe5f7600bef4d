#include "scoring/cuts.hpp"

#include "scoring/program.hpp"

#include <algorithm>
#include <cmath>

namespace parallax {

namespace {

bool compares(Op op) { return op >= Op::equal && op <= Op::greater_equal; }

class Finder {
public:
    Finder(Instrument::Program const& program, std::size_t input, bool whole)
        : program_(program), input_(input), whole_(whole) {}

    Cuts find() {
        for (auto const& check : program_.checks) read(check.when.code);
        // In one check the ends decide whether two items can be told apart; elsewhere, and where
        // more than one item is in the way, any number between may matter.
        int const in_checks = beside_items_;
        read(program_.all_steps.code);
        for (Routine const& needed : program_.needed) read(needed.code);
        for (Routine const& applies : program_.applies) read(applies.code);
        read(program_.provisional.code);
        found_.computed_with |= in_checks > 1 || beside_items_ > in_checks;
        return std::move(found_);
    }

private:
    void read(Code const& code) {
        for (Instruction const& step : code) {
            bool const first = step.first == From::slot && step.slot == input_;
            bool const last = step.last == From::slot && step.operand == input_;
            bool const alone = step.op == Op::slot && step.slot == input_;
            if (alone) found_.computed_with = true;
            if (first || last) read(step, first);
        }
    }

    void read(Instruction const& step, bool first) {
        bool const of_table = step.op == Op::lookup || step.op == Op::has;
        if (of_table) return cut_by_table(program_.tables[step.slot]);
        if (first && compares(step.op) && step.last == From::constant && step.value.is_number()) {
            return cut_by(step.op, step.value.number());
        }
        bool const ordered = compares(step.op) && step.op != Op::equal && step.op != Op::not_equal;
        bool const two_items = ordered && step.first == From::slot && step.last == From::slot &&
                               step.slot < program_.inputs.size() &&
                               step.operand < program_.inputs.size();
        if (two_items) ++beside_items_;
        if (!two_items) found_.computed_with = true;
    }

    void cut_by_table(TableIndex const& table) {
        for (TableIndex::Band const& band : table.bands) {
            if (std::isfinite(band.from)) cut_below(band.from);
            if (std::isfinite(band.to)) cut_above(band.to);
        }
    }

    void cut_by(Op op, double at) {
        if (op == Op::less || op == Op::greater_equal) return cut_below(at);
        cut_above(at);
        if (op == Op::equal || op == Op::not_equal) cut_below(at);
    }

    void cut_below(double at) {
        double const far = -std::numeric_limits<double>::infinity();
        double const first = whole_ ? std::ceil(at) : at;
        found_.cuts.push_back({whole_ ? first - 1 : std::nextafter(at, far), first});
    }

    void cut_above(double at) {
        double const far = std::numeric_limits<double>::infinity();
        double const last = whole_ ? std::floor(at) : at;
        found_.cuts.push_back({last, whole_ ? last + 1 : std::nextafter(at, far)});
    }

    Instrument::Program const& program_;
    std::size_t input_;
    bool whole_;
    Cuts found_;
    int beside_items_ = 0;  ///< times it is compared in order with another item
};

}  // namespace

Cuts cuts_of(Instrument::Program const& program, std::size_t input) {
    bool const whole = program.inputs[input]->type == FactType::integer;
    Cuts found = Finder(program, input, whole).find();
    for (auto const& part : program.parts) {
        for (std::size_t i = 0; i < part.inputs.size(); ++i) {
            if (part.inputs[i] != input) continue;
            Cuts const inner = cuts_of(*part.program, i);
            found.cuts.insert(found.cuts.end(), inner.cuts.begin(), inner.cuts.end());
            found.computed_with |= inner.computed_with;
        }
    }
    return found;
}

std::optional<std::vector<double>> numbers_to_try(Instrument::Program const& program,
                                                  std::size_t input, NumberSpan const& span) {
    FactKind const& fact = *program.inputs[input];
    Cuts const& known = program.cuts[input];
    double far = span.from + far_above;
    for (Cut const& cut : known.cuts) far = std::max(far, cut.first);
    double const end = span.to.value_or(std::max(span.from, fact.most.value_or(far)));
    bool const few = fact.type == FactType::integer && end - span.from <= most_numbers;
    if (known.computed_with && span.from != end && !few) return std::nullopt;
    std::vector<double> numbers{span.from, end};
    for (Cut const& cut : known.cuts) {
        if (cut.last < span.from || cut.first > end) continue;
        numbers.insert(numbers.end(), {cut.last, cut.first});
    }
    for (double n = span.from; known.computed_with && n <= end; ++n) numbers.push_back(n);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

}  // namespace parallax
