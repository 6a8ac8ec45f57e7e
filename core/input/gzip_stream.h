// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"

#include <memory>

namespace authloupe {

// What a gzip stream holds, all its members one after the other. Gives everything up to a damaged place or an
// early end, to the byte: libarchive, which unpacks the rarer kinds, drops up to a block before one.
class GzipStream final : public ByteStream {
public:
    explicit GzipStream(std::unique_ptr<ByteStream> below);
    ~GzipStream() override;
    GzipStream(const GzipStream&) = delete;
    GzipStream& operator=(const GzipStream&) = delete;

    [[nodiscard]] Piece read(char* to, std::size_t most) override;
    [[nodiscard]] Error trouble() const override;
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept override { return m_below->bytesTaken(); }

private:
    struct Inflater;
    [[nodiscard]] bool fill();
    [[nodiscard]] Piece fail(ErrorCode code);
    // At the end of a member. False: nothing that can be unpacked follows.
    [[nodiscard]] bool nextMember();

    std::unique_ptr<ByteStream> m_below;
    std::unique_ptr<Inflater> m_inflater;
    Error m_error;
    bool m_ended = false;
};

} // namespace authloupe
