// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/scratch_array.h"
#include "session/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace authloupe {

// smtpAuthIdMatches() with `+` for many pairs of a user and an envelope sender of a snapshot. Most pairs that
// differ are told by numbers made of the texts beforehand; those that seem to match are compared once, for
// the same user mostly writes with the same sender.
class SenderMatcher final {
    struct Pair {
        std::uint32_t user = 0, sender = 0;
        bool matches = false;
    };
    static constexpr std::size_t kPairs = std::size_t{1} << 14;

public:
    // The pairs that one thread has compared.
    class Memory final {
    public:
        Memory() : m_pairs(kPairs) {}

    private:
        friend class SenderMatcher;
        std::vector<Pair> m_pairs;
    };

    // Looks at every user and sender of the snapshot, which must outlive it. Nothing when stopped.
    [[nodiscard]] static std::optional<SenderMatcher> make(const Snapshot& snapshot, const Effort& effort);

    // Raw TextIds, neither absent.
    [[nodiscard]] bool matches(std::uint32_t user, std::uint32_t sender, Memory& memory) const
    {
        const std::uint32_t name = m_users[user];
        const Forms forms = m_senders[sender];
        if (!forms.seems(name) && ((forms.local & kShortened) == 0 || !m_shortened[sender].seems(name)))
            return false;
        return compare(user, sender, memory);
    }
    // `<>`, which says nothing of who sent.
    [[nodiscard]] bool isNull(std::uint32_t sender) const noexcept { return sender == m_null; }

private:
    // A number for a text in small letters: its hash, but for two bits.
    static constexpr std::uint32_t kWithDomain = 1;
    static constexpr std::uint32_t kShortened = 2; // of a sender: what follows a `+` can be left out
    struct Forms {                                 // of a sender, without and with its domain
        std::uint32_t local = 0, whole = kWithDomain;
        [[nodiscard]] bool seems(std::uint32_t user) const noexcept
        {
            return (static_cast<unsigned>(((local ^ user) & ~kShortened) == 0)
                    | static_cast<unsigned>(((whole ^ user) & ~kShortened) == 0))
                   != 0;
        }
    };

    explicit SenderMatcher(const Snapshot& snapshot);
    void setUser(std::uint32_t id, std::string& buffer);
    void setSender(std::uint32_t id, std::string& buffer);
    [[nodiscard]] bool compare(std::uint32_t user, std::uint32_t sender, Memory& memory) const;

    const Snapshot* m_snapshot;
    ScratchArray<std::uint32_t> m_users; // by raw TextId, and so are the next
    ScratchArray<Forms> m_senders;
    ScratchArray<Forms> m_shortened; // where kShortened tells of them; nothing is written for the others
    std::uint32_t m_null = 0;        // the sender without a text; 0: there is none
};

} // namespace authloupe
