// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/name_caution.h"

#include "maillog/imitation.h"
#include "models/display_text.h"
#include "models/look_alikes.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <QStringList>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::NameCaution)
};

// `а (U+0430)`
QString describedCharacter(char32_t character)
{
    const QString code = QString::number(character, 16).toUpper().rightJustified(4, QLatin1Char('0'));
    return displayText(QString::fromUcs4(&character, 1)) % QStringLiteral(" (U+") % code % u')';
}

} // namespace

QString cautionAbout(std::string_view name)
{
    constexpr std::size_t kMostBytes = 4'096; // of a name that the log states
    constexpr std::size_t kMostCharacters = 8;
    name = name.substr(0, kMostBytes);
    QStringList sentences;
    if (imitatesEntry(name)) {
        //: Caution about a user name in the log, chosen by whoever tried to sign in
        sentences += Tr::tr("This name imitates words of a log entry.");
    }
    QStringList characters;
    for (const char32_t character : lookAlikes(name, kMostCharacters))
        characters += describedCharacter(character);
    if (!characters.isEmpty()) {
        //: Caution about a user name in the log; %1: characters, such as “а (U+0430), е (U+0435)”, that look
        //: like other ones
        sentences += Tr::tr("Letters in this name only look like others: %1.")
                         .arg(isolated(characters.join(QLatin1String(", "))));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace authloupe
