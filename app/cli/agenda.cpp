#include "report/agenda_document.hpp"

#include "app/cli/case_input.hpp"
#include "app/cli/page.hpp"

#include <iostream>

namespace parallax::cli {

namespace {

constexpr int days_if_not_said = 90;
constexpr int most_days = 36'525;  // a hundred years

struct Options {
    CaseOptions from;
    int days = days_if_not_said;
};

Expected<ExitCode> list(Context& context, Options const& options) {
    auto const input = open_case_on_a_day(context, options.from);
    if (!input) return fail(input.error());
    Date const from = input->as_of.day;
    auto const entries =
        agenda(input->kase, input->catalogue, input->sentences, from, options.days);
    if (context.json) {
        context.out << to_lines(to_json(entries)) << '\n';
    } else {
        print(context.out, agenda_document(entries, input->kase.reference, {from, options.days},
                                           input->sentences));
    }
    return done;
}

}  // namespace

void add_agenda(CLI::App& app, Context& context) {
    auto const options = std::make_shared<Options>();
    auto command =
        add_command(app, context, "agenda", "What in a case will need a look in the days to come",
                    [&context, options] { return list(context, *options); });
    add_case_options(command, options->from);
    command.number("--days", options->days, 0, most_days, "How many days ahead; left out: 90");
}

}  // namespace parallax::cli
