// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/rows_ahead.h"

namespace authloupe {

namespace {

constexpr std::size_t kAttemptsAhead = 24, kSlotsAhead = 16, kTextRowsAhead = 8;

} // namespace

void RowsAhead::askFrom(std::size_t place) const noexcept
{
    const std::size_t left = m_rows.size() - place;
    if (left > kAttemptsAhead)
        askForAttempt(m_rows[place + kAttemptsAhead]);
    if (left > kSlotsAhead)
        for (const Text& text : textsOf(m_rows[place + kSlotsAhead]))
            m_snapshot.texts(text.kind).prefetchEntry(text.id);
    if (left > kTextRowsAhead)
        for (const Text& text : textsOf(m_rows[place + kTextRowsAhead]))
            m_snapshot.texts(text.kind).prefetchText(text.id);
}

void RowsAhead::askForAttempt(SessionRow row) const noexcept
{
    const SessionColumns& sessions = m_snapshot.sessionChunk(raw(row) >> kRowsPerChunkBits);
    const std::size_t index = raw(row) & kRowMask;
    if (const auto attempt = sessions.firstAttempt[index]; attempt != raw(kNoAttempt)) {
        const AttemptColumns& attempts = m_snapshot.attemptChunk(attempt >> kRowsPerChunkBits);
        attempts.user.prefetch(attempt & kRowMask);
        attempts.time.prefetch(attempt & kRowMask);
    }
    if (sessions.direction[index] != Direction::Inbound)
        return;
    if (const auto message = sessions.firstLink[index]; message != raw(kNoMessage)) {
        const MessageColumns& messages = m_snapshot.messageChunk(message >> kRowsPerChunkBits);
        messages.sender.prefetch(message & kRowMask);
        messages.next.prefetch(message & kRowMask);
    }
}

RowsAhead::Texts RowsAhead::textsOf(SessionRow row) const noexcept
{
    const SessionColumns& sessions = m_snapshot.sessionChunk(raw(row) >> kRowsPerChunkBits);
    const std::size_t index = raw(row) & kRowMask;
    TextId user{};
    TextId sender{};
    if (const auto attempt = sessions.firstAttempt[index]; attempt != raw(kNoAttempt))
        user = TextId{m_snapshot.attemptChunk(attempt >> kRowsPerChunkBits).user[attempt & kRowMask]};
    if (const auto message = sessions.firstLink[index];
        sessions.direction[index] == Direction::Inbound && message != raw(kNoMessage))
        sender = TextId{m_snapshot.messageChunk(message >> kRowsPerChunkBits).sender[message & kRowMask]};
    return {{{TextKind::Address, TextId{sessions.remoteAddress[index]}},
             {TextKind::Host, TextId{sessions.reverseDns[index]}},
             {TextKind::User, user},
             {TextKind::Sender, sender}}};
}

} // namespace authloupe
