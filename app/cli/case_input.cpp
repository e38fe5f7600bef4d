#include "app/cli/case_input.hpp"

#include "app/cli/house.hpp"

#include <iostream>

namespace parallax::cli {

void add_file_and_case(Command& command, CaseOptions& options) {
    command.option("file", options.file, "A casebook, or: example", Needed::yes);
    command.option("--case", options.reference, "Reference; may be left out for an only case");
}

void add_case_options(Command& command, CaseOptions& options) {
    add_file_and_case(command, options);
    command.option("--as-of", options.as_of,
                   "Date in words; left out: the date of the case's conference");
}

Expected<CaseInput> open_case(Context const& context, CaseOptions const& options) {
    auto const resources = resource_folder(context);
    if (!resources) return fail(resources.error());
    auto catalogue = open_catalogue(context);
    if (!catalogue) return fail(catalogue.error());
    auto sentences = open_sentences(context);
    if (!sentences) return fail(sentences.error());
    Problems remarks;
    auto read = read_case(*resources, options.file, options.reference, remarks);
    if (!remarks.empty()) context.err << parallax::sentences(remarks) << '\n';
    if (!read) return fail(read.error());
    return CaseInput{*std::move(catalogue), *std::move(sentences), std::move(read->kase),
                     std::move(read->checks_off)};
}

Expected<CaseOnADay> open_case_on_a_day(Context const& context, CaseOptions const& options) {
    auto input = open_case(context, options);
    if (!input) return fail(input.error());
    auto const date = as_of(options.as_of, input->kase);
    if (!date) return fail(date.error());
    return CaseOnADay{std::move(input->catalogue), std::move(input->sentences),
                      std::move(input->kase), std::move(input->checks_off), *date};
}

}  // namespace parallax::cli
