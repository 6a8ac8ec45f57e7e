// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/direct_sink.h"

#include <cerrno>
#include <csignal>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace authloupe {

namespace {

constexpr int kPollMilliseconds = 50; // how soon a stop is noticed

// Holds SIGPIPE back from this thread while it lives, and takes away one that came meanwhile.
class NoBrokenPipeSignal final {
public:
    NoBrokenPipeSignal()
    {
        sigemptyset(&m_brokenPipe);
        sigaddset(&m_brokenPipe, SIGPIPE);
        sigset_t pending;
        m_wasPending = sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &m_brokenPipe, &m_before);
    }

    ~NoBrokenPipeSignal()
    {
        const int error = errno;
        constexpr timespec kNow{0, 0};
        if (!m_wasPending)
            while (sigtimedwait(&m_brokenPipe, nullptr, &kNow) == -1 && errno == EINTR) {
            }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
        errno = error;
    }

    NoBrokenPipeSignal(const NoBrokenPipeSignal&) = delete;
    NoBrokenPipeSignal& operator=(const NoBrokenPipeSignal&) = delete;

private:
    sigset_t m_brokenPipe{};
    sigset_t m_before{};
    bool m_wasPending;
};

void waitUntilWritable(int descriptor) noexcept
{
    pollfd waiting{descriptor, POLLOUT, 0};
    ::poll(&waiting, 1, kPollMilliseconds);
}

} // namespace

DirectSink::DirectSink(FileCalls& calls, int descriptor, std::string path, StopToken stop)
    : CheckedSink(calls, descriptor, std::move(path)),
      m_stop(std::move(stop))
{}

Result<std::unique_ptr<ByteSink>> DirectSink::open(const std::string& path, FileCalls& calls,
                                                   const StopToken& stop)
{
    // Without O_NONBLOCK nothing could be stopped while a FIFO has no reader, or one that does not read.
    int descriptor = -1;
    while ((descriptor = ::open(path.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)) < 0
           && (errno == ENXIO || errno == EINTR)) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path};
        ::poll(nullptr, 0, kPollMilliseconds);
    }
    if (descriptor < 0)
        return writeError(errno, path, ErrorCode::CannotCreate);
    return std::unique_ptr<ByteSink>(new DirectSink(calls, descriptor, path, stop));
}

Result<std::unique_ptr<ByteSink>> DirectSink::toStandardOutput(FileCalls& calls)
{
    const int descriptor = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0)
        return writeError(errno, "-", ErrorCode::CannotCreate);
    return std::unique_ptr<ByteSink>(new DirectSink(calls, descriptor, "-", {}));
}

ssize_t DirectSink::writeSome(std::string_view bytes)
{
    const NoBrokenPipeSignal guard;
    for (;;) {
        const ssize_t count = CheckedSink::writeSome(bytes);
        if (count >= 0 || errno != EAGAIN)
            return count;
        if (m_stop.stop_requested()) {
            errno = ECANCELED;
            return -1;
        }
        waitUntilWritable(descriptor());
    }
}

} // namespace authloupe
