// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_words.h"

#include <QHash>

namespace authloupe {

namespace {

constexpr std::int64_t kSecond = 1;

// Without case, accents and vowel signs; Hangul comes apart, on both sides of every comparison.
QString folded(const QString& text)
{
    const QString taken = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    for (const QChar c : taken)
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    return out;
}

struct Entry {
    TimeWord word;
    const char16_t* names; // parted by blanks; English, French, Spanish, Dutch, Korean, Arabic
};

// clang-format off
constexpr Entry kEntries[]{
    {{0, 1, false}, u"last past recent the within for "
                    u"dernier dernière derniers dernières les la le l depuis "
                    u"último última últimos últimas los las el hace "
                    u"laatste afgelopen voorbije de het "
                    u"최근 지난 마지막 간 동안 전 "
                    u"آخر الأخيرة الأخير الماضية الماضي خلال منذ"},
    {{0, 1, true}, u"a an one un une una uno een 한 واحد واحدة"},
    {{kSecond, 1, false}, u"s sec secs second seconds seconde secondes seg segundo segundos seconden 초 ثانية ثوان ثواني"},
    {{kSecond, 2, false}, u"ثانيتين ثانيتان"},
    {{kMinute, 1, false}, u"m min mins minute minutes minuto minutos minuut minuten 분 دقيقة دقائق"},
    {{kMinute, 2, false}, u"دقيقتين دقيقتان"},
    {{kHour, 1, false}, u"h hr hrs hour hours heure heures hora horas u uur uren 시간 ساعة ساعات"},
    {{kHour, 2, false}, u"ساعتين ساعتان"},
    {{kDay, 1, false}, u"d day days j jour jours día días dag dagen 일 하루 يوم يوما أيام"},
    {{kDay, 2, false}, u"يومين يومان"},
    {{kWeek, 1, false}, u"w wk week weeks semaine semaines semana semanas weken 주 주일 أسبوع أسبوعا أسابيع"},
    {{kWeek, 2, false}, u"أسبوعين أسبوعان"},
};
// clang-format on

QHash<QString, TimeWord> allWords()
{
    QHash<QString, TimeWord> words;
    for (const Entry& entry : kEntries)
        for (const QString& name : QString::fromUtf16(entry.names).split(u' ', Qt::SkipEmptyParts))
            words.insert(folded(name), entry.word);
    return words;
}

// Digits, letters, or what stands alone.
enum class Kind { Digit, Letter, Other };

Kind kindOf(QChar c)
{
    return c.isDigit() ? Kind::Digit : c.isLetter() ? Kind::Letter : Kind::Other;
}

} // namespace

QStringList wordsOf(const QString& text)
{
    QStringList words;
    Kind last = Kind::Other;
    const QString all = folded(text);
    for (QChar c : all) {
        const Kind kind = kindOf(c);
        if (kind == Kind::Digit)
            c = QChar(u'0' + c.digitValue());
        const bool parts = c.isSpace() || c == u'\'' || c == QChar(0x2019);
        if (!parts) {
            if (kind != last || kind == Kind::Other || words.isEmpty())
                words.append(QString());
            words.last() += c;
        }
        last = parts ? Kind::Other : kind;
    }
    return words;
}

std::optional<TimeWord> timeWord(const QString& word)
{
    static const QHash<QString, TimeWord> kWords = allWords();
    static const QString kArticle = folded(QStringLiteral("ال"));
    auto found = kWords.constFind(word);
    if (found == kWords.constEnd() && word.startsWith(kArticle))
        found = kWords.constFind(word.mid(kArticle.size()));
    return found == kWords.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace authloupe
