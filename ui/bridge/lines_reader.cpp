// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/lines_reader.h"

#include "bridge/doorbell.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace authloupe {

LinesReader::LinesReader(QObject* parent)
    : QObject(parent),
      m_bell(std::make_shared<Doorbell>(this)),
      m_answers("log lines", LatestTask::AtEnd::Leave)
{}

LinesReader::~LinesReader()
{
    m_bell->mute();
}

void LinesReader::request(SnapshotPtr snapshot, SessionRow row, const std::vector<LoadInput>& inputs)
{
    Q_ASSERT(snapshot && raw(row) < snapshot->sessionCount());
    ask({std::move(snapshot), row}, inputs,
        [row](const Snapshot& document, const Texts& texts, const StopToken& stop) {
            return readSessionLines(document, row, texts, stop);
        });
}

void LinesReader::requestAround(SnapshotPtr snapshot, const LogPosition& place,
                                const std::vector<LoadInput>& inputs, const Surroundings& surroundings)
{
    Q_ASSERT(snapshot && raw(place.file) < snapshot->files().size());
    ask({std::move(snapshot), kNoSession}, inputs,
        [place, surroundings](const Snapshot& document, const Texts& texts,
                              const StopToken& stop) -> Result<SessionLines> {
            auto lines = readLinesAround(document, place, texts, surroundings, stop);
            if (!lines.ok()) {
                return lines.error();
            }
            return SessionLines{std::move(lines.value()), false, {}};
        });
}

void LinesReader::ask(Place place, const std::vector<LoadInput>& inputs, Read read)
{
    Texts texts;
    std::ranges::copy_if(inputs, std::back_inserter(texts),
                         [](const LoadInput& input) { return input.text != nullptr; });
    auto find = [place, texts = std::move(texts),
                 read = std::move(read)](const StopToken& stop) -> SessionLinesResultPtr {
        auto lines = read(*place.snapshot, texts, stop);
        if (stop.stop_requested()) {
            return nullptr;
        }
        auto result = std::make_shared<SessionLinesResult>();
        result->snapshot = place.snapshot;
        result->row = place.row;
        if (lines.ok()) {
            result->lines = std::move(lines.value());
        } else {
            result->error = lines.error();
        }
        return result;
    };
    m_answers.ask(std::move(place), LatestTask::Running::Stop, std::move(find),
                  [this, bell = m_bell] { bell->ring([this] { deliver(); }); });
}

void LinesReader::clear()
{
    m_answers.clear();
}

void LinesReader::deliver()
{
    auto delivery = m_answers.take();
    if (!delivery) {
        return;
    }
    if (!delivery->answer && delivery->answered) {
        auto poor = std::make_shared<SessionLinesResult>();
        poor->snapshot = delivery->answered->snapshot;
        poor->row = delivery->answered->row;
        poor->error.code = ErrorCode::OutOfMemory;
        delivery->answer = std::move(poor);
    }
    if (delivery->answer) {
        Q_EMIT ready(delivery->answer);
    }
}

} // namespace authloupe
