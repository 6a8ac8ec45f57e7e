// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <cstdint>

namespace authloupe {

// What a walk from front to back has met of the texts of one session: none, one however often, or one and
// then others. Four bytes, since there is one for each of millions of sessions.
class MetTexts final {
public:
    // Of a kind with less than 2^31 texts; the absent text is passed over.
    void meet(std::uint32_t rawText) noexcept
    {
        // Without a branch: no processor foresees whose text comes next.
        const std::uint32_t known = m_code / 2;
        const auto isFirst = static_cast<std::uint32_t>(known == 0);
        const auto differs = static_cast<std::uint32_t>(rawText != raw(kAbsentText))
                             & static_cast<std::uint32_t>(rawText != known) & ~isFirst;
        m_code |= (rawText * 2 & (0U - isFirst)) | differs;
    }

    [[nodiscard]] bool none() const noexcept { return m_code == 0; }
    [[nodiscard]] bool several() const noexcept { return m_code % 2 != 0; }
    [[nodiscard]] std::uint32_t first() const noexcept { return m_code / 2; } // raw TextId

private:
    std::uint32_t m_code = 0; // the first one twice, and 1 when there are others
};

} // namespace authloupe
