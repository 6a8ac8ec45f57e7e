// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dictionary.h"
#include "base/stop.h"
#include "session/field.h"
#include "session/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace authloupe {

// By what connections and their attempts are put together.
enum class ValueGroup : std::uint8_t {
    Users,
    Addresses,
    Networks, // of remote addresses: /24 of IPv4, /64 of IPv6
    Profiles,
    Mechanisms,
    Interfaces,
    SenderGroups,
    Countries,
};
inline constexpr std::array kValueGroups{
    ValueGroup::Users,      ValueGroup::Addresses,  ValueGroup::Networks,     ValueGroup::Profiles,
    ValueGroup::Mechanisms, ValueGroup::Interfaces, ValueGroup::SenderGroups, ValueGroup::Countries};

// `users`, `addresses` …: the same in every language.
[[nodiscard]] std::string_view stableName(ValueGroup group) noexcept;

// The field that such a value is searched in.
[[nodiscard]] SessionField fieldOf(ValueGroup group) noexcept;
// Is it a property of an attempt? Otherwise it is one of the connection, and so of all its attempts.
[[nodiscard]] bool isOfAttempts(ValueGroup group) noexcept;

// `10.1.2.0/24`, `2001:db8:0:1::/64`; an address of which the first half is zero, which IPv4 is too, is a
// network of its own. Empty for what is no address.
[[nodiscard]] std::string networkAround(std::string_view address);

// Which values the texts of a snapshot stand for.
struct GroupValues {
    ValueGroup group{};
    TextKind kind{}; // of the texts
    Dictionary values;
    // By raw TextId of the text, the raw id of its value; 0: it states none. Empty: each is its own value.
    std::vector<std::uint32_t> ofTexts;

    // Empty when stopped.
    [[nodiscard]] static std::optional<GroupValues> of(const Snapshot& snapshot, ValueGroup group,
                                                       const StopToken& stop = {});
};

} // namespace authloupe
