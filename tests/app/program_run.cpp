// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_run.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace authloupe::test {

namespace {

constexpr int kTimeout = 60'000; // milliseconds

void prepare(QProcess& process, const QStringList& arguments, const QStringList& variables = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")); // would not start
    for (const QString& variable : variables) {
        environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    }
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(AUTHLOUPE_EXECUTABLE));
    process.setArguments(arguments);
}

QStringList inEnglish(QStringList arguments)
{
    arguments.prepend(QStringLiteral("--language=en"));
    return arguments;
}

ProgramRun finish(QProcess& process)
{
    ProgramRun run;
    if (!process.waitForFinished(kTimeout)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

// What arrives at the near end of a terminal until the far end is closed.
QByteArray readTerminal(int nearEnd)
{
    QByteArray all;
    char block[4096];
    for (ssize_t got = ::read(nearEnd, block, sizeof block); got > 0;
         got = ::read(nearEnd, block, sizeof block)) {
        all.append(block, static_cast<qsizetype>(got));
    }
    return all.replace("\r\n", "\n"); // the terminal's doing
}

} // namespace

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

ProgramRun runProgram(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    prepare(process, inEnglish(arguments));
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

ProgramRun runInLanguage(const QStringList& arguments, const QStringList& variables)
{
    QProcess process;
    prepare(process, arguments, variables);
    process.start();
    process.closeWriteChannel();
    return finish(process);
}

ProgramRun runOnTerminal(const QStringList& arguments)
{
    const int nearEnd = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (nearEnd < 0 || ::grantpt(nearEnd) != 0 || ::unlockpt(nearEnd) != 0) {
        return {};
    }
    const int farEnd = ::open(::ptsname(nearEnd), O_RDWR | O_NOCTTY | O_CLOEXEC);
    QProcess process;
    prepare(process, inEnglish(arguments));
    process.setChildProcessModifier([farEnd] { ::dup2(farEnd, STDOUT_FILENO); });
    process.start();
    process.waitForStarted();
    process.closeWriteChannel();
    ::close(farEnd); // the program has the only one left, so that reading comes to an end with it
    const QByteArray output = readTerminal(nearEnd);
    ProgramRun run = finish(process);
    run.output = output;
    ::close(nearEnd);
    return run;
}

ProgramRun runInto(const QString& target, const QStringList& arguments)
{
    QProcess process;
    prepare(process, inEnglish(arguments));
    process.setStandardOutputFile(target);
    process.start();
    process.closeWriteChannel();
    return finish(process);
}

QString sample(const QString& name)
{
    const QString path =
        QStringLiteral(AUTHLOUPE_TEST_DATA) + QStringLiteral("/../../../shared/samples/") + name;
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

QByteArray smallLog()
{
    return "Wed Apr 22 11:43:59 2009 Info: New SMTP ICID 450 interface IncomingMail (172.16.155.16) address"
           " 172.16.155.102 reverse dns host unknown verified no\n"
           "Wed Apr 22 11:44:48 2009 Info: SMTP Auth: (ICID 450) succeeded for user: anna using AUTH "
           "mechanism: PLAIN"
           " with profile: Incoming\n"
           "Wed Apr 22 11:46:14 2009 Info: ICID 450 close\n"
           "Wed Apr 22 11:47:30 2009 Info: New SMTP ICID 451 interface IncomingMail (172.16.155.16) address"
           " 2001:db8::17 reverse dns host unknown verified no\n"
           "Wed Apr 22 11:47:47 2009 Info: SMTP Auth: (ICID 451) failed for user: bert using AUTH mechanism: "
           "LOGIN"
           " with profile: Other\n"
           "Wed Apr 22 11:47:56 2009 Info: ICID 451 close\n"
           "Wed Apr 22 12:06:20 2009 Info: New SMTP DCID 5633 interface 172.16.155.16 address 10.0.0.25 port "
           "25\n"
           "Wed Apr 22 12:06:20 2009 Info: DCID: 5633 IP: 10.0.0.25 SMTP authentication using the profile "
           "Outgoing"
           " succeeded.\n"
           "Wed Apr 22 12:06:25 2009 Info: DCID 5633 close\n";
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), static_cast<qint64>(content.size()));
}

QByteArray fileContent(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace authloupe::test
