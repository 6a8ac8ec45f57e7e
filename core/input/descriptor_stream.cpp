// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/descriptor_stream.h"

#include "input/spooled_source.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace authloupe {

ByteStream::Piece DescriptorStream::read(char* to, std::size_t most)
{
    constexpr int kPatienceMilliseconds = 100;
    while (!isSet(m_stop)) {
        pollfd asked{m_descriptor, POLLIN, 0};
        const int ready = ::poll(&asked, 1, kPatienceMilliseconds);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t count = ::read(m_descriptor, to, most);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0) {
            m_error = Error{ErrorCode::ReadFailed, {}, m_offset, errno};
            return {0, true};
        }
        m_offset += static_cast<std::uint64_t>(count);
        return {static_cast<std::size_t>(count), count == 0};
    }
    return {0, false};
}

Result<StreamedInput> openStream(int descriptor, const UnpackLimits& limits)
{
    auto spool = Spool::create(limits);
    if (!spool.ok())
        return spool.error();
    StreamedInput input;
    input.stop = std::make_shared<std::atomic<bool>>(false);
    input.source = std::make_shared<SpooledSource>(
        spool.value(),
        [descriptor, stop = input.stop] { return std::make_unique<DescriptorStream>(descriptor, stop); }, 0,
        input.stop);
    return input;
}

} // namespace authloupe
