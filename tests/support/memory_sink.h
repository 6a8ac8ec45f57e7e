// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/byte_sink.h"

#include <string>

namespace authloupe::test {

// Keeps what is written; from `failAt` bytes on it fails.
class MemorySink final : public ByteSink {
public:
    explicit MemorySink(std::size_t failAt = std::string::npos) : m_failAt(failAt) {}

    std::optional<Error> write(std::string_view bytes) override
    {
        if (bytes.size() > m_failAt - text.size())
            return Error{ErrorCode::DiskFull, "memory"};
        text += bytes;
        return std::nullopt;
    }
    std::optional<Error> commit() override
    {
        committed = true;
        return std::nullopt;
    }

    std::string text;
    bool committed = false;

private:
    std::size_t m_failAt;
};

} // namespace authloupe::test
