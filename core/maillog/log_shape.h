// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace authloupe {

// With what the lines of a file begin their entries.
enum class Openings : std::uint8_t {
    Stamps, // a stamp of any form: as good as always
    Levels, // no stamps; `Info: New SMTP ICID …`, as people paste into tickets
    Bodies, // neither
};

// What the head of a file tells about all of it. Everybody who reads a part of the file must be given the
// same.
struct LogShape {
    Openings openings = Openings::Stamps;
    // Where a terminal broke every line that was longer, in columns; 0: nowhere, or lines were broken at
    // blanks.
    std::size_t wrapColumn = 0;

    friend bool operator==(const LogShape&, const LogShape&) = default;
};

// How much of a file's beginning is looked at.
inline constexpr std::size_t kShapeBytes = std::size_t{64} << 10;

// `head`: the first kShapeBytes of the file, or all of it when it is shorter.
[[nodiscard]] LogShape shapeOf(std::string_view head);

} // namespace authloupe
