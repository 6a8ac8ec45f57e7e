// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/line_writer.h"

namespace authloupe::makelog {

void LineWriter::setTime(Seconds time)
{
    m_time = time;
    m_stamp = nativeStamp(time);
    m_stamp += ' ';
}

void LineWriter::flush()
{
    if (std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file) != m_buffer.size()) {
        m_failed = true;
    }
    m_flushed += m_buffer.size();
    m_buffer.clear();
}

} // namespace authloupe::makelog
