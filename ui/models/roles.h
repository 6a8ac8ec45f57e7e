// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace authloupe {

// Item data roles of all models here.
enum Role : int {
    SessionFieldRole = Qt::UserRole + 1, // int of SessionField; in a header too: what to sort by
    SessionRowRole,                      // quint32 of the SessionRow
    AttemptRowRole,                      // quint32 of the AttemptRow
    OutcomeRole,                         // int of Outcome
    ResultRole,                          // int of AttemptResult
    LogDataRole,                         // bool: lay out left to right whatever the language
    DimmedRole,                          // bool: words of ours because the log does not state the value
    CautionRole,                         // bool: the value may not be what it seems, see the tooltip
    TellsNameRole,                       // bool, of a fact in our own words: characters of a name stand in it
    NamesSessionRole, // bool, of a log line: it names the connection itself, not one of its messages
    TroubleRole,      // bool, of an event: something went wrong besides authentication
    RawBytesRole,     // QByteArray: the bytes as logged, for copying
    HasBytesRole,     // bool: RawBytesRole is not empty; known only where these may take long to put together
};

} // namespace authloupe
