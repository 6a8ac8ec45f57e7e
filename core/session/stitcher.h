// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/appliance_keys.h"
#include "session/connection_table.h"
#include "session/message_stitcher.h"
#include "session/segment.h"
#include "session/session_store.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace authloupe {

// Joins segments, in the order of the load, into the store. The result is the same as if one reader had read
// everything: what a segment knows by itself is taken as it is, what it could not know is applied here in
// file order.
class Stitcher final {
public:
    explicit Stitcher(SessionStore& store);

    // Who wrote the files that have no header: see ApplianceKeys. Before the first segment.
    void setSoleAppliance(std::string_view serialNumber) { m_appliances.setSole(serialNumber); }
    // The segments that follow are of the next file.
    void beginFile(bool hasHeader) noexcept { m_appliances.beginFile(hasHeader); }
    // The segments that follow are of a stretch with these texts, before which its file has `lineBase` lines.
    void beginStretch(const SegmentTexts& texts, std::uint32_t lineBase);
    void add(const Segment& segment);

private:
    struct LiveSession {
        Session session; // what keepSums() copies is kept in the store only
        SessionState state;
        SessionRow row = kNoSession;
        bool changed = false;
    };
    struct PendingAttempt {
        Attempt attempt;
        std::uint64_t position = 0;
    };
    // What deferred entries add to rows that are appended when all sessions of the segment have theirs.
    struct Pending {
        std::vector<PendingAttempt> attempts;
        std::vector<MessageStitcher::PendingLink> links;
        std::vector<MessageStitcher::PendingDelivery> deliveries;
    };
    [[nodiscard]] SessionRow addLocal(const Segment::LocalSession& local);
    void addDeferred(const SessionEvent& segmentEvent, Pending& pending);
    void addDeferredMessage(const LiveSession& live, const SessionEvent& event, bool begins,
                            Pending& pending);
    void appendAttempts(const Segment& segment, const std::vector<SessionRow>& rows,
                        const std::vector<PendingAttempt>& deferred);
    [[nodiscard]] ConnectionKey keyOf(const Segment::LocalSession& local) const noexcept;
    [[nodiscard]] LiveSession* findLive(ConnectionKey key, std::uint64_t position);
    void keepLive(LiveSession live);
    void writeChanged();
    void forgetClosed(std::uint64_t position);
    [[nodiscard]] TextId mapped(TextKind kind, TextId id) const noexcept
    {
        return m_ids[static_cast<std::size_t>(kind)][raw(id)];
    }
    [[nodiscard]] Session mapped(const Segment::LocalSession& local) const noexcept;

    SessionStore& m_store;
    ConnectionTable m_table; // indexes into m_live
    static constexpr std::size_t kSweepAbove =
        16'384; // live sessions; below this forgetting is not worth a pass
    std::vector<LiveSession> m_live;
    std::size_t m_sweepAbove = kSweepAbove; // twice what the last pass had to keep, so that passes stay rare
    std::vector<std::uint32_t> m_changed;
    std::array<std::vector<TextId>, kTextKindCount> m_ids; // ids of the stretch to those of the store
    MessageStitcher m_messages;
    ApplianceKeys m_appliances;
    std::vector<ApplianceIndex> m_writers; // by index into the segment's hosts
    std::uint32_t m_lineBase = 0;
};

} // namespace authloupe
