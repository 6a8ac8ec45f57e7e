// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/filter_file.h"

#include "export/file_sink.h"
#include "input/small_file.h"

#include <optional>
#include <string_view>
#include <utility>

namespace authloupe {

namespace {

Result<ReadSavedFilters> readFile(const std::string& path)
{
    const auto text = readSmallFile(path, FilterFile::kMostBytes);
    if (!text.ok()) {
        return text.error();
    }
    return text.value() ? readSavedFilters(*text.value()) : ReadSavedFilters();
}

std::optional<Error> writeText(const std::string& path, std::string_view text,
                               const std::vector<std::string>& logs, const StopToken& stop)
{
    const auto sink = openFileSink(path, logs, stop);
    if (!sink.ok()) {
        return sink.error();
    }
    if (auto error = sink.value()->write(text)) {
        return error;
    }
    return sink.value()->commit();
}

} // namespace

FilterFile::FilterFile(QObject* parent)
    : QObject(parent),
      m_answer(this, "filter file", [this](Answer& answer) { take(answer); })
{}

void FilterFile::read(const std::string& path)
{
    ask(path, false, [path](const StopToken&) { return readFile(path); });
}

void FilterFile::write(const std::string& path, const SavedFilters& filters,
                       const std::vector<std::string>& logs)
{
    ask(path, true, [path, text = savedFiltersText(filters), logs](const StopToken& stop) -> Answer {
        if (auto error = writeText(path, text, logs, stop)) {
            return std::move(*error);
        }
        return ReadSavedFilters();
    });
}

void FilterFile::ask(const std::string& path, bool writes, std::function<Answer(const StopToken&)> question)
{
    if (isBusy()) {
        return;
    }
    m_path = path;
    m_writes = writes;
    m_answer.ask(std::move(question));
}

void FilterFile::take(Answer& answer)
{
    auto outcome = std::make_shared<FilterFileOutcome>();
    outcome->path = m_path;
    outcome->wasWritten = m_writes;
    if (answer.ok()) {
        outcome->read = std::move(answer.value());
    } else {
        outcome->error = answer.error();
        if (outcome->error.path.empty()) { // memory ran out
            outcome->error.path = m_path;
        }
    }
    Q_EMIT done(outcome);
}

} // namespace authloupe
