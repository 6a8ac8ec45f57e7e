// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/log_watch.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

// Behind the last line end in [begin, end) of a file; 0 when there is none, or it cannot be read.
std::uint64_t endOfLines(const FileSource& file, std::uint64_t begin, std::uint64_t end)
{
    constexpr std::uint64_t kBlockBytes = 64 << 10;
    std::string block;
    while (end > begin) {
        const std::uint64_t from = end - std::min(end - begin, kBlockBytes);
        block.resize(static_cast<std::size_t>(end - from));
        const auto read = file.readAt(from, block.data(), block.size());
        if (!read.ok() || read.value() < block.size())
            return 0;
        if (const std::size_t found = block.rfind('\n'); found != std::string::npos)
            return from + found + 1;
        end = from;
    }
    return 0;
}

} // namespace

LogWatch::LogWatch(std::string path, std::shared_ptr<const FileSource> file)
    : m_path(std::move(path)),
      m_file(std::move(file)),
      m_source(std::make_shared<GrowingSource>(m_file, m_path)),
      m_print(Print())
{
    if (const auto state = m_file->stateNow(); state.ok()) {
        m_seen = state.value();
        (void)takeLines(*m_file, m_seen.size);
    }
}

LogChange LogWatch::look()
{
    const auto state = m_file->stateNow();
    if (!state.ok())
        return LogChange::OutOfReach;
    const bool isTouched = state.value() != std::exchange(m_seen, state.value());
    if (m_seen.size < m_source->size() || (isTouched && !holdsWhatWasTaken(*m_file))) {
        m_source->lose();
        return LogChange::StartedAnew;
    }
    if (takeLines(*m_file, m_seen.size)) {
        m_quietLooks = 0;
        return LogChange::Grew;
    }
    return lookAtName();
}

LogChange LogWatch::lookAtName()
{
    const std::optional<FileIdentity> named = FileSource::identityAt(m_path);
    if (!named)
        return LogChange::OutOfReach;
    if (*named == m_file->identity()) {
        m_quietLooks = 0;
        return LogChange::None;
    }
    auto opened = FileSource::open(m_path);
    if (!opened.ok())
        return LogChange::OutOfReach;
    const std::shared_ptr<const FileSource>& other = opened.value();
    if (m_source->size() != 0 && other->size() >= m_source->size() && holdsWhatWasTaken(*other)) {
        // Copied, and copied again: the writer is somewhere else.
        m_file = other;
        m_source->replaceFile(other);
        m_searched = 0;
        const bool grew = takeLines(*m_file, other->size());
        if (const auto state = m_file->stateNow(); state.ok())
            m_seen = state.value();
        return grew ? LogChange::Grew : LogChange::None;
    }
    if (endOfLines(*other, 0, other->size()) == 0)
        return LogChange::None; // nobody has written to it yet
    return ++m_quietLooks < kQuietLooks ? LogChange::None : LogChange::Replaced;
}

bool LogWatch::takeLines(const FileSource& file, std::uint64_t size)
{
    const std::uint64_t begin = std::max(m_source->size(), m_searched);
    const std::uint64_t end = endOfLines(file, begin, size);
    if (end == 0) {
        m_searched = std::max(begin, size);
        return false;
    }
    take(end);
    return true;
}

void LogWatch::take(std::uint64_t end)
{
    m_source->extend(end);
    m_print = printOf(*m_file, end);
}

std::optional<LogWatch::Print> LogWatch::printOf(const FileSource& file, std::uint64_t taken)
{
    const auto bytes = static_cast<std::size_t>(std::min(taken, kPrintBytes));
    Print print{std::string(bytes, '\0'), std::string(bytes, '\0')};
    const auto front = file.readAt(0, print.front.data(), bytes);
    const auto back = file.readAt(taken - bytes, print.back.data(), bytes);
    if (!front.ok() || !back.ok() || front.value() < bytes || back.value() < bytes)
        return std::nullopt;
    return print;
}

bool LogWatch::holdsWhatWasTaken(const FileSource& file) const
{
    const std::optional<Print> print = printOf(file, m_source->size());
    return print && m_print && *print == *m_print;
}

} // namespace authloupe
