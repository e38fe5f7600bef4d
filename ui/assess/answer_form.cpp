#include "ui/assess/answer_form.hpp"

#include "scoring/evidence.hpp"
#include "support/text.hpp"
#include "ui/assess/asked_items.hpp"
#include "ui/assess/beside_item.hpp"
#include "ui/assess/folding_section.hpp"
#include "ui/assess/item_row.hpp"
#include "ui/assess/population_line.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/stops.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax::ui {
namespace {

/// Forms with more items than this fold by section.
constexpr std::size_t longForm = 14;

QFrame* hairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    return line;
}

/// Codes that the instrument's tables know.
QStringList codesOf(Definition const& definition) {
    QStringList codes;
    for (Table const& table : definition.tables) {
        for (auto const& entry : table.keyed) codes.append(words(entry.first));
    }
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

}  // namespace

QString scopeInWords(Measures const& measures) {
    return AnswerForm::tr("Counts %1. To whom: %2. By when: %3. From: %4.")
        .arg(words(measures.counts), words(measures.to_whom_words), words(measures.horizon_words),
             words(measures.facts_words));
}

AnswerForm::AnswerForm(QWidget* parent)
    : QWidget(parent),
      column_(new QVBoxLayout(this)),
      question_(new MarkedLabel(Type::H1, {}, this)),
      compared_(new MarkedLabel(Type::Body, {}, this)),
      population_(new PopulationLine(this)),
      outside_(new MarkedLabel(Type::Body, {}, this)),
      open_all_(new QPushButton(tr("Show all &sections"), this)) {
    setGaps(column_, {}, space::s2);
    compared_->setQuiet();
    for (QWidget* part :
         std::initializer_list<QWidget*>{question_, compared_, population_, outside_}) {
        column_->addWidget(part);
    }
    setCompact(open_all_);
    column_->addWidget(open_all_, 0, Qt::AlignLeft);
    connect(open_all_, &QPushButton::clicked, this, [this] { openAll(true); });
    column_->addStretch(1);
}

void AnswerForm::showAnswers(Instrument const& instrument, Answers const& answers,
                             Outcome const& outcome, std::map<std::string, QString> const& beside) {
    if (instrument_ != &instrument) {
        instrument_ = &instrument;
        hide();  // parts added to a visible form would show only at the next turn of events
        build();
        if (who_section_) who_section_->setOpen(false);
        openFirstUnfinished(answers, outcome);
    }
    openWho(answers, outcome);
    population_->showFit(instrument.definition(), answers, outcome);
    for (ItemRow* row : rows_) {
        auto const said = beside.find(row->fact());
        showRow(row, answers, outcome, said == beside.end() ? QString() : said->second);
    }
    bool const outside = outcome.status == Status::not_applicable;
    QStringList reasons;
    for (OutcomeError const& error : outcome.errors) reasons.append(words(error.text));
    for (std::string const& warning : outcome.warnings) reasons.append(words(warning));
    outside_->setMarked(tr("**This tool is not for this person.** %1").arg(reasons.join(u' ')));
    outside_->setVisible(outside);
    // What it was judged on must stay in reach, to be put right.
    bool const inReach =
        std::ranges::any_of(instrument.definition().applies, [&](Applicability const& rule) {
            bool const item = std::ranges::any_of(rule.facts, [&](std::string const& fact) {
                return instrument.definition().item(fact) != nullptr;
            });
            return item && fitOf(rule, answers, outcome) == Fit::fails;
        });
    items_->setVisible(!outside || inReach);
    open_all_->setVisible(!parts_.empty() && (!outside || inReach));
    showSections(answers, outcome);
    showConflicts(outcome);
}

void AnswerForm::showRow(ItemRow* row, Answers const& answers, Outcome const& outcome,
                         QString const& said) {
    auto const answer_of = [&](std::string const& fact) {
        auto const found = answers.find(fact);
        return found == answers.end() ? std::optional<Answer>{} : found->second;
    };
    row->showAnswer(answer_of(row->fact()));
    Item const* item = instrument_->definition().item(row->fact());
    if (item) row->showEvidence(asks_for_evidence(*item, answers), answer_of(item->evidence));
    bool const adds = item && !item->adds.empty();
    row->showAdds(adds ? QStringLiteral("%1 **%2**")
                             .arg(words(item->adds_words), words(instrument_->adds(*item, outcome)))
                       : QString());
    QStringList notes;
    if (item) notes.append(needInWords(*item, answers, outcome));
    notes.append(said);
    notes.removeAll(QString());
    row->showNote(notes.join(u' '));
}

void AnswerForm::showSections(Answers const& answers, Outcome const& outcome) {
    for (Part const& part : parts_) {
        part.section->setDetail(answeredInWords(part.items, answers, outcome));
    }
}

void AnswerForm::openFirstUnfinished(Answers const& answers, Outcome const& outcome) {
    auto const open = [&](Item const& item) {
        return !answers.contains(item.fact) && !notNeeded(item, answers, outcome);
    };
    auto const unfinished = std::ranges::find_if(
        parts_, [&](Part const& part) { return std::ranges::any_of(part.items, open); });
    for (auto part = parts_.begin(); part != parts_.end(); ++part) {
        part->section->setOpen(part == unfinished);
    }
}

