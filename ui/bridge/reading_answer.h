// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bridge/doorbell.h"
#include "bridge/latest_answer.h"

#include <functional>
#include <memory>
#include <utility>
#include <variant>

class QObject;

namespace authloupe {

// Asks one thing at a time of a worker thread that reads files; the latest question wins, and its answer
// comes on the thread of the owner, whose member this is. Reading that hangs is left behind, so a question
// must own all that it touches.
template<class T>
class ReadingAnswer final {
public:
    using Question = std::function<Result<T>(const StopToken&)>;
    using Take = std::function<void(Result<T>&)>;

    // The name is shown by profilers; at most 15 characters.
    ReadingAnswer(QObject* owner, const char* threadName, Take take)
        : m_take(std::move(take)),
          m_bell(std::make_shared<Doorbell>(owner)),
          m_answers(threadName, LatestTask::AtEnd::Leave)
    {}
    ~ReadingAnswer() { m_bell->mute(); }
    ReadingAnswer(const ReadingAnswer&) = delete;
    ReadingAnswer& operator=(const ReadingAnswer&) = delete;

    void ask(Question question)
    {
        auto find = [question = std::move(question)](const StopToken& stop) {
            auto answer = std::make_shared<Result<T>>(question(stop));
            return stop.stop_requested() ? nullptr : answer;
        };
        m_answers.ask({}, LatestTask::Running::Stop, std::move(find),
                      [this, bell = m_bell] { bell->ring([this] { deliver(); }); });
    }
    // Nothing asked for so far is answered any more.
    void clear() { m_answers.clear(); }
    [[nodiscard]] bool isBusy() const noexcept { return m_answers.asked().has_value(); }

private:
    void deliver()
    {
        const auto delivery = m_answers.take();
        if (!delivery)
            return;
        Result<T> outOfMemory = Error{.code = ErrorCode::OutOfMemory, .path = {}};
        m_take(delivery->answer ? *delivery->answer : outOfMemory);
    }

    Take m_take;
    std::shared_ptr<Doorbell> m_bell;
    LatestAnswer<std::monostate, std::shared_ptr<Result<T>>> m_answers;
};

} // namespace authloupe
