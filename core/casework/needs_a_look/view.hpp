#pragma once
// What every check is given: the case as it was known on the date, and a place to put what is
// found.

#include "casework/contradictions/scene.hpp"
#include "casework/needs_a_look.hpp"

#include <functional>

namespace parallax::look {

using contradiction::Names;
using contradiction::Reading;
using contradiction::Scene;

/// Two answers of one agency with one tool about one group, one right after the other.
struct Step {
    Reading const* before = nullptr;
    Reading const* after = nullptr;
    bool fell = false;  ///< the later level is certainly the lower one; never so for management
    /// Codes of what changed between the two and explains something; none for management.
    std::vector<std::string> factors = {};
};

class View {
public:
    /// `known`: the case as known_by() gives it for the date. It must outlive the view.
    View(Case const& known, Catalogue const& catalogue, Sentences const& sentences, Date as_of);

    Case const& kase() const { return scene_.kase(); }
    Scene const& scene() const { return scene_; }
    Date as_of() const { return scene_.as_of(); }
    std::vector<Contradiction> const& contradictions() const { return contradictions_; }
    std::vector<ControlOn> const& controls() const { return controls_; }
    std::vector<Step> const& steps() const { return steps_; }
    /// Answers in force, without those in words only.
    std::vector<Reading const*> const& in_force() const { return in_force_; }

    /// The first conference on record; not known: there has been none.
    ImpreciseDate const& conference() const { return conference_; }
    ControlOn const* control(std::string_view code) const;

    std::string say(std::string_view id, Names names = {}) const;
    /// Whether a text holds one of the words listed under the id.
    bool said(std::string_view text, std::string_view words_id) const;
    /// Whether contact with him is cut, as the record says; where it does not, as its words say.
    bool cuts_contact(Decision const& decision) const;
    /// Whether the work ends, in the same way.
    bool closes(Decision const& decision) const;
    /// Whether no plan answers what a record tells, in the same way.
    bool not_in_plan(Event const& event) const;
    bool not_in_plan(Assessment const& record) const;

    RecordPlace place(ControlOn const& on) const;
    RecordPlace place(Event const& event) const;
    RecordPlace place(Person const& person) const;

private:
    void find_steps();
    void find_conference();

    Scene scene_;
    std::vector<Contradiction> contradictions_;
    std::vector<ControlOn> controls_;
    std::vector<Step> steps_;
    std::vector<Reading const*> in_force_;
    ImpreciseDate conference_;
};

/// Collects what the checks find.
class Found {
public:
    explicit Found(View const& view) : view_(view) {}

    /// The sentences "F1" and "F1_ask" with the names filled in.
    void add(std::string const& code, Names names, std::vector<RecordPlace> places,
             std::optional<Date> since);
    std::vector<Finding> take() { return std::move(found_); }

private:
    View const& view_;
    std::vector<Finding> found_;
};

/// Failed or ended.
bool is_lost(ControlOn const& on);
/// The latest of the first days; none where no date is known.
std::optional<Date> seen_from(std::vector<ImpreciseDate> const& dates);
std::optional<Date> later_of(std::optional<Date> first, std::optional<Date> second);
/// When something was first known of a control: that it began, or its first entry.
std::optional<Date> first_known(View const& view, Control const& control);
/// The first day of the time, lasting until now, through which a control was known to be so. None:
/// it is not so now.
std::optional<Date> so_since(View const& view, Control const& control,
                             std::function<bool(ControlOn const&)> const& so);
/// Since when it has been known to be in the state it is in.
std::optional<Date> state_since(View const& view, ControlOn const& on);
/// Decisions that lean on the control.
std::vector<Decision const*> leaning_on(View const& view, Control const& control);
/// "one; two; three"
std::string listed(std::vector<std::string> const& words);
/// From when an answer counts as old; none: nothing says.
std::optional<Date> stale_from(Reading const& reading, Date as_of);
/// Why an answer no longer carries what leans on it.
struct AnswerOver {
    std::string how;  ///< ended | old | replaced: what came first
    std::optional<Date> since;  ///< none: from no day on record
};
/// None: it stands. Words without a tool are never replaced and do not grow old.
std::optional<AnswerOver> answer_over(Scene const& scene, Assessment const& record);

/// The agencies that own a control, each once.
std::vector<std::string> owners(View const& view);
/// Whether the agency still checks it. Who checks may be said with more: "police, monthly".
bool held_by(ControlOn const& on, std::string const& owner);
/// Answers of the agency made by the day that are still the last word; not those about management.
std::vector<Assessment const*> answers_left(View const& view, std::string const& owner, Date day);

// The checks, by family. Each says in its file when it finds something and when not.
void find_too_short(View const& view, Found& found);  // F1
void find_owner_left(View const& view, Found& found);  // F6
void find_unproved(View const& view, Found& found);  // F7
void find_failed(View const& view, Found& found);  // F8
void find_legal_end(View const& view, Found& found);  // F16
void find_no_papers(View const& view, Found& found);  // F2
void find_no_unless_list(View const& view, Found& found);  // F4
void find_fact_not_planned(View const& view, Found& found);  // F5
void find_no_change_written(View const& view, Found& found);  // F15
void find_not_told(View const& view, Found& found);  // F20
void find_two_questions(View const& view, Found& found);  // F3
void find_fell_by_itself(View const& view, Found& found);  // F10
void find_stale(View const& view, Found& found);  // F13
void find_new_ruler(View const& view, Found& found);  // F18
void find_cut_unassessed(View const& view, Found& found);  // F9
void find_steps_together(View const& view, Found& found);  // F11
void find_no_next_look(View const& view, Found& found);  // F12
void find_new_child(View const& view, Found& found);  // F14 F17
void find_other_children(View const& view, Found& found);  // F19

}  // namespace parallax::look
