// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field.h"

#include "session/text_columns.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace authloupe {

namespace {

// A list without repetitions. One connection may try a hundred thousand user names: looking must not become
// quadratic.
class DistinctIds final {
public:
    void add(TextId id)
    {
        constexpr std::size_t kMostInList = 32;
        if (m_ids.size() < kMostInList) {
            if (std::ranges::find(m_ids, id) == m_ids.end())
                m_ids.push_back(id);
            return;
        }
        if (m_seen.empty())
            std::ranges::transform(m_ids, std::inserter(m_seen, m_seen.end()), raw<TextId>);
        if (m_seen.insert(raw(id)).second)
            m_ids.push_back(id);
    }

    [[nodiscard]] std::vector<TextId> take() { return std::move(m_ids); }

private:
    std::vector<TextId> m_ids;
    std::unordered_set<std::uint32_t> m_seen; // of m_ids, once they are many
};

} // namespace

std::vector<TextId> attemptTexts(const Snapshot& snapshot, const Session& session, TextKind kind)
{
    return attemptTexts(snapshot, session.firstAttempt, kind);
}

std::vector<TextId> attemptTexts(const Snapshot& snapshot, AttemptRow firstAttempt, TextKind kind)
{
    const AttemptTextColumn column = attemptTextColumn(kind);
    DistinctIds texts;
    for (std::uint32_t row = raw(firstAttempt); row != raw(kNoAttempt);) {
        const AttemptColumns& attempts = snapshot.attemptChunk(row >> kRowsPerChunkBits);
        const std::size_t index = row & (kRowsPerChunk - 1);
        if (const TextId id{(attempts.*column)[index]}; id != kAbsentText)
            texts.add(id);
        row = attempts.next[index];
    }
    return texts.take();
}

} // namespace authloupe
