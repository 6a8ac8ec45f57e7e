// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/language.h"
#include "bridge/leavable_thread.h"
#include "bridge/settings.h"
#include "command_line.h"
#include "headless_run.h"
#include "models/error_text.h"
#include "program.h"
#include "qt_options.h"
#include "terminal.h"
#include "widgets/application.h"
#include "widgets/main_window.h"

#include <QIcon>

#include <cstdlib>

using namespace authloupe;

namespace {

QString versionLine()
{
    return QStringLiteral("Authloupe ") % QCoreApplication::applicationVersion() % QLatin1Char('\n');
}

// Without a display: what is wrong with the command line, --help, --version, --summary, --export.
int runWithoutWindow(int argc, char* argv[], const std::vector<std::string>& arguments)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.switchTo(languageToUse(languageAsked(arguments), Settings().language()));

    const CommandLineResult parsed = parseCommandLine(arguments); // again, now in that language
    if (!parsed.problem.isEmpty()) {
        writeStandardError(parsed.problem);
        return Misused;
    }
    if (parsed.line.help || parsed.line.version) {
        const auto error =
            writeStandardOutput(plainUtf8(parsed.line.help ? commandLineHelp() : versionLine()));
        return error ? Failed : Done;
    }
    return runHeadless(parsed.line);
}

// Qt would abort.
int refuseWindow(int argc, char* argv[], const CommandLine& line)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.switchTo(languageToUse(line.language, Settings().language()));
    writeStandardError(noDisplaySentence());
    return Failed;
}

int runWindow(int argc, char* argv[], const CommandLine& line)
{
    const Application application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Authloupe"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.authloupe.Authloupe"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/authloupe/icons/authloupe.svg")));

    Settings settings;
    Language language;
    language.setArabicDigits(settings.arabicDigits());
    language.switchTo(languageToUse(line.language, settings.language()));
    QGuiApplication::setLayoutDirection(language.direction());

    NamedInputs named = namedInputs(line);
    for (const Error& error : named.errors) {
        writeStandardError(errorSentence(error));
    }
    MainWindow window(settings, language);
    QObject::connect(&application, &Application::outOfMemory, &window, [&window] {
        window.tell(Error{ErrorCode::OutOfMemory, {}, 0, 0});
    });
    window.setInitialFilter(line.filter);
    window.show();
    if (!named.inputs.empty()) {
        window.open(named.inputs, line.follow);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    preferUtf8Locale();
    nameProgram();
    const std::vector<std::string> arguments = withoutQtOptions({argv, argv + argc});
    const CommandLineResult parsed = parseCommandLine(arguments);
    if (!parsed.problem.isEmpty() || parsed.line.isHeadless()) {
        return runWithoutWindow(argc, argv, arguments);
    }
    if (!hasDisplay({argv, argv + argc})) {
        return refuseWindow(argc, argv, parsed.line);
    }
    const int status = runWindow(argc, argv, parsed.line);
    if (LeavableThread::leftBehind() > 0) {
        std::_Exit(status); // everything that has to be written is; see there
    }
    return status;
}
