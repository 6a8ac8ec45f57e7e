// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"
#include "input/spool.h"

#include <atomic>
#include <memory>

namespace authloupe {

// What comes through a pipe, a terminal or a file that somebody else has opened, from where it stands. The
// descriptor stays his.
class DescriptorStream final : public ByteStream {
public:
    DescriptorStream(int descriptor, StopFlag stop) : m_stop(std::move(stop)), m_descriptor(descriptor) {}
    // Waits for bytes, but gives none within a tenth of a second after a stop; may be asked again then.
    [[nodiscard]] Piece read(char* to, std::size_t most) override;
    [[nodiscard]] Error trouble() const override { return m_error; }
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept override { return m_offset; }

private:
    StopFlag m_stop;
    Error m_error;
    std::uint64_t m_offset = 0;
    int m_descriptor = -1;
};

// Standard input as a source that can be read again and at any place: what has come lies in a temporary file.
struct StreamedInput {
    std::shared_ptr<const ByteSource> source;
    std::shared_ptr<std::atomic<bool>> stop; // while set, nothing is waited for
};
[[nodiscard]] Result<StreamedInput> openStream(int descriptor, const UnpackLimits& limits = {});

} // namespace authloupe
