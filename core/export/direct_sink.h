// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop.h"
#include "export/checked_sink.h"

#include <memory>

namespace authloupe {

// Standard output, FIFOs and devices: what is written is gone, so nothing is kept back until commit(). A
// reader that goes away is an error, not a signal that ends the program.
class DirectSink final : public CheckedSink {
public:
    // Waits for a reader when `path` is a FIFO without one, and later when the reader is slow, until stopped.
    [[nodiscard]] static Result<std::unique_ptr<ByteSink>> open(const std::string& path, FileCalls& calls,
                                                                const StopToken& stop);
    [[nodiscard]] static Result<std::unique_ptr<ByteSink>> toStandardOutput(FileCalls& calls);

private:
    DirectSink(FileCalls& calls, int descriptor, std::string path, StopToken stop);
    ssize_t writeSome(std::string_view bytes) override;

    StopToken m_stop;
};

} // namespace authloupe
