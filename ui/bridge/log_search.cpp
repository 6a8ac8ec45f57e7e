// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_search.h"

#include "base/ascii.h"
#include "base/latin1.h"
#include "bridge/unicode_matcher.h"
#include "query/regex_matcher.h"

#include <algorithm>

namespace authloupe {

namespace {

std::shared_ptr<const TextMatcher> matcherFor(const SoughtText& sought)
{
    if (sought.isRegex) {
        return makeRegexMatcher(sought.text, unicodeMatchers().caseFold());
    }
    return makeUnicodeMatcher(sought.text);
}

LineSearch::Test lineTestWith(std::shared_ptr<const TextMatcher> matcher)
{
    return [matcher = std::move(matcher)](std::string_view line) {
        if (matcher->matches(line)) {
            return true;
        }
        if (ascii::isAscii(line)) {
            return false;
        }
        std::string utf8; // somebody types what he sees
        const std::string_view seen = latin1AsUtf8(line, utf8);
        return seen.data() != line.data() && matcher->matches(seen);
    };
}

} // namespace

SoughtText SoughtText::of(std::string_view typed)
{
    const bool isRegex = typed.size() > 2 && typed.front() == '/' && typed.back() == '/';
    return {std::string(isRegex ? typed.substr(1, typed.size() - 2) : typed), isRegex};
}

std::optional<RegexFault> SoughtText::fault() const
{
    return isRegex ? findRegexFault(text) : std::nullopt;
}

std::optional<RegexPlaces> SoughtText::places() const
{
    return isRegex ? RegexPlaces::make(text, unicodeMatchers().caseFold()) : std::nullopt;
}

LineSearch::Test SoughtText::lineTest() const
{
    return lineTestWith(matcherFor(*this));
}

LogSearch::LogSearch(QObject* parent)
    : QObject(parent),
      m_done(std::make_shared<std::atomic<std::uint64_t>>(0)),
      m_answer(this, "log search", [this](const Result<std::optional<FoundLine>>& found) { take(found); })
{}

LogSearch::~LogSearch() = default;

void LogSearch::start(const SnapshotPtr& snapshot, const std::vector<LoadInput>& texts,
                      const SoughtText& sought, const LogLayout::Place& from, bool backwards)
{
    m_bytes = searchedBytes(*snapshot);
    m_done = std::make_shared<std::atomic<std::uint64_t>>(0);
    m_answer.ask([snapshot, texts, sought, from, backwards, done = m_done](const StopToken& stop) {
        LineSearch search;
        const auto matcher = matcherFor(sought);
        search.fits = lineTestWith(matcher);
        if (!sought.isRegex) { // it may stand anywhere in several lines; a pattern asks where a line ends
            search.mayHold = [matcher](std::string_view lines) {
                return !ascii::isAscii(lines) || matcher->matches(lines);
            };
        }
        search.from = from;
        search.backwards = backwards;
        return findLine(*snapshot, texts, search, *done, stop);
    });
}

void LogSearch::cancel()
{
    m_answer.clear();
}

double LogSearch::progress() const noexcept
{
    const auto done = static_cast<double>(m_done->load(std::memory_order_relaxed));
    return m_bytes == 0 ? 0 : std::min(1.0, done / static_cast<double>(m_bytes));
}

void LogSearch::take(const Result<std::optional<FoundLine>>& found)
{
    LogSearchResult result;
    if (found.ok()) {
        result.found = found.value();
    } else {
        result.error = found.error();
    }
    Q_EMIT finished(result);
}

} // namespace authloupe
