// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/line_stream.h"
#include "load/session_lines.h"
#include "maillog/entry_opener.h"
#include "maillog/secrets.h"

#include <cstdint>
#include <vector>

namespace authloupe {

// `lines`: those of one entry, as they are.
[[nodiscard]] SecretPlace findSecret(const std::vector<RawLine>& lines);
// Puts `***` in place of what a debug log tells of an AUTH exchange.
void hideSecrets(std::vector<RawLine>& lines);

// Lines of no entry: what may be the rest of a secret that was told of before they begin.
void hideRests(std::vector<RawLine>& lines);

// The same for all lines of a stretch of log: puts them together to entries, as the reader does.
class SecretHider final {
public:
    // Lines with other numbers are only looked at: an entry may begin before and end behind.
    SecretHider(FileIndex file, LogShape shape, std::uint32_t firstShown, std::uint32_t lastShown)
        : m_file(file),
          m_firstShown(firstShown),
          m_lastShown(lastShown)
    {
        m_opener.setShape(shape);
    }
    void take(const LineStream::Line& line);
    // Nothing that is shown waits for the end of its entry.
    [[nodiscard]] bool isThrough() const noexcept
    {
        return m_entry.empty() || m_entry.front().line > m_lastShown;
    }
    // Everything to be shown, in order. Call it once.
    [[nodiscard]] std::vector<RawLine> finish();

private:
    void flush();

    EntryOpener m_opener;
    FileIndex m_file;
    std::uint32_t m_firstShown, m_lastShown;
    std::vector<RawLine> m_entry, m_shown;
    bool m_opened = false;  // they are of an entry
    bool m_byLevel = false; // which has no stamp
    bool m_quoted = false;
};

} // namespace authloupe
