// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/document_builder.h"

#include "load/header_sniff.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

// An archive was read up to some place; what would have come behind it is not known. Or there was no place
// for all of the logs: of too many open files each has its own error, with no number.
bool isPartOfInput(const Error& error) noexcept
{
    const ErrorCode code = error.code;
    return code == ErrorCode::EndsEarly || code == ErrorCode::Damaged || code == ErrorCode::ReadFailed
           || code == ErrorCode::FileShrank || code == ErrorCode::SpoolFailed
           || code == ErrorCode::ExpandsTooMuch || (code == ErrorCode::TooManyFiles && error.offset != 0);
}

} // namespace

void DocumentBuilder::begin(const InputList& inputs)
{
    m_inputs = &inputs;
    std::vector<std::string> serialNumbers;
    for (const auto& item : inputs.items) {
        appendFile(item);
        serialNumbers.push_back(item.head.serialNumber);
    }
    m_errors = inputs.errors;
    m_broken = std::ranges::any_of(m_errors, isPartOfInput);
    m_stitcher.setSoleAppliance(soleSerialNumber(serialNumbers));
}

void DocumentBuilder::appendFile(const InputList::Item& item)
{
    FileInfo info;
    info.path = item.path;
    info.name = item.name;
    info.facts = item.facts;
    info.notes = item.notes;
    if (item.spooled || item.isText)
        info.source = item.source;
    m_store.files().push_back(std::move(info));
    m_done.push_back(false);
    m_cut.push_back(false);
    m_rests.push_back(0);
}

void DocumentBuilder::addFile()
{
    appendFile(m_inputs->items.back());
}

void DocumentBuilder::keepSource(std::size_t index)
{
    m_store.files()[index].source = m_inputs->items[index].source;
}

bool DocumentBuilder::isWhole(std::size_t index)
{
    const FileInfo& file = m_store.files()[index];
    return !file.leftOut && m_rests[index] == 0 && file.repeatedLaterBytes == 0
           && file.error.code != ErrorCode::ReadFailed;
}

void DocumentBuilder::noteRepetition(std::size_t index, Repetition repetition)
{
    if (m_torn || repetition.note.code == ErrorCode::None)
        return;
    m_torn = true;
    FileInfo& file = m_store.files()[index];
    file.repeatedBytes = repetition.bytes;
    file.repeatedLines = repetition.lines;
    file.repeatedLaterBytes = repetition.laterBytes;
    file.repeatedLaterLines = repetition.laterLines;
    m_rests[index] = repetition.restBytes;
    file.leftOut = repetition.leaveOut;
    file.notes.push_back(std::move(repetition.note));
    if (file.leftOut)
        endFile(index);
    m_torn = false;
}

void DocumentBuilder::noteOutOfMemory(std::uint64_t bytesDone) noexcept
{
    m_broken = true;
    m_outOfMemoryAt = bytesDone;
}

void DocumentBuilder::noteMemorySpent(std::uint64_t budget) noexcept
{
    m_broken = true;
    m_memorySpent = budget;
}

std::vector<Error> DocumentBuilder::errors() const
{
    std::vector<Error> all = m_errors;
    if (m_memorySpent) {
        std::uint64_t bytes = 0;
        for (const FileInfo& file : m_store.files())
            bytes += file.bytes;
        all.push_back(Error{ErrorCode::MemorySpent, {}, bytes, 0, {}, *m_memorySpent});
    }
    if (m_outOfMemoryAt)
        all.push_back(Error{ErrorCode::OutOfMemory, {}, *m_outOfMemoryAt, 0});
    return all;
}

void DocumentBuilder::add(const ChunkResult& result)
{
    if (m_torn)
        return;
    const std::size_t index = raw(result.chunk.file);
    const ByteSource& source = *m_inputs->items[index].source;
    m_torn = true;
    if (!m_cut[index])
        addLines(index, source, result);
    // A stream may be longer than this chunk although its size is not known: then it is not the last.
    if (!m_done[index] && source.size() != SpooledSource::kUnknownSize
        && result.chunk.end
               >= source.size() - (m_rests[index] != 0 ? 0 : m_store.files()[index].repeatedLaterBytes))
        endFile(index);
    m_torn = false;
}

SnapshotPtr DocumentBuilder::publish(bool allRead)
{
    if (!m_torn)
        m_published = m_store.publish(allRead && !m_broken);
    else if (!m_published)
        m_published = std::make_shared<const Snapshot>();
    return m_published;
}

void DocumentBuilder::addLines(std::size_t index, const ByteSource& source, const ChunkResult& result)
{
    FileInfo& file = m_store.files()[index];
    const bool isRest = m_rests[index] != 0 && result.chunk.begin >= source.size() - m_rests[index];
    const std::uint64_t allBefore = file.repeatedLines + file.lines + (isRest ? file.repeatedLaterLines : 0);
    if (result.coverage.lines > m_mostLines - std::min(m_mostLines, allBefore)) {
        cut(index, Error{ErrorCode::TooManyLines, {}, file.repeatedBytes + file.bytes, 0});
        return;
    }
    const auto linesBefore = static_cast<std::uint32_t>(allBefore);
    noteHeader(file, result.header);
    if (result.chunk.isFirst)
        beginFile(index, result.chunk.begin);
    m_stitcher.beginStretch(result.texts, linesBefore);
    for (const Segment& segment : result.segments)
        m_stitcher.add(segment);
    noteSharedHosts(index, result);

    Coverage account = result.coverage;
    if (isRest && result.chunk.isFirst)
        account.firstEntry = {}; // no gap: what lies between stands in other logs
    const std::uint64_t bytesBefore = file.bytes;
    m_store.coverage().add(account, linesBefore);
    noteCoverage(file, account, linesBefore);
    file.lines += account.lines;
    if (account.lines != 0)
        noteBytes(file, std::min(result.outcome.endOffset, source.size()), isRest);
    file.restLines += isRest ? account.lines : 0;
    if (account.lines != 0)
        noteMark(file, isRest);
    m_store.coverage().bytes += file.bytes - bytesBefore;

    if (result.outcome.state == ChunkReader::State::Failed)
        cut(index, result.outcome.error);
}

