#include "app/cli/house.hpp"
#include "app/cli/page.hpp"
#include "meaning/search.hpp"
#include "report/tools_over_time_document.hpp"

#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

Expected<ExitCode> show_year(Context& context, int year, ToolsOverTime const& times,
                             Sentences const& sentences) {
    if (times.in_year(year) == nullptr) {
        return fail(bad_argument("--year", std::to_string(year),
                                 fmt::format("a year from {} to {}", times.periods().front().from,
                                             times.periods().back().to)));
    }
    auto const catalogue = open_catalogue(context);
    if (!catalogue) return fail(catalogue.error());
    if (context.json) {
        context.out << to_lines(year_json(year, times, *catalogue)) << '\n';
    } else {
        print(context.out, year_document(year, times, *catalogue, sentences));
    }
    return done;
}

Expected<ExitCode> show(Context& context, std::optional<int> year) {
    auto const resources = resource_folder(context);
    if (!resources) return fail(resources.error());
    auto const times = ToolsOverTime::load(tools_over_time_file(*resources));
    if (!times) return fail(times.error());
    auto const sentences = open_sentences(context);
    if (!sentences) return fail(sentences.error());
    if (year) return show_year(context, *year, *times, *sentences);
    auto const all = pointers_to(times->changes());
    if (context.json) {
        Json list = Json::array();
        for (RulerChange const* change : all) list.push_back(to_json(*change));
        context.out << to_lines(list) << '\n';
    } else {
        print(context.out, tools_over_time_document(all, *sentences));
    }
    return done;
}

}  // namespace

void add_tools_over_time(CLI::App& app, Context& context) {
    auto const year = std::make_shared<std::optional<int>>();
    auto command = add_command(app, context, "tools-over-time",
                               "What changed when, and what a year's papers could say",
                               [&context, year] { return show(context, *year); });
    command.option("--year", *year, "What a conference could have been given in that year");
}

}  // namespace parallax::cli
