// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/input_opener.h"

#include "input/archive_reader.h"
#include "input/content_sniffer.h"
#include "input/content_stream.h"
#include "input/open_file_limit.h"
#include "input/unpack_count.h"

#include <algorithm>
#include <ctime>
#include <iterator>
#include <utility>

namespace authloupe {

namespace {

LogTime wallClock(std::int64_t secondsUtc)
{
    const auto seconds = static_cast<std::time_t>(secondsUtc);
    std::tm local{};
    constexpr int kLastYear = 9999; // an archive may state any number
    if (::localtime_r(&seconds, &local) == nullptr || local.tm_year > kLastYear - 1900)
        return kNoTime;
    const CivilTime civil{local.tm_year + 1900, local.tm_mon + 1, local.tm_mday,
                          local.tm_hour,        local.tm_min,     local.tm_sec};
    return toLogTime(civil).value_or(kNoTime);
}

void setReference(InputList::Item& item, std::int64_t modified)
{
    item.nameStamp = nameStamp(item.facts.member.empty() ? item.path : item.facts.member);
    item.facts.referenceIsStart = item.nameStamp.isStart;
    item.facts.reference = item.nameStamp.isStart ? item.nameStamp.time : wallClock(modified);
}

// Not of what is in it.
bool isOfSource(ErrorCode code) noexcept
{
    return code == ErrorCode::ReadFailed || code == ErrorCode::FileShrank;
}

bool isLog(std::string_view head, const InputFacts& facts) noexcept
{
    return facts.encoding != Encoding::Utf16Le && facts.encoding != Encoding::Utf16Be
           && !facts.carriageReturns && !sniffPacking(head) && sniffArchive(head) == ArchiveKind::None;
}

std::string headOf(ByteStream& stream)
{
    std::string head(kSniffedBytes, '\0');
    std::size_t filled = 0;
    for (ByteStream::Piece piece; filled < head.size() && !piece.end; filled += piece.bytes)
        piece = stream.read(head.data() + filled, head.size() - filled);
    head.resize(filled);
    return head;
}

// The chain of streams that was found by looking, anew from the beginning.
SpooledSource::Opener openerOf(std::shared_ptr<const ByteSource> source, StopFlag stop,
                               std::shared_ptr<UnpackCount> count)
{
    return [source = std::move(source), stop = std::move(stop), count = std::move(count)] {
        InputFacts facts;
        auto stream =
            unpacked(std::make_unique<SourceStream>(source, stop), count, kMostPackings, facts.packings);
        return decoded(std::move(stream), facts);
    };
}

} // namespace

InputOpener::InputOpener(const std::vector<LoadInput>& inputs, UnpackLimits limits, StopFlag stop,
                         MemoryBudget memory)
    : m_limits(std::move(limits)),
      m_stop(std::move(stop)),
      m_memory(memory)
{
    makeRoomForOpenFiles(inputs.size());
    m_opened.reserve(inputs.size());
    for (const LoadInput& input : inputs)
        open(input);
}

void InputOpener::open(const LoadInput& input)
{
    Opened& opened = m_opened.emplace_back();
    InputList::Item item;
    item.path = item.problemPath = input.path;
    std::int64_t modified = std::time(nullptr);
    if (input.text) {
        item.source = std::make_shared<MemorySource>(input.text);
        item.isText = true;
    } else if (input.source) {
        item.source = input.source;
        item.isText = true;
    } else {
        auto file = FileSource::open(input.path);
        if (!file.ok()) {
            opened.errors.push_back(file.error());
            return;
        }
        const auto [seen, isNew] = m_seen.emplace(file.value()->identity(), m_opened.size() - 1);
        if (!isNew) {
            Opened& first = m_opened[seen->second];
            for (InputList::Item& other : first.items)
                other.notes.push_back(Error{ErrorCode::RepeatedFile, other.path, 0, 0, input.path});
            for (Closed& closed : m_closed)
                if (closed.opened == seen->second)
                    closed.item.notes.push_back(
                        Error{ErrorCode::RepeatedFile, closed.item.path, 0, 0, input.path});
            return;
        }
        modified = file.value()->modified();
        item.source = file.value();
    }
    if (item.source->size() != SpooledSource::kUnknownSize)
        item.facts.storedBytes = item.source->size();
    m_storedBytes += item.facts.storedBytes;
    setReference(item, modified);
    if (input.source) { // it may have to be waited for
        close(std::move(item));
        return;
    }
    SourceStream stream(item.source, m_stop);
    const std::string head = headOf(stream);
    if (Error trouble = stream.trouble(); head.empty() && isOfSource(trouble.code)) {
        trouble.path = item.path; // what it is, nobody knows
        opened.errors.push_back(std::move(trouble));
        return;
    }
    item.facts.encoding = sniffEncoding(head);
    item.facts.carriageReturns = sniffCarriageReturns(head);
    if (!input.text && !isLog(head, item.facts)) {
        close(std::move(item));
        return;
    }
    if (input.text) { // what was pasted is text, whatever it looks like
        item.facts.encoding = item.facts.isDecoded() ? Encoding::EightBit : item.facts.encoding;
        item.facts.carriageReturns = false;
    }
    item.head = headFacts(head, item.facts);
    opened.items.push_back(std::move(item));
}

void InputOpener::close(InputList::Item item)
{
    Closed& closed = m_closed.emplace_back();
    closed.opened = m_opened.size() - 1;
    closed.item = std::move(item);
}

InputOpener::Unpacking InputOpener::Closed::unpacking() const noexcept
{
    if (!archive->isOne)
        return {};
    // Some places are read twice, as the list of members is.
    const std::uint64_t stored = item.facts.storedBytes;
    const std::uint64_t read = archive->packed.bytes.load(std::memory_order_relaxed);
    const std::uint64_t packed = stored != 0 ? std::min(read, stored) : read;
    const std::uint64_t unpacked = archive->unpackedBytes.load(std::memory_order_relaxed);
    if (packed == 0 || stored <= packed)
        return {packed, unpacked};
    const double ratio = static_cast<double>(unpacked) / static_cast<double>(packed);
    return {packed, static_cast<std::uint64_t>(ratio * static_cast<double>(stored))};
}

InputOpener::Unpacking InputOpener::unpacking() const noexcept
{
    Unpacking sum = m_unpacked;
    for (const Closed& closed : m_closed) {
        const Unpacking one = closed.unpacking();
        sum.packedBytes += one.packedBytes;
        sum.expectedBytes += one.expectedBytes;
    }
    return sum;
}

Result<std::shared_ptr<Spool>> InputOpener::spool()
{
    const std::lock_guard lock(m_mutex);
    if (!m_spool) {
        auto created = Spool::create(m_limits);
        if (!created.ok())
            return created;
        m_spool = created.value();
    }
    return m_spool;
}

void InputOpener::lookInto(std::size_t number)
{
    Closed& closed = m_closed[number];
    Opened& opened = m_opened[closed.opened];
    InputList::Item& item = closed.item;
    const auto metered = std::make_shared<MeteredSource>(
        item.source, std::shared_ptr<ReadMeter>(closed.archive, &closed.archive->packed));
    const auto count = std::make_shared<UnpackCount>(m_limits, item.source, m_stop);
    auto stream =
        unpacked(std::make_unique<SourceStream>(metered, m_stop), count, kMostPackings, item.facts.packings);
    const std::string head(stream->peek(kSniffedBytes));
    if (isSet(m_stop))
        return;
    const auto isLost = [](ErrorCode code) { // that needs no second look
        return isOfSource(code) || code == ErrorCode::ExpandsTooMuch;
    };
    if (Error trouble = stream->trouble(); head.empty() && isLost(trouble.code)) {
        trouble.path = item.path; // read again it might be something else than it is
        opened.errors.push_back(std::move(trouble));
        return;
    }
    if (sniffPacking(head)) {
        opened.errors.push_back(Error{ErrorCode::NestedArchive, item.path, 0, 0});
        return;
    }
    if (sniffArchive(head) != ArchiveKind::None) {
        lookIntoArchive(closed, metered, std::move(stream), head);
        return;
    }
    const auto text = decoded(std::move(stream), item.facts);
    item.head = headFacts(headOf(*text), item.facts);
    if (item.facts.isConverted()) {
        auto made = spool();
        if (!made.ok()) {
            opened.errors.push_back(made.error());
            opened.errors.back().path = item.path;
            return;
        }
        const auto spooled = std::make_shared<SpooledSource>(
            made.value(), openerOf(item.source, m_stop, count->ofAnotherLevel()), item.facts.storedBytes,
            m_stop, count->ofAnotherLevel());
        item.source = item.spooled = spooled;
    } else {
        item.spooled = std::dynamic_pointer_cast<const SpooledSource>(item.source); // standard input
    }
    opened.items.push_back(std::move(item));
}

void InputOpener::lookIntoArchive(Closed& closed, const std::shared_ptr<const ByteSource>& source,
                                  std::unique_ptr<ByteStream> stream, std::string_view head)
{
    Opened& opened = m_opened[closed.opened];
    const InputList::Item& item = closed.item;
    const auto fail = [&](Error error, const std::string& path) {
        error.path = path;
        opened.errors.push_back(std::move(error));
    };
    closed.item.facts.archive = sniffArchive(head);
    closed.archive->isOne = true;
    const bool isTar = item.facts.archive == ArchiveKind::Tar;
    if (!isTar && !item.facts.packings.empty()) {
        fail(Error{ErrorCode::NestedArchive, {}, 0, 0}, item.path);
        return;
    }
    Closed::Archive& archive = *closed.archive;
    archive.data = std::make_shared<UnpackCount>(m_limits, item.source, m_stop);
    archive.spooled = archive.data->ofAnotherLevel();
    auto reader = isTar ? std::make_unique<ArchiveReader>(std::move(stream), archive.data)
                        : std::make_unique<ArchiveReader>(source, item.facts.archive, archive.data);
    std::uint64_t members = 0;
    Error trouble;
    while (const auto member = mayGoOn(members) ? reader->next() : std::nullopt) {
        if (archive.isTooMuch()) {
            trouble = Error{ErrorCode::ExpandsTooMuch, {}, 0, 0};
            break;
        }
        if (++members > kMostItems)
            continue; // it is only counted
        if (member->encrypted)
            fail(Error{ErrorCode::Encrypted, {}, 0, 0}, item.path + ": " + member->name);
        else
            addMember(closed, member->name, member->modified, reader->data(), opened);
    }
    if (trouble.code == ErrorCode::None)
        trouble = reader->trouble();
    const bool isThrough = !isSet(m_stop) && !isMemorySpent();
    if (trouble.code == ErrorCode::None && isThrough)
        trouble = reader->rest();
    if (isNote(trouble.code) && !opened.items.empty()) {
        trouble.path = item.path;
        opened.items.front().notes.push_back(trouble);
    }
    const bool explained = !opened.errors.empty() && opened.errors.back().code == trouble.code;
    if (trouble.code != ErrorCode::None && trouble.code != ErrorCode::Cancelled && !isNote(trouble.code)
        && !explained)
        fail(trouble, item.path);
    else if (members == 0 && isThrough)
        fail(Error{ErrorCode::NoLogLine, {}, 0, 0}, item.path);
    if (members > kMostItems && isThrough)
        fail(Error{ErrorCode::TooManyFiles, {}, members - kMostItems, 0}, item.path);
}

bool InputOpener::Closed::Archive::isTooMuch() const noexcept
{
    return data->isTooMuch() || spooled->isTooMuch();
}

bool InputOpener::mayGoOn(std::uint64_t members)
{
    constexpr std::uint64_t kAskEvery = 64;
    if (members % kAskEvery == kAskEvery - 1 && m_memory.isSpent())
        m_memorySpent = true;
    return !isSet(m_stop) && !isMemorySpent();
}

void InputOpener::addMember(const Closed& closed, const std::string& name, std::int64_t modified,
                            std::unique_ptr<ByteStream> data, Opened& out)
{
    InputList::Item item;
    item.path = closed.item.path;
    item.facts = closed.item.facts;
    item.facts.member = name;
    item.problemPath = item.path + ": " + name;
    item.notes = closed.item.notes;
    setReference(item, modified != 0 ? modified : std::time(nullptr));

    auto stream =
        unpacked(std::move(data), closed.archive->data, kMostMemberPackings, item.facts.memberPackings);
    const std::string head(stream->peek(kSniffedBytes));
    if (sniffPacking(head) || sniffArchive(head) != ArchiveKind::None) {
        out.errors.push_back(Error{ErrorCode::NestedArchive, item.problemPath, 0, 0});
        return;
    }
    auto made = spool();
    if (!made.ok()) {
        out.errors.push_back(made.error());
        out.errors.back().path = item.problemPath;
        return;
    }
    // Opened once only: the archive goes on to the next member.
    const auto text = std::make_shared<std::unique_ptr<ByteStream>>(decoded(std::move(stream), item.facts));
    const auto spooled = std::make_shared<SpooledSource>(
        made.value(), [text] { return std::move(*text); }, item.facts.storedBytes, m_stop,
        closed.archive->spooled);
    constexpr std::uint64_t kStep = std::uint64_t{1} << 20;
    const std::uint64_t before = closed.archive->unpackedBytes;
    while (spooled->advance(kStep))
        closed.archive->unpackedBytes = before + spooled->availableBytes();
    if (!spooled->isComplete())
        return;
    std::string begin(kSniffedBytes, '\0');
    const auto read = spooled->readAt(0, begin.data(), begin.size());
    if (!read.ok()) {
        out.errors.push_back(read.error());
        out.errors.back().path = item.problemPath;
        return;
    }
    begin.resize(read.value());
    item.head = headFacts(begin, item.facts);
    item.source = item.spooled = spooled;
    out.items.push_back(std::move(item));
}

InputList InputOpener::take()
{
    InputList list;
    for (Opened& opened : m_opened) {
        std::ranges::move(opened.items, std::back_inserter(list.items));
        std::ranges::move(opened.errors, std::back_inserter(list.errors));
    }
    m_unpacked = unpacking();
    m_opened.clear();
    m_closed.clear();
    return list;
}

} // namespace authloupe
