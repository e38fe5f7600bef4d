#include "ui/assess/answer_names.hpp"

#include "casework/answer_card.hpp"
#include "casework/in_force.hpp"
#include "ui/theme/words.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("AnswerNames", text); }

}  // namespace

QString answerInShort(Assessment const& kept, Case const& kase, Catalogue const& catalogue,
                      Sentences const& sentences, Date asOf) {
    Instrument const* instrument = catalogue.find(kept.instrument + "@" + kept.edition);
    if (!instrument) instrument = catalogue.find(kept.instrument);
    QStringList parts{is_words_only(kept) && instrument
                          ? words(instrument->definition().name)
                          : words(short_name(kept, catalogue, sentences, asOf))};
    if (!kept.agency.empty()) parts.append(words(kept.agency));
    if (kept.made.known()) parts.append(words(kept.made.words()));
    if (kept.mode != "computed") return parts.join(QStringLiteral(", "));
    auto const alike = std::ranges::count_if(kase.assessments, [&](Assessment const& other) {
        return other.mode == "computed" && other.instrument == kept.instrument;
    });
    if (instrument && alike > 1) parts.append(words(instrument->definition().edition_name));
    parts.append(tr("computed here"));
    return parts.join(QStringLiteral(", "));
}

QString begunInWords(Assessment const& record, Instrument const& instrument) {
    auto const day = parse_iso_date(record.computed_on);
    return tr("Answer %1 started: %2, computed on %3, facts as of %4")
        .arg(words(record.code), words(instrument.definition().name),
             day ? words(date_in_words(*day)) : tr("a day not kept"), words(record.made.words()));
}

}  // namespace parallax::ui
