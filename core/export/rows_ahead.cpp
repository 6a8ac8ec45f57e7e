// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/rows_ahead.h"

namespace authloupe {

namespace {

constexpr std::size_t kAttemptsAhead = 24, kSlotsAhead = 16, kTextsAhead = 8;

} // namespace

void RowsAhead::askFrom(std::size_t place) const noexcept
{
    const std::size_t left = m_rows.size() - place;
    if (left > kAttemptsAhead)
        askForAttempt(m_rows[place + kAttemptsAhead]);
    if (left > kSlotsAhead) {
        const Texts texts = textsOf(m_rows[place + kSlotsAhead]);
        m_snapshot.texts(TextKind::Address).prefetchEntry(texts.address);
        m_snapshot.texts(TextKind::Host).prefetchEntry(texts.host);
        m_snapshot.texts(TextKind::User).prefetchEntry(texts.user);
        m_snapshot.texts(TextKind::Sender).prefetchEntry(texts.sender);
    }
    if (left > kTextsAhead) {
        const Texts texts = textsOf(m_rows[place + kTextsAhead]);
        m_snapshot.texts(TextKind::Address).prefetchText(texts.address);
        m_snapshot.texts(TextKind::Host).prefetchText(texts.host);
        m_snapshot.texts(TextKind::User).prefetchText(texts.user);
        m_snapshot.texts(TextKind::Sender).prefetchText(texts.sender);
    }
}

void RowsAhead::askForAttempt(SessionRow row) const noexcept
{
    const SessionColumns& sessions = m_snapshot.sessionChunk(raw(row) >> kRowsPerChunkBits);
    const std::size_t index = raw(row) & kRowMask;
    if (const auto attempt = sessions.firstAttempt[index]; attempt != raw(kNoAttempt)) {
        const AttemptColumns& attempts = m_snapshot.attemptChunk(attempt >> kRowsPerChunkBits);
        __builtin_prefetch(&attempts.user[attempt & kRowMask]);
        __builtin_prefetch(&attempts.time[attempt & kRowMask]);
    }
    if (sessions.direction[index] != Direction::Inbound)
        return;
    if (const auto message = sessions.firstLink[index]; message != raw(kNoMessage)) {
        const MessageColumns& messages = m_snapshot.messageChunk(message >> kRowsPerChunkBits);
        __builtin_prefetch(&messages.sender[message & kRowMask]);
        __builtin_prefetch(&messages.next[message & kRowMask]);
    }
}

RowsAhead::Texts RowsAhead::textsOf(SessionRow row) const noexcept
{
    const SessionColumns& sessions = m_snapshot.sessionChunk(raw(row) >> kRowsPerChunkBits);
    const std::size_t index = raw(row) & kRowMask;
    Texts texts{TextId{sessions.remoteAddress[index]}, TextId{sessions.reverseDns[index]}, {}, {}};
    if (const auto attempt = sessions.firstAttempt[index]; attempt != raw(kNoAttempt))
        texts.user = TextId{m_snapshot.attemptChunk(attempt >> kRowsPerChunkBits).user[attempt & kRowMask]};
    if (const auto message = sessions.firstLink[index];
        sessions.direction[index] == Direction::Inbound && message != raw(kNoMessage))
        texts.sender =
            TextId{m_snapshot.messageChunk(message >> kRowsPerChunkBits).sender[message & kRowMask]};
    return texts;
}

} // namespace authloupe
