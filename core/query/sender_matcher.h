// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "session/snapshot.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// smtpAuthIdMatches() with `+` for many pairs of a user and an envelope sender of a snapshot. Most pairs that
// differ are told by numbers made of the texts beforehand; those that seem to match are compared once, for
// the same user mostly writes with the same sender.
class SenderMatcher final {
public:
    // Looks at every user and sender of the snapshot, which must outlive it. Nothing when stopped.
    [[nodiscard]] static std::optional<SenderMatcher> make(const Snapshot& snapshot, const StopToken& stop);

    // Raw TextIds, neither absent.
    [[nodiscard]] bool matches(std::uint32_t user, std::uint32_t sender)
    {
        const User& name = m_users[user];
        const Forms& forms = m_senders[sender];
        const bool alike = (static_cast<unsigned>(name.hash == forms.whole[name.withDomain])
                            | static_cast<unsigned>(name.hash == forms.shortened[name.withDomain]))
                           != 0;
        return alike && compare(user, sender);
    }
    // `<>`, which says nothing of who sent.
    [[nodiscard]] bool isNull(std::uint32_t sender) const noexcept { return m_senders[sender].isNull; }

private:
    // Hashes of texts in small letters.
    struct User {
        std::uint32_t hash = 0;
        bool withDomain = false;
    };
    struct Forms { // each without and with its domain
        std::array<std::uint32_t, 2> whole{};
        std::array<std::uint32_t, 2> shortened{}; // what follows the last `+` left out
        bool isNull = false;
    };
    struct Pair {
        std::uint32_t user = 0, sender = 0;
        bool matches = false;
    };
    static constexpr std::size_t kPairs = std::size_t{1} << 14;

    explicit SenderMatcher(const Snapshot& snapshot);
    [[nodiscard]] static User userOf(std::string_view text);
    [[nodiscard]] static Forms formsOf(std::string_view text);
    [[nodiscard]] bool compare(std::uint32_t user, std::uint32_t sender);

    const Snapshot* m_snapshot;
    std::vector<User> m_users; // by raw TextId, and so are the next
    std::vector<Forms> m_senders;
    std::vector<Pair> m_pairs;
};

} // namespace authloupe
