// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error_text.h"

#include "models/display_text.h"
#include "models/locale_text.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::ErrorText)
};

// What the system says, in the system's language.
QString reason(const Error& error)
{
    if (error.systemError != 0)
        return isolated(displayText(qt_error_string(error.systemError)));
    //: In place of the reason why a file could not be read or written
    return Tr::tr("reason unknown");
}

QString writingAdvice()
{
    //: What to do when a file could not be written
    return Tr::tr("Choose another place, or ask for permission to write there.");
}

QString oldFileStays()
{
    //: What to do when a file could not be written
    return Tr::tr("A file of that name that was there before is unchanged. Choose another name or place.");
}

QString nothingMissing()
{
    //: Behind a note that some bytes or lines of a file were not read because another file holds them
    return Tr::tr("Nothing of the log is missing.");
}

QString notEnoughMemory(const Error& error)
{
    if (error.path.empty()) {
        //: The memory of the computer
        return Tr::tr("There was not enough memory.");
    }
    //: %1 is a file
    return Tr::tr("Not enough memory for “%1”.").arg(shownPath(error.path));
}

} // namespace

QString shownPath(const std::string& path)
{
    if (path.empty()) {
        //: In place of the name of a file
        return Tr::tr("pasted text");
    }
    return isolated(displayText(path));
}

