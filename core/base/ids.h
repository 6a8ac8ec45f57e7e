// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <type_traits>

namespace authloupe {

// Index types that cannot be mixed up. All are dense indexes into a snapshot and stay valid in every later
// snapshot of the same document: rows are only ever appended.
enum class SessionRow : std::uint32_t {};
enum class AttemptRow : std::uint32_t {};
enum class MessageRow : std::uint32_t {};
enum class DeliveryRow : std::uint32_t {};
enum class FileIndex : std::uint16_t {};
enum class ApplianceIndex : std::uint16_t {};

// Index into one Dictionary; 0 means "the log does not state it", which is not the same as an empty text.
enum class TextId : std::uint32_t {};

inline constexpr TextId kAbsentText{0};
inline constexpr SessionRow kNoSession{0xFFFFFFFFU};
inline constexpr AttemptRow kNoAttempt{0xFFFFFFFFU};
inline constexpr MessageRow kNoMessage{0xFFFFFFFFU};
inline constexpr DeliveryRow kNoDelivery{0xFFFFFFFFU};

template<class Id>
[[nodiscard]] constexpr std::underlying_type_t<Id> raw(Id id) noexcept
{
    return static_cast<std::underlying_type_t<Id>>(id);
}

} // namespace authloupe
