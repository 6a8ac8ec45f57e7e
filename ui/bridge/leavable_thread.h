// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace authloupe {

// A thread that may come to hang in a call that nobody can end, such as a read from a network drive that is
// gone. It is joined if it ends in time, and left behind otherwise. So what it runs must own everything that
// it touches.
class LeavableThread final {
public:
    using Clock = std::chrono::steady_clock;
    // Several of them may have to be waited for when the window closes, which is to take less than a second.
    static constexpr auto kPatience = std::chrono::milliseconds(300);

    LeavableThread() = default;
    // The name is shown by profilers; at most 15 characters.
    LeavableThread(const char* name, std::function<void()> run);
    // As endBy(now + kPatience).
    ~LeavableThread();
    LeavableThread(const LeavableThread&) = delete;
    LeavableThread& operator=(const LeavableThread&) = delete;

    // Precondition: it has not been started, or endBy() was called.
    void start(const char* name, std::function<void()> run);
    [[nodiscard]] bool isStarted() const noexcept { return m_thread.joinable(); }
    // Waits for the end, at most until then. False: it is left behind and ends some time, or never.
    bool endBy(Clock::time_point deadline);
    // Waits however long it takes.
    void join();

    // How many were left behind and have not ended. While there are any, the program has to end by
    // std::_Exit(): they could wake up among static objects that are being destroyed.
    [[nodiscard]] static int leftBehind() noexcept;

private:
    struct Life;

    std::shared_ptr<Life> m_life;
    std::thread m_thread;
};

} // namespace authloupe
