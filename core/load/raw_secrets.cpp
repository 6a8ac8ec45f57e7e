// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/raw_secrets.h"

#include "maillog/line_dress.h"
#include "maillog/secrets.h"

#include <utility>

namespace authloupe {

SecretPlace findSecret(const std::vector<RawLine>& lines)
{
    std::vector<std::string_view> texts;
    texts.reserve(lines.size());
    for (const RawLine& line : lines)
        texts.emplace_back(line.text);
    return findSecret(texts);
}

void hideSecrets(std::vector<RawLine>& lines)
{
    const SecretPlace secret = findSecret(lines);
    for (std::size_t i = secret.line; i < lines.size(); ++i)
        lines[i].text = shownLine(lines[i].text, i, secret);
}

void hideRests(std::vector<RawLine>& lines)
{
    bool isRest = false;
    for (RawLine& line : lines) {
        isRest = isRestOfSecret(line.text, isRest);
        if (isRest)
            line.text = "***";
    }
}

void SecretHider::take(const LineStream::Line& line)
{
    const bool levelOpens = m_entry.empty() || m_byLevel;
    if (m_opener.opensAnywhere(line.text)) {
        flush();
        m_opened = true;
        m_byLevel = m_opener.openingOf(line.text).prefix.kind == PrefixKind::Level;
        m_quoted = false;
    } else if (isBlankOrFence(line.text, m_entry.empty() || m_quoted)) {
        flush();
    } else if (const auto opening = m_opener.dressedOpeningOf(line.text, levelOpens)) {
        flush();
        m_opened = true;
        m_byLevel = opening->prefix.kind == PrefixKind::Level;
        m_quoted = opening->quoted;
    }
    m_entry.push_back({m_file, line.number, line.offset, std::string(line.text)});
}

void SecretHider::flush()
{
    if (!m_opened)
        hideRests(m_entry);
    hideSecrets(m_entry);
    for (RawLine& line : m_entry)
        if (line.line >= m_firstShown && line.line <= m_lastShown)
            m_shown.push_back(std::move(line));
    m_entry.clear();
    m_opened = m_byLevel = m_quoted = false;
}

std::vector<RawLine> SecretHider::finish()
{
    flush();
    return std::move(m_shown);
}

} // namespace authloupe
