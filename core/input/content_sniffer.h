// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/input_facts.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace authloupe {

// What the beginning of a file is compared with; never its name. A text is none of these: each answer rests
// on bytes that no log begins with.
inline constexpr std::size_t kSniffedBytes = std::size_t{64} << 10;

[[nodiscard]] std::optional<Packing> sniffPacking(std::string_view head) noexcept;
[[nodiscard]] ArchiveKind sniffArchive(std::string_view head) noexcept;

// UTF-16 by its mark, or when at least 30 % of the bytes are NULs at even or at odd places.
[[nodiscard]] Encoding sniffEncoding(std::string_view head) noexcept;
// Lines end with CR alone: there is no LF in the head. `head` must not be UTF-16.
[[nodiscard]] bool sniffCarriageReturns(std::string_view head) noexcept;

} // namespace authloupe
