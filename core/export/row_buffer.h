// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/table_export.h"

#include <optional>
#include <string>

namespace authloupe {

// Rows on their way into a sink, which gets them in large pieces. All that it is given must outlive it.
class RowBuffer final {
public:
    // Begins with what stands before the first row.
    RowBuffer(const ExportOptions& options, RowWriter& writer, ByteSink& sink) : m_sink(sink)
    {
        constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
        if (options.byteOrderMark
            && options.format != ExportFormat::JsonLines) // forbidden there (RFC 8259, 8.1)
            m_text += kByteOrderMark;
        writer.header(m_text);
    }

    // What waits; rows are appended to it.
    [[nodiscard]] std::string& text() noexcept { return m_text; }

    [[nodiscard]] std::optional<Error> flushWhenFull()
    {
        constexpr std::size_t kFull = std::size_t{256} << 10;
        return m_text.size() >= kFull ? flush() : std::nullopt;
    }
    [[nodiscard]] std::optional<Error> flush()
    {
        if (auto error = m_sink.write(m_text))
            return error;
        m_bytes += m_text.size();
        m_text.clear();
        return std::nullopt;
    }
    // That the sink has got.
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_bytes; }

private:
    ByteSink& m_sink;
    std::string m_text;
    std::uint64_t m_bytes = 0;
};

} // namespace authloupe
