#include "casework/side_by_side.hpp"

#include "casework/known_by.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// The people of a case on a date, in words.
class PeopleOn {
public:
    PeopleOn(Case const& kase, Date as_of, Sentences const& sentences)
        : case_(kase), as_of_(as_of), sentences_(sentences) {}

    std::string adults() const {
        return listed("adult", [this](Person const& person) {
            return person.relation.empty() ? person.code : with(person.code, person.relation);
        });
    }

    std::string children() const {
        return listed("child", [this](Person const& person) {
            return person.born.known() ? with(person.code, age(person.born)) : person.code;
        });
    }

    /// Where no child was known: nobody asked, or none was there yet.
    std::string_view why_no_child() const {
        bool const any = std::ranges::any_of(
            case_.people, [](Person const& person) { return person.role == "child"; });
        return any ? "no_child_yet" : "no_child_recorded";
    }

    template <class... Names>
    std::string say(std::string_view id, Names... names) const {
        return sentences_.say("people." + std::string(id), {names...});
    }

private:
    using Name = std::pair<std::string_view, std::string>;

    template <class InWords>
    std::string listed(std::string_view role, InWords const& in_words) const {
        std::string list;
        for (Person const& person : case_.people) {
            if (person.role != role || !known_by(person, as_of_)) continue;
            list += (list.empty() ? "" : "; ") + in_words(person);
        }
        return list;
    }

    std::string with(std::string const& code, std::string const& what) const {
        return say("person", Name{"code", code}, Name{"what", what});
    }

    std::string count(std::string_view id, int number) const {
        return say(id, Name{"count", std::to_string(number)});
    }

    std::string months_old(int least, int most) const {
        if (most == 0) return say("under_a_month");
        return least < most ? say("a_few_months") : count("months", most);
    }

    /// Not yet a year old, or a year and more: said in months where that leaves much open.
    std::string about_a_year(ImpreciseDate const& born) const {
        constexpr int close = 2;
        int const least = whole_months(born.last(), as_of_);
        int const most = whole_months(born.first(), as_of_);
        if (most - least <= close) return count("about_years", 1);
        return say("months_between", Name{"least", std::to_string(least)},
                   Name{"most", std::to_string(most)});
    }

    /// As old as the date of birth allows, in words, and no more exact than the record.
    std::string age(ImpreciseDate const& born) const {
        if (!born.possibly_by(as_of_)) return say("not_yet_born");
        if (!born.certainly_by(as_of_)) return say("perhaps_not_yet_born");
        int const least = completed_years(born.last(), as_of_);
        int const most = completed_years(born.first(), as_of_);
        if (most == 0) {
            return months_old(whole_months(born.last(), as_of_),
                              whole_months(born.first(), as_of_));
        }
        if (least == 0) return most == 1 ? about_a_year(born) : count("under_years", most + 1);
        if (least == most) return count("years", most);
        if (most - least > 1) return count("about_years", (least + most) / 2);
        return say("either_years", Name{"least", std::to_string(least)},
                   Name{"most", std::to_string(most)});
    }

    Case const& case_;
    Date as_of_;
    Sentences const& sentences_;
};

using Name = std::pair<std::string_view, std::string>;

}  // namespace

std::string people_on(Case const& kase, Date as_of, Sentences const& sentences) {
    PeopleOn const people(kase, as_of, sentences);
    auto const adults = people.adults();
    auto const children = people.children();
    return people.say(
        "header", Name{"adults", adults.empty() ? people.say("no_adult") : adults},
        Name{"children", children.empty() ? people.say(people.why_no_child()) : children});
}

std::string children_on(Case const& kase, Date as_of, Sentences const& sentences) {
    PeopleOn const people(kase, as_of, sentences);
    auto const children = people.children();
    if (children.empty()) return people.say(std::string(people.why_no_child()) + "_on_page");
    return people.say("children", Name{"children", children});
}

}  // namespace parallax
