// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settings.h"
#include "session/snapshot.h"

#include <QString>

namespace authloupe {

// The style of all times of connections, attempts and messages from now on; whoever shows some has to ask for
// them again. Like the default QLocale it may be read on any thread. Never for files, clipboard or settings.
void setTimeStyle(TimeStyle style) noexcept;
[[nodiscard]] TimeStyle timeStyle() noexcept;

// `2009-04-22 11:43:59`, `2009-04-22T11:43:59-06:00` or `2009-04-22 17:43:59 UTC`, of an entry of that file;
// empty for kNoTime. The offset is told wherever the time is not as logged.
[[nodiscard]] QString styledTime(const Snapshot& snapshot, FileIndex file, LogTime time);
// Of a time of which no file is known: in the style where all files state the same offset, else as logged.
[[nodiscard]] QString styledTime(const Snapshot& snapshot, LogTime time);
// How long it may be, in characters.
[[nodiscard]] int styledTimeLength() noexcept;

} // namespace authloupe
