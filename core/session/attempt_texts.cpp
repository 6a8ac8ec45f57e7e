// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/attempt_texts.h"

#include "session/distinct_ids.h"
#include "session/text_columns.h"

namespace authloupe {

std::vector<TextId> attemptTexts(const Snapshot& snapshot, const Session& session, TextKind kind)
{
    return attemptTexts(snapshot, session.firstAttempt, kind);
}

std::vector<TextId> attemptTexts(const Snapshot& snapshot, AttemptRow firstAttempt, TextKind kind)
{
    return firstAttemptTexts(snapshot, firstAttempt, kind, {});
}

std::vector<TextId> firstAttemptTexts(const Snapshot& snapshot, AttemptRow firstAttempt, TextKind kind,
                                      const AttemptTextBounds& bounds)
{
    const AttemptTextColumn column = attemptTextColumn(kind);
    DistinctIds texts;
    std::size_t left = bounds.attempts;
    for (std::uint32_t row = raw(firstAttempt);
         row != raw(kNoAttempt) && left > 0 && texts.size() < bounds.texts; --left) {
        const AttemptColumns& attempts = snapshot.attemptChunk(row >> kRowsPerChunkBits);
        const std::size_t index = row & (kRowsPerChunk - 1);
        if (const TextId id{(attempts.*column)[index]}; id != kAbsentText)
            texts.add(id);
        row = attempts.next[index];
    }
    return texts.take();
}

std::vector<AttemptRow> firstAttempts(const Snapshot& snapshot, AttemptRow firstAttempt, std::size_t most)
{
    std::vector<AttemptRow> rows;
    for (std::uint32_t row = raw(firstAttempt); row != raw(kNoAttempt) && rows.size() < most;) {
        rows.push_back(AttemptRow{row});
        row = snapshot.attemptChunk(row >> kRowsPerChunkBits).next[row & (kRowsPerChunk - 1)];
    }
    return rows;
}

} // namespace authloupe
