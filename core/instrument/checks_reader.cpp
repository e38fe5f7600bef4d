#include "instrument/reader.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

class ChecksReader {
public:
    ChecksReader(Reader& head, Facts const& facts) : head_(head), facts_(facts) {}

    Applicability applies(toml::table const& table) {
        Reader reader = named(table, "applies", "words");
        Applicability rule;
        rule.when = reader.formula("when", Need::required);
        rule.effect = reader.one_of<Applicability::Effect>(
            "effect",
            {{"refuse", Applicability::Effect::refuse}, {"warn", Applicability::Effect::warn}},
            Applicability::Effect::refuse);
        rule.after_checks = reader.flag("after_checks");
        rule.words = reader.text("words", Need::required);
        rule.reason = reader.text("reason", Need::required);
        rule.facts = facts_under(reader, "facts");
        rule.basis = reader.basis();
        if (rule.facts.empty()) reader.refuse_here("no 'facts'", "the facts it rests on");
        reader.finish();
        return rule;
    }

    Check check(toml::table const& table) {
        Reader reader = named(table, "check", "code");
        Check check;
        check.code = reader.text("code", Need::required);
        check.missing_of = facts_under(reader, "missing_of");
        check.present_of = facts_under(reader, "present_of");
        check.set_of = facts_under(reader, "set_of");
        check.failed_parts = reader.flag("failed_parts");
        bool const lists = check.failed_parts || !check.missing_of.empty() ||
                           !check.present_of.empty() || !check.set_of.empty();
        check.when = reader.formula("when", lists ? Need::optional : Need::required);
        check.fields = facts_under(reader, "fields");
        check.missing = reader.flag("missing");
        check.beside = reader.flag("beside");
        check.also_in_stage = reader.whole("also_in_stage", 0);
        check.keeps = reader.texts("keeps");
        check.stage = reader.whole("stage", 1);
        check.text = reader.text("text", Need::required);
        check.basis = reader.basis();
        reader.finish();
        return check;
    }

    Remark remark(toml::table const& table) {
        Reader reader(table, "remark", head_.file(), head_.problems());
        Remark remark;
        remark.missing_of = facts_under(reader, "missing_of");
        remark.when =
            reader.formula("when", remark.missing_of.empty() ? Need::required : Need::optional);
        remark.text = reader.text("text", Need::required);
        remark.basis = reader.basis();
        reader.finish();
        return remark;
    }

private:
    Reader named(toml::table const& table, std::string const& kind, char const* key) {
        std::string const name = table[key].value_or(std::string());
        return {table, fmt::format("{} '{}'", kind, name), head_.file(), head_.problems()};
    }

    std::vector<std::string> facts_under(Reader& reader, std::string_view key) {
        auto facts = reader.texts(key);
        for (std::string const& fact : facts) {
            bool const day = key == "fields" && fact == "assessment_date";
            if (day || facts_.find(fact)) continue;
            reader.refuse(key, fmt::format("'{}'", fact), "ids of facts.toml");
        }
        return facts;
    }

    Reader& head_;
    Facts const& facts_;
};

}  // namespace

void read_checks(Reader& head, Definition& definition, Facts const& facts) {
    ChecksReader reader(head, facts);
    for (toml::table const* table : head.tables("applies")) {
        definition.applies.push_back(reader.applies(*table));
    }
    for (toml::table const* table : head.tables("check")) {
        definition.checks.push_back(reader.check(*table));
    }
    for (toml::table const* table : head.tables("remark")) {
        definition.remarks.push_back(reader.remark(*table));
    }
}

void read_parts(Reader& head, Definition& definition) {
    for (toml::table const* table : head.tables("part")) {
        std::string const id = (*table)["id"].value_or(std::string());
        Reader reader(*table, fmt::format("part '{}'", id), head.file(), head.problems());
        Part part;
        part.at = reader.place();
        part.id = reader.text("id", Need::required);
        part.instrument = reader.text("instrument", Need::required);
        part.failed_as = reader.text("failed_as");
        if (part.failed_as.empty()) part.failed_as = part.id;
        reader.finish();
        definition.parts.push_back(std::move(part));
    }
}

}  // namespace parallax
