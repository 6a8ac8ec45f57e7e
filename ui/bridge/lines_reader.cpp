// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/lines_reader.h"

#include "bridge/doorbell.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <new>
#include <utility>

namespace authloupe {

struct LinesReader::Mailbox {
    std::mutex mutex;
    SessionLinesResultPtr result; // guarded by mutex
    quint64 ask = 0;              // likewise
};

LinesReader::LinesReader(QObject* parent)
    : QObject(parent),
      m_bell(std::make_shared<Doorbell>(this)),
      m_mailbox(std::make_shared<Mailbox>()),
      m_worker("log lines", LatestTask::AtEnd::Leave)
{}

LinesReader::~LinesReader()
{
    m_bell->mute();
}

void LinesReader::request(SnapshotPtr snapshot, SessionRow row, const std::vector<LoadInput>& inputs)
{
    Q_ASSERT(snapshot && raw(row) < snapshot->sessionCount());
    post(std::move(snapshot), row, inputs,
         [row](const Snapshot& document, const Texts& texts, const StopToken& stop) {
             return readSessionLines(document, row, texts, stop);
         });
}

void LinesReader::requestAround(SnapshotPtr snapshot, const LogPosition& place,
                                const std::vector<LoadInput>& inputs, const Surroundings& surroundings)
{
    Q_ASSERT(snapshot && raw(place.file) < snapshot->files().size());
    post(std::move(snapshot), kNoSession, inputs,
         [place, surroundings](const Snapshot& document, const Texts& texts,
                               const StopToken& stop) -> Result<SessionLines> {
             auto lines = readLinesAround(document, place, texts, surroundings, stop);
             if (!lines.ok()) {
                 return lines.error();
             }
             return SessionLines{std::move(lines.value()), false, {}};
         });
}

void LinesReader::post(SnapshotPtr snapshot, SessionRow row, const std::vector<LoadInput>& inputs, Read read)
{
    Texts texts;
    std::ranges::copy_if(inputs, std::back_inserter(texts),
                         [](const LoadInput& input) { return input.text != nullptr; });

    m_busy = true;
    m_worker.post([this, bell = m_bell, mailbox = m_mailbox, snapshot = std::move(snapshot), row,
                   texts = std::move(texts), read = std::move(read), ask = ++m_asks](const StopToken& stop) {
        Result<SessionLines> lines = Error{.code = ErrorCode::OutOfMemory, .path = {}};
        try {
            lines = read(*snapshot, texts, stop);
        } catch (const std::bad_alloc&) { // it stays at that
        }
        if (stop.stop_requested()) {
            return;
        }
        auto result = std::make_shared<SessionLinesResult>();
        result->snapshot = snapshot;
        result->row = row;
        if (lines.ok()) {
            result->lines = std::move(lines.value());
        } else {
            result->error = lines.error();
        }
        {
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->result = std::move(result);
            mailbox->ask = ask;
        }
        bell->ring([this] { deliver(); });
    });
}

void LinesReader::clear()
{
    m_worker.cancel();
    ++m_asks;
    m_busy = false;
}

void LinesReader::deliver()
{
    SessionLinesResultPtr result;
    quint64 ask = 0;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        result.swap(m_mailbox->result);
        ask = m_mailbox->ask;
    }
    if (!result || ask != m_asks) {
        return;
    }
    m_busy = false;
    Q_EMIT ready(result);
}

} // namespace authloupe
