// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace authloupe::test {

struct ProgramRun {
    int status = -1; // -1: it did not end by itself
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const; // of the output; empty when it is no object
};

// Runs the built program to its end as a process, with neither an X nor a Wayland display, in English.
[[nodiscard]] ProgramRun runProgram(const QStringList& arguments, const QByteArray& input = {});
// The same in the language that the arguments or these variables (`LANGUAGE=fr`) ask for.
[[nodiscard]] ProgramRun runInLanguage(const QStringList& arguments, const QStringList& variables = {});
// The same with a terminal as standard output.
[[nodiscard]] ProgramRun runOnTerminal(const QStringList& arguments);
// With standard output going to a file or device.
[[nodiscard]] ProgramRun runInto(const QString& target, const QStringList& arguments);

// A file or folder of the published samples; empty where they are not at hand.
[[nodiscard]] QString sample(const QString& name);

// Two inbound connections (anna succeeds, bert fails) and an outbound one (succeeds), on 2009-04-22.
[[nodiscard]] QByteArray smallLog();
void writeFile(const QString& path, const QByteArray& content);
[[nodiscard]] QByteArray fileContent(const QString& path);

} // namespace authloupe::test
