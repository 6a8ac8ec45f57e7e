// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/filter_file.h"

#include "bridge/doorbell.h"
#include "export/file_sink.h"
#include "input/file_source.h"

#include <optional>
#include <string_view>
#include <utility>

namespace authloupe {

namespace {

void readInto(FilterFileOutcome& outcome)
{
    const auto file = FileSource::open(outcome.path);
    if (!file.ok()) {
        outcome.error = file.error();
        return;
    }
    if (file.value()->size() > FilterFile::kMostBytes) {
        return;
    }
    std::string text(static_cast<std::size_t>(file.value()->size()), '\0');
    const auto bytes = file.value()->readAt(0, text.data(), text.size());
    if (!bytes.ok()) {
        outcome.error = bytes.error();
        return;
    }
    text.resize(bytes.value());
    outcome.read = readSavedFilters(text);
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
      m_bell(std::make_shared<Doorbell>(this)),
      m_answers("filter file", LatestTask::AtEnd::Leave)
{}

FilterFile::~FilterFile()
{
    m_bell->mute();
}

void FilterFile::read(const std::string& path)
{
    ask({path, false}, [](FilterFileOutcome& outcome, const StopToken&) { readInto(outcome); });
}

void FilterFile::write(const std::string& path, const SavedFilters& filters,
                       const std::vector<std::string>& logs)
{
    ask({path, true},
        [text = savedFiltersText(filters), logs](FilterFileOutcome& outcome, const StopToken& stop) {
            if (auto error = writeText(outcome.path, text, logs, stop)) {
                outcome.error = std::move(*error);
            }
        });
}

template<class Find>
void FilterFile::ask(Request request, Find find)
{
    if (isBusy()) {
        return;
    }
    auto answer = [request, find = std::move(find)](const StopToken& stop) -> FilterFileOutcomePtr {
        auto outcome = std::make_shared<FilterFileOutcome>();
        outcome->path = request.path;
        outcome->wasWritten = request.writes;
        find(*outcome, stop);
        return outcome;
    };
    m_answers.ask(std::move(request), LatestTask::Running::Stop, std::move(answer),
                  [this, bell = m_bell] { bell->ring([this] { deliver(); }); });
}

void FilterFile::deliver()
{
    auto delivery = m_answers.take();
    if (!delivery || !delivery->answered) {
        return;
    }
    if (!delivery->answer) {
        auto poor = std::make_shared<FilterFileOutcome>();
        poor->path = delivery->answered->path;
        poor->wasWritten = delivery->answered->writes;
        poor->error = {.code = ErrorCode::OutOfMemory, .path = poor->path};
        delivery->answer = std::move(poor);
    }
    Q_EMIT done(delivery->answer);
}

} // namespace authloupe
