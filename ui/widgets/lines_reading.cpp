// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lines_reading.h"

#include "models/error_text.h"

namespace authloupe {
namespace {

constexpr int kPatience = 150; // ms

bool toldTheSame(const Session& a, const Session& b)
{
    return a.last.offset == b.last.offset && a.last.file == b.last.file && a.messages == b.messages
           && a.recipients == b.recipients && a.bounces == b.bounces && a.end == b.end;
}

} // namespace

LinesReading::LinesReading(QObject* parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &LinesReading::changed);
    connect(&m_reader, &LinesReader::ready, this, &LinesReading::take);
}

LinesReading::~LinesReading() = default;

void LinesReading::readSession(const SnapshotPtr& snapshot, SessionRow row,
                               const std::vector<LoadInput>& inputs)
{
    const Session told = snapshot->session(row);
    if (m_state != State::Empty && toldTheSame(told, m_told))
        return;
    m_told = told;
    begin();
    m_reader.request(snapshot, row, inputs);
}

void LinesReading::readAround(const SnapshotPtr& snapshot, const LogPosition& place,
                              const std::vector<LoadInput>& inputs)
{
    begin();
    m_reader.requestAround(snapshot, place, inputs);
}

void LinesReading::clear()
{
    m_reader.clear();
    m_patience.stop();
    m_result.reset();
    if (m_state == State::Empty)
        return;
    m_state = State::Empty;
    Q_EMIT changed();
}

QString LinesReading::sentence() const
{
    if (m_state == State::Reading && !m_patience.isActive()) {
        //: In place of the log lines while they are read
        return tr("Reading the lines from the log…");
    }
    return m_state == State::Failed ? errorSentence(m_error) : QString();
}

void LinesReading::begin()
{
    if (m_state == State::Read)
        return;
    m_state = State::Reading;
    m_patience.start();
}

void LinesReading::take(const SessionLinesResultPtr& result)
{
    m_patience.stop();
    m_error = result->error;
    const bool read = m_error.code == ErrorCode::None;
    m_state = read ? State::Read : State::Failed;
    m_result = read ? result : nullptr;
    Q_EMIT changed();
}

} // namespace authloupe
