// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pass_rule.h"

#include "load/reopen.h"
#include "support/sanitized.h"

#include <algorithm>
#include <fstream>
#include <optional>

namespace authloupe::test {

namespace {

constexpr std::uint64_t kMostCounted = std::uint64_t{256} << 20; // of a file, to be done in time

bool isSum(const Coverage& account) noexcept
{
    return account.understood + account.ignored + account.continued + account.notUnderstood == account.lines
           && account.linesUnderstood() + account.linesIgnored() + account.notUnderstood == account.lines;
}

// Of the first `bytes` bytes; nothing when they cannot be read again.
std::optional<std::uint64_t> countLines(const FileInfo& file, const std::vector<LoadInput>& texts,
                                        std::uint64_t bytes)
{
    const auto opened = reopen(file, texts);
    if (!opened.ok() || bytes > kMostCounted)
        return std::nullopt;
    std::vector<char> block(std::size_t{64} << 10);
    std::uint64_t lines = 0;
    char last = '\n';
    for (std::uint64_t offset = 0; offset < bytes;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(block.size(), bytes - offset));
        const auto read = opened.value()->readAt(offset, block.data(), wanted);
        if (!read.ok() || read.value() != wanted)
            return std::nullopt; // it has changed since
        const char* const end = block.data() + wanted;
        lines += static_cast<std::uint64_t>(std::count(static_cast<const char*>(block.data()), end, '\n'));
        last = *(end - 1);
        offset += wanted;
    }
    return lines + (last == '\n' ? 0 : 1);
}

std::string brokenFile(const FileInfo& file, const std::vector<LoadInput>& texts)
{
    const std::string name = file.name + ": ";
    if (!isSum(*file.coverage) || file.coverage->lines != file.lines)
        return name + "its lines are not accounted for";
    const std::uint64_t bytes = file.bytes + file.repeatedBytes + file.repeatedLaterBytes;
    const std::uint64_t size = file.source ? file.source->size() : file.facts.storedBytes;
    const bool isWhole = file.error.code == ErrorCode::None || file.error.code == ErrorCode::NoLogLine;
    if (isWhole && bytes != size)
        return name + std::to_string(bytes) + " bytes of " + std::to_string(size);
    if (bytes > size)
        return name + "more bytes than it has";
    const auto counted = countLines(file, texts, bytes);
    const std::uint64_t lines = file.lines + file.repeatedLines + file.repeatedLaterLines;
    if (counted && *counted != lines)
        return name + std::to_string(lines) + " lines of " + std::to_string(*counted);
    return {};
}

std::string brokenRows(const PlainDocument& document)
{
    std::size_t chained = 0;
    for (const PlainSession& session : document.sessions) {
        const bool isBehind =
            session.first.file == session.last.file && session.last.offset < session.first.offset;
        if (isBehind)
            return "a connection ends before it begins";
        for (const std::size_t attempt : session.attempts)
            if (&document.sessions[document.attempts[attempt].session] != &session)
                return "an attempt of two connections";
        chained += session.attempts.size();
    }
    return chained == document.attempts.size() ? "" : "an attempt of no connection";
}

std::uint64_t statusBytes(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (std::uint64_t kibibytes = 0; word == name && status >> kibibytes)
            return kibibytes << 10;
    return 0;
}

} // namespace

std::string brokenRule(const LoadedFiles& loaded, const std::vector<LoadInput>& texts)
{
    const Snapshot& snapshot = *loaded.snapshot;
    std::uint64_t lines = 0, entries = 0, bytes = 0;
    bool isBroken = false;
    for (const FileInfo& file : snapshot.files()) {
        if (std::string broken = brokenFile(file, texts); !broken.empty())
            return broken;
        lines += file.lines;
        entries += file.coverage->entries;
        bytes += file.bytes;
        isBroken =
            isBroken || (file.error.code != ErrorCode::None && file.error.code != ErrorCode::NoLogLine);
    }
    const Coverage& all = snapshot.coverage();
    if (!isSum(all) || all.lines != lines || all.entries != entries || all.bytes != bytes)
        return "the account of all files is not the sum of theirs";
    if (snapshot.isComplete() && isBroken)
        return "taken for complete";
    if (!snapshot.isComplete() && loaded.errors.empty())
        return "incomplete without a reason";
    for (const Error& error : loaded.errors)
        if (error.path.empty() && error.code != ErrorCode::OutOfMemory
            && error.code != ErrorCode::TooManyFiles)
            return "an error that names no file: " + std::string(errorName(error.code));
    return brokenRows(plainDocumentOf(snapshot));
}

LoadedFiles loadInputs(const std::vector<LoadInput>& inputs, LoadManner manner, const UnpackLimits& limits)
{
    Loader loader(inputs, {manner.chunkBytes, limits});
    LoadedFiles loaded;
    loaded.snapshot = loadAll(loader, manner.threads);
    loaded.errors = loader.errors();
    return loaded;
}

MemoryMeter::MemoryMeter()
{
    std::ofstream("/proc/self/clear_refs") << '5'; // the peak counts from now
    m_before = statusBytes("VmRSS:");
}

std::uint64_t MemoryMeter::mostBytes() const
{
    const std::uint64_t most = statusBytes("VmHWM:");
    return kSanitized || most < m_before ? 0 : most - m_before;
}

} // namespace authloupe::test
