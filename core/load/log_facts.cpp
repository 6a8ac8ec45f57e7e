// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/log_facts.h"

#include "input/spooled_source.h"
#include "load/header_sniff.h"
#include "maillog/entry_reader.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::size_t kTailBytes = std::size_t{64} << 10;

class NoSink final : public EventSink {
public:
    void onEvent(const Event&, const EntryPlace&) override {}
};

struct Glance {
    LogTime first, earliest, latest;
};

Glance glanceAt(std::string_view text, const InputFacts& facts, LogShape shape)
{
    std::string padded(text);
    padded.resize(text.size() + EntryReader::kPadding);
    NoSink sink;
    EntryReader reader(sink, FileIndex{});
    reader.setShape(shape);
    reader.setYearReference({facts.reference, facts.referenceIsStart});
    (void)reader.read(padded.data(), padded.data() + text.size(), true);
    return {reader.firstEntryTime(), reader.coverage().firstTime, reader.coverage().lastTime};
}

Glance glanceAt(std::string_view text, const InputFacts& facts)
{
    return glanceAt(text, facts, shapeOf(text.substr(0, kShapeBytes)));
}

bool tellsOnlyOfTrouble(std::string_view head)
{
    bool some = false;
    while (!head.empty()) {
        const std::size_t end = std::min(head.find('\n'), head.size() - 1) + 1;
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end);
        const auto has = [&](std::string_view level) { return line.find(level) != std::string_view::npos; };
        if ((has(" Info: ") || has(" Debug: ") || has(" Trace: ")) && !isFileHeader(line))
            return false;
        some = some || has(" Warning: ") || has(" Critical: ");
    }
    return some;
}

} // namespace

HeadFacts headFacts(std::string_view head, const InputFacts& facts)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (head.starts_with(kByteOrderMark))
        head.remove_prefix(kByteOrderMark.size());
    const LogShape shape = shapeOf(head.substr(0, kShapeBytes));
    const Glance glance = glanceAt(head, facts, shape);
    return {glance.first, glance.earliest, sniffSerialNumber(head, shape), tellsOnlyOfTrouble(head)};
}

LogShape shapeOfSource(const ByteSource& source)
{
    std::string head(static_cast<std::size_t>(std::min<std::uint64_t>(source.size(), kShapeBytes)), '\0');
    const auto read = source.readAt(0, head.data(), head.size());
    return read.ok() ? shapeOf(std::string_view(head).substr(0, read.value())) : LogShape{};
}

LogTime latestTime(const ByteSource& source, const InputFacts& facts)
{
    const std::uint64_t size = source.size();
    if (size == SpooledSource::kUnknownSize)
        return kNoTime;
    const std::uint64_t begin = size - std::min<std::uint64_t>(size, kTailBytes);
    std::string tail(static_cast<std::size_t>(size - begin), '\0');
    const auto read = source.readAt(begin, tail.data(), tail.size());
    if (!read.ok())
        return kNoTime;
    std::string_view text = std::string_view(tail).substr(0, read.value());
    if (begin != 0)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return glanceAt(text, facts).latest;
}

LogTime earliestTime(const ByteSource& source, const InputFacts& facts, std::uint64_t from,
                     const StopFlag& stop)
{
    LogTime earliest;
    std::string window(kTailBytes, '\0');
    while (!isSet(stop)) {
        const auto read = source.readAt(from, window.data(), window.size());
        if (!read.ok() || read.value() == 0)
            break;
        std::string_view text = std::string_view(window).substr(0, read.value());
        if (const auto end = text.rfind('\n'); end != std::string_view::npos)
            text = text.substr(0, end + 1);
        const LogTime found = glanceAt(text, facts).earliest;
        earliest =
            earliest.isValid() && found.isValid() ? std::min(earliest, found) : std::max(earliest, found);
        from += text.size();
    }
    return earliest;
}

std::uint64_t placeBefore(const ByteSource& source, const InputFacts& facts, LogTime time)
{
    constexpr std::uint64_t kCloseEnough = std::uint64_t{1} << 20;
    std::uint64_t low = 0;
    std::uint64_t high = source.size();
    std::string window(kTailBytes, '\0');
    while (high - low > kCloseEnough) {
        const std::uint64_t middle = low + (high - low) / 2;
        const auto read = source.readAt(middle, window.data(), window.size());
        if (!read.ok())
            return 0;
        std::string_view text = std::string_view(window).substr(0, read.value());
        text.remove_prefix(std::min(text.find('\n'), text.size()));
        const LogTime found = glanceAt(text, facts).first;
        (found.isValid() && found < time ? low : high) = middle;
    }
    return low;
}

LogTime stampOf(std::string_view line, const InputFacts& facts)
{
    return glanceAt(line, facts).first;
}

bool isFileHeader(std::string_view line) noexcept
{
    const auto has = [&](std::string_view words) { return line.find(words) != std::string_view::npos; };
    return has(" Begin Logfile") || has(" End Logfile") || has(" Time offset from UTC: ")
           || (has(" Version: ") && has(" SN: "));
}

} // namespace authloupe
