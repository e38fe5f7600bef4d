#include "ui/assess/assess_page.hpp"

#include "casework/edit.hpp"
#include "casework/score_record.hpp"
#include "ui/assess/answer_form.hpp"
#include "ui/assess/asked_items.hpp"
#include "ui/assess/beside_item.hpp"
#include "ui/assess/flow_layout.hpp"
#include "ui/assess/recorded_view.hpp"
#include "ui/assess/result_panel.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/whole_combo.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace parallax::ui {
namespace {

/// Below this width of the page the result moves under the form.
constexpr int besideFrom = 2 * size::resultPanel;

QScrollArea* scrollArea(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
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

/// Tool, who and when. Copies for other rules differ in nothing else, so they name the rules too.
QString inShort(Assessment const& kept, Case const& kase, Catalogue const& catalogue) {
    Instrument const* instrument = catalogue.find(kept.instrument + "@" + kept.edition);
    if (!instrument) instrument = catalogue.find(kept.instrument);
    QStringList parts{words(instrument ? instrument->definition().name : kept.instrument)};
    if (!kept.agency.empty()) parts.append(words(kept.agency));
    if (kept.made.known()) parts.append(words(kept.made.words()));
    auto const alike = std::ranges::count_if(kase.assessments, [&](Assessment const& other) {
        return other.mode == "computed" && other.instrument == kept.instrument;
    });
    if (instrument && kept.mode == "computed" && alike > 1) {
        parts.append(words(instrument->definition().edition_name));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace

AssessPage::AssessPage(QWidget* parent)
    : QWidget(parent),
      chooser_(new WholeCombo(tr("Answer scored here"), this)),
      rules_(new QLabel(this)),
      copy_(new QPushButton(tr("Copy for other &rules"), this)),
      copies_(new QMenu(this)),
      known_(new QLabel(this)),
      score_(new QPushButton(tr("Score an a&nswer"), this)),
      nothing_(new QLabel(this)),
      form_(new AnswerForm),
      recorded_(new RecordedView),
      result_(new ResultPanel) {
    setPageBackground(this);
    copy_->setMenu(copies_);
    setQuiet(known_);
    setType(nothing_, Type::Banner);
    nothing_->setWordWrap(true);
    buildBody();
    connect(chooser_, &QComboBox::activated, this,
            [this] { openAssessment(chooser_->currentData().toString()); });
    connect(score_, &QPushButton::clicked, this, &AssessPage::scoreAnswerWanted);
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
    return foot;
}

void AssessPage::buildBody() {
    left_ = new QWidget;
    left_column_ = new QVBoxLayout(left_);
    setGaps(left_column_, {size::pageMargin, space::s3, size::pageMargin, space::s4}, space::s3);
    left_column_->addWidget(buildTop());
    for (QWidget* part : std::initializer_list<QWidget*>{nothing_, form_, recorded_}) {
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
    if (another) code_.clear();
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
    code_.clear();
    refresh();
}

bool AssessPage::commit() { return !scoring_.instrument || form_->commit(); }

void AssessPage::openAssessment(QString const& code) {
    commit();
    code_ = bytes(code);
    refresh();
}

Assessment const* AssessPage::open() const {
    auto const found = std::ranges::find(case_.assessments, code_, &Assessment::code);
    return found == case_.assessments.end() ? nullptr : &*found;
}

void AssessPage::fillChooser() {
    QSignalBlocker const quiet(chooser_);
    chooser_->clear();
    for (Assessment const& kept : case_.assessments) {
        if (kept.mode != "computed" && kept.code != code_) continue;
        chooser_->addItem(inShort(kept, case_, *catalogue_), words(kept.code));
    }
    chooser_->setCurrentIndex(chooser_->findData(words(code_)));
    chooser_->setVisible(chooser_->count() > 0);
}

/// Parts that stay are never hidden meanwhile: hiding takes the focus away from an answer.
void AssessPage::showOnly(std::initializer_list<QWidget*> shown) {
    for (QWidget* part : std::initializer_list<QWidget*>{nothing_, form_, recorded_, rules_, copy_,
                                                         known_, result_, result_area_}) {
        part->setVisible(std::ranges::find(shown, part) != shown.end());
    }
}

void AssessPage::refresh() {
    scoring_ = {};
    fillChooser();
    Assessment const* record = open();
    if (!record) return showNothing(tr("No answer is scored here yet."));
    record->mode == "computed" ? showComputed(*record) : showRecorded(*record);
}

void AssessPage::showNothing(QString const& sentence) {
    nothing_->setText(sentence);
    showOnly({nothing_});
}

void AssessPage::showRecorded(Assessment const& record) {
    recorded_->showRecord(record, *catalogue_, *sentences_, as_of_);
    showOnly({recorded_});
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
    scoring_ = {instrument, *std::move(answers), std::move(outcome), record};
    form_->showAnswers(*instrument, scoring_.answers, scoring_.outcome,
                       saidElsewhere(case_, record, scoring_.answers, instrument->facts()));
    rules_->setText(tr("Counting rules: %1").arg(words(instrument->definition().edition_name)));
    known_->setText(knownInWords(scoring_));
    result_->showScoring(scoring_, case_, *catalogue_, as_of_);
    fillCopies();
    QWidget* const copy = copies_->isEmpty() ? nullptr : copy_;
    QWidget* const area = narrow_ ? nullptr : result_area_;
    showOnly({form_, rules_, known_, result_, copy, area});
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
    auto const record = std::ranges::find(after.assessments, code_, &Assessment::code);
    auto answers = scoring_.answers;
    answers[fact] = answer;
    record->answers = answers_to_store(answers);
    emit changeWanted(after, tr("Answer to ‘%1’ set to %2")
                                 .arg(words(wordingOf(*scoring_.instrument, fact)),
                                      inWords(*scoring_.instrument, fact, answer)));
}

void AssessPage::keepFinalLevel(FinalLevel const& wanted) {
    Case after = case_;
    auto const record = std::ranges::find(after.assessments, code_, &Assessment::code);
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
