// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection_table.h"
#include "session/segment.h"
#include "session/session_store.h"

#include <array>
#include <cstdint>
#include <vector>

namespace authloupe {

// Joins segments, in the order of the load, into the store. The result is the same as if one reader had read everything:
// what a segment knows by itself is taken as it is, what it could not know is applied here in file order.
class Stitcher final {
public:
    explicit Stitcher(SessionStore& store);

    // `worker`: whose text ids the segment holds; `texts` are that worker's at the end of the segment or later.
    // `lineBase`: lines of the file before the segment.
    void add(const Segment& segment, std::size_t worker, const SegmentTexts& texts, std::uint32_t lineBase);

private:
    struct LiveSession {
        Session session; // attempts, their counts and the outcome are kept in the store only
        SessionState state;
        SessionRow row = kNoSession;
        bool changed = false;
    };
    struct PendingAttempt {
        Attempt attempt;
        std::uint64_t position = 0;
    };
    // Worker ids to store ids; 0 = not met yet.
    using TextMap = std::array<std::vector<TextId>, kTextKindCount>;

    void addLocal(const Segment::LocalSession& local, SessionRow& row);
    void addDeferred(const SessionEvent& workerEvent, std::vector<PendingAttempt>& attempts);
    void appendAttempts(const Segment& segment, const std::vector<SessionRow>& rows,
                        const std::vector<PendingAttempt>& deferred);
    [[nodiscard]] LiveSession* findLive(Direction direction, std::uint64_t id, std::uint64_t position);
    void keepLive(LiveSession live);
    void writeChanged();
    void forgetClosed(std::uint64_t position);
    [[nodiscard]] TextId mapped(TextKind kind, TextId id);
    [[nodiscard]] Session mapped(const Session& session);

    SessionStore& m_store;
    ConnectionTable m_table; // indexes into m_live
    std::vector<LiveSession> m_live;
    std::vector<std::uint32_t> m_changed;
    std::vector<TextMap> m_maps; // by worker
    TextMap* m_map = nullptr;    // of the segment in work
    const SegmentTexts* m_segmentTexts = nullptr;
    ApplianceIndex m_appliance{};
    std::uint32_t m_lineBase = 0;
};

} // namespace authloupe
