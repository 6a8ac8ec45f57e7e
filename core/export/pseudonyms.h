// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "session/snapshot.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// What stands in place of what.
enum class NameKind : std::uint8_t { User, Address, Network, Host, Sender, Text };
inline constexpr std::size_t kNameKindCount = 6;

// `user-1` in place of a user name, and so on: the same for the same bytes as long as this object lives,
// numbered in the order in which they are asked for, so that a number tells nothing. None of them is a name
// of the log. What is given out by of() and shown() holds no name of the log; one thread uses it.
class Pseudonyms final {
public:
    // Names found inside other texts have at least so many bytes: `a` is in nearly every word.
    static constexpr std::size_t kShortestPart = 3;
    static constexpr std::size_t kLongestText = 4'096; // longer ones are not looked through

    // Notes all users, addresses, hosts and senders of the snapshot, shown or not. Empty when stopped.
    [[nodiscard]] static std::optional<Pseudonyms> of(const Snapshot& snapshot, const StopToken& stop = {});

    [[nodiscard]] std::string of(NameKind kind, std::string_view name);
    // Any other text of the log: itself, or `text-1` when it tells a name.
    [[nodiscard]] std::string shown(std::string_view text);
    // What the appliance writes in place of a host: nobody's name.
    static constexpr std::string_view kNoHost = "unknown";

    // It is or holds a user name, the part before or behind its `@`, an address, a host or a sender of the
    // log, whatever the case of ASCII letters, or it holds what looks like an address. Rather yes than no.
    [[nodiscard]] bool tells(std::string_view text) const;

private:
    void note(std::string_view name);
    void noteText(std::string_view name);
    [[nodiscard]] bool isNoted(std::uint64_t hash) const noexcept;

    std::vector<std::uint64_t> m_hashes; // sorted; two texts of one hash only hide more
    std::size_t m_longest = 0;
    std::array<std::map<std::string, std::string, std::less<>>, kNameKindCount> m_given;
    std::array<std::uint32_t, kNameKindCount> m_last{}; // number given
};

// `535 5.7.8` of `535 5.7.8 Error: no such user alice`: codes are all that an answer of a server can say
// without a word of somebody else. Empty when it does not begin with one.
[[nodiscard]] std::string_view replyCodes(std::string_view response) noexcept;

} // namespace authloupe
