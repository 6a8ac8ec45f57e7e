// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_prefix.h"

#include "base/ascii.h"
#include "maillog/body_cursor.h"
#include "maillog/grammar.h"
#include "maillog/stamp_parts.h"

#include <algorithm>

namespace authloupe {

namespace {

std::string_view withoutBlanks(std::string_view text) noexcept
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text;
}

// `<166>`, and a blank that some relays put behind it; 0 when there is none.
std::size_t priorityLength(std::string_view line) noexcept
{
    constexpr std::size_t kMostDigits = 3;
    if (line.empty() || line.front() != '<')
        return 0;
    std::size_t at = 1;
    while (at < line.size() && at <= kMostDigits && ascii::isDigit(line[at]))
        ++at;
    if (at == 1 || at >= line.size() || line[at] != '>')
        return 0;
    ++at;
    return at < line.size() && line[at] == ' ' ? at + 1 : at;
}

bool isHost(std::string_view word) noexcept
{
    return std::ranges::all_of(word, [](char c) {
        return ascii::isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == ':';
    });
}

// `mail [info] mail_logs:nopid` of a relay; the length of the three words, or 0.
std::size_t relayWordsLength(std::string_view text) noexcept
{
    const std::size_t severity = text.find(' ') + 1;
    if (severity == 0 || severity >= text.size() || text[severity] != '[')
        return 0;
    const std::size_t tag = text.find("] ", severity) + 2;
    if (tag == 1 || text.find(' ', severity) != tag - 1)
        return 0;
    const std::size_t end = std::min(text.find(' ', tag), text.size());
    return text.substr(tag, end - tag).find(':') == std::string_view::npos ? 0 : end;
}

} // namespace

void PrefixReader::setYearReference(const YearReference& reference) noexcept
{
    m_reference = reference;
    m_stampLength = 0;
}

bool PrefixReader::isStampBefore(std::string_view line) const noexcept
{
    if (m_stampLength == 0 || !line.starts_with(std::string_view(m_stampText.data(), m_stampLength)))
        return false;
    // Behind a stamp without a year there may be one this time.
    return m_stampHasYear
           || (line.size() > m_stampLength && line[m_stampLength] > ' '
               && !ascii::isDigit(line[m_stampLength]));
}

std::size_t PrefixReader::readStamp(std::string_view line, EntryPrefix& prefix) noexcept
{
    if (isStampBefore(line)) {
        prefix = m_stamp;
        return m_stampLength - 1;
    }
    const std::size_t priority = priorityLength(line);
    const auto form = readStampForm(line.substr(priority), m_reference);
    if (!form)
        return 0;
    prefix = EntryPrefix{};
    prefix.kind = form->isNative && priority == 0 ? PrefixKind::Native : PrefixKind::Stamped;
    prefix.time = form->time;
    prefix.utcOffset = form->utcOffset;
    prefix.yearDerived = form->yearDerived;
    const std::size_t length = priority + form->length;
    if (length < m_stampText.size()) {
        line.copy(m_stampText.data(), length + 1);
        m_stampLength = length + 1;
        m_stamp = prefix;
        m_stampHasYear = prefix.time.isValid() && !prefix.yearDerived;
    }
    return length;
}

void PrefixReader::addBareBody(std::string_view text, std::string_view host) noexcept
{
    if (m_bareCount < m_bare.size())
        m_bare[m_bareCount++] = {text, host};
}

void PrefixReader::remember(std::string_view text, std::string_view body, std::string_view host) noexcept
{
    const auto length = static_cast<std::size_t>(body.data() - text.data());
    if (body.empty() || length > m_words.size())
        return;
    text.copy(m_words.data(), length);
    m_wordsLength = length;
    m_hostLength = host.size();
    m_hostAt = host.empty() ? 0 : static_cast<std::size_t>(host.data() - text.data());
}

std::optional<std::string_view> PrefixReader::bodyBehindPrefix(std::string_view text, EntryPrefix& prefix)
{
    constexpr int kMostStamps = 2; // behind the first one
    const std::string_view whole = text;
    bool hasHost = false;
    bool hasTag = false;
    int stamps = 0;
    m_bareCount = 0;
    if (prefix.kind != PrefixKind::Native)
        addBareBody(text, prefix.host);
    while (true) {
        if (const auto body = bodyBehindLevel(text)) {
            if (stamps == 0)
                remember(whole, *body, prefix.host);
            return body;
        }
        text = withoutBlanks(text);
        const YearReference& reference =
            prefix.time.isValid() && !prefix.yearDerived ? YearReference{prefix.time, false} : m_reference;
        if (const auto form = readStampForm(text, reference); form && stamps < kMostStamps) {
            ++stamps;
            prefix.time = form->time;
            prefix.utcOffset = form->utcOffset;
            prefix.yearDerived = form->yearDerived;
            hasHost = hasTag = false;
            text.remove_prefix(form->length);
            m_bareCount = 0;
            addBareBody(text, prefix.host);
            continue;
        }
        const std::string_view word = text.substr(0, text.find(' '));
        std::size_t length = word.size();
        if (word.empty() || hasTag) {
            return std::nullopt;
        } else if (word.ends_with(':')) {
            hasTag = true;
        } else if (!hasHost) {
            if (!isHost(word))
                return std::nullopt;
            hasHost = true;
            prefix.host = word;
        } else {
            length = relayWordsLength(text);
            if (length == 0)
                return std::nullopt;
            hasTag = true;
        }
        text.remove_prefix(length);
        addBareBody(text, prefix.host);
    }
}

void PrefixReader::readEntry(std::string_view text, EntryPrefix& prefix, Event& event) noexcept
{
    std::optional<std::string_view> body;
    m_bareCount = 0;
    if (prefix.kind == PrefixKind::Body) {
        addBareBody(text, {});
    } else if (prefix.kind == PrefixKind::Level) {
        body = bodyBehindLevel(text);
    } else if (m_wordsLength != 0 && text.size() > m_wordsLength && text[m_wordsLength] != ' '
               && text.starts_with(std::string_view(m_words.data(), m_wordsLength))) {
        body = text.substr(m_wordsLength);
        prefix.host = text.substr(m_hostAt, m_hostLength);
    } else {
        body = bodyBehindPrefix(text, prefix);
    }
    if (body) {
        // A log subscription may be called `info`.
        const auto inner = bodyBehindLevel(*body);
        parseBody(inner ? *inner : *body, event);
        prefix.recognised = true;
        return;
    }
    event.kind = EventKind::NotUnderstood;
    while (event.kind == EventKind::NotUnderstood && m_bareCount > 0) {
        const BareBody& bare = m_bare[--m_bareCount];
        parseBody(trimmed(bare.text), event);
        prefix.host = bare.host;
    }
    prefix.recognised = event.kind != EventKind::NotUnderstood;
}

} // namespace authloupe
