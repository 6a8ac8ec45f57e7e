// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_style.h"

#include "models/locale_text.h"

#include <QStringBuilder>

#include <algorithm>
#include <atomic>

namespace authloupe {

namespace {

std::atomic<TimeStyle> chosenStyle{TimeStyle::AsLogged};

} // namespace

void setTimeStyle(TimeStyle style) noexcept
{
    chosenStyle.store(style, std::memory_order_relaxed);
}

TimeStyle timeStyle() noexcept
{
    return chosenStyle.load(std::memory_order_relaxed);
}

QString styledTime(const Snapshot& snapshot, FileIndex file, LogTime time)
{
    const TimeStyle style = timeStyle();
    const std::optional<std::int32_t> offset =
        raw(file) < snapshot.files().size() ? snapshot.files()[raw(file)].utcOffset : std::nullopt;
    if (!time.isValid() || !offset || style == TimeStyle::AsLogged)
        return displayTime(time);
    if (style == TimeStyle::Utc)
        return displayTime(LogTime{time.seconds - *offset}) % QStringLiteral(" UTC");
    // `UTC-06:00` without its letters
    return displayTime(time).replace(u' ', u'T') % displayUtcOffset(*offset).mid(3);
}

QString styledTime(const Snapshot& snapshot, LogTime time)
{
    const std::vector<FileInfo>& files = snapshot.files();
    const bool haveOne = std::ranges::all_of(files, [&files](const FileInfo& file) {
        return file.utcOffset == files.front().utcOffset && !file.utcOffsetVaries;
    });
    return haveOne ? styledTime(snapshot, FileIndex{0}, time) : displayTime(time);
}

int styledTimeLength() noexcept
{
    switch (timeStyle()) {
    case TimeStyle::AsLogged: break;
    case TimeStyle::WithOffset: return 25;
    case TimeStyle::Utc: return 23;
    }
    return 19;
}

} // namespace authloupe
