// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/checked_sink.h"

#include <cerrno>
#include <utility>

namespace authloupe {

Error writeError(int systemError, const std::string& path, ErrorCode otherwise)
{
    ErrorCode code = otherwise;
    if (systemError == ENOSPC || systemError == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (systemError == ECANCELED)
        code = ErrorCode::Cancelled;
    return {code, path, 0, systemError};
}

CheckedSink::CheckedSink(FileCalls& calls, int descriptor, std::string path)
    : m_calls(calls),
      m_descriptor(descriptor),
      m_path(std::move(path))
{}

CheckedSink::~CheckedSink()
{
    if (m_descriptor >= 0)
        m_calls.close(m_descriptor);
}

std::optional<Error> CheckedSink::write(std::string_view bytes)
{
    if (m_error)
        return m_error;
    if (m_descriptor < 0)
        return fail({ErrorCode::WriteFailed, m_path, m_written, EBADF});
    while (!bytes.empty()) {
        const ssize_t count = writeSome(bytes);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(errorNow(ErrorCode::WriteFailed));
        if (count == 0) // would go on for ever
            return fail({ErrorCode::WriteFailed, m_path, m_written, EIO});
        m_written += static_cast<std::uint64_t>(count);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return std::nullopt;
}

std::optional<Error> CheckedSink::commit()
{
    if (m_error || m_descriptor < 0) // a second commit has nothing to do
        return m_error;
    if (auto error = beforeClose())
        return fail(std::move(*error));
    if (auto error = closeDescriptor())
        return fail(std::move(*error));
    if (auto error = afterClose())
        return fail(std::move(*error));
    return std::nullopt;
}

ssize_t CheckedSink::writeSome(std::string_view bytes)
{
    return m_calls.write(m_descriptor, bytes.data(), bytes.size());
}

Error CheckedSink::errorNow(ErrorCode code) const
{
    Error error = writeError(errno, m_path, code);
    error.offset = m_written;
    return error;
}

std::optional<Error> CheckedSink::fail(Error error)
{
    m_error = std::move(error);
    (void)closeDescriptor();
    giveUp();
    return m_error;
}

std::optional<Error> CheckedSink::closeDescriptor()
{
    if (m_descriptor < 0)
        return std::nullopt;
    // Closed even when it reports an error: trying again could close somebody else's file.
    const int result = m_calls.close(std::exchange(m_descriptor, -1));
    return result == 0 ? std::nullopt : std::optional(errorNow(ErrorCode::WriteFailed));
}

} // namespace authloupe
