// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "bridge/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

namespace authloupe {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("authloupe"));
    QCoreApplication::setApplicationName(QStringLiteral("authloupe"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTHLOUPE_VERSION));
}

void preferUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    const char* codeset = nl_langinfo(CODESET);
    const char* all = std::getenv("LC_ALL");
    const bool allSet = all != nullptr && *all != '\0';
    if (std::strcmp(codeset, "ANSI_X3.4-1968") == 0) { // the plain C locale
        setenv(allSet ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
    }
}

QString languageToUse(const QString& asked, const QString& saved)
{
    return Language::isKnown(asked) ? asked : Language::choose(saved, QLocale::system().uiLanguages());
}

} // namespace authloupe
