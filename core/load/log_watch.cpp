// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/log_watch.h"

#include "load/cache_place.h"

#include <algorithm>
#include <utility>

namespace authloupe {

LogWatch::LogWatch(std::string path, std::shared_ptr<const FileSource> file, StopFlag stop)
    : m_path(std::move(path)),
      m_file(std::move(file)),
      m_stop(std::move(stop)),
      m_source(std::make_shared<GrowingSource>(m_file, m_path)),
      m_print(Print())
{
    if (const auto state = m_file->stateNow(); state.ok()) {
        m_seen = state.value();
        (void)takeLines(m_seen.size, false);
    }
}

// What cannot be read now is asked for again at the next look: a drive in the network comes back.
LogChange LogWatch::look()
{
    const auto state = m_file->stateNow();
    if (!state.ok())
        return lookAtName(true);
    const Likeness likeness = state.value().size < m_source->size() ? Likeness::Other
                              : state.value() != m_seen             ? likenessOf(*m_file)
                                                                    : Likeness::Same;
    if (likeness == Likeness::Unreadable)
        return LogChange::OutOfReach;
    m_seen = state.value();
    if (likeness == Likeness::Other) {
        m_source->lose();
        return LogChange::StartedAnew;
    }
    switch (takeLines(m_seen.size, true)) {
    case Taken::Unreadable: return LogChange::OutOfReach;
    case Taken::Lines: m_quietLooks = 0; return LogChange::Grew;
    case Taken::Nothing: break;
    }
    return lookAtName(false);
}

LogChange LogWatch::lookAtName(bool isGone)
{
    const std::optional<FileIdentity> named = FileSource::identityAt(m_path);
    if (!named)
        return LogChange::OutOfReach;
    if (*named == m_file->identity() && !isGone) {
        m_quietLooks = 0;
        return LogChange::None;
    }
    auto opened = FileSource::open(m_path);
    if (!opened.ok())
        return LogChange::OutOfReach;
    const std::shared_ptr<const FileSource>& other = opened.value();
    if (m_source->size() != 0 && other->size() >= m_source->size()) {
        switch (likenessOf(*other)) {
        case Likeness::Unreadable: return LogChange::OutOfReach;
        case Likeness::Same: return goOnIn(other);
        case Likeness::Other: break;
        }
    }
    const std::optional<std::uint64_t> lines = endOfLines(*other, 0, 0, other->size());
    if (!lines)
        return LogChange::OutOfReach;
    if (*lines == 0)
        return LogChange::None; // nobody has written to it yet
    if (!isGone && ++m_quietLooks < kQuietLooks)
        return LogChange::None;
    // A last line that nobody has ended counts, as it does where the log is read alone.
    if (!isGone && m_seen.size > m_source->size() && isReadable(*m_file, m_source->size(), m_seen.size)) {
        take(m_seen.size);
        return LogChange::Grew;
    }
    return LogChange::Replaced;
}

// Copied, and copied again, or opened anew by a drive that was away: the same log stands in another file.
LogChange LogWatch::goOnIn(std::shared_ptr<const FileSource> file)
{
    m_file = std::move(file);
    m_source->replaceFile(m_file);
    m_searched = 0;
    const Taken taken = takeLines(m_file->size(), true);
    if (const auto state = m_file->stateNow(); state.ok())
        m_seen = state.value();
    return taken == Taken::Lines ? LogChange::Grew : LogChange::None;
}

LogWatch::Taken LogWatch::takeLines(std::uint64_t size, bool isTried)
{
    const std::uint64_t begin = m_source->size();
    const std::optional<std::uint64_t> end = endOfLines(*m_file, begin, m_searched, size);
    if (!end || (isTried && !isReadable(*m_file, begin, *end)))
        return Taken::Unreadable;
    if (*end == 0) {
        m_searched = std::max(m_searched, size);
        return Taken::Nothing;
    }
    take(*end);
    return Taken::Lines;
}

// Behind the last line that ends in [begin, end) of a file, where a line begins at `begin` and none ends
// before `searched`; 0 when there is none, nothing when it cannot be read.
std::optional<std::uint64_t> LogWatch::endOfLines(const FileSource& file, std::uint64_t begin,
                                                  std::uint64_t searched, std::uint64_t end) const
{
    constexpr std::uint64_t kBlockBytes = 64 << 10;
    const bool isLong = end > begin && end - begin > kLongestLine;
    const std::uint64_t lowest = std::max({begin, searched, isLong ? end - kLongestLine : 0});
    std::string block;
    for (std::uint64_t behind = end; behind > lowest;) {
        const std::uint64_t from = behind - std::min(behind - lowest, kBlockBytes);
        block.resize(static_cast<std::size_t>(behind - from));
        const auto read = file.readAt(from, block.data(), block.size());
        if (isSet(m_stop) || !read.ok() || read.value() < block.size())
            return std::nullopt;
        if (const std::size_t found = block.rfind('\n'); found != std::string::npos)
            return from + found + 1;
        behind = from;
    }
    return isLong ? end : 0;
}

bool LogWatch::isReadable(const FileSource& file, std::uint64_t begin, std::uint64_t end) const
{
    constexpr std::uint64_t kBlockBytes = 256 << 10;
    PlacedBlock block(kBlockBytes);
    while (begin < end) {
        const auto wanted = static_cast<std::size_t>(std::min(end - begin, kBlockBytes));
        const auto read = file.readAt(begin, block.forByte(begin), wanted);
        if (isSet(m_stop) || !read.ok() || read.value() < wanted)
            return false;
        begin += wanted;
    }
    return true;
}

void LogWatch::take(std::uint64_t end)
{
    m_source->extend(end);
    Result<Print> print = printOf(*m_file, end);
    m_print = print.ok() ? std::optional(std::move(print.value())) : std::nullopt;
}

Result<LogWatch::Print> LogWatch::printOf(const FileSource& file, std::uint64_t taken)
{
    const auto bytes = static_cast<std::size_t>(std::min(taken, kPrintBytes));
    Print print{std::string(bytes, '\0'), std::string(bytes, '\0')};
    for (const auto& [offset, part] :
         {std::pair(std::uint64_t{0}, &print.front), std::pair(taken - bytes, &print.back)}) {
        const auto read = file.readAt(offset, part->data(), bytes);
        if (!read.ok())
            return read.error();
        if (read.value() < bytes)
            return Error{ErrorCode::FileShrank, {}, offset + read.value(), 0};
    }
    return print;
}

LogWatch::Likeness LogWatch::likenessOf(const FileSource& file)
{
    const Result<Print> print = printOf(file, m_source->size());
    if (!print.ok())
        return print.error().code == ErrorCode::FileShrank ? Likeness::Other : Likeness::Unreadable;
    if (!m_print && &file == m_file.get())
        m_print = print.value(); // it could not be read when lines were taken
    return m_print && print.value() == *m_print ? Likeness::Same : Likeness::Other;
}

} // namespace authloupe
