// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seen_lines.h"

#include "models/display_text.h"
#include "models/log_line_text.h"

#include <string>
#include <string_view>

namespace authloupe {

namespace {

// As many characters of it as a row has room for.
std::string_view shownPart(std::string_view line)
{
    constexpr std::size_t kMost = kDetailCharacters;
    constexpr std::size_t kMostBytes = 4 * kMost; // where no character begins for long
    std::size_t characters = 0, bytes = 0;
    for (; bytes < line.size() && bytes < kMostBytes; ++bytes) {
        const bool begins = (static_cast<unsigned char>(line[bytes]) & 0xC0U) != 0x80U;
        if (begins && ++characters > kMost)
            break;
    }
    return line.substr(0, bytes);
}

} // namespace

void SeenLines::setSought(const SoughtText& sought)
{
    m_sought = sought;
    m_shownSought = sought.isRegex ? QString() : displayText(sought.text);
    const bool canFit = !sought.text.empty() && !sought.fault();
    m_fits = canFit ? sought.lineTest() : LineSearch::Test();
    m_places = sought.places();
    forget();
}

const SeenLines::Line& SeenLines::line(const LogLayout::Place& place, const RawLine& line)
{
    if (const auto known = m_lines.find(place); known != m_lines.end())
        return known->second;
    if (m_lines.size() >= kMostLines)
        forget();
    return m_lines.emplace(place, made(line)).first->second;
}

SeenLines::Line SeenLines::made(const RawLine& line)
{
    Line seen;
    seen.text = logLineText(line);
    if (!m_fits)
        return seen;
    std::string tested(shownPart(line.text));
    if (tested.size() < line.text.size())
        tested += "…"; // the line does not end here, which a pattern may ask
    m_bytesTested += tested.size();
    seen.fits = m_fits(tested);
    if (seen.fits)
        seen.hits = m_places ? patternHitsIn(seen.text) : hitsIn(seen.text);
    return seen;
}

QList<LogHit> SeenLines::patternHitsIn(const QString& text) const
{
    QList<LogHit> hits;
    const QByteArray utf8 = text.toUtf8();
    const auto characters = [&](std::size_t from, std::size_t bytes) {
        const auto part =
            QByteArrayView(utf8).sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(bytes));
        return static_cast<int>(QString::fromUtf8(part).size());
    };
    std::size_t bytes = 0; // up to the end of the last hit
    int at = 0;            // the same in characters
    for (const TextPlace& place : m_places->find({utf8.constData(), static_cast<std::size_t>(utf8.size())})) {
        const int first = at + characters(bytes, place.position - bytes);
        const int length = characters(place.position, place.length);
        hits.append({first, length});
        if (hits.size() == kMostHits)
            break;
        bytes = place.position + place.length;
        at = first + length;
    }
    return hits;
}

QList<LogHit> SeenLines::hitsIn(const QString& text) const
{
    QList<LogHit> hits;
    const qsizetype length = m_shownSought.size();
    qsizetype at = length == 0 ? -1 : text.indexOf(m_shownSought, 0, Qt::CaseInsensitive);
    while (at >= 0 && hits.size() < kMostHits) {
        hits.append({static_cast<int>(at), static_cast<int>(length)});
        at = text.indexOf(m_shownSought, at + length, Qt::CaseInsensitive);
    }
    return hits;
}

} // namespace authloupe