ErrorText errorText(const Error& error)
{
    const QString path = shownPath(error.path);
    const QString other = shownPath(error.other);
    switch (error.code) {
    case ErrorCode::None:
        //: In place of an error
        return {Tr::tr("There was no error."), {}};
    case ErrorCode::NotFound:
        //: %1 is a file
        return {Tr::tr("Could not open “%1”: file not found.").arg(path),
                //: What to do when a file was not found
                Tr::tr("It may have been moved, renamed or rotated away.")};
    case ErrorCode::PermissionDenied:
        //: %1 is a file
        return {Tr::tr("Could not open “%1”: permission denied.").arg(path),
                //: What to do when a file may not be read
                Tr::tr("Ask for permission to read it, or copy it to a place of your own.")};
    case ErrorCode::IsDirectory:
        //: %1 is a folder
        return {Tr::tr("Could not open “%1”: it is a folder.").arg(path),
                //: What to do when a folder was given where a file is needed
                Tr::tr("Open the log files in it.")};
    case ErrorCode::NotRegularFile:
        //: %1 is a pipe, a socket or a device
        return {Tr::tr("Could not open “%1”: it is not a regular file.").arg(path),
                //: What to do when a pipe, a socket or a device was given where a file is needed
                Tr::tr("Pipes, sockets and devices cannot be opened. Save the log to a file first.")};
    case ErrorCode::ReadFailed:
        //: %1 is a file, %2 how much of it was read (such as "3.4 MiB"), %3 the reason that the system gives
        return {Tr::tr("Could not read “%1” beyond the first %2: %3.")
                    .arg(path, isolated(displaySize(error.offset)), reason(error)),
                //: What to do when a file could be read only in part
                Tr::tr("What was read until then is shown. Check the disk or the network, then reload.")};
    case ErrorCode::FileShrank:
        //: %1 is a file
        return {Tr::tr("“%1” became shorter while it was read.").arg(path),
                //: What to do when a file changed while it was read
                Tr::tr("What was read until then is shown. Reload to read it as it is now.")};
    case ErrorCode::TooManyLines:
        //: %1 is a file, %2 how much of it was read (such as "3.4 GiB")
        return {Tr::tr("“%1” has more lines than can be numbered; its first %2 were read.")
                    .arg(path, isolated(displaySize(error.offset))),
                //: What to do when a file has more than four thousand million lines
                Tr::tr("What was read until then is shown. Split the file and open its parts.")};
    case ErrorCode::NoLogLine:
        if (error.count == 0) {
            //: %1 is a file, a folder or an archive
            return {Tr::tr("There is nothing to read in “%1”.").arg(path),
                    //: Why there is nothing to read
                    Tr::tr("The file is empty, or the folder or archive holds no files.")};
        }
        //: %1 is a file
        return {Tr::tr("“%1” does not look like a mail log.").arg(path),
                //: What to do when a file holds no mail log
                Tr::tr("No line in it has the form of mail_logs.")};
    case ErrorCode::OutOfMemory:
        return {notEnoughMemory(error),
                //: What to do when the memory does not suffice
                Tr::tr("Close other programs, or open fewer files at once.")};
    case ErrorCode::MemorySpent:
        //: %1 and %2 are sizes like “3.4 GiB”
        return {Tr::tr("Reading ended after the first %1: the program takes no more than %2 of memory.")
                    .arg(isolated(displaySize(error.offset)), isolated(displaySize(error.count))),
                //: What to do when logs take more memory than the program allows itself
                Tr::tr("What was read until then is shown. Open fewer logs at once, or parts of them.")};
    case ErrorCode::CannotCreate:
        //: %1 is a file, %2 the reason that the system gives
        return {Tr::tr("Could not create “%1”: %2.").arg(path, reason(error)), writingAdvice()};
    case ErrorCode::WriteFailed:
        //: %1 is a file, %2 the reason that the system gives
        return {Tr::tr("Could not write “%1”: %2.").arg(path, reason(error)), oldFileStays()};
    case ErrorCode::DiskFull:
        //: %1 is a file
        return {Tr::tr("Could not write “%1”: disk full.").arg(path), oldFileStays()};
    case ErrorCode::CannotReplace:
        //: %1 is a file, %2 the reason that the system gives
        return {Tr::tr("Could not replace “%1”: %2.").arg(path, reason(error)), oldFileStays()};
    case ErrorCode::TargetIsInput:
        //: %1 is a file that was chosen as the target of an export
        return {Tr::tr("“%1” is one of the logs that are open and was not overwritten.").arg(path),
                //: What to do when the target of an export is a log that is open
                Tr::tr("Choose another name.")};
    case ErrorCode::TooManyFiles:
        if (error.offset == 0) {
            //: %1 is a file; the system sets a limit to the number of files that a program may have open
            return {Tr::tr("Could not open “%1”: too many files are open.").arg(path),
                    //: What to do when there are more logs than can be open at once
                    Tr::tr("Open fewer files at once.")};
        }
        //: %Ln: number of log files
        return {Tr::tr("%Ln file(s) were left out: at most 65,535 can be open at once.", nullptr,
                       pluralNumber(error.offset)),
                //: What to do when there are more logs than can be open at once
                Tr::tr("Open fewer files at once.")};
    case ErrorCode::EndsEarly:
        //: %1 is a compressed file or an archive
        return {Tr::tr("“%1” ends early: it was cut off.").arg(path),
                //: What to do when a compressed file could be unpacked only in part
                Tr::tr("What could be unpacked is shown. Fetch the file again.")};
    case ErrorCode::Damaged:
        //: %1 is a compressed file or an archive
        return {Tr::tr("“%1” is damaged and could not be unpacked to its end.").arg(path),
                //: What to do when a compressed file could be unpacked only in part
                Tr::tr("What could be unpacked is shown. Fetch the file again.")};
    case ErrorCode::Encrypted:
        //: %1 is a file in an archive
        return {Tr::tr("“%1” is encrypted.").arg(path),
                //: What to do when a file in an archive is encrypted
                Tr::tr("Unpack the archive with its password first.")};
    case ErrorCode::NestedArchive:
        //: %1 is an archive inside an archive, or a file that was compressed several times
        return {Tr::tr("“%1” is packed inside another archive too deeply and was left out.").arg(path),
                //: What to do when an archive is inside another one
                Tr::tr("Unpack the outer archive first.")};
    case ErrorCode::ExpandsTooMuch:
        //: %1 is a compressed file
        return {Tr::tr("“%1” becomes too large when it is unpacked.").arg(path),
                //: What to do when a compressed file becomes too large
                Tr::tr("What was unpacked until then is shown. If it is a log, unpack it first.")};
    case ErrorCode::SpoolFailed:
        //: %1 is a file that has to be unpacked, %2 the reason that the system gives
        return {Tr::tr("Could not write the temporary file for “%1”: %2.").arg(path, reason(error)),
                //: What to do when a compressed file cannot be unpacked for lack of room
                Tr::tr("What was unpacked until then is shown. Make room on the disk, or set TMPDIR to "
                       "another folder.")};
    case ErrorCode::TrailingGarbage:
        if (const int bytes = pluralNumber(error.count); bytes > 0 && std::uint64_t(bytes) == error.count) {
            //: Note about a file; %1 is a compressed file or an archive, %Ln a number of bytes
            return {Tr::tr("%Ln byte(s) behind the end of the data in “%1” were left out.", nullptr, bytes)
                        .arg(path),
                    nothingMissing()};
        }
        //: Note about a file; %1 is a compressed file or an archive
        return {Tr::tr("Bytes behind the end of the data in “%1” were left out.").arg(path),
                nothingMissing()};
    case ErrorCode::RepeatedFile:
        //: Note about files; %1 and %2 are names of the same file, which is loaded once
        return {Tr::tr("“%2” is the same file as “%1” and was loaded once.").arg(path, other),
                nothingMissing()};
    case ErrorCode::RepeatedLog:
        //: Note about files; all that stands in log %1 stands in log %2 as well
        return {Tr::tr("“%1” repeats what “%2” holds and was left out.").arg(path, other), nothingMissing()};
    case ErrorCode::RepeatedPart:
        //: Note about files; the first part of log %1 (%3 is its size) stands at the end of log %2 as well
        return {Tr::tr("The first %3 of “%1” repeat the end of “%2” and were counted once.")
                    .arg(path, other, isolated(displaySize(error.offset))),
                nothingMissing()};
    case ErrorCode::FilteredCopy:
        //: Note about files; %1 holds some of the lines of log %2 and no others, as error_logs does
        return {Tr::tr("Every line of “%1” stands in “%2” or the logs after it, so it was left out.")
                    .arg(path, other),
                nothingMissing()};
    case ErrorCode::FilteredEnd:
        //: Note about files; behind its first %3 (a size) %1 holds some of the lines of log %2 and no others,
        //: as error_logs does
        return {Tr::tr("Behind the first %3 of “%1”, every line stands in “%2” or the logs after it, so only "
                       "those %3 were read.")
                    .arg(path, other, isolated(displaySize(error.offset))),
                nothingMissing()};
    case ErrorCode::FilteredMiddle:
        //: Note about files; %Ln: number of lines of log %1 that stand in log %2 as well; %1 is like
        //: error_logs
        return {Tr::tr("%Ln line(s) of “%1” also stand in “%2” or the logs after it and were counted once.",
                       nullptr, pluralNumber(error.count))
                    .arg(path, other),
                nothingMissing()};
    case ErrorCode::NotCompared:
        //: Note about files; %1 is the first of the logs that were not compared with all others
        return {
            Tr::tr("From “%1” on, logs were no longer searched for what others hold: there are too many "
                   "that resemble each other.")
                .arg(path),
            //: What follows from it
            Tr::tr("Nothing of the logs is missing, but what several of them hold counts several times.")};
    case ErrorCode::HostsShared:
        //: Note about logs; %1 is one of them. Host names stand in front of its lines and tell appliances
        //: apart.
        return {Tr::tr("From “%1” on, more than 65,535 hosts are named: further ones are not told apart.")
                    .arg(path),
                //: What to do when a log holds lines of too many appliances
                Tr::tr("If that is no mistake, open the logs of single appliances separately.")};
    case ErrorCode::BeganAnew:
        //: Note about a log that was followed while it was written; %1 is its name
        return {
            Tr::tr("“%1” was shortened or written over while it was followed.").arg(path),
            //: What follows from it
            Tr::tr("What was read before is kept. Lines that were written just before may be missing, and "
                   "the lines of older connections can no longer be read back.")};
    case ErrorCode::Cancelled:
        //: State of loading or exporting
        return {Tr::tr("Cancelled"), {}};
    }
    return {};
}

QString errorSentence(const Error& error)
{
    const ErrorText text = errorText(error);
    return text.advice.isEmpty() ? text.what : QString(text.what % u' ' % text.advice);
}

} // namespace authloupe
