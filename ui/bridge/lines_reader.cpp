// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/lines_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace authloupe {

LinesReader::LinesReader(QObject* parent)
    : QObject(parent),
      m_lines(this, "log lines", [this](Result<SessionLines>& lines) { take(lines); })
{}

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
    m_place = std::move(place);
    m_lines.ask([snapshot = m_place.snapshot, texts = std::move(texts),
                 read = std::move(read)](const StopToken& stop) { return read(*snapshot, texts, stop); });
}

void LinesReader::clear()
{
    m_lines.clear();
}

void LinesReader::take(Result<SessionLines>& lines)
{
    auto result = std::make_shared<SessionLinesResult>();
    result->snapshot = m_place.snapshot;
    result->row = m_place.row;
    if (lines.ok()) {
        result->lines = std::move(lines.value());
    } else {
        result->error = lines.error();
    }
    Q_EMIT ready(result);
}

} // namespace authloupe
