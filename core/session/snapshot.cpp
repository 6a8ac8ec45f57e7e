// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/snapshot.h"

namespace authloupe {

Session Snapshot::session(SessionRow row) const noexcept
{
    return m_sessions[raw(row) >> kRowsPerChunkBits]->get(raw(row) & (kRowsPerChunk - 1));
}

Attempt Snapshot::attempt(AttemptRow row) const noexcept
{
    return m_attempts[raw(row) >> kRowsPerChunkBits]->get(raw(row) & (kRowsPerChunk - 1));
}

Message Snapshot::message(MessageRow row) const noexcept
{
    return m_messages[raw(row) >> kRowsPerChunkBits]->get(raw(row) & (kRowsPerChunk - 1));
}

Delivery Snapshot::delivery(DeliveryRow row) const noexcept
{
    return m_deliveries[raw(row) >> kRowsPerChunkBits]->get(raw(row) & (kRowsPerChunk - 1));
}

} // namespace authloupe
