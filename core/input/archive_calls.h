// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"

#include <memory>
#include <vector>

#include <archive.h>

namespace authloupe {

// Hands a stream to libarchive, which asks for its blocks. Only sequentially.
class StreamCallbacks {
public:
    explicit StreamCallbacks(std::unique_ptr<ByteStream> stream);

    // archive_read_open; `this` must live as long as `reader`.
    [[nodiscard]] int open(archive* reader);
    [[nodiscard]] const ByteStream& stream() const noexcept { return *m_stream; }
    // What a call that failed means: trouble of the stream below, an early end, or damage.
    [[nodiscard]] Error errorOf(archive* reader) const;
    // After the end: bytes that the filter did not take are garbage.
    [[nodiscard]] Error restOf(archive* reader);
    // The same behind the end of a tar, which NULs may fill up. Looks no further than a little.
    [[nodiscard]] Error restOfTar(archive* reader);

private:
    static la_ssize_t readBlock(archive* reader, void* self, const void** block);

    std::unique_ptr<ByteStream> m_stream;
    std::vector<char> m_block;
    std::uint64_t m_given = 0;
    std::size_t m_blockBytes = 0; // of the last block
    bool m_ended = false;
};

// What the words of a failed call mean; `offset` is stated in the error.
[[nodiscard]] Error errorOfArchive(archive* reader, std::uint64_t offset);

} // namespace authloupe
