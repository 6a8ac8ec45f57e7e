// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/locale_text.h"

#include "models/display_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::LocaleText)
};

// A sentence that the report has had first.
struct ReportTr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Report)
};

constexpr char16_t kNarrowBlank = 0x202F;
constexpr char16_t kMinus = 0x2212;

qint64 clamped(std::uint64_t count) noexcept
{
    return static_cast<qint64>(
        std::min<std::uint64_t>(count, static_cast<std::uint64_t>(std::numeric_limits<qint64>::max())));
}

// Groups of three from five digits on, as the Spanish academies and ISO 80000 have it.
QString spanishNumber(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype sign = number < 0 ? 1 : 0;
    if (digits.size() - sign < 5) {
        return digits;
    }
    for (qsizetype at = digits.size() - 3; at > sign; at -= 3) {
        digits.insert(at, QChar(kNarrowBlank));
    }
    return digits;
}

QString dayText(const QString& time)
{
    return time.left(10);
}

// Without `:00` at the end.
QString toMinute(const QString& time)
{
    return time.left(16);
}

QString absoluteDuration(std::int64_t seconds)
{
    if (seconds < kMinute) {
        //: A span of time: seconds
        return Tr::tr("%1 s").arg(displayNumber(seconds));
    }
    if (seconds < kHour) {
        //: A span of time: minutes and seconds
        return Tr::tr("%1 min %2 s").arg(displayNumber(seconds / kMinute), displayNumber(seconds % kMinute));
    }
    //: A span of time: hours, minutes and seconds
    return Tr::tr("%1 h %2 min %3 s")
        .arg(displayNumber(seconds / kHour), displayNumber(seconds % kHour / kMinute),
             displayNumber(seconds % kMinute));
}

} // namespace

QString displayNumber(qint64 number)
{
    const QLocale locale;
    // QLocale of Qt 6.4 writes 1000.000 for a million.
    if (locale.language() == QLocale::Spanish) {
        return spanishNumber(number);
    }
    return locale.toString(number);
}

QString displayCount(std::uint64_t count)
{
    return displayNumber(clamped(count));
}

int pluralNumber(std::uint64_t count) noexcept
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

QString andMore(std::uint64_t count)
{
    //: Report, below a list that is cut: how many more there are
    return ReportTr::tr("… and %Ln more.", nullptr, pluralNumber(count));
}

QString displaySize(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(clamped(bytes), 1);
}

QString displayRate(double bytesPerSecond)
{
    if (!std::isfinite(bytesPerSecond) || bytesPerSecond < 1.0) {
        return {};
    }
    const double most = 1e18;
    //: Speed of reading; %1 is a size such as "43.1 MiB", s is the second
    return Tr::tr("%1/s").arg(displaySize(static_cast<std::uint64_t>(std::min(bytesPerSecond, most))));
}

QString displayPercent(double fraction)
{
    if (!std::isfinite(fraction)) {
        return {};
    }
    double percent = std::round(fraction * 1000.0) / 10.0;
    // Something is never nothing, and nearly all is never all.
    if (percent <= 0.0 && fraction > 0.0) {
        percent = 0.1;
    } else if (percent >= 100.0 && fraction < 1.0) {
        percent = 99.9;
    }
    const int decimals = percent == std::round(percent) ? 0 : 1;
    //: A percentage; %1 is the number. Mind the blank before the sign in your language
    return Tr::tr("%1%").arg(QLocale().toString(percent, 'f', decimals));
}

QString displayDuration(std::int64_t seconds)
{
    if (seconds < 0) {
        const std::int64_t positive = seconds == std::numeric_limits<std::int64_t>::min()
                                          ? std::numeric_limits<std::int64_t>::max()
                                          : -seconds;
        return QChar(kMinus) % absoluteDuration(positive);
    }
    return absoluteDuration(seconds);
}

QString displayAtLeast(std::int64_t seconds)
{
    //: Duration of a connection whose opening or end is not in the log; %1 is a span such as "26 s"
    return Tr::tr("at least %1").arg(displayDuration(seconds));
}

QString displayTimeLeft(std::int64_t seconds)
{
    if (seconds < kMinute) {
        //: Progress of loading
        return Tr::tr("Less than a minute left");
    }
    const auto minutes = static_cast<std::uint64_t>((seconds + kMinute / 2) / kMinute);
    //: Progress of loading
    return Tr::tr("About %Ln minutes left", nullptr, pluralNumber(minutes));
}

QString displayTime(LogTime time)
{
    std::string iso;
    if (time.isValid()) {
        appendIso(iso, time, ' ');
    }
    return QString::fromLatin1(iso.data(), static_cast<qsizetype>(iso.size()));
}

QString displayTimeRange(const TimeRange& range)
{
    QString since = displayTime(range.since);
    QString until = displayTime(range.until);
    const auto whole = [](LogTime time) { return !time.isValid() || time.seconds % kMinute == 0; };
    if (whole(range.since) && whole(range.until)) {
        since = toMinute(since);
        until = toMinute(until);
    }
    if (range.isEverything()) {
        //: Time filter that lets everything through
        return Tr::tr("All times");
    }
    if (until.isEmpty()) {
        //: Time filter without an end; %1 is a date and time
        return Tr::tr("since %1").arg(isolated(since));
    }
    if (since.isEmpty()) {
        //: Time filter without a start; %1 is a date and time
        return Tr::tr("before %1").arg(isolated(until));
    }
    if (dayText(since) == dayText(until)) {
        until = until.mid(11);
    }
    return isolated(since % QStringLiteral(" – ") % until);
}

QString displayUtcOffset(std::int32_t seconds)
{
    const std::int64_t size = std::abs(std::int64_t{seconds});
    const auto twoDigits = [](std::int64_t number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    QString out = QLatin1String(seconds < 0 ? "UTC-" : "UTC+") % twoDigits(size / kHour) % u':'
                  % twoDigits(size % kHour / kMinute);
    if (size % kMinute != 0) {
        out += u':' % twoDigits(size % kMinute);
    }
    return out;
}

} // namespace authloupe
