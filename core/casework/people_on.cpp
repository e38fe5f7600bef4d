#include "casework/side_by_side.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

bool known_by(Person const& person, Date as_of) {
    if (!person.born.known() && !person.known_from.known()) return true;
    return person.born.possibly_by(as_of) || person.known_from.possibly_by(as_of);
}

std::string years_old(int years) {
    return fmt::format("{} year{} old", years, years == 1 ? "" : "s");
}

std::string months_old(int least, int most) {
    if (most == 0) return "under a month old";
    if (least < most) return "a few months old";
    return fmt::format("{} month{} old", most, most == 1 ? "" : "s");
}

/// As old as the date of birth allows, in words, and no more exact than the record.
std::string age_in_words(ImpreciseDate const& born, Date as_of) {
    if (!born.possibly_by(as_of)) return "not yet born";
    if (!born.certainly_by(as_of)) return "perhaps not yet born";
    int const least_months = whole_months(born.last(), as_of);
    int const most_months = whole_months(born.first(), as_of);
    int const least = completed_years(born.last(), as_of);
    int const most = completed_years(born.first(), as_of);
    if (most == 0) return months_old(least_months, most_months);
    if (least == 0) return most == 1 ? "about 1 year old" : "under " + years_old(most + 1);
    if (least == most) return years_old(most);
    if (most - least == 1) return fmt::format("{} or {} years old", least, most);
    return "about " + years_old((least + most) / 2);
}

std::string adult_in_words(Person const& person) {
    if (person.relation.empty()) return person.code;
    return person.code + ", " + person.relation;
}

std::string child_in_words(Person const& person, Date as_of) {
    if (!person.born.known()) return person.code;
    return person.code + ", " + age_in_words(person.born, as_of);
}

void add(std::string& list, std::string const& part) {
    if (!list.empty()) list += "; ";
    list += part;
}

}  // namespace

std::string people_on(Case const& kase, Date as_of) {
    std::string adults;
    std::string children;
    for (Person const& person : kase.people) {
        if (!known_by(person, as_of)) continue;
        if (person.role == "adult") add(adults, adult_in_words(person));
        if (person.role == "child") add(children, child_in_words(person, as_of));
    }
    return fmt::format("Adult: {}. Children on this date: {}.",
                       adults.empty() ? "not named" : adults,
                       children.empty() ? "none known" : children);
}

}  // namespace parallax
