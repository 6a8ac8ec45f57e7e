// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "bridge/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Program)
};

bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

} // namespace

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
    if (std::strcmp(codeset, "ANSI_X3.4-1968") == 0) { // the plain C locale
        setenv(isSet("LC_ALL") ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
    }
}

bool hasDisplay(const std::vector<std::string>& arguments)
{
    const auto choosesPlatform = [](const std::string& argument) {
        return argument.starts_with("-platform") || argument.starts_with("--platform");
    };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
           || std::ranges::any_of(arguments, choosesPlatform);
}

QString noDisplaySentence()
{
    //: On a terminal, when the program was started without a graphical desktop
    return Tr::tr("There is no display to open a window on. --summary and --export work without one.");
}

QString languageToUse(const QString& asked, const QString& saved)
{
    return Language::isKnown(asked) ? asked : Language::choose(saved, QLocale::system().uiLanguages());
}

} // namespace authloupe
