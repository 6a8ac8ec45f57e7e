// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_log/stamp.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace authloupe::makelog {

enum class Result : std::uint8_t { Succeeded, Failed, Error };

// What was written about one connection. `seen` once any line of it stands in the file.
struct Tally {
    bool inbound = true;
    bool seen = false;
    bool openSeen = false;
    bool endSeen = false;
    bool successAfterFailure = false;
    std::array<std::uint32_t, 3> attempts{}; // by Result
    std::uint32_t messages = 0, recipients = 0, bounces = 0;
};

// The independent count that Authloupe's own summary is held against.
class Truth final {
public:
    // User is empty where the line carries none (outbound, forwarding server), profile likewise.
    void attempt(Tally& tally, Result result, std::string_view user, std::string_view profile);
    void address(std::string_view remote);
    // Once per connection, when its end is written or the file ends.
    void finish(const Tally& tally);

    // The keys of `authloupe --summary json` (those that a generator can know), then "users" and "extra".
    [[nodiscard]] std::string json(std::uint64_t bytes, std::uint64_t lines, Seconds first,
                                   Seconds last) const;

private:
    struct TextHash {
        using is_transparent = void; // NOLINT(readability-identifier-naming): the library's name
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Counts = std::array<std::uint64_t, 3>;
    using TextSet = std::unordered_set<std::string, TextHash, std::equal_to<>>;

    std::unordered_map<std::string, Counts, TextHash, std::equal_to<>> m_users;
    TextSet m_profiles, m_addresses;
    std::array<Counts, 2> m_attempts{}; // [inbound][result]
    std::array<std::uint64_t, 2> m_connections{}, m_messages{}, m_recipients{};
    std::array<std::uint64_t, 5> m_outcomes{}; // succeeded failed succeeded_after_failure error not_attempted
    std::uint64_t m_openedNotSeen = 0, m_endNotSeen = 0, m_bounces = 0;
};

} // namespace authloupe::makelog
