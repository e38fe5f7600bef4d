#pragma once
// The parts of the conference page, one function for each group of boxes. Used by
// conference_page.cpp only.

#include "casework/side_by_side.hpp"
#include "report/block.hpp"
#include "report/conference_page.hpp"

namespace parallax {

/// A page on its way: what it is made from, and what it has so far.
struct PageInProgress {
    Case const& kase;
    Sentences const& sentences;
    SideBySide const& view;
    Date as_of;
    std::string const& as_of_words;
    PageLimits limits;
    std::vector<Block> blocks = {};
    std::vector<std::string> warnings = {};

    using Names = std::initializer_list<std::pair<std::string_view, std::string>>;
    std::string say(std::string_view id, Names names = {}) const;
    void warn(std::string_view id, Names names = {});

    /// Page lines of a kind that hold on the date, in the order of the record.
    std::vector<PageLine const*> lines(std::string_view kind) const;
};

/// The line with the day to look again: the first whose day is still to come, else the one that
/// passed last. Null: no line has a day.
PageLine const* next_look(PageInProgress const& page);
/// Whether the day of a line with a day is over.
bool has_passed(PageLine const& line, Date as_of);

/// Title, who and when.
void add_who_and_when(PageInProgress& page);
/// Part 1.
void add_in_one_breath(PageInProgress& page);
/// Part 2.
void add_answers(PageInProgress& page);
/// Part 3.
void add_controls(PageInProgress& page);
/// Part 4.
void add_unless(PageInProgress& page);
/// Parts 5 and 6, side by side.
void add_unknown_and_questions(PageInProgress& page);
/// Part 7.
void add_next_look(PageInProgress& page);
/// Warns of words on the page lines that mislead or need their meaning.
void check_words(PageInProgress& page, Catalogue const& catalogue);

inline Run plain_words(std::string text) { return {{.text = std::move(text)}}; }

/// A numbered section with a rule above it.
Heading section(std::string title, std::string aside = {});

/// What a box had no room for: names with dates, where they have one.
struct LeftOut {
    int part;
    std::string_view sentence;  ///< id of "2 answers left out, see the case file"
    std::vector<std::string> names;
    bool named_on_page = false;  ///< the maker of the page is always told the names
};

/// "1 answer left out, see the case file: OVP, police, 2 January 2015." below a box, and a warning.
/// Nothing when there are no names.
void add_left_out(PageInProgress& page, std::vector<Block>& blocks, LeftOut const& left_out);

/// The words of the lines from `shown` on.
std::vector<std::string> words_from(std::vector<PageLine const*> const& lines, std::size_t shown);

}  // namespace parallax