// Nothing more of the file is added.
void DocumentBuilder::cut(std::size_t index, const Error& error)
{
    m_broken = true;
    m_cut[index] = true;
    noteError(error, index);
    if (!m_done[index])
        endFile(index);
}

void DocumentBuilder::noteSharedHosts(std::size_t index, const ChunkResult& result)
{
    const bool shared =
        m_store.sharesAppliances() || std::ranges::any_of(result.segments, &Segment::sharesHosts);
    if (!shared || std::exchange(m_toldSharedHosts, true))
        return;
    m_store.files()[index].notes.push_back(
        Error{ErrorCode::HostsShared, m_inputs->items[index].problemPath, result.chunk.begin, 0});
}

// Read up to byte `end` of it.
void DocumentBuilder::noteBytes(FileInfo& file, std::uint64_t end, bool isRest)
{
    if (!isRest) {
        file.bytes = end - file.repeatedBytes;
        return;
    }
    const std::uint64_t before = file.bytes - file.restBytes;
    file.restBytes = end - before - file.repeatedBytes - file.repeatedLaterBytes;
    file.bytes = before + file.restBytes;
}

// Where the line behind those that were read begins.
void DocumentBuilder::noteMark(FileInfo& file, bool isRest)
{
    constexpr std::uint64_t kBetweenMarks = std::uint64_t{1} << 20;
    const std::uint64_t offset = file.repeatedBytes + file.bytes + (isRest ? file.repeatedLaterBytes : 0);
    const std::uint64_t line = file.repeatedLines + file.lines + (isRest ? file.repeatedLaterLines : 0) + 1;
    if (offset >= (file.marks.empty() ? 0 : file.marks.back().offset) + kBetweenMarks)
        file.marks.push_back({offset, static_cast<std::uint32_t>(line)});
}

void DocumentBuilder::beginFile(std::size_t index, std::uint64_t begin)
{
    const std::string& serialNumber = m_inputs->items[index].head.serialNumber;
    m_stitcher.beginFile(!serialNumber.empty());
    if (serialNumber.empty() || begin == 0)
        return;
    Segment header; // it stands in the part that is not read again
    header.serialNumber = serialNumber;
    m_stitcher.add(header);
}

void DocumentBuilder::endFile(std::size_t index)
{
    FileInfo& file = m_store.files()[index];
    m_done[index] = true;
    const auto& spooled = m_inputs->items[index].spooled;
    if (Error trouble = spooled ? spooled->trouble() : Error{}; isNote(trouble.code)) {
        trouble.path = m_inputs->items[index].problemPath;
        file.notes.push_back(std::move(trouble));
    } else if (trouble.code != ErrorCode::None) {
        m_broken = true;
        noteError(std::move(trouble), index);
    }
    const bool mayGetLines = m_inputs->items[index].isGrowing;
    if (file.coverage->entries == 0 && !file.leftOut && !mayGetLines)
        noteError(Error{ErrorCode::NoLogLine, {}, 0, 0, {}, file.lines}, index);
}

void DocumentBuilder::noteHeader(FileInfo& file, const HeaderFacts& header)
{
    if (file.serialNumber.empty()) {
        file.serialNumber = header.serialNumber;
        file.asyncOsVersion = header.version;
    }
    const bool differs = file.utcOffset && header.utcOffset && *file.utcOffset != *header.utcOffset;
    file.utcOffsetVaries = file.utcOffsetVaries || header.utcOffsetVaries || differs;
    if (file.utcOffsetVaries)
        file.utcOffset.reset();
    else if (header.utcOffset)
        file.utcOffset = header.utcOffset;
}

// A snapshot may hold the account as it was, so a new one takes its place.
void DocumentBuilder::noteCoverage(FileInfo& file, const Coverage& stretch, std::uint32_t lineBase)
{
    constexpr std::size_t kMostOfFile = 100;
    constexpr std::size_t kMostOfFiles = 10'000; // thousands of files that are no logs may be opened together
    auto account = std::make_shared<Coverage>(*file.coverage);
    const std::size_t left = kMostOfFiles - std::min(kMostOfFiles, m_samplesOfFiles);
    const std::size_t before = account->samples.size();
    // Steps of the clock stand in the account of the document, with their files.
    account->add(stretch, lineBase, std::min(kMostOfFile, before + left), 0);
    m_samplesOfFiles += account->samples.size() - before;
    file.coverage = std::move(account);
}

// The first trouble of a file tells why; the others follow from it.
void DocumentBuilder::noteError(Error error, std::size_t index)
{
    FileInfo& file = m_store.files()[index];
    if (file.error.code != ErrorCode::None)
        return;
    error.path = m_inputs->items[index].problemPath;
    file.error = error;
    m_errors.push_back(std::move(error));
}

} // namespace authloupe
