// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"
#include "input/input_facts.h"

#include <memory>
#include <vector>

namespace authloupe {

// A file may be packed so often, a member of an archive once: a rotated log in a collection of logs.
inline constexpr std::size_t kMostPackings = 4;
inline constexpr std::size_t kMostMemberPackings = 1;

// Unpacks what is packed, by its content, at most `most` times; `packings` gets what was found. `count` is of
// what `below` gives; every level has one of its own.
[[nodiscard]] std::unique_ptr<PeekStream> unpacked(std::unique_ptr<ByteStream> below,
                                                   const std::shared_ptr<UnpackCount>& count,
                                                   std::size_t most, std::vector<Packing>& packings);
// UTF-16 and lone CRs become UTF-8 and LF; what was found goes into `facts`. Everything else stays.
[[nodiscard]] std::unique_ptr<ByteStream> decoded(std::unique_ptr<PeekStream> below, InputFacts& facts);

} // namespace authloupe
