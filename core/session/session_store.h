// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dictionary.h"
#include "session/growing_rows.h"
#include "session/message_rules.h"
#include "session/snapshot.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// The growing document behind the snapshots. One thread at a time writes; publish() hands out an immutable
// state and costs packing what was written since, and a copy of the chunk pointers.
class SessionStore final {
public:
    SessionStore();
    ~SessionStore();
    SessionStore(const SessionStore&) = delete;
    SessionStore& operator=(const SessionStore&) = delete;

    [[nodiscard]] TextStore& texts(TextKind kind) noexcept { return m_texts[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] TextId intern(TextKind kind, std::string_view text) { return texts(kind).intern(text); }

    // Attempts and messages are added below only: counts, outcome and chains of `session` must be those of
    // none.
    SessionRow appendSession(const Session& session);
    [[nodiscard]] Session session(SessionRow row) const noexcept;
    // Everything but the attempts and messages may change: what keepSums() copies must be as it is.
    void replaceSession(SessionRow row, const Session& session);

    // Appends to the chain of attempt.session and brings its counts and outcome up to date. `next` is set
    // here.
    AttemptRow appendAttempt(const Attempt& attempt);

    // Messages and deliveries: the sums that sessions keep of them are brought up to date here, and nowhere
    // else. `fates` are those of `message`; its origin is set by setOrigin.
    MessageRow appendMessage(const Message& message, const MessageFates& fates);
    void addToMessage(MessageRow row, TextId sender, const MessageFates& later);
    // Ties a message to its owner, or to its parent and thereby to the parent's owner. Only the first call
    // for a message counts.
    void setOrigin(MessageRow row, MessageOrigin origin, SessionRow owner, MessageRow parent);
    [[nodiscard]] Message message(MessageRow row) const noexcept;
    void appendDelivery(SessionRow session, MessageRow message, const DeliveryCounts& counts);
    // The session has a delivery.
    void addToLastDelivery(SessionRow session, const DeliveryCounts& later);

    [[nodiscard]] std::size_t sessionCount() const noexcept { return m_sessions.size(); }
    [[nodiscard]] std::size_t attemptCount() const noexcept { return m_attempts.size(); }

    [[nodiscard]] std::vector<FileInfo>& files() noexcept { return m_files; }
    [[nodiscard]] const std::vector<FileInfo>& files() const noexcept { return m_files; }
    [[nodiscard]] Coverage& coverage() noexcept { return m_coverage; }
    // The same name gives the same index; an empty one stands for "not named". Names beyond the 65,536 that
    // an index can tell apart share the first one: no log but a hostile one has them.
    [[nodiscard]] ApplianceIndex appliance(std::string_view name);
    [[nodiscard]] bool sharesAppliances() const noexcept { return m_sharesAppliances; }
    // The name that snapshots show for it from now on; the name before is not forgotten.
    void renameAppliance(ApplianceIndex index, std::string_view name);

    // A stretch of the log has been added: rows that nothing has been said about for a while are packed.
    void settle();
    [[nodiscard]] SnapshotPtr publish(bool complete);

private:
    using SessionBlock = SessionFields<OpenRows>;
    using AttemptBlock = AttemptFields<OpenRows>;
    using MessageBlock = MessageFields<OpenRows>;
    using DeliveryBlock = DeliveryFields<OpenRows>;

    [[nodiscard]] SessionBlock& writable(SessionRow row) { return m_sessions.writable(raw(row)); }
    [[nodiscard]] AttemptBlock& writable(AttemptRow row) { return m_attempts.writable(raw(row)); }
    [[nodiscard]] MessageBlock& writable(MessageRow row) { return m_messages.writable(raw(row)); }
    [[nodiscard]] DeliveryBlock& writable(DeliveryRow row) { return m_deliveries.writable(raw(row)); }
    void closeBlocks();
    void addToOwner(SessionRow owner, MessageOrigin origin, const MessageFates& before,
                    const MessageFates& after);

    GrowingRows<SessionFields> m_sessions;
    GrowingRows<AttemptFields> m_attempts;
    GrowingRows<MessageFields> m_messages;
    GrowingRows<DeliveryFields> m_deliveries;
    std::array<TextStore, kTextKindCount> m_texts;
    std::vector<FileInfo> m_files;
    std::vector<std::string> m_appliances;
    std::map<std::string, ApplianceIndex, std::less<>> m_applianceIndexes;
    bool m_sharesAppliances = false;
    Coverage m_coverage;
    Totals m_totals;
};

} // namespace authloupe
