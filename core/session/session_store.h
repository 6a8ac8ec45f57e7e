// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dictionary.h"
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
// state and costs a copy of the chunk pointers. A chunk that a snapshot may hold is cloned before it is
// written again.
class SessionStore final {
public:
    SessionStore();
    ~SessionStore();
    SessionStore(const SessionStore&) = delete;
    SessionStore& operator=(const SessionStore&) = delete;

    [[nodiscard]] TextStore& texts(TextKind kind) noexcept { return m_texts[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] TextId intern(TextKind kind, std::string_view text) { return texts(kind).intern(text); }

    // Attempts are added by appendAttempt only: counts, outcome and chain of `session` must be those of no
    // attempt.
    SessionRow appendSession(const Session& session);
    [[nodiscard]] Session session(SessionRow row) const noexcept;
    // Everything but the attempts may change; the chain, the counts of attempts and the outcome must be as
    // they are.
    void replaceSession(SessionRow row, const Session& session);

    // Appends to the chain of attempt.session and brings its counts and outcome up to date. `next` is set
    // here.
    AttemptRow appendAttempt(const Attempt& attempt);

    [[nodiscard]] std::size_t sessionCount() const noexcept { return m_sessionCount; }
    [[nodiscard]] std::size_t attemptCount() const noexcept { return m_attemptCount; }

    [[nodiscard]] std::vector<FileInfo>& files() noexcept { return m_files; }
    [[nodiscard]] Coverage& coverage() noexcept { return m_coverage; }
    // The same name gives the same index; an empty one stands for "not named". Names beyond the 65,536 that
    // an index can tell apart share the first one: no log but a hostile one has them.
    [[nodiscard]] ApplianceIndex appliance(std::string_view name);
    // The name that snapshots show for it from now on; the name before is not forgotten.
    void renameAppliance(ApplianceIndex index, std::string_view name);

    [[nodiscard]] SnapshotPtr publish(bool complete);

private:
    template<class Columns>
    struct Chunk {
        std::shared_ptr<Columns> columns;
        std::uint64_t epoch = 0; // of the last write; older than m_epoch = a snapshot may hold it
    };

    template<class Columns>
    [[nodiscard]] Columns& writable(Chunk<Columns>& chunk);
    [[nodiscard]] SessionColumns& writableSessions(SessionRow row);
    [[nodiscard]] AttemptColumns& writableAttempts(AttemptRow row);

    std::vector<Chunk<SessionColumns>> m_sessions;
    std::vector<Chunk<AttemptColumns>> m_attempts;
    std::array<TextStore, kTextKindCount> m_texts;
    std::vector<FileInfo> m_files;
    std::vector<std::string> m_appliances;
    std::map<std::string, ApplianceIndex, std::less<>> m_applianceIndexes;
    Coverage m_coverage;
    Totals m_totals;
    std::size_t m_sessionCount = 0;
    std::size_t m_attemptCount = 0;
    std::uint64_t m_epoch = 1;
};

} // namespace authloupe
