// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace authloupe::test {

// Texts with long runs of one byte between them, which take no memory.
class PatternedSource final : public ByteSource {
public:
    struct Part {
        std::string text;
        char filler = 0; // behind it
        std::uint64_t count = 0;
    };

    explicit PatternedSource(std::vector<Part> parts) : m_parts(std::move(parts))
    {
        for (const Part& part : m_parts)
            m_size += part.text.size() + part.count;
    }
    [[nodiscard]] std::uint64_t size() const noexcept override { return m_size; }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override
    {
        std::size_t done = 0;
        std::uint64_t begin = 0;
        for (const Part& part : m_parts) {
            const std::uint64_t fillerBegin = begin + part.text.size();
            const std::uint64_t end = fillerBegin + part.count;
            while (offset < end && done < most) {
                const bool isText = offset < fillerBegin;
                const std::uint64_t left = (isText ? fillerBegin : end) - offset;
                const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left, most - done));
                if (isText)
                    std::memcpy(to + done, part.text.data() + (offset - begin), count);
                else
                    std::memset(to + done, part.filler, count);
                done += count;
                offset += count;
            }
            begin = end;
        }
        return done;
    }

private:
    std::vector<Part> m_parts;
    std::uint64_t m_size = 0;
};

} // namespace authloupe::test
