#include "ui/assess/assess_page.hpp"

#include "casework/edit.hpp"
#include "casework/records.hpp"
#include "casework/score_record.hpp"
#include "ui/assess/answer_form.hpp"
#include "ui/assess/answer_names.hpp"
#include "ui/assess/asked_items.hpp"
#include "ui/assess/beside_item.hpp"
#include "ui/assess/flow_layout.hpp"
#include "ui/assess/recorded_view.hpp"
#include "ui/assess/result_panel.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/stops.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/whole_combo.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace parallax::ui {
namespace {

/// Below this width of the page the result moves under the form.
constexpr int besideFrom = 2 * size::resultPanel;

QScrollArea* scrollArea(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    makePlain(*area);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

/// The words of the button that gives this answer, else the answer itself.
QString inWords(Instrument const& instrument, std::string const& fact, Answer const& answer) {
    auto const asked = askedItems(instrument.definition(), instrument.facts());
    auto const item = std::ranges::find(asked, fact, &Item::fact);
    if (item != asked.end()) {
        for (Option const& option : instrument.options(*item)) {
            if (option.answer == answer) return words(option.words);
        }
    }
    return words(answer_in_words(answer, *instrument.facts().find(fact)));
}

}  // namespace

AssessPage::AssessPage(QWidget* parent)
    : QWidget(parent),
      chooser_(new WholeCombo(tr("Answer"), this)),
      rules_(new QLabel(this)),
      copy_(new QPushButton(tr("Copy for other &rules"), this)),
      copies_(new QMenu(this)),
      known_(new QLabel(this)),
      score_(new QPushButton(tr("Score an a&nswer"), this)),
      correct_(new QPushButton(this)),
      remove_(new QPushButton(tr("Remove &this answer"), this)),
      not_stored_(new QLabel(tr("Nothing is stored until you answer something."), this)),
      nothing_(new QLabel(this)),
      form_(new AnswerForm),
      recorded_(new RecordedView),
      result_(new ResultPanel) {
    setPageBackground(this);
    chooser_->setPlaceholderText(tr("Choose an answer to open"));
    copy_->setMenu(copies_);
    setQuiet(known_);
    setType(nothing_, Type::Banner);
    for (QLabel* label : {nothing_, not_stored_}) label->setWordWrap(true);
    // Its room stays, so that the form does not move under the hand at the first answer.
    QSizePolicy room = not_stored_->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    not_stored_->setSizePolicy(room);
    buildBody();
    connect(chooser_, &QComboBox::activated, this,
            [this] { openAssessment(chooser_->currentData().toString()); });
    connect(score_, &QPushButton::clicked, this, &AssessPage::scoreAnswerWanted);
    connect(correct_, &QPushButton::clicked, this,
            [this] { emit correctAnswerWanted(words(code_)); });
    connect(remove_, &QPushButton::clicked, this,
            [this] { emit removeAnswerWanted(words(code_)); });
    connect(form_, &AnswerForm::built, this, &AssessPage::orderStops);
    connect(form_, &AnswerForm::answered, this, &AssessPage::keepAnswer);
    connect(result_, &ResultPanel::finalLevelWanted, this, &AssessPage::keepFinalLevel);
}

void AssessPage::setCatalogue(Catalogue const* catalogue, Sentences const* sentences) {
    catalogue_ = catalogue;
    sentences_ = sentences;
}

QWidget* AssessPage::buildTop() {
    auto* top = new QWidget(left_);
    auto* row = new QHBoxLayout(top);
    setGaps(row, {}, space::s3);
    auto* fields = new QWidget(top);
    auto* flow = new FlowLayout(space::s3, space::s2, fields);
    flow->addWidget(chooser_);
    flow->addWidget(rules_);
    row->addWidget(fields, 1);
    row->addWidget(known_);
    return top;
}

QWidget* AssessPage::buildFoot() {
    auto* foot = new QWidget(left_);
    auto* flow = new FlowLayout(space::s3, space::s2, foot);
    flow->addWidget(score_);
    flow->addWidget(copy_);
    flow->addWidget(correct_);
    flow->addWidget(remove_);
    return foot;
}

void AssessPage::buildBody() {
    left_ = new QWidget;
    left_column_ = new QVBoxLayout(left_);
    setGaps(left_column_, {size::pageMargin, space::s3, size::pageMargin, space::s4}, space::s3);
    left_column_->addWidget(buildTop());
    for (QWidget* part : std::initializer_list<QWidget*>{not_stored_, nothing_, form_, recorded_}) {
        left_column_->addWidget(part);
    }
    left_column_->addWidget(buildFoot());
    left_column_->addStretch(1);
    form_area_ = scrollArea(left_, this);
    setPageBackground(left_);
    result_area_ = scrollArea(result_, this);
    result_area_->setBackgroundRole(QPalette::Window);
    result_area_->viewport()->setBackgroundRole(QPalette::Window);
    result_->setBackgroundRole(QPalette::Window);
    auto* row = new QHBoxLayout(this);
    setGaps(row, {}, 0);
    row->addWidget(form_area_, 1);
    row->addWidget(result_area_);
    connect(&Theme::instance(), &Theme::changed, this, &AssessPage::place);
    place();
}

void AssessPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void AssessPage::place() {
    auto const& theme = Theme::instance();
    bool const narrow = width() < theme.px(besideFrom);
    result_area_->setFixedWidth(theme.px(size::resultPanel));
    if (narrow == narrow_) return;
    narrow_ = narrow;
    result_->setFoldable(narrow);
    if (narrow) {
        left_column_->insertWidget(left_column_->count() - 1, result_area_->takeWidget());
    } else {
        left_column_->removeWidget(result_);
        result_area_->setWidget(result_);
    }
    result_area_->setVisible(!narrow && scoring_.instrument);
    result_->setVisible(scoring_.instrument != nullptr);
}

void AssessPage::showCase(Case const& kase, Date asOf) {
    bool const another = kase.reference != case_.reference;
    case_ = kase;
    as_of_ = asOf;
    if (another) {
        code_.clear();
        draft_.reset();
    }
    // Another answer may have taken the code meanwhile.
    bool const taken = draft_ && find_record(case_.assessments, draft_->code);
    if (taken) code_ = draft_->code = next_code(case_.assessments, 'R');
    if (!open()) {
        code_.clear();
        for (Assessment const& kept : case_.assessments) {
            if (kept.mode == "computed") code_ = kept.code;
        }
    }
    refresh();
}

void AssessPage::clear() {
    case_ = {};
    draft_.reset();
    code_.clear();
    refresh();
}

bool AssessPage::commit() { return !scoring_.instrument || form_->commit(); }

void AssessPage::openAssessment(QString const& code) {
    commit();
    code_ = bytes(code);
    if (draft_ && draft_->code != code_) draft_.reset();
    refresh();
    showFromTop();
}

void AssessPage::begin(Assessment record) {
    commit();
    record.code = next_code(case_.assessments, 'R');
    code_ = record.code;
    draft_ = std::move(record);
    refresh();
    showFromTop();
}

/// An answer begins with its question, wherever the one before was left.
void AssessPage::showFromTop() {
    for (QScrollArea* area : {form_area_, result_area_}) area->verticalScrollBar()->setValue(0);
    chooser_->setFocus();
}

// The parts were made in another order than they are read in, and the form is made anew.
void AssessPage::orderStops() {
    QList<QWidget*> stops{chooser_};
    stops += form_->stops();
    stops += QList<QWidget*>{score_, copy_, correct_, remove_};
    stops += stopsIn(*result_);
    for (qsizetype i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
}

Assessment const* AssessPage::open() const {
    if (draft_ && draft_->code == code_) return &*draft_;
    auto const found = std::ranges::find(case_.assessments, code_, &Assessment::code);
    return found == case_.assessments.end() ? nullptr : &*found;
}

/// The case's record of the open answer; the draft becomes one.
Assessment& AssessPage::recordIn(Case& after) {
    if (draft_) {
        after.assessments.push_back(*std::exchange(draft_, {}));
        return after.assessments.back();
    }
    return *std::ranges::find(after.assessments, code_, &Assessment::code);
}

void AssessPage::fillChooser() {
    QSignalBlocker const quiet(chooser_);
    chooser_->clear();
    for (Assessment const& kept : case_.assessments) {
        chooser_->addItem(answerInShort(kept, case_, *catalogue_, *sentences_, as_of_),
                          words(kept.code));
    }
    if (draft_) {
        auto const name = answerInShort(*draft_, case_, *catalogue_, *sentences_, as_of_);
        chooser_->addItem(tr("%1, not stored yet").arg(name), words(draft_->code));
    }
    chooser_->setCurrentIndex(chooser_->findData(words(code_)));
    chooser_->setVisible(chooser_->count() > 0);
}

/// Parts that stay are never hidden meanwhile: hiding takes the focus away from an answer.
void AssessPage::showOnly(std::initializer_list<QWidget*> shown) {
    for (QWidget* part :
         std::initializer_list<QWidget*>{nothing_, form_, recorded_, rules_, copy_, known_, result_,
                                         result_area_, correct_, remove_, not_stored_}) {
        part->setVisible(std::ranges::find(shown, part) != shown.end());
    }
}

void AssessPage::refresh() {
    scoring_ = {};
    fillChooser();
    Assessment const* record = open();
    bool const computed = record && record->mode == "computed";
    correct_->setText(computed ? tr("Correct &who and when...") : tr("Co&rrect this answer..."));
    if (!record) return showNothing(tr("No answer is scored here yet."));
    record->mode == "computed" ? showComputed(*record) : showRecorded(*record);
}

void AssessPage::showNothing(QString const& sentence) {
    nothing_->setText(sentence);
    showOnly({nothing_, open() ? remove_ : nullptr});
}

void AssessPage::showRecorded(Assessment const& record) {
    recorded_->showRecord(record, *catalogue_, *sentences_, as_of_);
    showOnly({recorded_, correct_, remove_});
}

void AssessPage::showComputed(Assessment const& record) {
    Instrument const* instrument = catalogue_->find(record.instrument + "@" + record.edition);
    auto const on = parse_iso_date(record.scored_on);
    if (!instrument || !on) {
        return showNothing(
            tr("The tool of this answer is not installed. "
               "The answers are kept as they are."));
    }
    auto answers = stored_answers(record, instrument->facts());
    if (!answers) {
        // Filling in the form would write the record anew without what could not be read.
        return showNothing(tr("The stored answers cannot be read, so they are left as they are. %1")
                               .arg(words(sentences(answers.error()))));
    }
    auto outcome = instrument->score(*answers, *on);
    auto chance = chance_of(instrument->definition(), outcome, *sentences_);
    scoring_ = {instrument, *std::move(answers), std::move(outcome), record, std::move(chance)};
    form_->showAnswers(*instrument, scoring_.answers, scoring_.outcome,
                       saidElsewhere(case_, record, scoring_.answers, instrument->facts()));
    rules_->setText(tr("Counting rules: %1").arg(words(instrument->definition().edition_name)));
    known_->setText(knownInWords(scoring_));
    result_->showScoring(scoring_, case_, *catalogue_, as_of_);
    fillCopies();
    QWidget* const copy = copies_->isEmpty() || draft_ ? nullptr : copy_;
    QWidget* const area = narrow_ ? nullptr : result_area_;
    if (draft_) return showOnly({form_, rules_, known_, result_, area, not_stored_});
    showOnly({form_, rules_, known_, result_, copy, area, correct_, remove_});
}

void AssessPage::fillCopies() {
    copies_->clear();
    Definition const& definition = scoring_.instrument->definition();
    for (Instrument const* other : catalogue_->editions(definition.id)) {
        if (other == scoring_.instrument) continue;
        copies_->addAction(words(other->definition().edition_name), this,
                           [this, other] { copyFor(*other); });
    }
}

void AssessPage::keepAnswer(std::string const& fact, Answer const& answer) {
    Case after = case_;
    auto const begun = draft_ ? begunInWords(*draft_, *scoring_.instrument) : QString();
    auto const before = scoring_.answers.find(fact);
    bool const corrects = before != scoring_.answers.end() && before->second != answer;
    auto answers = scoring_.answers;
    answers[fact] = answer;
    recordIn(after).answers = answers_to_store(answers);
    auto const text =
        corrects ? tr("Answer to ‘%1’ corrected to %2") : tr("Answer to ‘%1’ set to %2");
    auto const line = text.arg(words(wordingOf(*scoring_.instrument, fact)),
                               inWords(*scoring_.instrument, fact, answer));
    emit changeWanted(after, begun.isEmpty() ? line : QStringLiteral("%1. %2").arg(begun, line));
}

void AssessPage::keepFinalLevel(FinalLevel const& wanted) {
    Case after = case_;
    auto* const record = &recordIn(after);
    record->override_level = wanted.level;
    record->override_reason = wanted.reason;
    record->override_supervisor = wanted.supervisor;
    auto const code = words(code_);
    if (wanted.level.empty()) {
        return emit changeWanted(after, tr("Final level of %1 taken back").arg(code));
    }
    auto const level = level_text(scoring_.instrument->definition(), {wanted.level});
    emit changeWanted(after, tr("Final level of %1 set to %2").arg(code, words(level.brief())));
}

void AssessPage::copyFor(Instrument const& other) {
    Case after = case_;
    Assessment copy = *open();
    copy.code = next_code(after.assessments, 'R');
    copy.edition = other.definition().edition;
    // What a person changed by hand was a change of the other rules' answer.
    copy.override_level.clear();
    copy.override_reason.clear();
    copy.override_supervisor.clear();
    code_ = copy.code;
    auto const text = tr("Answer %1 started: %2, the same facts by %3")
                          .arg(words(copy.code), words(other.definition().name),
                               words(other.definition().edition_name));
    after.assessments.push_back(std::move(copy));
    emit changeWanted(after, text);
}

}  // namespace parallax::ui
