// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/latest_task.h"

#include <QtGlobal>

#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <utility>

namespace authloupe {

// Requests that one worker thread answers, of which the latest counts. All members are called on the thread
// that asks. Answer is a pointer; whoever runs out of memory while looking for one delivers null.
template<class Request, class Answer>
class LatestAnswer final {
public:
    struct Delivery {
        Answer answer; // null: memory ran out
        std::optional<Request>
            answered; // the latest request, when it is its answer; it is not asked any more
    };

    explicit LatestAnswer(const char* threadName, LatestTask::AtEnd atEnd = LatestTask::AtEnd::Join)
        : m_worker(threadName, atEnd)
    {}

    // find(stop) runs on the worker; null when stopped. Then, also there, tell(), which has to bring take()
    // about. LetEnd: what runs may still deliver.
    template<class Find, class Tell>
    void ask(Request request, LatestTask::Running running, Find find, Tell tell)
    {
        ++m_asks;
        if (running == LatestTask::Running::Stop) {
            m_oldestWanted = m_asks;
        }
        auto task = [mailbox = m_mailbox, ask = m_asks, find = std::move(find),
                     tell = std::move(tell)](const StopToken& stop) {
            Answer answer;
            try {
                answer = find(stop);
                if (!answer) {
                    return;
                }
            } catch (const std::bad_alloc&) { // the thread lives on, and so does what was answered before
            }
            mailbox->put(std::move(answer), ask);
            tell();
        };
        m_worker.post(std::move(task), running);
        m_asked = std::move(request);
    }

    // Nothing asked for so far is delivered any more.
    void clear()
    {
        m_worker.cancel();
        m_oldestWanted = ++m_asks;
        m_asked.reset();
    }

    // The latest request, until it is answered.
    [[nodiscard]] const std::optional<Request>& asked() const noexcept { return m_asked; }

    // What has come since the last call and is still wanted.
    [[nodiscard]] std::optional<Delivery> take()
    {
        auto [answer, ask, isNew] = m_mailbox->take();
        if (!isNew || ask < m_oldestWanted) {
            return std::nullopt;
        }
        Delivery delivery{std::move(answer), std::nullopt};
        if (ask == m_asks) {
            delivery.answered.swap(m_asked);
        }
        return delivery;
    }

private:
    struct Letter {
        Answer answer;
        quint64 ask = 0;
        bool isNew = false;
    };
    // Holds the newest one that was not taken.
    class Mailbox final {
    public:
        void put(Answer answer, quint64 ask)
        {
            Letter letter{std::move(answer), ask, true};
            const std::scoped_lock lock(m_mutex);
            std::swap(m_letter, letter);
        }
        [[nodiscard]] Letter take()
        {
            const std::scoped_lock lock(m_mutex);
            return std::exchange(m_letter, Letter());
        }

    private:
        std::mutex m_mutex;
        Letter m_letter; // guarded by m_mutex
    };

    std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
    std::optional<Request> m_asked;
    quint64 m_asks = 0;
    quint64 m_oldestWanted = 0;
    LatestTask m_worker; // last: joined before the rest goes
};

} // namespace authloupe