void AnswerForm::openAll(bool open) {
    for (Part const& part : parts_) part.section->setOpen(open);
}

bool AnswerForm::commit() {
    bool all = true;
    for (ItemRow* row : std::vector(rows_)) all = row->commit() && all;
    return all;
}

void AnswerForm::build() {
    delete who_section_;
    delete items_;
    who_section_ = nullptr;
    who_ = nullptr;
    rows_.clear();
    parts_.clear();
    numbered_ = 0;
    Definition const& definition = instrument_->definition();
    question_->setMarked(words(definition.measures.question));
    auto const& population = definition.measures.population;
    compared_->setMarked(population.empty() ? scopeInWords(definition.measures)
                                            : words(population));
    items_ = new QWidget(this);
    setGaps(new QVBoxLayout(items_), {}, 0);
    column_->insertWidget(column_->count() - 1, items_);

    auto const asked = askedItems(definition, instrument_->facts());
    std::vector<Item> who;
    std::ranges::copy_if(asked, std::back_inserter(who),
                         [&](Item const& item) { return !definition.item(item.fact); });
    if (!who.empty()) buildWho(who);
    for (Section const& section : definition.sections) {
        std::vector<Item> items;
        std::ranges::copy_if(definition.items, std::back_inserter(items),
                             [&](Item const& item) { return item.section == section.id; });
        buildSection(words(section.title), items);
    }
    emit built();
}

QList<QWidget*> AnswerForm::stops() const {
    QList<QWidget*> stops{open_all_};
    if (who_section_) stops += stopsIn(*who_section_);
    return stops + stopsIn(*items_);
}

void AnswerForm::buildWho(std::vector<Item> const& items) {
    who_ = new QWidget(this);
    setGaps(new QVBoxLayout(who_), {}, 0);
    who_section_ = new FoldingSection(tr("Who he is"), who_, this);
    who_section_->setFoldable(true);
    column_->insertWidget(column_->count() - 2, who_section_);
    for (Item const& item : items) {
        who_->layout()->addWidget(hairline(who_));
        if (ItemRow* row = buildRow(item, 0)) who_->layout()->addWidget(row);
    }
}

/// What is known to hold needs no room; the line above says it. What does not, or is not known, is
/// shown with what it rests on.
void AnswerForm::openWho(Answers const& answers, Outcome const& outcome) {
    auto const& rules = instrument_->definition().applies;
    bool const all_hold = std::ranges::all_of(rules, [&](Applicability const& rule) {
        return fitOf(rule, answers, outcome) == Fit::holds;
    });
    if (who_section_ && !all_hold) who_section_->setOpen(true);
}

void AnswerForm::buildSection(QString const& title, std::vector<Item> const& items) {
    QWidget* inside = items_;
    if (instrument_->definition().items.size() > longForm) {
        inside = new QWidget(items_);
        setGaps(new QVBoxLayout(inside), {}, 0);
        auto* section = new FoldingSection(title, inside, items_, Type::H2);
        section->setContentsMargins(0, space::s3, 0, space::s1);
        section->setFoldable(true);
        items_->layout()->addWidget(section);
        parts_.push_back({section, items});
    } else {
        auto* heading = new MarkedLabel(Type::H2, title, items_);
        heading->setContentsMargins(0, space::s3, 0, space::s1);
        items_->layout()->addWidget(heading);
    }
    for (Item const& item : items) {
        inside->layout()->addWidget(hairline(inside));
        if (ItemRow* row = buildRow(item, ++numbered_)) inside->layout()->addWidget(row);
    }
}

FoldingSection* AnswerForm::sectionOf(std::string_view fact) const {
    for (Part const& part : parts_) {
        if (std::ranges::find(part.items, fact, &Item::fact) != part.items.end()) {
            return part.section;
        }
    }
    return nullptr;
}

ItemRow* AnswerForm::buildRow(Item const& item, int number) {
    FactKind const* fact = instrument_->facts().find(item.fact);
    if (!fact) return nullptr;
    auto const codes =
        fact->type == FactType::code ? codesOf(instrument_->definition()) : QStringList();
    auto* row = new ItemRow(number, item, *fact, instrument_->options(item), codes,
                            number > 0 ? items_ : who_);
    connect(row, &ItemRow::answered, this, &AnswerForm::answered);
    rows_.push_back(row);
    return row;
}

ItemRow* AnswerForm::row(std::string_view fact) const {
    auto const found =
        std::ranges::find_if(rows_, [&](ItemRow const* row) { return row->fact() == fact; });
    return found == rows_.end() ? nullptr : *found;
}

void AnswerForm::showConflicts(Outcome const& outcome) {
    std::map<ItemRow*, QStringList> conflicts;
    if (outcome.status == Status::invalid) {
        for (OutcomeError const& error : outcome.errors) {
            // Of a pair that cannot be, the sentence stands under the later item.
            ItemRow* last = error.fields.empty() ? nullptr : row(error.fields.back());
            if (last) conflicts[last].append(words(error.text));
        }
    }
    for (ItemRow* known : rows_) {
        known->showConflict(conflicts[known].join(u' '));
        FoldingSection* section = conflicts[known].isEmpty() ? nullptr : sectionOf(known->fact());
        if (section) section->setOpen(true);
    }
}

}  // namespace parallax::ui
