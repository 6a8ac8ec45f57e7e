// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_messages.h"

#include "base/path_parts.h"
#include "models/display_text.h"
#include "models/error_text.h"
#include "models/locale_text.h"

#include <QCoreApplication>

#include <utility>

namespace authloupe {

namespace {

constexpr int kTitleCharacters = 100;
constexpr std::size_t kMostErrors = 100; // nobody reads more, and there may be 65,535

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::WindowMessages)
};

QString cancelledSentence()
{
    //: message above the table
    return Tr::tr("Loading was cancelled. Only what had been read until then is shown.");
}

QString nothingReadableSentence()
{
    //: message above the table: no chosen file gave anything, although none had an error
    return Tr::tr("There was nothing to read in what was chosen.");
}

QString furtherErrorsSentence(std::size_t files)
{
    //: message above the table, behind a hundred others that each name a file and say what is wrong with it
    return Tr::tr("%Ln more file(s) could not be read, or not to the end.", nullptr, pluralNumber(files));
}

QString shallowFolderSentence(const std::string& folder)
{
    //: message above the table, with the button “Read them too” behind it; %1 is a folder that was opened
    return Tr::tr("The folders in “%1” hold files as well, which were not read.")
        .arg(isolated(displayText(folder)));
}

QString readFoldersBelowLabel()
{
    //: button behind the message that the folders in a folder were not read
    return Tr::tr("Read them too");
}

} // namespace

MessageBar::Message shallowFolderMessage(const std::string& folder, std::function<void()> readBelow)
{
    return {MessageBar::Severity::Information,
            [folder] { return shallowFolderSentence(folder); },
            {readFoldersBelowLabel, std::move(readBelow)}};
}

std::vector<MessageBar::Message> outcomeMessages(const LoadOutcome& outcome)
{
    std::vector<MessageBar::Message> messages;
    const auto say = [&](MessageBar::Severity severity, MessageBar::Sentence sentence) {
        messages.push_back({severity, std::move(sentence)});
    };
    std::size_t files = 0;
    for (const Error& error : outcome.errors) {
        // What names no file, such as the lack of memory, comes after all that do and is about every one.
        if (error.path.empty() || ++files <= kMostErrors)
            say(MessageBar::Severity::Error, [error] { return errorSentence(error); });
    }
    if (files > kMostErrors)
        say(MessageBar::Severity::Error,
            [more = files - kMostErrors] { return furtherErrorsSentence(more); });
    if (outcome.cancelled)
        say(MessageBar::Severity::Information, cancelledSentence);
    else if (outcome.nothingReadable && outcome.errors.empty())
        say(MessageBar::Severity::Warning, nothingReadableSentence);
    return messages;
}

QString settingsResetSentence()
{
    //: message above the table when the program starts
    return Tr::tr(
        "The settings could not be read. They were set aside, and everything starts from the defaults.");
}

QString selectionShortenedSentence(std::size_t rows)
{
    //: message above the table; %Ln is a number of rows
    return Tr::tr("%Ln row(s) are no longer selected: the selection lies too scattered in this order.",
                  nullptr, pluralNumber(rows));
}

QString rowsLeftOutSentence(std::size_t rows)
{
    //: message above the table; %Ln is a number of rows
    return Tr::tr(
        "%Ln row(s) more than the table can show. Narrow the filter to see them; an export has them all.",
        nullptr, pluralNumber(rows));
}

QString notFollowedSentence()
{
    //: message above the table when somebody wants to go on reading a log while it is written
    return Tr::tr("This log cannot be followed: only a log file that is neither packed nor pasted grows.");
}

QString followedText(const FollowedLog& log)
{
    const QString name = isolated(displayText(lastPart(log.path), kTitleCharacters));
    switch (log.state) {
    case FollowedLog::State::Following:
        //: status bar; %1 is the name of a log that is read on while it is written
        return Tr::tr("Following “%1”").arg(name);
    case FollowedLog::State::Waiting:
        //: status bar; %1 is the name of a log that is followed, but not to be found at the moment
        return Tr::tr("Waiting for “%1”").arg(name);
    case FollowedLog::State::Paused:
        //: status bar; %1 is the name of a log that was followed and will be again
        return Tr::tr("Paused: “%1”").arg(name);
    case FollowedLog::State::None:
    case FollowedLog::State::Impossible: break;
    }
    return {};
}

QString windowTitleOf(const SnapshotPtr& snapshot)
{
    QString program = QStringLiteral("Authloupe");
    if (!snapshot || snapshot->files().empty())
        return program;
    const QString name = isolated(displayText(snapshot->files().front().name, kTitleCharacters));
    const auto more = static_cast<int>(snapshot->files().size()) - 1;
    if (more == 0)
        //: title of the window; %1 is a file name, %2 the name of the program
        return Tr::tr("%1 – %2").arg(name, program);
    //: title of the window; %1 is a file name, %2 the name of the program, %Ln the number of further files
    return Tr::tr("%1 and %Ln more – %2", nullptr, more).arg(name, program);
}

} // namespace authloupe
