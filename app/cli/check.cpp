#include "app/cli/house.hpp"
#include "scoring/advice.hpp"
#include "support/files.hpp"

#include <fmt/format.h>
#include <iostream>

namespace parallax::cli {

namespace {

Json as_json(Problem const& problem) {
    return {{"file", problem.where.file},     {"line", problem.where.line},
            {"column", problem.where.column}, {"what", problem.what},
            {"found", problem.found},         {"wanted", problem.wanted},
            {"text", sentence(problem)}};
}

void write_json(Context& context, std::string const& file, Expected<Instrument> const& checked) {
    Json result{{"file", file}, {"holds", checked.has_value()}, {"problems", Json::array()}};
    if (checked) {
        result["instrument"] = checked->definition().id;
        result["edition"] = checked->definition().edition;
        result["advice"] = Json::array();
        for (Problem const& note : advice_on(*checked)) result["advice"].push_back(as_json(note));
    } else {
        for (Problem const& problem : checked.error()) {
            result["problems"].push_back(as_json(problem));
        }
    }
    context.out << to_lines(result) << '\n';
}

Expected<ExitCode> check(Context& context, std::string const& file) {
    auto const folder = resource_folder(context);
    if (!folder) return fail(folder.error());
    auto const bytes = read_file(file);  // a file that cannot be read is no answer to the question
    if (!bytes) return fail(bytes.error());
    auto const others = open_catalogue(context);
    if (!others) return fail(others.error());

    auto const find = [&](std::string_view id) { return others->find(id); };
    auto const checked =
        load_instrument(file, others->facts(), *folder / "tables", find, others->all());
    if (context.json) {
        write_json(context, file, checked);
    } else if (checked) {
        context.out << fmt::format("{} holds, and its worked cases come out as written.\n",
                                   checked->definition().full_id());
        auto const advice = advice_on(*checked);
        if (!advice.empty()) context.out << "To look at:\n" << sentences(advice) << '\n';
    }
    if (checked) return done;
    context.err << sentences(checked.error()) << '\n';
    return answer_is_no;
}

}  // namespace

void add_check(CLI::App& app, Context& context) {
    auto const file = std::make_shared<std::string>();
    auto command =
        add_command(app, context, "check", "Whether a definition file and its worked cases hold",
                    [&context, file] { return check(context, *file); });
    command.option("file", *file, "The definition, a .toml file", Needed::yes);
}

}  // namespace parallax::cli
